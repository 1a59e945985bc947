import type { CivilDate } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { type Lateness, type OpenInstalments, openInstalments } from "./arrears.ts";
import { nothing, type Span, unbounded } from "./span.ts";

/** Overdue jasa by the ledger, as far as it is known. */
export interface ChargeArrears {
  /** In rupiah. */
  readonly amount: Span;
  /** How late the loan is with pokok and jasa together, at best and at worst; undefined where that cannot be told. */
  readonly late: { readonly best: Lateness; readonly worst: Lateness } | undefined;
}

/**
 * How late a loan is if arrears of jasa count as those of pokok do. A schedule without any jasa has none in
 * arrears. Undefined lateness where pokok or a due date is unknown, or a target of jasa.
 */
export function chargeArrears(
  schedule: readonly InstalmentRecord[],
  paid: { readonly principal: number; readonly charge: Span },
  asOf: CivilDate,
): ChargeArrears {
  const principal = openInstalments(schedule, "targetPrincipal", paid.principal, asOf);
  if (!schedule.some(({ targetCharge }) => targetCharge.state === "value" || targetCharge.state === "invalid")) {
    return { amount: nothing, late: principal && { best: together([principal]), worst: together([principal]) } };
  }
  const best = openInstalments(schedule, "targetCharge", paid.charge.high, asOf);
  const worst = openInstalments(schedule, "targetCharge", paid.charge.low, asOf);
  if (best === undefined || worst === undefined) return { amount: unbounded, late: undefined };
  return {
    amount: { low: best.amount, high: worst.amount },
    late: principal && { best: together([principal, best]), worst: together([principal, worst]) },
  };
}

/** Where no jasa is kept, or no ledger: how late a loan is by its pokok alone. */
export const uncharged = (late: Lateness | undefined): ChargeArrears => ({
  amount: unbounded,
  late: late && { best: late, worst: late },
});

/** An instalment of which pokok and jasa are open is one. */
function together(open: readonly OpenInstalments[]): Lateness {
  const rows = [...new Set(open.flatMap((part) => part.rows))];
  const days = rows.flatMap(({ dueOn }) => dueOn.value ?? []).toSorted(compareText);
  return { instalments: rows.length, oldestDue: days[0] ?? null };
}
