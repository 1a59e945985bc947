import { type Finding, finding } from "../../src/domain/finding.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { KelurahanReport, ReportCommand, RunReport } from "../../src/result/run-report.ts";
import { anggrek, at, bkm, dahlia, flamboyan, kenanga, mawar, melati } from "./judged.ts";
import { monitored } from "./monitored.ts";
import { plan } from "./planned.ts";
import { projected } from "./projected.ts";
import { date } from "./records.ts";

export const file = "kelurahan.xlsx";

export const allKsm = [mawar, melati, anggrek, kenanga, flamboyan, dahlia];

/** The NIK column with the same fault in `count` rows from 14 on. */
export function lostDigits(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding("nik/lost-digits", at(`Anggota!C${14 + index}`, "9.99901010180001E+15"), { column: "NIK" }),
  );
}

const dated = { asOf: date("2013-03-15"), asOfSource: "workbook" } as const;

export function kelurahan(parts: Partial<KelurahanReport> = {}): KelurahanReport {
  return { kelurahan: "Sukamaju", files: [file], tables: [], ...dated, ...parts };
}

const outputs = {
  annotated: { path: "kelurahan.hasil.xlsx", kind: "annotated", findingsSheet: "Temuan" },
  plan: { path: "kelurahan.rencana.xlsx", kind: "plan" },
} as const;

/** A run on kelurahan.xlsx that found nothing to say about the data and wrote its usual outputs. */
export function report(command: ReportCommand, overrides: Partial<RunReport> = {}): RunReport {
  const parts: Record<ReportCommand, Partial<KelurahanReport>> = {
    "check-bkm": { bkm: bkm() },
    "screen-ksm": { ksm: allKsm },
    allocate: { bkm: bkm(), ksm: allKsm, plan: plan() },
    monitor: { monitor: monitored() },
    project: { projected: projected() },
    ppmk: { bkm: bkm(), ksm: allKsm, plan: plan() },
    report: { bkm: bkm(), ksm: allKsm, plan: plan(), monitor: monitored() },
  };
  return {
    command,
    ...dated,
    policy: ppmk2012,
    inputs: [{ path: file, sha256: "ab".repeat(32) }],
    outputs: [command === "allocate" ? outputs.plan : outputs.annotated],
    results: [kelurahan(parts[command])],
    findings: [],
    ...overrides,
  };
}
