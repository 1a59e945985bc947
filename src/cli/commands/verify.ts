import { basename, dirname, extname, join } from "node:path";
import { type Finding, finding, isCell } from "../../domain/finding.ts";
import { rupiah } from "../../domain/rupiah.ts";
import { readKelurahan } from "../../intake/read-kelurahan.ts";
import type { Policy } from "../../policy/settings.ts";
import { findingSheet } from "../../report/annotate/finding-sheet.ts";
import { findingMarks } from "../../report/annotate/marks.ts";
import { compareFindings } from "../../report/finding-order.ts";
import { masking } from "../../report/masking.ts";
import { candidateFindings, sourceFindings } from "../../report/plan-record/compare-sources.ts";
import type { PlanRecord } from "../../report/plan-record/plan-record.ts";
import type { RenderOptions } from "../../report/render-options.ts";
import { verificationJson } from "../../report/verification/json.ts";
import { verificationText } from "../../report/verification/text.ts";
import { verifyPlan } from "../../report/verification/verify-plan.ts";
import { holds, type Verification } from "../../result/verification.ts";
import { lossFindings, refusedFinding } from "../../run/annotated-copy.ts";
import type { Input } from "../../run/input.ts";
import { judge, tablesOf } from "../../run/judge.ts";
import { patchWorkbook } from "../../workbook/patch/patch-workbook.ts";
import { Fault } from "../fault.ts";
import type { VerifyOptions } from "../options.ts";
import { printJson } from "../print-json.ts";
import { readInputs } from "../read-inputs.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

/**
 * Checks a plan workbook, perhaps edited by hand, against the rules and against what was written, and where sources are
 * given against them. Returns the exit code.
 */
export async function verify(path: string, sourcePaths: readonly string[], options: VerifyOptions): Promise<number> {
  const render: RenderOptions = { lang: options.lang, showNik: options.showNik === true };
  const [plan, ...sources] = await readInputs([path, ...sourcePaths]);
  if (plan === undefined) throw new RangeError("no plan was read");
  const out = options.out ?? join(dirname(path), `${basename(path, extname(path))}.periksa.xlsx`);
  if (options.annotate) checkOutput(out, [path, ...sourcePaths], options.force === true);
  const verified = await verifyPlan(plan.workbook, plan.bytes);
  if (verified === undefined) throw new Fault([finding("plan/no-record", { file: path, sheet: "" }, {})]);
  const { record, policy, findings } = verified;
  const checked = sources.length === 0 ? findings : [...findings, ...againstSources(record, path, sources, policy)];
  const marked = options.annotate ? await markedCopy(plan, checked, render) : { findings: [] };
  const verification: Verification = {
    plan: { path, sha256: plan.sha256 },
    sources: sources.map((source) => ({ path: source.path, sha256: source.sha256 })),
    kelurahan: record.kelurahan,
    asOf: record.asOf,
    policy,
    findings: [...checked, ...marked.findings],
    outputs: marked.bytes === undefined ? [] : [{ path: out, kind: "annotated" }],
  };
  if (marked.bytes !== undefined) writeOutputs([{ path: out, bytes: marked.bytes }]);
  const text = { ...render, width: terminalWidth(), ink: await terminalInk(options.color) };
  if (options.format === "json") printJson(verificationJson(verification, render));
  else process.stdout.write(verificationText(verification, text));
  return holds(verification) ? 0 : 1;
}

/** The sources, judged and planned again as the plan was. */
function againstSources(
  record: PlanRecord,
  path: string,
  sources: readonly Input[],
  policy: Policy,
): readonly Finding[] {
  const reading = readKelurahan(
    sources.map(({ workbook }) => workbook),
    tablesOf.allocate,
  );
  const { stage, strategy, fund, draft } = record;
  const wish = { stage, strategy, fund: rupiah(fund), draft };
  const { plan } = judge("allocate", reading, policy, record.asOf, wish).report;
  return [...sourceFindings(record, path, sources), ...candidateFindings(record, path, plan)];
}

/** Undefined bytes where there is nothing to mark, or where no safe copy can be made. */
async function markedCopy(
  { path, bytes }: Input,
  findings: readonly Finding[],
  render: RenderOptions,
): Promise<{ readonly bytes?: Uint8Array; readonly findings: readonly Finding[] }> {
  if (!findings.some(({ at }) => isCell(at))) return { findings: [] };
  const writer = { files: [path], lang: render.lang, mask: masking(render) };
  const plan = { file: path, sheet: "" };
  const patched = await patchWorkbook(bytes, findingMarks(findings.toSorted(compareFindings), writer), (losses) => [
    findingSheet([...findings, ...lossFindings(losses, plan)].toSorted(compareFindings), writer),
  ]);
  if (patched.ok) return { bytes: patched.bytes, findings: lossFindings(patched, plan) };
  return { findings: [refusedFinding(patched.obstacle, plan)] };
}
