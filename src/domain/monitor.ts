import type { CivilDate, Month } from "./calendar.ts";
import type { UpkClass } from "./choices.ts";
import type { CellRef } from "./place.ts";
import type { Ratio } from "./ratio.ts";
import type { Collectibility } from "./verdict.ts";

/** What is known of an amount or a count: it lies between both. `high` is Infinity where nothing bounds it. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Ratios by which a UPK is classed, then those that stand beside them. */
export const classedCodes = ["LAR", "PAR", "RR", "CCr", "ROI"] as const;
export const indicatorCodes = [...classedCodes, "PAR30", "PAR60", "PAR90", "CR", "WOR", "RBR"] as const;
export type ClassedCode = (typeof classedCodes)[number];
export type IndicatorCode = (typeof indicatorCodes)[number];

/** Why a ratio cannot be told. */
export type Missing =
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "months"; readonly months: readonly Month[] }
  | { readonly kind: "cells"; readonly cells: readonly CellRef[] }
  /** There is nothing that it could be a share of. */
  | { readonly kind: "nothing" };

/** A ratio with its two numbers. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly numerator: Bounds;
  readonly denominator: Bounds;
  /** Over all readings of both together; null where it cannot be told. */
  readonly ratio: { readonly low: Ratio; readonly high: Ratio } | null;
  readonly verdict: "known" | "interval" | "undetermined";
  /** Null where it has no classes, or where its readings fall into several. */
  readonly class: UpkClass | null;
  readonly missing: Missing | null;
  /** Cells of the loans or figures that make it. */
  readonly evidence: readonly CellRef[];
}

/** Pokok and jasa, in rupiah. */
export interface Parts {
  readonly principal: number;
  readonly charge: number;
}

export interface Borrower {
  readonly code: string;
  readonly name: string;
}

/** Class null: the readings of the books fall into several. Amounts in rupiah, at least. */
export interface ClassRow {
  readonly class: Collectibility | null;
  readonly ksm: number;
  readonly loans: number;
  readonly balance: number;
  readonly arrears: Parts;
}

/** Loans that moved from class to class since the month-end before; null is not in the portfolio, or an open class. */
export interface Movement {
  readonly from: Collectibility | null;
  readonly to: Collectibility | null;
  readonly loans: number;
}

/** Months since the oldest unpaid instalment fell due, at most; and what is told apart. */
export const ages = ["none", "1", "3", "6", "9", "more", "open", "rescheduled", "written-off"] as const;
export type Age = (typeof ages)[number];

export interface AgeRow {
  readonly age: Age;
  readonly loans: number;
  readonly balance: number;
  readonly arrears: Parts;
}

/** A month as it could be known at its end; pokok and jasa together, in rupiah. */
export interface MonthRow {
  readonly month: Month;
  readonly due: number;
  /** Of what fell due in it, paid by its end. */
  readonly onTime: number;
  /** Paid in it of what fell due before it. */
  readonly caughtUp: number;
  /** Paid in it of what falls due after it. */
  readonly ahead: number;
  readonly disbursed: number;
  /** Pokok alone. */
  readonly balance: number;
  readonly arrears: number;
  readonly par: Indicator;
  readonly lar: Indicator;
  readonly rr: Indicator;
}

/** A loan that somebody should go and ask about. */
export interface Visit {
  readonly ksm: Borrower;
  readonly loan: string;
  readonly members: readonly string[];
  readonly class: Collectibility | null;
  /** Null where nothing bounds it. */
  readonly monthsLate: number | null;
  /** What makes it *Lancar* again. */
  readonly toPay: Parts;
  readonly lastPaid: CivilDate | null;
  readonly lastAmount: number | null;
  readonly cell: CellRef;
}

/** What the money should be at the end of a month, and what the books say. */
export interface CashRow {
  readonly month: Month;
  readonly opening: number;
  readonly receipts: number;
  readonly otherIncome: number;
  readonly disbursed: number;
  readonly cost: number;
  readonly expected: number;
  readonly stated: number;
  readonly difference: number;
  /** The difference is just what *Modal* changed by. */
  readonly byCapital: boolean;
  /** All unexplained differences up to it. */
  readonly running: number;
  readonly cell: CellRef;
}

/** A UPK's portfolio on a day. */
export interface Monitor {
  readonly portfolio: {
    readonly ksm: number;
    readonly loans: number;
    readonly balance: number;
    readonly arrears: Parts;
    /** Loans of other lenders; of the UPK: written off, and known by their summary alone. */
    readonly others: number;
    readonly writtenOff: number;
    readonly summaries: number;
  };
  readonly ratios: readonly Indicator[];
  /** The worst of its known ratios; `isOpen` while one of the five is not known. Null where none is. */
  readonly upk: { readonly class: UpkClass | null; readonly isOpen: boolean; readonly worst: readonly ClassedCode[] };
  readonly collectibility: readonly ClassRow[];
  /** Each loan's class, by the cell that names it. */
  readonly classes: readonly { readonly cell: CellRef; readonly class: Collectibility | null }[];
  readonly movements: readonly Movement[];
  readonly ageing: readonly AgeRow[];
  readonly months: readonly MonthRow[];
  readonly visits: readonly Visit[];
  readonly cash: readonly CashRow[];
}
