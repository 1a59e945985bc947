import type { CivilDate } from "../domain/calendar.ts";
import type { Severity } from "../domain/finding.ts";
import type { Eligibility } from "../domain/verdict.ts";
import type { Counts, KelurahanRecord, RecapRecord, RecordRegion, UnreadableRecord } from "./kelurahan-record.ts";

/** A kelurahan in one line: counts and amounts in rupiah, which add up over kelurahan. */
export interface ReadLine {
  readonly file: string;
  readonly sha256: string;
  readonly status: "read";
  readonly reason: null;
  readonly kelurahan: string;
  readonly region: RecordRegion;
  readonly asOf: CivilDate | null;
  /** The date that the workbook states. */
  readonly stated: CivilDate | null;
  readonly bkm: Eligibility;
  readonly board: KelurahanRecord["board"];
  readonly lent: number;
  readonly repayment: KelurahanRecord["repayment"];
  readonly ksm: Counts<Eligibility>;
  readonly members: number;
  readonly requested: number;
  readonly plan: KelurahanRecord["plan"];
  readonly portfolio: KelurahanRecord["portfolio"];
  readonly indicators: KelurahanRecord["indicators"];
  readonly findings: Counts<Severity>;
}

/** Files that no kelurahan could be read from. */
export type UnreadableLine = Pick<UnreadableRecord, "file" | "sha256" | "status" | "reason">;

export type RecapLine = ReadLine | UnreadableLine;

/** What is told of a record in a line, and added up. */
export function recapLine(record: RecapRecord): RecapLine {
  if (record.status === "unreadable") {
    const { file, sha256, status, reason } = record;
    return { file, sha256, status, reason };
  }
  const { ksm } = record;
  const withVerdict = (verdict: Eligibility) => ksm.filter((one) => one.verdict === verdict).length;
  const withSeverity = (wanted: Severity) => record.findings.filter(({ severity }) => severity === wanted).length;
  return {
    file: record.file,
    sha256: record.sha256,
    status: "read",
    reason: null,
    kelurahan: record.kelurahan,
    region: record.region,
    asOf: record.asOf,
    stated: record.stated,
    bkm: record.bkm,
    board: record.board,
    lent: record.lent,
    repayment: record.repayment,
    ksm: {
      eligible: withVerdict("eligible"),
      ineligible: withVerdict("ineligible"),
      undetermined: withVerdict("undetermined"),
    },
    members: ksm.reduce((sum, { members }) => sum + members, 0),
    requested: ksm.reduce((sum, { requested }) => sum + requested, 0),
    plan: record.plan,
    portfolio: record.portfolio,
    indicators: record.indicators,
    findings: { error: withSeverity("error"), warning: withSeverity("warning"), info: withSeverity("info") },
  };
}
