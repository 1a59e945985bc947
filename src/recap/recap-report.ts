import type { CivilDate } from "../domain/calendar.ts";
import type { FindingCode, Severity } from "../domain/finding.ts";
import { compareText } from "../domain/place.ts";
import type { AcrossFinding } from "./across.ts";
import { type Counting, countedTwice, countOnce, type Twice } from "./count-once.ts";
import type { Elsewhere } from "./fingerprints.ts";
import type { KelurahanRecord, RecapRecord } from "./kelurahan-record.ts";
import type { OutputChanges } from "./output-change.ts";
import { type Ranked, ranking } from "./ranking.ts";
import { type ReadLine, type RecapLine, recapLine } from "./recap-line.ts";
import { type RegionKeys, type RegionTotal, regionKeys, regionTotals } from "./region-totals.ts";
import type { Skipped } from "./skipped.ts";

/** Scores of one of the five assets (B) in thousandths, over the KSM that have both. */
export interface AssetSum {
  readonly ksm: number;
  readonly before: number;
  readonly after: number;
}

/** What stays in memory of a record. */
export interface Brief {
  readonly withoutNik: number;
  /** Of each of the five assets, in the order of the guideline. */
  readonly assets: readonly AssetSum[];
  readonly line: RecapLine;
  readonly codes: ReadonlyMap<FindingCode, { readonly severity: Severity; readonly count: number }>;
}

/** How often a code was found, and in how many kelurahan. */
export interface CodeCount {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
  readonly kelurahan: number;
}

/** What a recap found out about all of its kelurahan. */
export interface RecapReport {
  /** In the order of input. */
  readonly lines: readonly RecapLine[];
  /** How each line counts. */
  readonly counting: readonly Counting[];
  /** Workbooks that are one kelurahan, or one file. */
  readonly twice: readonly Twice[];
  /** What kelurahan share with each other. It changes no verdict and no sum. */
  readonly across: readonly AcrossFinding[];
  /** Persons who stand in the list of another office; undefined where none was given. */
  readonly elsewhere?: readonly Elsewhere[];
  /** Members whose NIK is blank or cannot be read: they were not looked for elsewhere. */
  readonly withoutNik: number;
  readonly skipped: readonly Skipped[];
  /** Of all that count, then of each region. */
  readonly totals: readonly RegionTotal[];
  /** Of a line that is read. */
  readonly regionOf: (line: ReadLine) => RegionKeys;
  /** Of those that count, most frequent first. */
  readonly codes: readonly CodeCount[];
  readonly assets: readonly AssetSum[];
  /** By repayment, those of each date apart. */
  readonly ranking: readonly Ranked[];
  /** D.1 to D.3 against an earlier recap; undefined where none was given. */
  readonly outputs?: OutputChanges;
  /** The dates of judgement of those that count, in order; null is a date that cannot be read. */
  readonly dates: readonly (CivilDate | null)[];
}

export function briefOf(record: RecapRecord): Brief {
  const codes = new Map<FindingCode, { readonly severity: Severity; readonly count: number }>();
  for (const { code, severity } of record.status === "read" ? record.findings : []) {
    codes.set(code, { severity, count: (codes.get(code)?.count ?? 0) + 1 });
  }
  const isRead = record.status === "read";
  return {
    line: recapLine(record),
    codes,
    withoutNik: isRead ? record.persons.filter(({ nik }) => nik === null).length : 0,
    assets: isRead ? assetSums(record) : [],
  };
}

const assetsOfB = [0, 1, 2, 3, 4] as const;

function assetSums({ assets }: KelurahanRecord): readonly AssetSum[] {
  if (assets.length === 0) return [];
  return assetsOfB.map((which) => {
    const both = assets.flatMap(({ before, after }) => {
      const [first, last] = [before[which] ?? null, after[which] ?? null];
      return first === null || last === null ? [] : [{ ksm: 1, before: first, after: last }];
    });
    return both.reduce(addAssets, noAssets);
  });
}

const noAssets: AssetSum = { ksm: 0, before: 0, after: 0 };

const addAssets = (a: AssetSum, b: AssetSum): AssetSum => ({
  ksm: a.ksm + b.ksm,
  before: a.before + b.before,
  after: a.after + b.after,
});

const sumAssets = (all: readonly (readonly AssetSum[])[]): readonly AssetSum[] =>
  assetsOfB.map((which) => all.map((sums) => sums[which] ?? noAssets).reduce(addAssets, noAssets));

/** The recap of some kelurahan. The order in which they come decides nothing but that of the lines. */
export function recapReport(
  briefs: readonly Brief[],
  across: readonly AcrossFinding[],
  skipped: readonly Skipped[],
): RecapReport {
  const lines = briefs.map(({ line }) => line);
  const counting = countOnce(lines);
  const counted = briefs.filter((_, index) => counting[index] === "counted");
  const read = counted.flatMap(({ line }): readonly ReadLine[] => (line.status === "read" ? [line] : []));
  const dates = new Set(read.map(({ asOf }) => asOf));
  return {
    lines,
    counting,
    twice: countedTwice(lines),
    across,
    withoutNik: counted.reduce((sum, brief) => sum + brief.withoutNik, 0),
    skipped,
    totals: regionTotals(read),
    regionOf: regionKeys(read),
    ranking: ranking(read),
    assets: sumAssets(counted.map(({ assets }) => assets)),
    codes: codeCounts(counted),
    dates: [...dates].sort((a, b) => compareText(a ?? "", b ?? "")),
  };
}

function codeCounts(briefs: readonly Brief[]): readonly CodeCount[] {
  const counts = new Map<FindingCode, CodeCount>();
  for (const { codes } of briefs) {
    for (const [code, { severity, count }] of codes) {
      const known = counts.get(code) ?? { code, severity, count: 0, kelurahan: 0 };
      counts.set(code, { ...known, count: known.count + count, kelurahan: known.kelurahan + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.code, b.code));
}
