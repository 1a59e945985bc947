import { codeKey } from "../../domain/code-key.ts";
import { isCell } from "../../domain/finding.ts";
import { nearest } from "../../domain/nearest.ts";
import type { CellRef } from "../../domain/place.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import { personName } from "../../identity/name.ts";
import { readKelurahan } from "../../intake/read-kelurahan.ts";
import { cliTexts } from "../../messages/cli-text.ts";
import { toJson } from "../../report/json.ts";
import { ksmName } from "../../report/ksm-name.ts";
import type { RunReport } from "../../result/run-report.ts";
import { judge, tablesOf } from "../../run/judge.ts";
import { commonAsOf } from "../as-of.ts";
import { fault } from "../fault.ts";
import { activePolicy } from "../policy-option.ts";
import { printJson } from "../print-json.ts";
import type { ExplainOptions } from "../program.ts";
import { byKelurahan, readInputs } from "../read-inputs.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";

/** So many KSM are named where none was asked for. */
const ksmNamed = 12;

/**
 * Tells all about the KSM that `wanted` names, by its code, its name or a member's name; nothing is written. Undefined is
 * answered with the names of those that there are.
 */
export async function explainKsm(
  paths: readonly string[],
  wanted: string | undefined,
  options: ExplainOptions,
): Promise<number> {
  const { lang, format } = options;
  const { arguments: names, commands } = cliTexts[lang];
  if (paths.length === 0) throw fault("argument/missing", names.file, commands.explain.examples[2]);
  const report = await screened(paths, options);
  const all = report.results.flatMap(({ ksm = [] }) => ksm);
  if (wanted === undefined) throw fault("explain/needs-ksm", paths.join(", "), namesOf(all));
  const picked = new Set(pickKsm(all, wanted));
  if (picked.size === 0) {
    const names = all.flatMap(({ code, name, members }) => [code, name, ...members.flatMap(nameOf)]);
    throw fault("explain/unknown-ksm", wanted, nearest(wanted, names));
  }
  const rows = rowsOf([...picked]);
  const story: RunReport = {
    ...report,
    results: report.results.flatMap((result) => {
      const ksm = (result.ksm ?? []).filter((one) => picked.has(one));
      return ksm.length === 0 ? [] : [{ ...result, ksm }];
    }),
    findings: report.findings.filter(({ at, related }) =>
      [at, ...related].some((place) => isCell(place) && rows.has(rowKey(place))),
    ),
  };
  const render = { lang, showNik: options.showNik === true };
  if (format === "json") {
    printJson(toJson(story, render));
    return 0;
  }
  const { ksmStory } = await import("../../report/text/ksm-story.ts");
  process.stdout.write(ksmStory(story, { ...render, width: terminalWidth(), ink: await terminalInk(options.color) }));
  return 0;
}

/** `K01 Melati, K02 Mawar, …`; undefined where there is none. */
function namesOf(ksm: readonly KsmResult[]): string | undefined {
  if (ksm.length === 0) return undefined;
  return ksm.slice(0, ksmNamed).map(ksmName).join(", ") + (ksm.length > ksmNamed ? ", …" : "");
}

/** What `screen-ksm` finds in the files. */
async function screened(paths: readonly string[], options: ExplainOptions): Promise<RunReport> {
  const policy = await activePolicy(options.policy, options.set);
  const inputs = await readInputs(paths);
  const readings = byKelurahan(inputs).map((group) =>
    readKelurahan(
      group.map(({ workbook }) => workbook),
      tablesOf["screen-ksm"],
    ),
  );
  const asOf = commonAsOf(
    options.asOf,
    readings.map(({ kelurahan }) => kelurahan),
  );
  const judged = readings.map((reading) => judge("screen-ksm", reading, policy, asOf.date, undefined));
  return {
    command: "screen-ksm",
    asOf: asOf.date,
    asOfSource: asOf.source,
    policy,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: [],
    results: judged.map(({ report }) => report),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

/** The KSM of that code; else those of that name; else those with a member of that name, titles and spelling aside. */
function pickKsm(ksm: readonly KsmResult[], wanted: string): readonly KsmResult[] {
  const key = codeKey(wanted);
  const byCode = ksm.filter(({ code }) => codeKey(code) === key);
  if (byCode.length > 0) return byCode;
  const byName = ksm.filter(({ name }) => codeKey(name) === key);
  if (byName.length > 0) return byName;
  const { joined } = personName(wanted);
  return ksm.filter(({ members }) =>
    members.flatMap(nameOf).some((name) => joined !== "" && personName(name).joined === joined),
  );
}

const nameOf = ({ record }: KsmResult["members"][number]) => record.name.value ?? [];

/** The rows that the KSM were judged by: their own, those of members and loans, and those of the evidence. */
function rowsOf(ksm: readonly KsmResult[]): ReadonlySet<string> {
  const cells = ksm.flatMap(({ record, members, loans = [], criteria }) => [
    record.at,
    ...members.flatMap((member) => [member.record.at, ...member.evidence]),
    ...loans.map((loan) => loan.record.at),
    ...criteria.flatMap(({ evidence }) => evidence),
  ]);
  return new Set(cells.map(rowKey));
}

const rowKey = ({ sheet, row }: CellRef) => JSON.stringify([sheet.file, sheet.sheet, row]);
