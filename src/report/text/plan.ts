import type { Disbursement, NotFundedKsm, Plan, PlannedKsm } from "../../domain/plan.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import { disbursementTexts, idleText, payDayTexts } from "../../messages/disbursement-text.ts";
import { draftText } from "../../messages/draft-text.ts";
import { fundingTexts } from "../../messages/funding-text.ts";
import { ksmName } from "../../messages/ksm-name.ts";
import { eligibilitySigns, stageLabels, strategyLabels } from "../../messages/labels.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { numberText, rupiahText } from "../../messages/number-text.ts";
import { cutText, notFundedText, waitingTexts } from "../../messages/plan-text.ts";
import {
  provisionalText,
  reportColumns,
  reportHeads,
  reportSentences,
  reportTexts,
} from "../../messages/report-text.ts";
import type { KelurahanReport } from "../../result/run-report.ts";
import { instalmentOf, monthsOf, trancheMark } from "../planned-loan.ts";
import { type Page, paragraph } from "./page.ts";
import { type TableColumn, table } from "./table.ts";

/** The loan plan: who gets what and when it is paid out, why it is less than was asked for, and who gets nothing. */
export function planLines(plan: Plan, { bkm, ksm = [] }: KelurahanReport, page: Page): string[] {
  const { lang, ink } = page;
  const money = (amount: number) => rupiahText(amount, lang);
  const setup = [
    stageLabels[plan.stage][lang],
    strategyLabels[plan.strategy][lang],
    `${reportColumns.fund[lang]} ${money(plan.fund)}`,
  ];
  return [
    "",
    ...paragraph(0, `${reportHeads.plan[lang]}: ${setup.join(" · ")}`, page, ink.strong),
    ...(plan.draft ? paragraph(0, `! ${draftText(bkm, lang)}`, page, ink.warning) : []),
    ...(plan.provisional ? paragraph(0, `! ${provisionalText[lang]}`, page, ink.warning) : []),
    ...(plan.ksm.length === 0 ? paragraph(0, reportTexts.nobodyFunded[lang], page) : fundedTable(plan, page)),
    ...waitingTexts(plan, lang).flatMap((text) => paragraph(0, page.clean(`? ${text}`), page, ink.warning)),
    ...plan.tranches.flatMap(({ number, total, available }) =>
      paragraph(0, reportSentences.trancheUse[lang](number, money(total), money(available)), page),
    ),
    ...(plan.disbursement === undefined ? [] : disbursementLines(plan.disbursement, page)),
    ...paragraph(0, `${reportColumns.unallocated[lang]}: ${money(plan.unallocated)}`, page),
    ...cutLines(plan.ksm, page),
    ...notFundedLines(plan.notFunded, ksm, page),
  ];
}

function disbursementLines(disbursement: Disbursement, page: Page): string[] {
  const { lang, clean } = page;
  const idle = idleText(disbursement, lang);
  const texts = [
    ...(disbursement.split ? [disbursementTexts.split[lang]] : []),
    ...payDayTexts(disbursement, lang),
    ...(idle === undefined ? [] : [idle]),
  ];
  return texts.flatMap((text) => paragraph(0, clean(text), page));
}

function fundedTable(plan: Plan, page: Page): string[] {
  const { lang, ink, clean } = page;
  const inTranches = plan.tranches.length > 0;
  const tranche: TableColumn = { head: reportColumns.tranche[lang], width: "fit", align: "right" };
  const columns: readonly TableColumn[] = [
    { head: reportColumns.ksm[lang], width: "rest" },
    { head: reportColumns.requested[lang], width: "fit", align: "right" },
    { head: reportColumns.assessed[lang], width: "fit", align: "right" },
    { head: reportColumns.approved[lang], width: "fit", align: "right" },
    ...(inTranches ? [tranche] : []),
    { head: reportColumns.instalment[lang], width: "fit", align: "right" },
  ];
  const amount = (value: number) => numberText(value, lang);
  const total = (of: (ksm: PlannedKsm) => number) => amount(plan.ksm.reduce((sum, ksm) => sum + of(ksm), 0));
  const rows = plan.ksm.map((ksm) => [
    `${ksm.order}. ${clean(ksmName(ksm))}`,
    amount(ksm.requested),
    amount(ksm.assessed),
    { text: amount(ksm.approved), ink: ink.strong },
    ...(inTranches ? [String(trancheMark(plan, ksm) ?? "")] : []),
    `${amount(instalmentOf(ksm))}\n${reportSentences.months[lang](monthsOf(ksm))}`,
  ]);
  const totals = [
    { text: reportColumns.total[lang], ink: ink.strong },
    total((ksm) => ksm.requested),
    total((ksm) => ksm.assessed),
    { text: amount(plan.total), ink: ink.strong },
    ...(inTranches ? [""] : []),
    total(instalmentOf),
  ];
  return table(columns, [...rows, totals], page.width);
}

function cutLines(ksm: readonly PlannedKsm[], page: Page): string[] {
  const { lang, ink, clean } = page;
  const lines = ksm.flatMap((planned) =>
    planned.cuts.length === 0
      ? []
      : [
          ...paragraph(2, clean(ksmName(planned)), page, ink.strong),
          ...planned.cuts.flatMap((cut) => paragraph(4, cutText(cut, lang), page)),
        ],
  );
  return lines.length === 0 ? [] : ["", ink.strong(reportHeads.cuts[lang]), ...lines];
}

function notFundedLines(notFunded: readonly NotFundedKsm[], judged: readonly KsmResult[], page: Page): string[] {
  if (notFunded.length === 0) return [];
  const { lang, ink, clean } = page;
  const lines = notFunded.flatMap((ksm) => {
    const result = judged.find(({ code }) => code === ksm.code);
    const changes = (result?.criteria ?? []).flatMap(({ code, nearMiss }) =>
      nearMiss === null ? [] : [`${reportColumns.toPass[lang]} ${code}: ${nearMissText(nearMiss, lang)}`],
    );
    const wouldFund = ksm.wouldFund === undefined ? [] : fundingTexts(ksm.wouldFund, lang);
    const sign = result === undefined ? "" : `${eligibilitySigns[result.verdict]} `;
    return [
      ...paragraph(2, clean(sign + ksmName(ksm)), page, ink.strong),
      ...[notFundedText(ksm, lang), ...changes, ...wouldFund].flatMap((text) => paragraph(4, clean(text), page)),
    ];
  });
  return ["", ink.strong(reportHeads.notFunded[lang]), ...lines];
}
