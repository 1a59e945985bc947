import type { Tone } from "./palette.ts";

/** What the numbers of a chart are: whole rupiah, shares of 1, things that are counted, or marks. */
export type Unit = "rupiah" | "share" | "count" | "score";

/** One number for each category; null where it is not known. */
export interface Series {
  readonly label: string;
  readonly tone: Tone;
  readonly values: readonly (number | null)[];
}

/** A limit that the values are held against. */
interface Reference {
  readonly label: string;
  readonly value: number;
}

/** A level stands on zero; a change goes on from where the step before ended, down where it is negative. */
export interface WaterfallStep {
  readonly label: string;
  readonly kind: "level" | "change";
  readonly amount: number;
}

interface Told {
  /** What it shows, as a finding: "Rp 12,3 juta tidak terpenuhi karena batas KSM". */
  readonly title: string;
  /** What there is to see, for those who do not see it. */
  readonly description: string;
  readonly unit: Unit;
  /** A remark in words under it. */
  readonly note?: string;
}

interface Compared extends Told {
  readonly categories: readonly string[];
  readonly reference?: Reference;
}

/** A chart as data. Every list of values is as long as its categories. */
export type Chart =
  /** Bars that lie, under their names; `upright` ones stand in a row, as months do. */
  | (Compared & { readonly kind: "bar"; readonly upright: boolean; readonly series: readonly [Series] })
  | (Compared & {
      readonly kind: "grouped-bar" | "stacked-bar";
      readonly upright: boolean;
      readonly series: readonly Series[];
    })
  | (Compared & { readonly kind: "line"; readonly series: readonly Series[] })
  | (Compared & {
      readonly kind: "band";
      readonly series: readonly Series[];
      readonly band: { readonly label: string; readonly low: readonly number[]; readonly high: readonly number[] };
    })
  | (Told & { readonly kind: "waterfall"; readonly steps: readonly WaterfallStep[]; readonly words: WaterfallWords })
  /** Marks from 0 to `most` on five axes, or any number of them. */
  | (Compared & { readonly kind: "pentagon"; readonly series: readonly Series[]; readonly most: number });

/** What the parts of a waterfall are called. */
interface WaterfallWords {
  readonly base: string;
  readonly level: string;
  readonly less: string;
  readonly more: string;
}

export type ChartOf<K extends Chart["kind"]> = Extract<Chart, { readonly kind: K }>;

/** The names along its axis. */
export function categoriesOf(chart: Chart): readonly string[] {
  return chart.kind === "waterfall" ? chart.steps.map(({ label }) => label) : chart.categories;
}
