import { readFileSync } from "node:fs";
import { type Finding, isCell } from "../../src/domain/finding.ts";
import { address, type CellRef, compareText } from "../../src/domain/place.ts";
import type { Criterion, Eligibility } from "../../src/domain/verdict.ts";
import { findingText } from "../../src/messages/finding-text.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import type { Input } from "../../src/run/input.ts";
import { judgeGroups } from "../../src/run/judge-groups.ts";
import { kelurahanGroups } from "../../src/run/kelurahan-groups.ts";
import type { PlanWish } from "../../src/run/plan-loans.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { date } from "./records.ts";

/** What `allocate` tells of workbooks, in short. A KSM is named with its kelurahan where there are several files. */
export interface Told {
  readonly verdicts: Readonly<Record<string, Eligibility>>;
  /** The same of the BKM's criteria; absent where all are met. */
  readonly bkm?: readonly string[];
  /** Of the criteria that are not met: the verdict, and what leaves it open. */
  readonly counts: Readonly<Record<string, readonly string[]>>;
  /** Code and place of errors and warnings, in the order of their places. */
  readonly findings: readonly string[];
  /** What is said of them, each once. */
  readonly messages: readonly string[];
  /** The NIK cells of those to whom nothing may be lent yet. */
  readonly waiting: readonly string[];
  /** Null where nothing is planned. */
  readonly approved: Readonly<Record<string, number>> | null;
}

/** Of the two KSM of small fixtures, where nothing is amiss. */
export const whole: Told = {
  verdicts: { K01: "eligible", K06: "eligible" },
  counts: {},
  findings: [],
  messages: [],
  waiting: [],
  approved: { K01: 25_000_000, K06: 20_000_000 },
};

const folder = new URL("../../fixtures/", import.meta.url);

async function inputOf(path: string, bytes: Uint8Array): Promise<Input> {
  const workbook = await readWorkbook(path, bytes);
  if (isFinding(workbook)) throw new Error(`${path}: ${workbook.code}`);
  return { path, bytes, workbook, sha256: "" };
}

const fixture = (path: string) => inputOf(path, readFileSync(new URL(path, folder)));

/** The report of `allocate` on fixtures that are given together. */
export async function reportOn(paths: readonly string[], wish: Partial<PlanWish> = {}): Promise<RunReport> {
  return reportOf(await Promise.all(paths.map(fixture)), wish);
}

/** The report of `allocate` on the bytes of one workbook. */
export async function reportOnBytes(bytes: Uint8Array): Promise<RunReport> {
  return reportOf([await inputOf("kelurahan.xlsx", bytes)]);
}

function reportOf(inputs: readonly Input[], wish: Partial<PlanWish> = {}): RunReport {
  const judged = judgeGroups(kelurahanGroups(inputs), {
    command: "allocate",
    policy: ppmk2012,
    policyFrom: "",
    asOf: undefined,
    today: date("2026-01-01"),
    wish: { stage: undefined, strategy: "peringkat", fund: undefined, draft: false, ...wish },
  });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  return judged.report;
}

/** What is told of fixtures that are given together. */
export async function told(...paths: readonly string[]): Promise<Told> {
  const { results, findings } = await reportOn(paths);
  const kelurahanOf = (file: string | undefined) =>
    paths.length === 1 ? "" : `${results.find(({ files }) => files.includes(file ?? ""))?.kelurahan ?? file} `;
  const nameIn = ([file]: readonly string[], code: string) => `${kelurahanOf(file)}${code}`;
  const placeOf = (cell: CellRef) => `${kelurahanOf(cell.sheet.file)}${cell.sheet.sheet}!${address(cell)}`;
  const groups = results.flatMap(({ files, ksm = [] }) => ksm.map((one) => ({ key: nameIn(files, one.code), ...one })));
  const wanted = findings.filter(({ severity }) => severity !== "info").toSorted(byPlace(placeOf));
  const planned = results.flatMap(({ files, plan }) =>
    (plan?.ksm ?? []).map(({ code, approved }) => [nameIn(files, code), approved] as const),
  );
  const ofBkm = results.flatMap(({ bkm }) => notMet(bkm?.criteria ?? []));
  return {
    verdicts: Object.fromEntries(groups.map(({ key, verdict }) => [key, verdict])),
    counts: Object.fromEntries(
      groups.flatMap(({ key, criteria }) => {
        const told = notMet(criteria);
        return told.length === 0 ? [] : [[key, told]];
      }),
    ),
    ...(ofBkm.length === 0 ? {} : { bkm: ofBkm }),
    findings: wanted.map((finding) => shown(finding, placeOf)),
    messages: [...new Set(wanted.map((finding) => findingText(finding, "id").message))],
    waiting: groups.flatMap(({ members }) =>
      members.flatMap(({ record, waits }) => (waits === undefined ? [] : placeOf(record.nik.cell ?? record.at))),
    ),
    approved: results.some(({ plan }) => plan !== undefined) ? Object.fromEntries(planned) : null,
  };
}

function notMet(criteria: readonly Criterion[]): readonly string[] {
  return criteria
    .filter(({ verdict }) => verdict !== "pass")
    .map(({ code, verdict, doubts = [] }) => [code, verdict, ...new Set(doubts.map((doubt) => doubt.code))].join(" "));
}

const shown = ({ code, at }: Finding, placeOf: (cell: CellRef) => string) =>
  `${code} ${isCell(at) ? placeOf(at) : at.sheet}`;

function byPlace(placeOf: (cell: CellRef) => string) {
  const key = ({ at }: Finding) => (isCell(at) ? placeOf(at).replace(/\d+$/, (row) => row.padStart(7, "0")) : "");
  return (a: Finding, b: Finding) => compareText(key(a), key(b));
}
