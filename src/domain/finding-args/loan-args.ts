import type { CivilDate, Month } from "../calendar.ts";
import type { UpkClass } from "../choices.ts";
import type { ProjectionNeed } from "../projection.ts";
import type { Ratio } from "../ratio.ts";
import type { Rupiah } from "../rupiah.ts";
import type { CodesDiffer, ColumnArgs, UnknownArgs } from "./told-parts.ts";

/** Loans, ledgers and the books of the UPK. */
export interface LoanArgs {
  "loan/duplicate": { readonly first: string };
  "loan/unknown-ksm": UnknownArgs;
  /** The loans name their KSM by numbers, the KSM table by letters and the same numbers, or the reverse. */
  "loan/codes-differ": CodesDiffer;
  /** Jasa of a month as it was read: beyond what lenders take, or written as a fraction beside percentages. */
  "loan/odd-charge": { readonly reason: "beyond" | "fraction"; readonly monthly: Ratio };
  /** A name unlike every known one, or a code while each KSM has its loans. */
  "loan/other-group": Record<never, never>;
  "loan/before-founding": {
    readonly loan: string;
    readonly ksm: string;
    readonly disbursedOn: CivilDate;
    readonly foundedOn: CivilDate;
  };
  /** `replaced` counts the old instalments that the new schedule took the place of. */
  "loan/rescheduled": { readonly loan: string; readonly on: CivilDate | null; readonly replaced: number };
  /** The schedule after a rescheduling comes to more than the loan: the old one is mixed in. */
  "loan/two-schedules": { readonly loan: string; readonly principal: Rupiah; readonly ledger: Rupiah };
  "loan/written-off": { readonly loan: string; readonly balance: Rupiah | null };
  /** The loan is called Lunas, and its payments do not reach the principal. */
  "loan/not-paid-off": { readonly loan: string; readonly balance: Rupiah };
  "repayment/unknown-loan": UnknownArgs;
  "repayment/before-disbursement": { readonly loan: string; readonly disbursedOn: CivilDate };
  /** Of one instalment, `due` holds what was open before it too; `instalment` is null for the loan as a whole. */
  "repayment/more-than-due": {
    readonly loan: string;
    readonly due: Rupiah;
    readonly paid: Rupiah;
    /** `more` instalments were paid beyond what was due too, by less. */
    readonly instalment: {
      readonly number: number;
      readonly part: "principal" | "charge";
      readonly more: number;
    } | null;
  };
  "repayment/principal-differs": { readonly loan: string; readonly principal: Rupiah; readonly ledger: Rupiah };
  "repayment/summary-differs": { readonly loan: string; readonly summary: Rupiah; readonly ledger: Rupiah };
  /** Rows of one instalment that state different targets or due dates. */
  "repayment/ledger-contradiction": { readonly loan: string; readonly number: number };
  /**
   * A due date that its neighbours or the loan's term deny, and `more` of the same loan. `until` is the last day that they
   * allow, `year` the only year that they leave.
   */
  "ledger/due-date": {
    readonly loan: string;
    readonly number: number | null;
    readonly more: number;
    readonly because: "order" | "term" | "skip";
    readonly until: CivilDate | null;
    readonly year: number | null;
  };
  /** Rows with equal number, day and amounts; `rows` of them may be repetitions. */
  "ledger/row-twice": { readonly loan: string; readonly number: number | null; readonly rows: number };
  /** A payment below zero; `amount` is negative. */
  "ledger/reversal": { readonly loan: string; readonly amount: Rupiah };
  /** Reversals that take what was paid below zero, to `amount`. */
  "ledger/below-zero": { readonly loan: string; readonly amount: Rupiah };
  /** Payments without Bayar Jasa while jasa is due: the pokok paid lies between `low` and `high`. */
  "ledger/charge-not-split": {
    readonly loan: string;
    readonly payments: number;
    readonly low: Rupiah;
    readonly high: Rupiah;
  };
  /** Loans of which jasa is due, and no payment of it was ever written down. */
  "ledger/no-charge-kept": { readonly loans: number };
  /** Target or Realisasi above the principal. */
  "ledger/charge-in-summary": { readonly loan: string; readonly principal: Rupiah; readonly summary: Rupiah };
  /** Less than the principal is listed though the term is over, or (null) though the ledger has ended. */
  "ledger/term-over": {
    readonly loan: string;
    readonly principal: Rupiah;
    readonly listed: Rupiah;
    readonly until: CivilDate | null;
  };
  /** What the money should be at the end of a month, and what the books say; `running` is all that differs up to it. */
  "cash/differs": {
    readonly month: Month;
    readonly expected: Rupiah;
    readonly stated: Rupiah;
    readonly difference: Rupiah;
    readonly running: Rupiah;
  };
  /** Each month is the one before and a bit more, as if the column told the year so far. */
  "finance/adds-up": ColumnArgs;
  /** The class of the UPK by its known ratios; `isOpen` while some are not known. */
  "upk/class": { readonly class: UpkClass; readonly ratios: readonly string[]; readonly isOpen: boolean };
  "upk/penundaan": { readonly ratios: readonly string[] };
  /** The policy lends nothing in that class. */
  "upk/refused": { readonly ratios: readonly string[] };
  /** What a projection lacks; its cells cannot be read, or nobody stated it. */
  "project/lacking": { readonly needs: readonly ProjectionNeed[] };
  /** The last books, so many months before the last one that ended. */
  "project/old-books": { readonly month: Month; readonly age: number };
  /** J.8 fails in a year after the plan, at so many rupiah a KSM; by the careful scenario only, or by the middle one too. */
  "project/fails": {
    readonly year: number;
    readonly atLeast: number;
    readonly asks: Rupiah;
    readonly isCareful: boolean;
  };
}
