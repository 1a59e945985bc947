import { groupBy } from "../domain/group-by.ts";
import type { Parts, Visit } from "../domain/monitor.ts";
import type { Nik } from "../domain/nik.ts";
import { compareText } from "../domain/place.ts";
import { nameOf } from "../repayment/loans.ts";
import type { Portfolio, PortfolioLoan } from "./portfolio.ts";

/**
 * The loans with something late, also those that owe jasa alone; those that are written off are not visited. Groups that
 * a visit still helps come first, then those that owe more; the loans of a KSM stand together.
 */
export function visitsOf({ all, day }: Portfolio, nameOfMember: (nik: Nik) => string | undefined): readonly Visit[] {
  const late = all.filter(({ standing }) => !standing.writtenOff && standing.lateness.worst.months > 0);
  const visits = late.map((loan) => visitOf(loan, day, nameOfMember));
  const groups = [...groupBy(visits, ({ ksm }) => ksm.code).values()];
  const isNew = (group: readonly Visit[]) => (group.every((visit) => (visit.class ?? 5) <= 2) ? 0 : 1);
  const owed = (group: readonly Visit[]) => group.reduce((sum, { toPay }) => sum + toPay.principal + toPay.charge, 0);
  return groups
    .toSorted((a, b) => isNew(a) - isNew(b) || owed(b) - owed(a) || compareText(a[0].ksm.code, b[0].ksm.code))
    .flatMap((group) => group.toSorted((a, b) => owed([b]) - owed([a]) || compareText(a.loan, b.loan)));
}

function visitOf(
  { standing, ksm }: PortfolioLoan,
  day: Portfolio["day"],
  nameOfMember: (nik: Nik) => string | undefined,
): Visit {
  const { loan, collectibility, lateness } = standing;
  const payments = loan.ledger
    .filter(({ paidOn, paidPrincipal, paidCharge }) => {
      const paid = (paidPrincipal.value ?? 0) + (paidCharge.value ?? 0);
      return paidOn.value !== undefined && paidOn.value <= day && paid > 0;
    })
    .toSorted((a, b) => compareText(a.paidOn.value ?? "", b.paidOn.value ?? ""));
  const last = payments.at(-1)?.paidOn.value ?? null;
  const ofLast = payments.filter(({ paidOn }) => paidOn.value === last);
  const amount = ofLast.reduce((sum, row) => sum + (row.paidPrincipal.value ?? 0) + (row.paidCharge.value ?? 0), 0);
  const months = lateness.worst.months;
  return {
    ksm,
    loan: loan.record.code.value ?? nameOf(loan),
    members: loan.shares.flatMap(({ nik }) => nameOfMember(nik) ?? []),
    class: collectibility,
    monthsLate: Number.isFinite(months) ? months : null,
    toPay: toPayOf(standing),
    lastPaid: last,
    lastAmount: last === null ? null : amount,
    cell: loan.record.code.cell ?? loan.record.at,
  };
}

/** At the worst reading, as far as that is bounded: what surely makes it current. */
function toPayOf({ lateness: { best, worst }, balance }: PortfolioLoan["standing"]): Parts {
  const principal = Number.isFinite(worst.principal) ? Math.min(worst.principal, balance.high) : best.principal;
  return { principal, charge: Number.isFinite(worst.charge) ? worst.charge : best.charge };
}
