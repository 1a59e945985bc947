import { type Finding, type FindingCode, finding } from "../domain/finding.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import type { CellRef } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { type Loan, nameOf } from "./loans.ts";
import { isExact } from "./span.ts";

const parts = {
  principal: { target: "targetPrincipal", paid: "paidPrincipal" },
  charge: { target: "targetCharge", paid: "paidCharge" },
} as const;

/**
 * Payments above what was to be paid: one finding at the payment for one instalment that exceeds it, and all that was
 * open before, by most; or else at the row of a loan that is repaid beyond its principal.
 */
export function overpayments(standing: LoanStanding): readonly Finding[] {
  const { loan, rescheduled, disputes } = standing;
  if (disputes.some(({ code }) => toldOtherwise.has(code))) return [];
  const ofInstalments =
    loan.sharesCode || rescheduled !== null
      ? []
      : [...mostOverpaid(loan, "principal"), ...mostOverpaid(loan, "charge")];
  return ofInstalments.length > 0 ? ofInstalments : paidMoreThanLent(standing);
}

/** What says already why more seems to be paid than was due. */
const toldOtherwise: ReadonlySet<FindingCode> = new Set([
  "ledger/row-twice",
  "ledger/charge-not-split",
  "ledger/charge-in-summary",
  "ledger/below-zero",
  "repayment/principal-differs",
]);

function mostOverpaid(loan: Loan, part: keyof typeof parts): readonly Finding[] {
  const [most, ...others] = overpaidInstalments(loan, part).toSorted((a, b) => b.paid - b.due - (a.paid - a.due));
  if (most === undefined) return [];
  const { number, due, paid, cells } = most;
  const instalment = { number, part, more: others.length };
  const args = { loan: nameOf(loan), due: rupiah(due), paid: rupiah(paid), instalment };
  const [last, ...earlier] = cells.toReversed();
  const related = [...earlier, ...others.flatMap((other) => other.cells)];
  return last === undefined ? [] : [finding("repayment/more-than-due", last, args, related)];
}

interface Overpaid {
  readonly number: number;
  /** In rupiah, with what was open before. */
  readonly due: number;
  readonly paid: number;
  readonly cells: readonly CellRef[];
}

/** As far as the targets are known, from the first instalment on. */
function overpaidInstalments({ ledger }: Loan, part: keyof typeof parts): readonly Overpaid[] {
  const { target, paid } = parts[part];
  const numbered = ledger.filter(({ number }) => number.state === "value");
  const instalments = [...groupBy(numbered, ({ number }) => number.value ?? 0)].toSorted(([a], [b]) => a - b);
  const overpaid: Overpaid[] = [];
  let open = 0;
  for (const [number, rows] of instalments) {
    const due = targetOf(rows, target);
    if (due === undefined) break;
    const payments = rows.flatMap((row) => (row[paid].state === "value" ? [row[paid]] : []));
    const amount = payments.reduce((sum, { value }) => sum + value, 0);
    open += due;
    if (amount > due && amount > open) {
      overpaid.push({ number, due: Math.max(open, 0), paid: amount, cells: payments.map(({ cell }) => cell) });
    }
    open -= amount;
  }
  return overpaid;
}

function targetOf(rows: Group<InstalmentRecord>, target: "targetPrincipal" | "targetCharge"): number | undefined {
  return rows.map((row) => row[target].value).find((value) => value !== undefined);
}

function paidMoreThanLent({ loan, principal, paidPrincipal }: LoanStanding): readonly Finding[] {
  if (!isExact(principal) || paidPrincipal.low <= principal.high) return [];
  const args = { loan: nameOf(loan), due: rupiah(principal.high), paid: rupiah(paidPrincipal.low), instalment: null };
  return [finding("repayment/more-than-due", loan.record.at, args)];
}
