import { type Finding, finding } from "../../domain/finding.ts";
import type { Plan } from "../../domain/plan.ts";
import { maskNumbers } from "../../messages/mask-numbers.ts";
import type { PlanRecord } from "./plan-record.ts";

interface Source {
  readonly path: string;
  readonly sha256: string;
}

/** Sources that are not those from which the plan was made, byte by byte, and those that were not given. */
export function sourceFindings({ inputs }: PlanRecord, plan: string, sources: readonly Source[]): readonly Finding[] {
  const known = new Set(inputs.map(({ sha256 }) => sha256));
  const given = new Set(sources.map(({ sha256 }) => sha256));
  return [
    ...sources
      .filter(({ sha256 }) => !known.has(sha256))
      .map(({ path }) => finding("plan/source-differs", { file: path, sheet: "" }, { reason: "changed", path })),
    ...inputs
      .filter(({ sha256 }) => !given.has(sha256))
      .filter(() => sources.length < inputs.length)
      .map(({ path }) => finding("plan/source-differs", { file: plan, sheet: "" }, { reason: "not-given", path })),
  ];
}

/** KSM and members on which the plan and what the sources give now do not agree. A plan can hide numbers in codes. */
export function candidateFindings(record: PlanRecord, file: string, now: Plan | undefined): readonly Finding[] {
  const competing = [...(now?.ksm ?? []), ...(now?.notFunded.filter(({ order }) => order !== null) ?? [])];
  const assessedNow = new Map(competing.map(({ code, assessed }) => [maskNumbers(code), Number(assessed)]));
  const assessedThen = new Map([
    ...record.ksm.map(({ code, members }): [string, number] => [
      maskNumbers(code),
      members.reduce((sum, { assessed }) => sum + assessed, 0),
    ]),
    ...record.outcompeted.map(({ code, assessed }): [string, number] => [maskNumbers(code), assessed]),
  ]);
  const codes = [...new Set([...assessedThen.keys(), ...assessedNow.keys()])].sort();
  return codes.flatMap((ksm) => {
    const [planned, current] = [assessedThen.get(ksm) ?? null, assessedNow.get(ksm) ?? null];
    if (planned === current) return [];
    return [finding("plan/no-longer-agrees", { file, sheet: "" }, { ksm, planned, now: current })];
  });
}
