import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Person } from "../identity/persons.ts";
import type { LoanStanding } from "../repayment/loan-standing.ts";
import { nameOf } from "../repayment/loans.ts";

/**
 * Members who have no part in a PPMK loan of their KSM that is recorded member by member: they joined later, or did not
 * borrow. Loans of one day are one such record, whether they share a code or not. Silent where that cannot be told (a
 * loan of that day has no members' NIK, or the member none), and where the loans are repaid: who leaves and joins after
 * that is nobody's debt.
 */
export function membersOutsideLoans(persons: readonly Person[], loans: readonly LoanStanding[]): readonly Finding[] {
  const lent = loans.filter(({ loan }) => loan.record.source.value === "ppmk");
  const rounds = [...groupBy(lent, ({ loan }) => loan.record.disbursedOn.value ?? loan).values()].filter(
    (round) =>
      round.every(({ loan }) => loan.shares.length > 0 && loan.unreadShares.length === 0) &&
      round.some(({ balance }) => balance.high > 0) &&
      round.flatMap(({ loan }) => loan.shares).length > 1,
  );
  return persons.flatMap(({ record: { nik, name, at } }) => {
    if (nik.state !== "value") return [];
    const without = rounds
      .filter((round) => !round.some(({ loan }) => loan.shares.some((share) => share.nik === nik.value)))
      .flat();
    if (without.length === 0) return [];
    const args = { name: name.value ?? "", loans: [...new Set(without.map(({ loan }) => nameOf(loan)))] };
    const rows = without.flatMap(({ loan }) => loan.rows.map((row) => cellOr(row.nik, row.at)));
    return [finding("member/outside-loan", cellOr(name, at), args, rows)];
  });
}
