import type { CivilDate } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import { multiplyRoundedUp } from "../domain/ratio.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Arrears } from "../domain/verdict.ts";

/**
 * Overdue pokok by the ledger: what fell due before `asOf` and is not covered by `paid`, in rupiah; payments fill the
 * oldest first, and what is open below `step` is no instalment behind. Undefined where a due date or target is unknown.
 */
export function arrearsOfLedger(
  schedule: readonly InstalmentRecord[],
  paid: number,
  asOf: CivilDate,
  step: number,
): Arrears | undefined {
  const due: { readonly on: CivilDate; readonly amount: number }[] = [];
  for (const { dueOn, targetPrincipal } of schedule) {
    if (dueOn.value === undefined) return undefined;
    if (dueOn.value >= asOf) continue;
    if (targetPrincipal.value === undefined) return undefined;
    due.push({ on: dueOn.value, amount: targetPrincipal.value });
  }
  let owed = 0;
  const open = due
    .toSorted((a, b) => compareText(a.on, b.on))
    .filter(({ amount }) => {
      owed += amount;
      return amount > 0 && owed - paid >= step;
    });
  return {
    instalments: open.length,
    amount: rupiah(Math.max(0, owed - paid)),
    oldestDue: open[0]?.on ?? null,
  };
}

/**
 * Arrears without a ledger: what is behind, in instalments of pokok ÷ months, begun ones counted. Undefined where one
 * of the four figures is unknown.
 */
export function arrearsOfSummary({ target, paid, principal, months }: LoanRecord): Arrears | undefined {
  if (target.value === undefined || paid.value === undefined) return undefined;
  const amount = rupiah(Math.max(0, target.value - paid.value));
  if (amount === 0) return { instalments: 0, amount, oldestDue: null };
  if (principal.value === undefined || months.value === undefined || principal.value === 0) return undefined;
  const instalments = multiplyRoundedUp(amount, { numerator: months.value, denominator: principal.value });
  return { instalments, amount, oldestDue: null };
}
