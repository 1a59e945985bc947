import { isKnown } from "../../domain/as-of.ts";
import { type Finding, isCell } from "../../domain/finding.ts";
import { compareFindings, sheetOf } from "../../domain/finding-order.ts";
import { address, type CellRef } from "../../domain/place.ts";
import type { Disbursement, FundingChanges, Plan, PlannedKsm } from "../../domain/plan.ts";
import { toDecimal } from "../../domain/ratio.ts";
import type { TakenTable } from "../../domain/taken-table.ts";
import type { BkmResult, Criterion, KsmResult, NearMiss } from "../../domain/verdict.ts";
import { findingText } from "../../messages/finding-text.ts";
import { masking } from "../../messages/mask-numbers.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { haveOneDate } from "../basis-text.ts";
import type {
  JsonBkm,
  JsonCell,
  JsonCriterion,
  JsonFinding,
  JsonKsm,
  JsonNearMiss,
  JsonNotFunded,
  JsonPlan,
  JsonPlannedKsm,
  JsonReport,
  JsonTable,
} from "../contract/documents.ts";
import { memberInstalment } from "../planned-loan.ts";
import type { RenderOptions } from "../render-options.ts";
import { jsonByGuideline, jsonComparison } from "./comparison.ts";
import { lazily } from "./json-text.ts";
import { jsonMonitor } from "./monitor.ts";
import { jsonProjection } from "./projection.ts";

type Masking = (text: string) => string;

/** The document of `contract.ts`; NIK and KK numbers are masked in every text unless they are asked for. */
export function toJson(report: RunReport, options: RenderOptions): JsonReport {
  const mask = masking(options);
  const context = {
    asOf: isKnown(report.asOf) ? report.asOf : null,
    policy: { id: report.policy.id, deviations: report.policy.deviations },
    inputs: report.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: report.outputs.map(({ path, kind }) => ({ path, kind })),
  };
  const findings = lazily(report.findings.toSorted(compareFindings), (one) => jsonFinding(one, options.lang, mask));
  switch (report.command) {
    case "check-bkm": {
      const results = report.results.flatMap(({ bkm, tables }) =>
        bkm === undefined ? [] : [{ ...jsonBkm(bkm, mask), tables: jsonTables(tables, mask) }],
      );
      return { schemaVersion: 1, command: "check-bkm", ...context, results, findings };
    }
    case "screen-ksm": {
      const results = report.results.map((result) => ({
        kelurahan: result.kelurahan,
        tables: jsonTables(result.tables, mask),
        ksm: jsonKsmList(result, mask),
      }));
      return { schemaVersion: 1, command: "screen-ksm", ...context, results, findings };
    }
    case "allocate": {
      const results = report.results.map((result) => ({
        kelurahan: result.kelurahan,
        tables: jsonTables(result.tables, mask),
        bkm: result.bkm === undefined ? null : jsonBkm(result.bkm, mask),
        ksm: jsonKsmList(result, mask),
        ...jsonPlans(result, mask),
      }));
      return { schemaVersion: 1, command: "allocate", ...context, results, findings };
    }
    case "monitor": {
      const results = report.results.flatMap(({ kelurahan, tables, monitor }) =>
        monitor === undefined ? [] : [{ kelurahan, ...jsonMonitor(monitor, mask), tables: jsonTables(tables, mask) }],
      );
      return { schemaVersion: 1, command: "monitor", ...context, results, findings };
    }
    case "project": {
      const results = report.results.flatMap(({ kelurahan, tables, projected }) =>
        projected === undefined
          ? []
          : [
              {
                kelurahan,
                tables: jsonTables(tables, mask),
                needs: projected.kind === "lacking" ? projected.needs : [],
                projection: jsonProjection(projected),
              },
            ],
      );
      return { schemaVersion: 1, command: "project", ...context, results, findings };
    }
    case "ppmk":
    case "report": {
      const results = report.results.map((result) => ({
        kelurahan: result.kelurahan,
        asOf: isKnown(result.asOf) ? result.asOf : null,
        tables: jsonTables(result.tables, mask),
        bkm: result.bkm === undefined ? null : jsonBkm(result.bkm, mask),
        ksm: result.ksm === undefined ? null : jsonKsmList(result, mask),
        ...jsonPlans(result, mask),
        monitor: result.monitor === undefined ? null : jsonMonitor(result.monitor, mask),
        projection: result.projected === undefined ? null : jsonProjection(result.projected),
      }));
      const asOf = haveOneDate(report) ? context.asOf : null;
      return { schemaVersion: 1, command: report.command, ...context, asOf, results, findings };
    }
  }
}

function jsonTables(tables: readonly TakenTable[], mask: Masking): readonly JsonTable[] {
  return tables.map(({ name, at, by, words, columns, rows }) => {
    const { file, sheet } = at.sheet;
    return { table: name, at: { file, sheet, cell: address(at) }, by, words: mask(words), columns, rows };
  });
}

function jsonPlans({ plan, comparison, byGuideline }: KelurahanReport, mask: Masking) {
  return {
    plan: plan === undefined ? null : jsonPlan(plan, mask),
    ...(comparison === undefined ? {} : { comparison: jsonComparison(comparison, mask) }),
    ...(byGuideline === undefined ? {} : { byGuideline: jsonByGuideline(byGuideline, mask) }),
  };
}

function jsonCell(cell: CellRef, mask: Masking): JsonCell {
  return { file: cell.sheet.file, sheet: cell.sheet.sheet, cell: address(cell), text: mask(cell.text) };
}

/** The finding in words, NIK masked by `mask`. */
export function jsonFinding(finding: Finding, lang: RenderOptions["lang"], mask: Masking): JsonFinding {
  const { code, severity, at } = finding;
  const { file, sheet } = sheetOf(at);
  return {
    code,
    severity,
    at: { file, sheet, cell: isCell(at) ? address(at) : null },
    text: isCell(at) ? mask(at.text) : "",
    message: mask(findingText(finding, lang).message),
  };
}

function jsonBkm(bkm: BkmResult, mask: Masking): JsonBkm {
  return {
    kelurahan: bkm.kelurahan,
    bkm: mask(bkm.bkm),
    verdict: bkm.verdict,
    criteria: bkm.criteria.map((criterion) => jsonCriterion(criterion, mask)),
  };
}

function jsonKsmList(result: KelurahanReport, mask: Masking): Iterable<JsonKsm> {
  return lazily(result.ksm ?? [], (ksm) => jsonKsm(ksm, mask));
}

function jsonKsm(ksm: KsmResult, mask: Masking): JsonKsm {
  return {
    code: mask(ksm.code),
    name: mask(ksm.name),
    kind: ksm.kind,
    members: ksm.members.length,
    ps2: { confirmed: ksm.ps2.confirmed, possible: ksm.ps2.possible, declared: ksm.ps2.declared },
    repayment: jsonRepayment(ksm),
    verdict: ksm.verdict,
    criteria: ksm.criteria.map((criterion) => jsonCriterion(criterion, mask)),
    services: ksm.services,
  };
}

function jsonRepayment({ repayment }: KsmResult): JsonKsm["repayment"] {
  if (repayment === null) return null;
  const { due, paid, stockRr } = repayment;
  return {
    due,
    paid,
    rate: due === 0 ? null : toDecimal({ numerator: paid, denominator: due }),
    rr: stockRr === null ? null : toDecimal(stockRr),
  };
}

function jsonCriterion(criterion: Criterion, mask: Masking): JsonCriterion {
  const {
    verdict,
    evidence,
    assumptions,
    nearMiss,
    doubts: _doubts,
    settledBy: _settledBy,
    decision: _decision,
    ...figures
  } = criterion;
  return {
    ...figures,
    verdict,
    evidence: evidence.map((cell) => jsonCell(cell, mask)),
    assumptions,
    nearMiss: nearMiss === null ? null : jsonNearMiss(nearMiss, mask),
  };
}

function jsonNearMiss(nearMiss: NearMiss, mask: Masking): JsonNearMiss {
  switch (nearMiss.kind) {
    case "ps2-share":
      return {
        ...nearMiss,
        confirm: nearMiss.confirm.map((cell) => jsonCell(cell, mask)),
        settle: nearMiss.settle.map((cell) => jsonCell(cell, mask)),
      };
    case "first-loan":
      return { ...nearMiss, settle: nearMiss.settle.map((cell) => jsonCell(cell, mask)) };
    case "repay":
      return {
        ...nearMiss,
        instalments: nearMiss.instalments.map((one) => ({ ...one, loan: mask(one.loan) })),
        settle: nearMiss.settle.map((cell) => jsonCell(cell, mask)),
      };
    case "decide":
      return { ...nearMiss, subject: mask(nearMiss.subject) };
    case "fill-cells":
      return { ...nearMiss, cells: nearMiss.cells.map((cell) => jsonCell(cell, mask)) };
    default:
      return nearMiss;
  }
}

function jsonPlan(plan: Plan, mask: Masking): JsonPlan {
  const { stage, strategy, draft, provisional, fund, before, total, unallocated, tranches } = plan;
  return {
    stage,
    strategy,
    draft,
    provisional,
    fund,
    ...(before === undefined ? {} : { before: { amount: before.amount, places: before.places } }),
    total,
    unallocated,
    tranches,
    ...(plan.disbursement === undefined ? {} : { disbursement: jsonDisbursement(plan.disbursement, mask) }),
    ...(plan.paidOn === undefined ? {} : { paidOn: plan.paidOn }),
    ksm: plan.ksm.map((ksm) => jsonPlannedKsm(ksm, mask)),
    notFunded: plan.notFunded.map(({ code, reason, rule, members, wouldFund }) => ({
      code: mask(code),
      reason,
      rule,
      ...waitsOf(members, mask),
      ...(wouldFund === undefined ? {} : { wouldFund: jsonFundingChanges(wouldFund, mask) }),
    })),
  };
}

/** The cells for which members of a KSM that gets nothing wait. */
function waitsOf(members: Plan["ksm"][number]["members"], mask: Masking): Pick<JsonNotFunded, "waits"> {
  const cells = members.flatMap(({ waits }) => waits);
  return cells.length === 0 ? {} : { waits: cells.map((cell) => jsonCell(cell, mask)) };
}

function jsonDisbursement(
  { split, payments, idle }: Disbursement,
  mask: Masking,
): NonNullable<JsonPlan["disbursement"]> {
  return { split, payments: payments.map(({ code, instructions }) => ({ code: mask(code), instructions })), idle };
}

function jsonFundingChanges(
  { scoreAtLeast, scoreBetterThan, moreInFund, withoutOneOf }: FundingChanges,
  mask: Masking,
): NonNullable<JsonNotFunded["wouldFund"]> {
  const score = scoreBetterThan?.score ?? null;
  return {
    scoreAtLeast: scoreAtLeast === undefined ? null : toDecimal(scoreAtLeast),
    scoreBetterThan: scoreBetterThan === undefined ? null : { score: score === null ? null : toDecimal(score) },
    moreInFund: moreInFund ?? null,
    withoutOneOf: withoutOneOf.map(mask),
  };
}

function jsonPlannedKsm(ksm: PlannedKsm, mask: Masking): JsonPlannedKsm {
  const { order, requested, assessed, approved, tranche, cuts, members } = ksm;
  return {
    code: mask(ksm.code),
    name: mask(ksm.name),
    order,
    requested,
    assessed,
    approved,
    tranche,
    cuts,
    members: members.map((member) => ({
      name: mask(member.name),
      requested: member.requested,
      assessed: member.assessed,
      approved: member.approved,
      cuts: member.cuts,
      waits: member.waits.map((cell) => jsonCell(cell, mask)),
      instalment: memberInstalment(member),
      months: member.months,
    })),
  };
}
