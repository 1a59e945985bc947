import { isKnown } from "../../domain/as-of.ts";
import { ksmCriteria } from "../../domain/criteria.ts";
import type { NotFundedKsm, Plan, PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { toDecimal } from "../../domain/ratio.ts";
import type { Criterion, KsmResult } from "../../domain/verdict.ts";
import { collectibilityText } from "../../messages/collectibility-text.ts";
import { actualText, criterionNames, decisionText, requiredText } from "../../messages/criterion-text.ts";
import { eligibilityLabels, ksmKindLabels, stageLabels, strategyLabels, verdictLabels } from "../../messages/labels.ts";
import type { Lang } from "../../messages/lang.ts";
import { masking } from "../../messages/mask-numbers.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { cutText, decidingRuleText, notFundedLabels } from "../../messages/plan-text.ts";
import { projectionColumns, scenarioLabels } from "../../messages/projection-text.ts";
import { reportColumns, reportTexts } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { evidenceText } from "../place-text.ts";
import { memberInstalment, trancheMark } from "../planned-loan.ts";
import type { RenderOptions } from "../render-options.ts";
import { type CsvField, csvLine, csvMarks } from "./csv-line.ts";

/** By which Excel knows UTF-8. */
const byteOrderMark = "\uFEFF";

interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvField[])[];
}

/**
 * The report as CSV (RFC 4180, CRLF): a row for each criterion of a BKM, for each KSM, or for each member of the plan and
 * each KSM that gets nothing. With `excel` as Excel opens it with Indonesian settings, semicolons and decimal commas. Amounts are bare rupiah, rates are fractions; findings are left to the other formats.
 */
export function toCsv(report: RunReport, options: RenderOptions): string {
  const { head, rows } = tableFor(report, options.lang);
  const mask = masking(options);
  const masked = rows.map((row) => row.map((field) => (typeof field === "string" ? mask(field) : field)));
  const lines = [head, ...masked];
  if (options.excel === true) return byteOrderMark + lines.map((line) => csvLine(line, csvMarks.excel)).join("");
  return lines.map((line) => csvLine(line)).join("");
}

function tableFor({ command, results }: RunReport, lang: Lang): CsvTable {
  switch (command) {
    case "check-bkm":
      return { head: heads(criterionHeads, lang), rows: results.flatMap((result) => criterionRows(result, lang)) };
    case "screen-ksm":
      return {
        head: [...heads(ksmHeads, lang), ...ksmCriteria, ...heads(ksmEndHeads, lang)],
        rows: results.flatMap((result) => (result.ksm ?? []).map((ksm) => ksmRow(ksm, result, lang))),
      };
    case "allocate":
      return { head: heads(planHeads, lang), rows: results.flatMap((result) => planRows(result, lang)) };
    case "monitor":
      return { head: heads(loanHeads, lang), rows: results.flatMap((result) => visitRows(result, lang)) };
    case "project":
      return {
        head: [...heads(["kelurahan"], lang), ...projectionHeads.map((name) => projectionColumns[name][lang])],
        rows: results.flatMap((result) => projectionRows(result, lang)),
      };
    case "ppmk":
    case "report":
      return { head: heads(overviewHeads, lang), rows: results.flatMap((result) => overviewRows(result, lang)) };
  }
}

type Head = keyof typeof reportColumns;
const heads = (names: readonly Head[], lang: Lang) => names.map((name) => reportColumns[name][lang]);

const loanHeads: readonly Head[] = [
  "kelurahan",
  "code",
  "ksm",
  "loan",
  "collectibility",
  "monthsLate",
  "principalToPay",
  "chargeToPay",
  "lastPaid",
  "lastAmount",
];

/** A row for each loan to ask about; what is not known is blank. */
function visitRows({ kelurahan, monitor }: KelurahanReport, lang: Lang): CsvField[][] {
  return (monitor?.visits ?? []).map(({ ksm, loan, class: one, monthsLate, toPay, lastPaid, lastAmount }) => [
    kelurahan,
    ksm.code,
    ksm.name,
    loan,
    collectibilityText(one, lang),
    monthsLate,
    toPay.principal,
    toPay.charge,
    lastPaid ?? "",
    lastAmount,
  ]);
}

const projectionHeads = [
  "scenario",
  "onTime",
  "month",
  "due",
  "came",
  "caughtUp",
  "moneyIn",
  "cost",
  "ksm",
  "lent",
  "cash",
  "arrears",
  "wealth",
  "served",
] as const satisfies readonly (keyof typeof projectionColumns)[];

/** A row for each month of each scenario; the share paid on time as a fraction. */
function projectionRows({ kelurahan, projected }: KelurahanReport, lang: Lang): CsvField[][] {
  if (projected?.kind !== "projected") return [];
  return projected.projection.scenarios.flatMap(({ name, theta, months }) =>
    months.map((row) => [
      kelurahan,
      scenarioLabels[name][lang],
      theta / 10_000,
      row.month,
      row.due,
      row.onTime,
      row.caughtUp,
      row.moneyIn,
      row.cost,
      row.ksm,
      row.lent,
      row.cash,
      row.arrears,
      row.wealth,
      row.served,
    ]),
  );
}

const criterionHeads: readonly Head[] = [
  "kelurahan",
  "bkm",
  "overall",
  "code",
  "criterion",
  "verdict",
  "actual",
  "required",
  "toPass",
  "decision",
  "assumptions",
  "evidence",
];

function criterionRows({ kelurahan, bkm }: KelurahanReport, lang: Lang): CsvField[][] {
  return (bkm?.criteria ?? []).map((criterion) => [
    kelurahan,
    bkm?.bkm ?? "",
    bkm === undefined ? "" : eligibilityLabels[bkm.verdict][lang],
    criterion.code,
    criterionNames[criterion.code][lang],
    verdictLabels[criterion.verdict][lang],
    actualText(criterion, lang),
    requiredText(criterion, lang),
    criterion.nearMiss === null ? "" : nearMissText(criterion.nearMiss, lang),
    decisionText(criterion, lang),
    criterion.assumptions.join(" "),
    evidenceText(criterion.evidence, []),
  ]);
}

const ksmHeads: readonly Head[] = [
  "kelurahan",
  "code",
  "ksm",
  "kind",
  "members",
  "confirmed",
  "possible",
  "declared",
  "due",
  "paid",
  "rate",
  "rr",
  "verdict",
];
const ksmEndHeads: readonly Head[] = ["toPass", "decision", "services"];

function ksmRow(ksm: KsmResult, { kelurahan }: KelurahanReport, lang: Lang): CsvField[] {
  const { code, name, kind, members, ps2, repayment, verdict, criteria, services } = ksm;
  const rate =
    repayment === null || repayment.due === 0
      ? null
      : toDecimal({ numerator: repayment.paid, denominator: repayment.due });
  const stockRr = repayment?.stockRr ?? null;
  return [
    kelurahan,
    code,
    name,
    kind === null ? "" : ksmKindLabels[kind][lang],
    members.length,
    ps2.confirmed,
    ps2.possible,
    reportTexts[ps2.declared ? "yes" : "no"][lang],
    repayment?.due ?? null,
    repayment?.paid ?? null,
    rate,
    stockRr === null ? null : toDecimal(stockRr),
    eligibilityLabels[verdict][lang],
    ...ksmCriteria.map((wanted) => {
      const found = criteria.find((criterion) => criterion.code === wanted);
      return found === undefined ? "" : verdictLabels[found.verdict][lang];
    }),
    toPass(criteria, lang),
    remarks(criteria, (criterion) => decisionText(criterion, lang)),
    services.join(" "),
  ];
}

/** `G.1: … G.4: …`, of those criteria of which there is something to say. */
function remarks(criteria: readonly Criterion[], text: (criterion: Criterion) => string): string {
  return criteria
    .flatMap((criterion) => (text(criterion) === "" ? [] : [`${criterion.code}: ${text(criterion)}`]))
    .join(" ");
}

function toPass(criteria: readonly Criterion[], lang: Lang): string {
  return remarks(criteria, ({ nearMiss }) => (nearMiss === null ? "" : nearMissText(nearMiss, lang)));
}

const overviewHeads: readonly Head[] = [
  "kelurahan",
  "date",
  "bkm",
  "bkmVerdict",
  "code",
  "ksm",
  "verdict",
  "toPass",
  "requested",
  "approved",
  "reason",
];

/** A row for each KSM, with what its kelurahan's BKM is and what the plan gives; one for a kelurahan without KSM. */
function overviewRows({ kelurahan, asOf, bkm, ksm = [], plan }: KelurahanReport, lang: Lang): CsvField[][] {
  const board = bkm === undefined ? "" : eligibilityLabels[bkm.verdict][lang];
  const lead = [kelurahan, isKnown(asOf) ? asOf : "", bkm?.bkm ?? "", board];
  if (ksm.length === 0) return [[...lead, "", "", "", "", null, null, ""]];
  return ksm.map((one) => {
    const funded = plan?.ksm.find(({ code, name }) => code === one.code && name === one.name);
    const refused = plan?.notFunded.find(({ code, name }) => code === one.code && name === one.name);
    return [
      ...lead,
      one.code,
      one.name,
      eligibilityLabels[one.verdict][lang],
      toPass(one.criteria, lang),
      (funded ?? refused)?.requested ?? null,
      plan === undefined ? null : (funded?.approved ?? 0),
      refused === undefined ? "" : whyNot(refused, lang),
    ];
  });
}

const planHeads: readonly Head[] = [
  "kelurahan",
  "stage",
  "strategy",
  "status",
  "order",
  "code",
  "ksm",
  "tranche",
  "member",
  "nik",
  "requested",
  "assessed",
  "approved",
  "cuts",
  "instalment",
  "months",
  "reason",
];

function planRows({ kelurahan, plan }: KelurahanReport, lang: Lang): CsvField[][] {
  if (plan === undefined) return [];
  const status = planStatus(plan, lang);
  const lead = [kelurahan, stageLabels[plan.stage][lang], strategyLabels[plan.strategy][lang], status];
  return [
    ...plan.ksm.flatMap((ksm) => ksm.members.map((member) => [...lead, ...memberFields(plan, ksm, member, lang)])),
    ...plan.notFunded.map((ksm) => [...lead, ...notFundedFields(ksm, lang)]),
  ];
}

function planStatus({ draft, provisional }: Plan, lang: Lang): string {
  const status = reportTexts[draft ? "draftStatus" : "planStatus"][lang];
  return provisional ? `${status}, ${reportTexts.provisionalStatus[lang]}` : status;
}

function memberFields(plan: Plan, ksm: PlannedKsm, member: PlannedMember, lang: Lang): CsvField[] {
  const { requested, assessed, approved, cuts, months } = member;
  const reasons = cuts.map((cut) => cutText(cut, lang)).join("; ");
  const loan = [
    requested,
    assessed,
    member.waits.length > 0 ? "?" : approved,
    reasons,
    memberInstalment(member),
    months,
  ];
  const { order, code, name } = ksm;
  return [order, code, name, trancheMark(plan, ksm), member.name, member.nik, ...loan, ""];
}

function whyNot({ reason, rule }: Pick<NotFundedKsm, "reason" | "rule">, lang: Lang): string {
  return `${notFundedLabels[reason][lang]} (${decidingRuleText(rule, lang)})`;
}

function notFundedFields({ order, code, name, reason, rule, ...ksm }: NotFundedKsm, lang: Lang): CsvField[] {
  const cuts = ksm.cuts.map((cut) => cutText(cut, lang)).join("; ");
  return [
    order,
    code,
    name,
    null,
    "",
    "",
    ksm.requested,
    ksm.assessed,
    0,
    cuts,
    0,
    null,
    whyNot({ reason, rule }, lang),
  ];
}
