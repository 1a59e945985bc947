import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { nameOf } from "./loans.ts";

/** What is disputed in the loans' ledgers and summaries, how reversals are read, and where no jasa is kept. */
export function ledgerFindings(standings: readonly LoanStanding[]): readonly Finding[] {
  return [
    ...standings.flatMap((standing) => [...standing.disputes, ...reversals(standing)]),
    ...withoutCharge(standings),
  ];
}

/** One for each loan, at its first reversal; where they take the payments below zero, that is the finding. */
function reversals({ loan, disputes }: LoanStanding): readonly Finding[] {
  const cells = loan.ledger.flatMap(({ paidPrincipal, paidCharge }) =>
    [paidPrincipal, paidCharge].flatMap((amount) => (amount.state === "value" && amount.value < 0 ? [amount] : [])),
  );
  const [first, ...others] = cells;
  if (first === undefined || disputes.some(({ code }) => code === "ledger/below-zero")) return [];
  const related = others.map(({ cell }) => cell);
  return [finding("ledger/reversal", first.cell, { loan: nameOf(loan), amount: first.value }, related)];
}

/** Said once for the whole book. */
function withoutCharge(standings: readonly LoanStanding[]): readonly Finding[] {
  const kept = standings.filter(({ keepsNoCharge }) => keepsNoCharge);
  const row = kept[0]?.loan.ledger[0];
  return row === undefined
    ? []
    : [finding("ledger/no-charge-kept", cellOr(row.paidCharge, row.at), { loans: kept.length })];
}
