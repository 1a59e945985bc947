import { type Finding, isCell } from "../domain/finding.ts";
import { compareFindings } from "../domain/finding-order.ts";
import { rupiah } from "../domain/rupiah.ts";
import { type ColumnMap, noMap } from "../intake/column-map.ts";
import { type GivenPs2, nothingGiven } from "../intake/ps2-list.ts";
import { masking } from "../messages/mask-numbers.ts";
import type { Policy } from "../policy/settings.ts";
import { findingSheet } from "../report/annotate/finding-sheet.ts";
import { findingMarks } from "../report/annotate/marks.ts";
import { candidateFindings, sourceFindings } from "../report/plan-record/compare-sources.ts";
import type { PlanRecord } from "../report/plan-record/plan-record.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { Verification } from "../result/verification.ts";
import { patchWorkbook } from "../workbook/patch/patch-workbook.ts";
import { lossFindings, refusedFinding } from "./annotated-copy.ts";
import type { Input, InputFile } from "./input.ts";
import { judgeGroups } from "./judge-groups.ts";
import type { Output } from "./make-outputs.ts";
import { readInputs } from "./read-inputs.ts";
import { verifyPlan } from "./verify-plan.ts";

export interface CheckRequest {
  readonly render: RenderOptions;
  /** The path of the marked copy; undefined where none is wanted. */
  readonly copy: string | undefined;
  /** How the sources are to be understood, as when the plan was made. */
  readonly ps2?: GivenPs2;
  readonly columns?: ColumnMap;
}

export type CheckOutcome =
  | { readonly kind: "done"; readonly verification: Verification; readonly outputs: readonly Output[] }
  /** Files that cannot be read, or a workbook that is no plan of ours. */
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] };

/**
 * Checks a plan workbook, perhaps edited by hand, against the rules and against what was written, and where sources are
 * given against them. Nothing is written: the marked copy comes as bytes, where there is something to mark.
 */
export async function checkPlanFile(
  file: InputFile | Finding,
  sourceFiles: readonly (InputFile | Finding)[],
  { render, copy, ps2 = nothingGiven, columns = noMap }: CheckRequest,
): Promise<CheckOutcome> {
  const { inputs, unreadable } = await readInputs([file, ...sourceFiles]);
  const [plan, ...sources] = inputs;
  if (unreadable.length > 0 || plan === undefined) return { kind: "unreadable", findings: unreadable };
  const { path, bytes, sha256 } = plan;
  const verified = await verifyPlan(plan.workbook, bytes);
  if ("code" in verified) return { kind: "unreadable", findings: [verified] };
  const { record, policy, findings } = verified;
  const checked =
    sources.length === 0 ? findings : [...findings, ...againstSources(record, path, sources, { policy, ps2, columns })];
  const marked = copy === undefined ? { findings: [] } : await markedCopy(plan, checked, render);
  const outputs: readonly Output[] =
    copy === undefined || marked.bytes === undefined ? [] : [{ path: copy, kind: "annotated", bytes: marked.bytes }];
  const verification: Verification = {
    plan: { path, sha256 },
    sources: sources.map((source) => ({ path: source.path, sha256: source.sha256 })),
    kelurahan: record.kelurahan,
    asOf: record.asOf,
    policy,
    findings: [...checked, ...marked.findings],
    outputs: outputs.map(({ path, kind }) => ({ path, kind })),
  };
  return { kind: "done", verification, outputs };
}

/** The sources, judged and planned again as the plan was. */
function againstSources(
  record: PlanRecord,
  path: string,
  sources: readonly Input[],
  { policy, ps2, columns }: Required<Pick<CheckRequest, "ps2" | "columns">> & { readonly policy: Policy },
): readonly Finding[] {
  const { stage, strategy, fund, draft, asOf } = record;
  const judged = judgeGroups([sources], {
    command: "allocate",
    policy,
    policyFrom: path,
    asOf,
    today: asOf,
    ps2,
    columns,
    wish: { stage, strategy, fund: rupiah(fund), draft },
  });
  const plan = judged.kind === "judged" ? judged.report.results[0]?.plan : undefined;
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
