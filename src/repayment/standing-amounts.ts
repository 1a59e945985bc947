import type { CivilDate } from "../domain/calendar.ts";
import type { Finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import type { Arrears } from "../domain/verdict.ts";
import type { LatenessEnds } from "./lateness.ts";
import type { OpenRow } from "./open-rows.ts";
import type { Rescheduling } from "./rescheduling.ts";
import type { Span } from "./span.ts";

/** What a loan's ledger or summary tells to the as-of date; amounts in rupiah, as far as they are known. */
export interface Amounts {
  /** Where the amounts come from: the ledger, or *Target* and *Realisasi* of the loan's row. */
  readonly basis: "ledger" | "summary";
  /** Due and paid by the as-of date, of the part that A-6 compares. `paid` may lie above `due`. */
  readonly due: Span;
  readonly paid: Span;
  readonly principal: Span;
  readonly paidPrincipal: Span;
  readonly paidCharge: Span;
  /** The first due date after the as-of date that the ledger states. */
  readonly nextDue: CivilDate | null;
  /** Cells without which `due` or `paid` cannot be told. */
  readonly unknownDue: readonly CellRef[];
  readonly unknownPaid: readonly CellRef[];
  readonly evidence: readonly CellRef[];
  readonly arrears: Arrears | undefined;
  /** The instalments of pokok that are due and open, the oldest first; empty where they cannot be told. */
  readonly open: readonly OpenRow[];
  /** The instalments in force, and what was paid on them; none where no ledger tells. */
  readonly inForce: {
    readonly schedule: readonly InstalmentRecord[];
    readonly paid: { readonly principal: Span; readonly charge: Span };
  };
  /** How late it is with pokok and, by A-17, jasa. */
  readonly lateness: LatenessEnds;
  /** Overdue jasa, in rupiah; unbounded where none is kept, or no ledger. */
  readonly overdueCharge: Span;
  /** What were due, and in arrears, if the whole principal had fallen due. */
  readonly whole: { readonly due: Span; readonly arrears: Arrears | undefined };
  /** Null for a loan that has its first schedule. */
  readonly rescheduled: Rescheduled | null;
  /** Jasa is due, and nobody wrote down any payment of it: what is paid is the pokok of whole instalments. */
  readonly keepsNoCharge: boolean;
  /** What says that its cells contradict each other, so that some amount is open. */
  readonly disputes: readonly Finding[];
}

interface Rescheduled extends Rescheduling {
  /** Old instalments without a payment, which the new schedule replaced. */
  readonly replaced: readonly InstalmentRecord[];
  /** What was paid by the day of the rescheduling and the new schedule, which together are the principal. */
  readonly total: Span;
  /** They exceed it by an instalment or more: some of the old schedule must be mixed in. */
  readonly mixed: boolean;
}
