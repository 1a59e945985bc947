import { addAll } from "../domain/add-all.ts";
import type { Finding } from "../domain/finding.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { OutputKind, PageKind } from "../result/output-kind.ts";
import type { Dated, KelurahanReport, RunOutput, RunReport } from "../result/run-report.ts";
import { annotatedCopy } from "./annotated-copy.ts";
import type { OutputTarget } from "./output-targets.ts";

/** A file to be written. */
export interface Output extends RunOutput {
  readonly bytes: Uint8Array;
}

/** One output as it came out. Undefined bytes: there is none, as the findings say or as there is nothing to tell. */
interface Made {
  readonly bytes: Uint8Array | undefined;
  readonly findingsSheet?: string;
  readonly findings: readonly Finding[];
}

const makers: {
  readonly [K in OutputKind]: (report: RunReport, target: OutputTarget, render: RenderOptions) => Promise<Made>;
} = {
  annotated: (report, { inputs }, render) => annotatedCopy(report, inputs, render),
  plan: async (report, { index }, render) => ({ bytes: await planBytes(report, index, render), findings: [] }),
  portfolio: async (report, { index }, render) => ({
    bytes: await portfolioBytes(report, index, render),
    findings: [],
  }),
  projection: async (report, { index }, render) => ({
    bytes: await projectionBytes(report, index, render),
    findings: [],
  }),
  letters: async (report, target, render) => ({
    bytes: await pageBytes(report, target, "letters", render),
    findings: [],
  }),
  board: async (report, target, render) => ({ bytes: await pageBytes(report, target, "board", render), findings: [] }),
  index: async (report, target, render) => ({ bytes: await pageBytes(report, target, "index", render), findings: [] }),
  page: async (report, target, render) => ({ bytes: await pageBytes(report, target, "page", render), findings: [] }),
};

/** Every output that can be made, and the report's findings with those of making them. */
export async function makeOutputs(
  report: RunReport,
  targets: readonly OutputTarget[],
  render: RenderOptions,
): Promise<{ readonly outputs: readonly Output[]; readonly findings: readonly Finding[] }> {
  const outputs: Output[] = [];
  const findings: Finding[] = [...report.findings];
  for (const target of targets) {
    const own = { ...report, ...datedAs(report.results[target.index]) };
    const { bytes, findingsSheet, findings: more } = await makers[target.kind](own, target, render);
    addAll(findings, more);
    const { path, kind, inputs } = target;
    if (bytes !== undefined) {
      const copyOf = inputs.map((input) => input.path);
      const copy = findingsSheet === undefined ? {} : { findingsSheet, copyOf };
      outputs.push({ path, kind, bytes, ...copy });
    }
  }
  return { outputs, findings };
}

/** What is written about a kelurahan says its own date. */
function datedAs(result: KelurahanReport | undefined): Partial<Dated> {
  return result === undefined ? {} : { asOf: result.asOf, asOfSource: result.asOfSource };
}

async function planBytes(report: RunReport, index: number, render: RenderOptions): Promise<Uint8Array | undefined> {
  const result = report.results[index];
  if (result?.plan === undefined) return undefined;
  const { planWorkbook } = await import("../report/plan/plan-workbook.ts");
  return planWorkbook(report, result, render);
}

async function portfolioBytes(
  report: RunReport,
  index: number,
  render: RenderOptions,
): Promise<Uint8Array | undefined> {
  const result = report.results[index];
  if (result?.monitor === undefined) return undefined;
  const { portfolioWorkbook } = await import("../report/portfolio/portfolio-workbook.ts");
  return portfolioWorkbook(report, result, render);
}

async function projectionBytes(
  report: RunReport,
  index: number,
  render: RenderOptions,
): Promise<Uint8Array | undefined> {
  const result = report.results[index];
  if (result?.projected?.kind !== "projected") return undefined;
  const { projectionWorkbook } = await import("../report/projection/projection-workbook.ts");
  return projectionWorkbook(report, result, result.projected.projection, render);
}

async function pageBytes(
  report: RunReport,
  { index, path }: OutputTarget,
  kind: PageKind,
  render: RenderOptions,
): Promise<Uint8Array | undefined> {
  const result = report.results[index];
  if (result === undefined) return undefined;
  const { page } = await import("../report/page/page.ts");
  return page(kind, report, { result, path }, render);
}
