import type { CivilDate } from "../domain/calendar.ts";
import type { FindingCode, Severity } from "../domain/finding.ts";
import { compareText } from "../domain/place.ts";
import { type Counting, countedTwice, countOnce, type Twice } from "./count-once.ts";
import type { RecapRecord } from "./kelurahan-record.ts";
import { type ReadLine, type RecapLine, recapLine } from "./recap-line.ts";
import { type RegionTotal, regionTotals } from "./region-totals.ts";
import type { Skipped } from "./skipped.ts";

/** What stays in memory of a record. */
export interface Brief {
  readonly line: RecapLine;
  readonly codes: ReadonlyMap<FindingCode, { readonly severity: Severity; readonly count: number }>;
}

/** How often a code was found, and in how many kelurahan. */
interface CodeCount {
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
  readonly skipped: readonly Skipped[];
  /** Of all that count, then of each region. */
  readonly totals: readonly RegionTotal[];
  /** Of those that count, most frequent first. */
  readonly codes: readonly CodeCount[];
  /** The dates of judgement of those that count, in order; null is a date that cannot be read. */
  readonly dates: readonly (CivilDate | null)[];
}

export function briefOf(record: RecapRecord): Brief {
  const codes = new Map<FindingCode, { readonly severity: Severity; readonly count: number }>();
  for (const { code, severity } of record.status === "read" ? record.findings : []) {
    codes.set(code, { severity, count: (codes.get(code)?.count ?? 0) + 1 });
  }
  return { line: recapLine(record), codes };
}

/** The recap of some kelurahan. The order in which they come decides nothing but that of the lines. */
export function recapReport(briefs: readonly Brief[], skipped: readonly Skipped[]): RecapReport {
  const lines = briefs.map(({ line }) => line);
  const counting = countOnce(lines);
  const counted = briefs.filter((_, index) => counting[index] === "counted");
  const read = counted.flatMap(({ line }): readonly ReadLine[] => (line.status === "read" ? [line] : []));
  const dates = new Set(read.map(({ asOf }) => asOf));
  return {
    lines,
    counting,
    twice: countedTwice(lines),
    skipped,
    totals: regionTotals(read),
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
