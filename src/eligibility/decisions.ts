import type { CivilDate } from "../domain/calendar.ts";
import { codeKey } from "../domain/code-key.ts";
import { type CriterionCode, criterionCodes } from "../domain/criteria.ts";
import { cellsOf } from "../domain/field.ts";
import { type Finding, type FindingArgs, finding } from "../domain/finding.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import type { DecisionRecord } from "../domain/records.ts";
import type { Criterion, Decision } from "../domain/verdict.ts";

/** The criteria of one subject after people's decisions, and what is to be said about those that did not count. */
export interface Decided {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
}

const codeByKey = new Map(criterionCodes.map((code) => [codeKey(code), code]));

/** The criterion that a decision is about; undefined where the rule cannot be read or is none. */
export function ruleOf({ rule }: DecisionRecord): CriterionCode | undefined {
  return codeByKey.get(codeKey(rule.value ?? ""));
}

/** The columns without which a decision does not count, by their headers. */
function missingOf({ decision, by, decidedOn, reason }: DecisionRecord): readonly string[] {
  const needed = [
    ["Keputusan", decision],
    ["Oleh", by],
    ["Tanggal", decidedOn],
    ["Alasan", reason],
  ] as const;
  return needed.flatMap(([header, { state }]) => (state === "value" ? [] : [header]));
}

interface CompleteDecision {
  readonly record: DecisionRecord;
  readonly decision: Decision;
}

function complete(record: DecisionRecord): readonly CompleteDecision[] {
  const { decision, by, decidedOn, reason } = record;
  if (decision.state !== "value" || by.state !== "value") return [];
  if (decidedOn.state !== "value" || reason.state !== "value") return [];
  const said = { met: decision.value, by: by.value, on: decidedOn.value, reason: reason.value };
  return [{ record, decision: said }];
}

/** Whether somebody decided that the rule is met, and nobody that it is not. */
export function areAllFor(rule: CriterionCode, decisions: readonly DecisionRecord[]): boolean {
  const about = decisions.flatMap(complete).filter(({ record }) => ruleOf(record) === rule);
  return about.length > 0 && about.every(({ decision }) => decision.met);
}

/**
 * Settles the open criteria of `subject` by the decisions about it. A decision never overrules what the data tells, and
 * decisions that contradict each other settle nothing.
 */
export function settleByDecisions(
  criteria: readonly Criterion[],
  decisions: readonly DecisionRecord[],
  subject: string,
): Decided {
  const byRule = groupBy(decisions.flatMap(complete), ({ record }) => ruleOf(record));
  const settled = criteria.map((criterion) => {
    const about = byRule.get(criterion.code);
    return about === undefined ? { criterion, findings: [] } : settle(criterion, about, subject);
  });
  return {
    criteria: settled.map(({ criterion }) => criterion),
    findings: [...decisions.flatMap(incomplete), ...settled.flatMap(({ findings }) => findings)],
  };
}

function incomplete(record: DecisionRecord): readonly Finding[] {
  const missing = missingOf(record);
  return missing.length === 0 ? [] : [finding("decision/not-counted", record.at, { missing })];
}

export function withoutEffect(record: DecisionRecord, reason: FindingArgs["decision/no-effect"]["reason"]): Finding {
  return finding("decision/no-effect", record.at, { rule: record.rule.value ?? "", reason });
}

/** Decisions that were made in time, and what is said of the others. */
export function inTime(
  decisions: readonly DecisionRecord[],
  latest: CivilDate | undefined,
): { readonly decisions: readonly DecisionRecord[]; readonly findings: readonly Finding[] } {
  const late = decisions.filter(({ decidedOn }) => latest !== undefined && (decidedOn.value ?? "") > latest);
  return {
    decisions: decisions.filter((record) => !late.includes(record)),
    findings: late.flatMap(({ decidedOn }) =>
      decidedOn.state === "value" && latest !== undefined
        ? [finding("decision/too-late", decidedOn.cell, { on: decidedOn.value, latest })]
        : [],
    ),
  };
}

/** A rule that cannot be read at all is reported where it is read. */
export function unknownRules(decisions: readonly DecisionRecord[]): readonly Finding[] {
  return decisions
    .filter((record) => record.rule.state === "value" && ruleOf(record) === undefined)
    .map((record) => withoutEffect(record, "unknown-rule"));
}

function settle(
  criterion: Criterion,
  about: Group<CompleteDecision>,
  subject: string,
): { readonly criterion: Criterion; readonly findings: readonly Finding[] } {
  const [{ decision }] = about;
  const effectless = (these: readonly CompleteDecision[], reason: "not-open" | "not-judgement" | "contradiction") =>
    these.map(({ record }) => withoutEffect(record, reason));
  if (criterion.verdict !== "undetermined") {
    const agreed = criterion.verdict === "pass";
    const overruling = about.filter((one) => one.decision.met !== agreed);
    return { criterion, findings: effectless(overruling, "not-open") };
  }
  if (!about.some((one) => isLeftToJudgement(criterion, one.decision.met)))
    return { criterion, findings: effectless(about, "not-judgement") };
  if (about.some((one) => one.decision.met !== decision.met)) {
    return { criterion, findings: effectless(about, "contradiction") };
  }
  const cells = about.flatMap(({ record }) => cellsOf(record.decision, record.by, record.decidedOn, record.reason));
  return {
    criterion: {
      ...criterion,
      verdict: decision.met ? "pass" : "fail",
      evidence: [...criterion.evidence, ...cells],
      nearMiss: decision.met ? null : { kind: "decide", rule: criterion.code, subject },
      decision,
    },
    findings: [],
  };
}

/**
 * Whether a person may say what is so: prospects and kind (G.3, K), classes and opinions that an assumption refers (A-2,
 * A-4), and doubts that are left to judgement, all of them, or as far as that answer settles them. What is missing or
 * contrary in the data is not.
 */
function isLeftToJudgement({ code, doubts = [], settledBy, nearMiss }: Criterion, met: boolean): boolean {
  if (settledBy !== undefined) return settledBy.includes(met);
  if (doubts.length > 0) return doubts.every(({ decidable }) => decidable);
  return code === "G.3" || code === "K" || nearMiss?.kind === "decide";
}
