import type { CivilDate } from "../domain/calendar.ts";
import { codeKey } from "../domain/code-key.ts";
import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { lookAlikes } from "../domain/nearest.ts";
import { overlapFinding } from "../domain/overlap.ts";
import { addressFrom, compareCells, inPlaceOrder } from "../domain/place.ts";
import type { InstalmentRecord, Kelurahan, LoanRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { contradictions, scheduleOf, targetOf } from "./ledger.ts";
import { ledgerFindings } from "./ledger-findings.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { loanStatusFindings } from "./loan-status-findings.ts";
import { areShares, type Loan, loansOf, nameOf } from "./loans.ts";
import { overpayments } from "./overpayments.ts";
import { rowsInForce } from "./rescheduling.ts";
import { addSpans, isExact } from "./span.ts";

/** What the loan table and the ledger say that cannot be right, or that they say differently. */
export function loanFindings(
  kelurahan: Kelurahan,
  standings: readonly LoanStanding[],
  policy: Policy,
): readonly Finding[] {
  if (kelurahan.loans === undefined) return [];
  const loans = loansOf(kelurahan.loans, kelurahan.instalments ?? []);
  const standingOf = new Map(standings.map((standing) => [standing.loan.rows[0], standing]));
  return [
    ...ledgerCopies(loans),
    ...repeatedLoans(loans),
    ...unknownLoans(loans, kelurahan.instalments ?? []),
    ...loans.flatMap((loan) => contradictoryRows(loan, standingOf.get(loan.rows[0])?.rescheduled?.on ?? null)),
    ...ledgerFindings(standings),
    ...standings.flatMap((standing) => [
      ...loanStatusFindings(standing),
      ...overpayments(standing),
      ...principalDiffers(standing),
      ...(policy.settings.a6.basis === "principal" ? summaryDiffers(standing) : []),
    ]),
  ];
}

/** One for the whole book. */
function ledgerCopies(loans: readonly Loan[]): readonly Finding[] {
  const overlaps = loans.flatMap(({ copies }) => copies?.overlap ?? []);
  const all = (key: "editions" | "outdated") =>
    [...new Set(overlaps.flatMap((overlap) => overlap[key]))].toSorted((a, b) => compareCells(a.at, b.at));
  return overlapFinding("Angsuran", { editions: all("editions"), outdated: all("outdated") });
}

/** Rows that repeat a code: within one KSM, or in several. Shares of one loan repeat it rightly. */
function repeatedLoans(loans: readonly Loan[]): readonly Finding[] {
  const firstOfCode = new Map<string, Loan>();
  return loans.flatMap((loan) => {
    const [own, ...others] = loan.rows;
    if (own.code.state !== "value") return [];
    const key = codeKey(own.code.value);
    const first = firstOfCode.get(key)?.rows[0] ?? own;
    firstOfCode.set(key, firstOfCode.get(key) ?? loan);
    const again = [...(first === own ? [] : [own]), ...(areShares(loan.rows) ? sharesAgain(loan.rows) : others)];
    const firstAt = cellOr(first.code, first.at);
    return again.map((row) => {
      const at = cellOr(row.code, row.at);
      return finding("loan/duplicate", at, { first: addressFrom(at, firstAt) }, [firstAt]);
    });
  });
}

/** Shares of a person who has one already: the loan may be written down twice. */
function sharesAgain(rows: Loan["rows"]): readonly LoanRecord[] {
  const seen = new Set<string>();
  return rows.filter(({ nik }) => nik.state === "value" && seen.size === seen.add(nik.value).size);
}

/** Rows without a readable loan code are reported where they are read. */
function unknownLoans(loans: readonly Loan[], instalments: readonly InstalmentRecord[]): readonly Finding[] {
  const written = loans.flatMap(({ rows: [{ code }] }) => code.value ?? []);
  const known = new Set(written.map(codeKey));
  const unknown = groupBy(
    inPlaceOrder(instalments).flatMap(({ loan }) => (loan.state === "value" ? [loan] : [])),
    ({ value }) => codeKey(value),
  );
  return [...unknown].flatMap(([key, cells]) => {
    if (known.has(key)) return [];
    const suggestion = lookAlikes(key, written)[0] ?? null;
    return cells.map(({ cell }) => finding("repayment/unknown-loan", cell, { suggestion }));
  });
}

/** `rescheduledOn` is the day after which another schedule is in force. */
function contradictoryRows(loan: Loan, rescheduledOn: CivilDate | null): readonly Finding[] {
  if (loan.sharesCode) return [];
  const rows = rescheduledOn === null ? loan.ledger : rowsInForce(loan.ledger, rescheduledOn);
  return contradictions(rows).map(([first, ...others]) =>
    finding(
      "repayment/ledger-contradiction",
      cellOr(first.number, first.at),
      { loan: nameOf(loan), number: first.number.value ?? 0 },
      others.map((row) => cellOr(row.number, row.at)),
    ),
  );
}

/** A ledger may list only the instalments so far; as long as the loan, or above it, its pokok has to add up. */
function principalDiffers({ loan, basis, rescheduled, disputes }: LoanStanding): readonly Finding[] {
  const { principal, months } = loan.record;
  if (disputes.some(({ code }) => code === "repayment/principal-differs" || code === "ledger/term-over")) return [];
  if (basis !== "ledger" || rescheduled?.mixed || loan.sharesCode || principal.state !== "value") return [];
  const schedule = scheduleOf(loan.ledger);
  const total = rescheduled?.total ?? addSpans(schedule.map((instalment) => targetOf(instalment, "principal")));
  const complete = rescheduled === null && months.value !== undefined && schedule.length >= months.value;
  if (!isExact(total) || !(total.low > principal.value || (complete && total.low < principal.value))) return [];
  const args = { loan: nameOf(loan), principal: principal.value, ledger: rupiah(total.low) };
  return [finding("repayment/principal-differs", principal.cell, args)];
}

/** What is due by another schedule than the first one cannot differ from it. */
function summaryDiffers({ loan, basis, due, paid, rescheduled, writtenOff }: LoanStanding): readonly Finding[] {
  if (basis !== "ledger" || loan.sharesCode) return [];
  const { target, paid: realised } = loan.record;
  const pairs = [...(rescheduled === null && !writtenOff ? [[target, due] as const] : []), [realised, paid] as const];
  return pairs.flatMap(([summary, ledger]) => {
    if (summary.state !== "value" || !isExact(ledger) || summary.value === ledger.low) return [];
    const args = { loan: nameOf(loan), summary: summary.value, ledger: rupiah(ledger.low) };
    return [finding("repayment/summary-differs", summary.cell, args)];
  });
}
