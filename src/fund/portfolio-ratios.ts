import { type CivilDate, dayNumber } from "../domain/calendar.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Indicator, IndicatorCode } from "../domain/monitor.ts";
import type { CellRef } from "../domain/place.ts";
import type { Policy } from "../policy/settings.ts";
import { countsAsArrears } from "../repayment/lateness.ts";
import { classed, indicatorOf, undetermined } from "./indicator.ts";
import type { Portfolio, PortfolioLoan } from "./portfolio.ts";
import type { Reading } from "./ratio-bounds.ts";

/** LAR, PAR and RR by. */
export function arrearsRatios(
  portfolio: Portfolio,
  policy: Policy,
): readonly [lar: Indicator, par: Indicator, rr: Indicator] {
  const counts = ({ standing: { classes } }: PortfolioLoan) => classes.map(countsAsArrears) as readonly boolean[];
  const withClass = (indicator: Indicator) => classed(indicator, policy.settings);
  return [
    withClass(ofKsm("LAR", portfolio, counts)),
    withClass(ofBalance("PAR", portfolio, counts)),
    withClass(ofBalance("RR", portfolio, counts, (loan, balance) => keptOf(loan, balance, policy))),
  ];
}

/** Balance of loans with anything more than so many days late, and of rescheduled ones, ÷ balance. */
export function parByDays(portfolio: Portfolio, days: 30 | 60 | 90): Indicator {
  const codes = { 30: "PAR30", 60: "PAR60", 90: "PAR90" } as const;
  const isLate = ({ standing: { lateness, rescheduled } }: PortfolioLoan) => {
    if (rescheduled !== null) return [true];
    return [lateness.best, lateness.worst].map(({ months, oldestDue }) =>
      oldestDue === null ? months * 30 > days : isBeyond(oldestDue, days, portfolio.day),
    );
  };
  return ofBalance(codes[days], portfolio, isLate);
}

const isBeyond = (oldest: CivilDate, days: number, day: CivilDate) => dayNumber(day) > dayNumber(oldest) + days;

type Counts = (loan: PortfolioLoan) => readonly boolean[];

/** What remains of a balance when the arrears of a loan that counts are taken off, at least and at most. */
function keptOf({ standing: { lateness } }: PortfolioLoan, balance: number, { settings }: Policy): readonly number[] {
  if (settings.a16.takenOff === "whole-balance") return [0];
  return [lateness.worst, lateness.best].map(({ principal }) => Math.max(0, balance - principal));
}

/** Σ of what counts ÷ Σ balance; with `kept` Σ of what is kept ÷ Σ balance. */
function ofBalance(
  code: IndicatorCode,
  { running }: Portfolio,
  counts: Counts,
  kept?: (loan: PortfolioLoan, balance: number) => readonly number[],
): Indicator {
  const unbounded = running.filter(({ standing }) => standing.balance.high === Number.POSITIVE_INFINITY);
  if (unbounded.length > 0) return undetermined(code, { kind: "cells", cells: unbounded.map(cellOf) });
  const parts = running.map((loan): readonly Reading[] => {
    const { low, high } = loan.standing.balance;
    const readings = distinct([low, high]).flatMap((balance) =>
      distinct(counts(loan)).flatMap((one): Reading[] => {
        if (kept === undefined) return [{ numerator: one ? balance : 0, denominator: balance }];
        const left = one ? distinct(kept(loan, balance)) : [balance];
        return left.map((numerator) => ({ numerator, denominator: balance }));
      }),
    );
    return loan.presence === "sure" ? readings : [...readings, absent];
  });
  return indicatorOf(code, parts, evidenceOf(running, counts));
}

const absent: Reading = { numerator: 0, denominator: 0 };

/** KSM with a loan that counts ÷ KSM with a balance. */
function ofKsm(code: IndicatorCode, { running }: Portfolio, counts: Counts): Indicator {
  const groups = [...groupBy(running, ({ ksm }) => ksm.code).values()];
  const parts = groups.map((loans): readonly Reading[] => {
    const isSure = loans.some(({ presence, standing }) => presence === "sure" && standing.balance.low > 0);
    const surely = loans.some(
      (loan) => loan.presence === "sure" && loan.standing.balance.low > 0 && counts(loan).every(Boolean),
    );
    const perhaps = loans.some((loan) => counts(loan).some(Boolean));
    return [
      ...(isSure ? [] : [absent]),
      ...(surely ? [] : [{ numerator: 0, denominator: 1 }]),
      ...(perhaps ? [{ numerator: 1, denominator: 1 }] : []),
    ];
  });
  return indicatorOf(code, parts, evidenceOf(running, counts));
}

/** The loans that count or may, and those of which the balance is open. */
function evidenceOf(loans: readonly PortfolioLoan[], counts: Counts): readonly CellRef[] {
  return loans
    .filter((loan) => counts(loan).some(Boolean) || loan.standing.balance.low !== loan.standing.balance.high)
    .map(cellOf);
}

const cellOf = ({ standing }: PortfolioLoan) => standing.loan.record.at;
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
