import { compareText } from "../domain/place.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { OpenInstalment } from "../domain/verdict.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { nameOf } from "./loans.ts";
import { isExact } from "./span.ts";

/**
 * The instalments, whole, that have to be paid so that at least `amount` is: the oldest first, after them what is behind
 * on loans without a ledger. None where it is open what is due or paid.
 */
export function instalmentsToPay(standings: readonly LoanStanding[], amount: Rupiah): readonly OpenInstalment[] {
  if (!standings.every(({ due, paid }) => isExact(due) && isExact(paid))) return [];
  const open = standings.flatMap(openOf).toSorted((a, b) => compareText(a.dueOn ?? "9999", b.dueOn ?? "9999"));
  let left: number = amount;
  return open.filter((one) => {
    const needed = left > 0;
    left -= one.amount;
    return needed;
  });
}

function openOf({ loan, due, paid, open }: LoanStanding): readonly OpenInstalment[] {
  const behind = Math.max(0, due.low - paid.low);
  if (behind === 0) return [];
  const listed = open.reduce((sum, { missing }) => sum + missing, 0);
  const name = nameOf(loan);
  // Of a loan that was written off, more is due than has fallen due.
  if (listed !== behind) return [{ loan: name, number: null, dueOn: null, amount: rupiah(behind) }];
  return open.map(({ row, missing }) => ({
    loan: name,
    number: row.number.value ?? null,
    dueOn: row.dueOn.value ?? null,
    amount: missing,
  }));
}
