import type { CivilDate } from "../domain/calendar.ts";
import { codeKey } from "../domain/code-key.ts";
import { absent, type Field } from "../domain/field.ts";
import { groupBy } from "../domain/group-by.ts";
import type { InstalmentRecord, Kelurahan, LoanRecord } from "../domain/records.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { instalments } from "../schedule/instalments.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import { dueOn } from "../schedule/receipts.ts";

/** An instalment as A-8 has it. */
export interface AssumedInstalment {
  readonly number: number;
  readonly dueOn: CivilDate;
  readonly principal: Rupiah;
  readonly charge: Rupiah;
}

/** The schedule of A-8 for a loan, at its own jasa and term where they are stated; none where day or amount is not known. */
export function assumedSchedule(record: LoanRecord, policy: Policy): readonly AssumedInstalment[] {
  const { principal, disbursedOn, months, charge } = record;
  if (principal.value === undefined || disbursedOn.value === undefined) return [];
  const paidOn = disbursedOn.value;
  const pricing = pricingOf(policy, months.value ?? policy.settings.a8.months);
  const terms = { ...pricing, monthlyCharge: charge.value ?? pricing.monthlyCharge, principal: principal.value };
  return instalments(terms).map((one) => ({
    number: one.number,
    dueOn: dueOn(paidOn, one, policy.settings.a8.firstDueAfterMonths),
    principal: one.principal,
    charge: one.charge,
  }));
}

/** Ledgers of payments alone, each with the schedule of A-8: only what looks ahead and at lateness may assume it. */
export function withAssumedSchedules(kelurahan: Kelurahan, policy: Policy): Kelurahan {
  const byLoan = groupBy(kelurahan.instalments ?? [], ({ loan }) => keyOf(loan));
  const loans = groupBy(kelurahan.loans ?? [], ({ code }) => keyOf(code));
  const assumed = new Map(
    [...byLoan].flatMap(([key, rows]) => {
      const [loan, ...others] = loans.get(key) ?? [];
      if (key === undefined || loan === undefined || others.length > 0 || rows.some(isScheduled)) return [];
      if (loan.status.value === "dijadwal-ulang" || loan.rescheduledOn.state === "value") return [];
      const schedule = assumedSchedule(loan, policy).map((one) => asRow(one, loan));
      return schedule.length === 0 ? [] : [[key, schedule] as const];
    }),
  );
  if (assumed.size === 0) return kelurahan;
  const payments = (kelurahan.instalments ?? []).map((row) =>
    assumed.has(keyOf(row.loan) ?? "") ? { ...row, number: absent } : row,
  );
  return { ...kelurahan, instalments: [...payments, ...[...assumed.values()].flat()] };
}

const keyOf = ({ value }: Field<string>) => (value === undefined ? undefined : codeKey(value));

const isScheduled = ({ dueOn, targetPrincipal, targetCharge }: InstalmentRecord) =>
  [dueOn, targetPrincipal, targetCharge].some(({ state }) => state === "value" || state === "invalid");

function asRow({ number, dueOn, principal, charge }: AssumedInstalment, { at, code }: LoanRecord): InstalmentRecord {
  const stated = <T>(value: T): Field<T> => ({ state: "value", value, cell: at });
  const blank = { state: "blank", value: undefined, cell: at } as const;
  return {
    at,
    loan: code,
    number: stated(number),
    dueOn: stated(dueOn),
    targetPrincipal: stated(principal),
    targetCharge: stated(charge),
    paidOn: blank,
    paidPrincipal: blank,
    paidCharge: blank,
  };
}
