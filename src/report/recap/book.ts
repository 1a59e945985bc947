import type { Lang } from "../../messages/lang.ts";
import type { Policy } from "../../policy/settings.ts";
import type { Counting } from "../../recap/count-once.ts";
import type { RecapRecord } from "../../recap/kelurahan-record.ts";
import type { ReadLine } from "../../recap/recap-line.ts";
import type { RecapReport } from "../../recap/recap-report.ts";

/** What every sheet of a recap draws on. */
export interface RecapBook {
  readonly report: RecapReport;
  readonly policy: Policy;
  readonly lang: Lang;
  /** `per 15 Maret 2013 …`, under each title. */
  readonly subtitle: string;
  /** The record of a line, read once more. */
  readonly record: (index: number) => RecapRecord | undefined;
}

/** A line that is read, how it counts, and its place among the lines. */
export interface CountedLine {
  readonly line: ReadLine;
  readonly counting: Counting;
  readonly index: number;
}

export function readLines({ report: { lines, counting } }: RecapBook): readonly CountedLine[] {
  return lines.flatMap((line, index) =>
    line.status === "read" ? [{ line, counting: counting[index] ?? "counted", index }] : [],
  );
}
