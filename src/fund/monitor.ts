import { addMonthsToDate, type CivilDate } from "../domain/calendar.ts";
import { upkClasses } from "../domain/choices.ts";
import type { Finding } from "../domain/finding.ts";
import { type ClassedCode, classedCodes, type Indicator, type Monitor } from "../domain/monitor.ts";
import type { Nik } from "../domain/nik.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { Policy } from "../policy/settings.ts";
import { cashFindings, cashRows } from "./cash.ts";
import { ageTable, amountsOf, classTable, movementsOf } from "./class-tables.ts";
import { currentRecovery, repeatBorrowers, writeOffRatio } from "./flow-ratios.ts";
import { classed } from "./indicator.ts";
import { monthEnds } from "./month-ends.ts";
import { monthRows } from "./month-rows.ts";
import type { Portfolio } from "./portfolio.ts";
import { arrearsRatios, parByDays } from "./portfolio-ratios.ts";
import { bookRatios, cumulativeFindings } from "./upk-books.ts";
import { visitsOf } from "./visits.ts";

export interface MonitorRequest {
  readonly kelurahan: Kelurahan;
  readonly policy: Policy;
  readonly asOf: CivilDate;
  readonly portfolioOn: (day: CivilDate) => Portfolio;
  /** So many months are rebuilt. */
  readonly months: number;
  readonly nameOfMember: (nik: Nik) => string | undefined;
}

/** The UPK's portfolio on a day: ratios, classes, ages, the months before, whom to visit, and whether the cash is right. */
export function monitor(request: MonitorRequest): { readonly monitor: Monitor; readonly findings: readonly Finding[] } {
  const { kelurahan, policy, asOf, portfolioOn } = request;
  const now = portfolioOn(asOf);
  const ends = monthEnds(asOf, Math.max(request.months, 12)).map(portfolioOn);
  const before = ends.findLast(({ day }) => day < asOf) ?? now;
  const yearAgo = portfolioOn(addMonthsToDate(asOf, -12));
  const ratios = [
    ...arrearsRatios(now, policy),
    ...bookRatios(kelurahan.finances, asOf).map((one) => classed(one, policy.settings)),
    ...([30, 60, 90] as const).map((days) => parByDays(now, days)),
    currentRecovery(yearAgo, now),
    writeOffRatio(ends.slice(-13), now),
    repeatBorrowers(now),
  ];
  const cash = cashRows(kelurahan.finances, now);
  return {
    monitor: {
      portfolio: {
        ksm: new Set(now.running.map(({ ksm }) => ksm.code)).size,
        loans: now.running.length,
        ...amountsOf(now.running),
        others: now.others,
        writtenOff: now.writtenOff.length,
        summaries: now.running.filter(({ standing }) => standing.basis === "summary").length,
      },
      ratios,
      upk: upkOf(ratios),
      collectibility: classTable(now),
      classes: classesOf(now),
      movements: movementsOf(before, now),
      ageing: ageTable(now),
      months: monthRows(ends.slice(-request.months - 1), policy),
      visits: visitsOf(now, request.nameOfMember),
      cash,
    },
    findings: [...cumulativeFindings(kelurahan.finances, asOf), ...cashFindings(cash)],
  };
}

/** The worst of its known ratios. */
function upkOf(ratios: readonly Indicator[]): Monitor["upk"] {
  const classed = ratios.filter((one): one is Indicator & { readonly code: ClassedCode } =>
    classedCodes.some((code) => code === one.code),
  );
  const worst = upkClasses.findLast((one) => classed.some((ratio) => ratio.class === one)) ?? null;
  return {
    class: worst,
    isOpen: classed.some((ratio) => ratio.class === null),
    worst: classed.flatMap((ratio) => (worst !== null && ratio.class === worst ? [ratio.code] : [])),
  };
}

const classesOf = ({ all }: Portfolio): Monitor["classes"] =>
  all
    .filter(({ standing }) => standing.balance.high > 0)
    .map(({ standing: { loan, collectibility } }) => ({
      cell: loan.record.code.cell ?? loan.record.at,
      class: collectibility,
    }));
