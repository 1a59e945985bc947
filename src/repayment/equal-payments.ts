import { type Group, groupBy } from "../domain/group-by.ts";
import type { InstalmentRecord } from "../domain/records.ts";

/**
 * Rows of a loan that state one payment several times: equal number, day and amounts. They are one payment at least, and
 * as many as there are rows at most. Three or more that make exactly the instalment's target are members' shares of it,
 * and not among them.
 */
export function equalPayments(rows: readonly InstalmentRecord[]): readonly Group<InstalmentRecord>[] {
  const paid = rows.filter(
    ({ paidOn, paidPrincipal, paidCharge }) =>
      paidOn.state === "value" && ((paidPrincipal.value ?? 0) !== 0 || (paidCharge.value ?? 0) !== 0),
  );
  const equal = [...groupBy(paid, keyOf).values()].filter(({ length }) => length > 1);
  return equal.filter((group) => group.length === 2 || !areSharesOf(group, paid, rows));
}

const keyOf = ({ number, paidOn, paidPrincipal, paidCharge }: InstalmentRecord) =>
  [number, paidOn, paidPrincipal, paidCharge]
    .map(({ value, state }) => value ?? (state === "invalid" ? "?" : ""))
    .join(" ");

function areSharesOf(
  [first]: Group<InstalmentRecord>,
  paid: readonly InstalmentRecord[],
  rows: readonly InstalmentRecord[],
): boolean {
  const number = first.number.value;
  const together = paid.filter((row) => row.number.value === number && row.paidOn.value === first.paidOn.value);
  const principal = sum(together, "paidPrincipal");
  const charge = sum(together, "paidCharge");
  return rows.some(({ number: other, targetPrincipal, targetCharge }) => {
    if (targetPrincipal.value === undefined || (number !== undefined && other.value !== number)) return false;
    return (
      principal === targetPrincipal.value || principal + charge === targetPrincipal.value + (targetCharge.value ?? 0)
    );
  });
}

const sum = (rows: readonly InstalmentRecord[], column: "paidPrincipal" | "paidCharge") =>
  rows.reduce((total, row) => total + (row[column].value ?? 0), 0);
