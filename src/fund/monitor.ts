import { addMonths, addMonthsToDate, type CivilDate, lastDayOf, monthOf } from "../domain/calendar.ts";
import { upkClasses } from "../domain/choices.ts";
import type { Finding } from "../domain/finding.ts";
import { type ClassedCode, classedCodes, type Indicator, type Monitor } from "../domain/monitor.ts";
import type { Nik } from "../domain/nik.ts";
import { cashFindings, cashRows } from "./cash.ts";
import { ageTable, amountsOf, classTable, movementsOf } from "./class-tables.ts";
import { currentRecovery, repeatBorrowers, writeOffRatio } from "./flow-ratios.ts";
import { monthRows } from "./month-rows.ts";
import { type Portfolio, type PortfolioRequest, portfolioOn } from "./portfolio.ts";
import { arrearsRatios, parByDays } from "./portfolio-ratios.ts";
import { bookRatios, cumulativeFindings } from "./upk-books.ts";
import { visitsOf } from "./visits.ts";

export interface MonitorRequest extends PortfolioRequest {
  readonly asOf: CivilDate;
  /** So many months are rebuilt. */
  readonly months: number;
  readonly nameOfMember: (nik: Nik) => string | undefined;
}

/** The UPK's portfolio on a day: ratios, classes, ages, the months before, whom to visit, and whether the cash is right. */
export function monitor(request: MonitorRequest): { readonly monitor: Monitor; readonly findings: readonly Finding[] } {
  const { kelurahan, policy, asOf } = request;
  const now = portfolioOn(request, asOf, asOf);
  const ends = monthEnds(asOf, Math.max(request.months, 12)).map((day) => portfolioOn(request, day, asOf));
  const before = ends.findLast(({ day }) => day < asOf) ?? now;
  const yearAgo = portfolioOn(request, addMonthsToDate(asOf, -12), asOf);
  const ratios = [
    ...arrearsRatios(now, policy),
    ...bookRatios(kelurahan.finances, asOf),
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

/** The last days of so many full months by the day, and of the one before them, in order. */
function monthEnds(asOf: CivilDate, months: number): readonly CivilDate[] {
  const month = monthOf(asOf);
  const last = lastDayOf(month) === asOf ? month : addMonths(month, -1);
  return Array.from({ length: months + 1 }, (_, back) => lastDayOf(addMonths(last, -back))).reverse();
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
