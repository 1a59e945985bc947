import type { CivilDate, Month } from "./calendar.ts";
import type { CellRef } from "./place.ts";

/** Hundredths of a percent: 8,750 is 87.5%. */
export type BasisPoints = number;

/**
 * How well it is paid from now on: at the 10, 50 and 90% points of what the last 12 months allow; all of it; and what the
 * user asks for.
 */
export const scenarioNames = ["hati-hati", "tengah", "baik", "semua-lancar", "sendiri"] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** What a projection cannot do without, and the option that gives it. */
export const projectionNeeds = ["opening", "cost", "loan", "ksm"] as const;
export type ProjectionNeed = (typeof projectionNeeds)[number];

/** A month of the fund, in rupiah; what comes in is pokok and jasa together. */
export interface ProjectedMonth {
  readonly month: Month;
  /** Falls due in it. */
  readonly due: number;
  /** Of that, paid in it; and what is paid of arrears. */
  readonly onTime: number;
  readonly caughtUp: number;
  /** Comes in beside repayment: a tranche of the plan. */
  readonly moneyIn: number;
  readonly cost: number;
  /** KSM that are lent to, and what they get; those of the plan with it. */
  readonly ksm: number;
  readonly lent: number;
  /** At its end, below nothing where cost eats more than there is. */
  readonly cash: number;
  /** Pokok that fell due and is unpaid at its end, also what is not expected any more. */
  readonly arrears: number;
  /** Cash, and what the pokok that is out is still worth. */
  readonly wealth: number;
  /** KSM with a PPMK loan in the calendar year so far (J.8). */
  readonly served: number;
}

/** J.8 in a calendar year: `open` while the year is not whole and not enough KSM had a loan. */
export interface ProjectedYear {
  readonly year: number;
  readonly served: number;
  readonly j8: "met" | "failed" | "open";
  readonly ksm: number;
  readonly lent: number;
  /** Mean of its month-ends. */
  readonly idle: number;
}

export interface Scenario {
  readonly name: ScenarioName;
  /** Share of what falls due that is paid on time. */
  readonly theta: BasisPoints;
  readonly months: readonly ProjectedMonth[];
  readonly years: readonly ProjectedYear[];
  /** The first year in which J.8 fails; null where it fails in none. */
  readonly failsIn: number | null;
  readonly wealth: {
    readonly end: number;
    /** The least over all better repayment: lending by whole KSM at times makes more repayment end with less. */
    readonly least: number;
    /** In today's rupiah; null where no inflation is given. */
    readonly real: number | null;
  };
}

/** What repayment shows, over the last 12 months. */
export interface Repayment {
  /** KSM with something due, and the sum of their shares paid on time. */
  readonly ksm: number;
  readonly paidOnTime: number;
  /** Beta(alpha, beta); null under three KSM. */
  readonly theta: { readonly alpha: number; readonly beta: number; readonly points: readonly BasisPoints[] } | null;
  /** Of old arrears, what is caught up in a month. */
  readonly rho: BasisPoints;
}

/** The share that has to come in so that the fund keeps its worth. */
export interface BreakEven {
  /** As a fraction. */
  readonly needed: number;
  /** What comes in today in the end, by the middle scenario; null where θ is not known. */
  readonly today: BasisPoints | null;
  /** Of the loans of the last 12 months. */
  readonly lent: number;
  readonly cost: number;
  readonly months: number;
  readonly monthlyCharge: number;
}

export const leverNames = ["term", "cost", "repayment"] as const;
export type LeverName = (typeof leverNames)[number];

/** What a change does; `failsIn` as in a scenario, `wealth` at the end. */
export interface Lever {
  readonly name: LeverName;
  /** What it is then: months, rupiah a month, or basis points. */
  readonly value: number;
  readonly failsIn: number | null;
  readonly wealth: number;
  readonly ksm: number;
}

/** The method as of an earlier day against what came since, in rupiah; null where the books do not reach back enough. */
export interface Backtest {
  readonly asOf: CivilDate;
  readonly months: number;
  readonly result: {
    /** By the careful, the middle and the good scenario. */
    readonly expected: readonly [low: number, middle: number, high: number];
    readonly came: number;
  } | null;
}

/** What a projection rests on. */
export interface ProjectionBasis {
  readonly start: Month;
  readonly months: number;
  readonly opening: {
    readonly amount: number;
    readonly from: "option" | "books" | "profile";
    readonly month: Month | null;
  };
  readonly cost: { readonly amount: number; readonly from: "option" | "books" };
  readonly loan: number;
  readonly term: number;
  readonly reserve: number;
  readonly inflationPercent: number;
  /** KSM that may have a loan at a time. */
  readonly slots: number;
  /** KSM of class 3 to 5, which get none. */
  readonly lateKsm: number;
  readonly plan: { readonly stage: "awal" | "perguliran"; readonly ksm: number; readonly lent: number } | null;
  /** Loans of other money than PPMK, which are left out. */
  readonly otherMoney: number;
  /** Loans whose books leave open what is still to come: taken at its least, or not at all. */
  readonly disputed: number;
  readonly unknown: number;
  /** Loans of which no schedule is kept: by A-8. */
  readonly assumed: number;
}

/** The fund over the next months. */
export interface Projection {
  readonly basis: ProjectionBasis;
  readonly repayment: Repayment;
  readonly scenarios: readonly Scenario[];
  /** Null where nothing was lent in the last 12 months. */
  readonly breakEven: BreakEven | null;
  /** By the scenario that they change. */
  readonly levers: { readonly of: ScenarioName; readonly all: readonly Lever[] };
  readonly backtest: readonly Backtest[];
  /** What a spreadsheet needs to reckon it anew. */
  readonly model: FundModel;
}

/** Or what is missing for one. */
export type Projected =
  | { readonly kind: "projected"; readonly projection: Projection }
  | { readonly kind: "lacking"; readonly needs: readonly ProjectionNeed[]; readonly cells: readonly CellRef[] };

/** Pokok and jasa by month of the projection, or by age of arrears. */
export interface Streams {
  readonly principal: readonly number[];
  readonly charge: readonly number[];
}

/** What is taken as given from the first month on; amounts in rupiah. */
export interface Terms {
  readonly months: number;
  readonly opening: number;
  readonly cost: number;
  readonly reserve: number;
  /** What a KSM gets. */
  readonly loan: number;
  readonly term: number;
  /** KSM that may have a loan at a time. */
  readonly slots: number;
}

/** All that the months follow from, but for how well it is paid. Amounts in rupiah. */
export interface FundModel extends Terms {
  readonly start: Month;
  /** The instalments of such a loan, in order. */
  readonly schedule: Streams;
  /** Months from lending to the first of them. */
  readonly firstDueAfter: number;
  /** By month: falls due of loans that run now and of the plan's. */
  readonly due: Streams;
  /** Pokok of loans that run now that falls due in the months and after them. */
  readonly notYetDue: number;
  /** By age in months at the opening of the first month, from 1 on: what is still paying. */
  readonly arrears: Streams;
  /** Pokok in arrears of which nothing is expected any more. */
  readonly lostPrincipal: number;
  /** By month, of the plan. */
  readonly moneyIn: readonly number[];
  readonly planned: readonly { readonly ksm: number; readonly amount: number }[];
  /** By month: KSM whose loans run when others are lent to; those of them that were lent to in the month's year. */
  readonly busy: readonly number[];
  readonly busyOfYear: readonly number[];
  /** By month: KSM that the plan serves as the first time in the year. */
  readonly newlyServed: readonly number[];
  /** KSM with a PPMK loan in the year of the first month by now: those that may borrow again, and others. */
  readonly served: { readonly inside: number; readonly outside: number };
}
