import type { Plan, PlannedKsm } from "../../domain/plan.ts";
import { comparisonLabels } from "../../messages/comparison-text.ts";
import { idleText, payDayTexts } from "../../messages/disbursement-text.ts";
import { ksmName } from "../../messages/ksm-name.ts";
import { stageLabels, strategyLabels } from "../../messages/labels.ts";
import { numberText } from "../../messages/number-text.ts";
import { pageTexts as texts } from "../../messages/page-text.ts";
import { cutText, notFundedText, waitingTexts } from "../../messages/plan-text.ts";
import { reportColumns, reportHeads, reportSentences, reportTexts } from "../../messages/report-text.ts";
import { approvedChart, planWaterfall, receiptsChart } from "../charts/plan-charts.ts";
import { expectedReceipts } from "../expected-receipts.ts";
import { instalmentOf, memberInstalment, monthsOf, trancheMark } from "../planned-loan.ts";
import { figureText, sideBySide } from "../side-by-side.ts";
import { type Html, html } from "./html.ts";
import { figure, type PageContext } from "./page-context.ts";
import { htmlTable } from "./table.ts";

/** The plan: the way from request to loan, the loans, the tranches, what comes back, and who gets nothing. */
export function planSection(context: PageContext): Html | undefined {
  const { result, report, lang, shown, money } = context;
  const { plan } = result;
  if (plan === undefined) return undefined;
  const receipts = expectedReceipts(plan, report.policy);
  const tranches = plan.tranches.map(
    ({ number, total, available }) =>
      html`<li>${reportSentences.trancheUse[lang](number, money(total), money(available))}</li>`,
  );
  const days = plan.disbursement === undefined ? [] : payDayTexts(plan.disbursement, lang);
  const idle = plan.disbursement === undefined ? undefined : idleText(plan.disbursement, lang);
  const waiting = waitingTexts(plan, lang).map((text) => html`<li>${shown(text)}</li>`);
  return html`<section id="rencana" aria-labelledby="h-rencana"><h2 id="h-rencana">${reportHeads.plan[lang]}: ${stageLabels[plan.stage][lang]}, ${strategyLabels[plan.strategy][lang]}</h2>
${figure(planWaterfall(plan, lang), "waterfall", lang)}
${plan.ksm.length === 0 ? html`<p>${reportTexts.nobodyFunded[lang]}</p>` : html`${figure(approvedChart(plan, lang, shown), "approved", lang)}${loanTable(plan, context)}`}
${tranches.length + days.length === 0 ? undefined : html`<ul>${tranches}${days.map((text) => html`<li>${shown(text)}</li>`)}${idle === undefined ? undefined : html`<li>${idle}</li>`}</ul>`}
${waiting.length === 0 ? undefined : html`<ul>${waiting}</ul>`}
${receipts === undefined || receipts.length === 0 ? undefined : figure(receiptsChart(receipts, lang), "receipts", lang)}
${refused(context)}${compared(context)}</section>`;
}

function loanTable(plan: Plan, { lang, shown }: PageContext): Html {
  const amount = (value: number) => numberText(value, lang);
  const heads = ["ksm", "requested", "assessed", "approved", "tranche", "instalment", "months"] as const;
  const sum = (of: (ksm: PlannedKsm) => number) => amount(plan.ksm.reduce((all, ksm) => all + of(ksm), 0));
  const rows = plan.ksm.map((ksm) => [
    `${ksm.order}. ${shown(ksmName(ksm))}`,
    amount(ksm.requested),
    amount(ksm.assessed),
    amount(ksm.approved),
    String(trancheMark(plan, ksm) ?? "–"),
    amount(instalmentOf(ksm)),
    monthsOf(ksm),
  ]);
  const members = plan.ksm.map((ksm) => {
    const memberHeads = ["member", "requested", "approved", "instalment", "cuts"] as const;
    const table = htmlTable({
      caption: shown(ksmName(ksm)),
      heads: memberHeads.map((name) => reportColumns[name][lang]),
      numbers: [1, 2, 3],
      rows: ksm.members.map((member) => [
        shown(member.name),
        amount(member.requested),
        member.waits.length > 0 ? "?" : amount(member.approved),
        amount(memberInstalment(member)),
        member.cuts.map((cut) => cutText(cut, lang)).join("; ") || "–",
      ]),
    });
    return html`<details><summary>${shown(ksmName(ksm))}: ${texts.members[lang]}</summary>${table}</details>`;
  });
  const table = htmlTable({
    caption: texts.loansByKsm[lang],
    heads: heads.map((name) => reportColumns[name][lang]),
    numbers: [1, 2, 3, 5, 6],
    rows,
    total: [
      reportColumns.total[lang],
      sum((ksm) => ksm.requested),
      sum((ksm) => ksm.assessed),
      amount(plan.total),
      "",
      sum(instalmentOf),
      "",
    ],
  });
  return html`${table}${members}`;
}

function refused({ result: { plan }, lang, shown }: PageContext): Html | undefined {
  if (plan === undefined || plan.notFunded.length === 0) return undefined;
  return htmlTable({
    caption: reportHeads.notFunded[lang],
    heads: [reportColumns.ksm[lang], reportColumns.reason[lang]],
    rows: plan.notFunded.map((ksm) => [shown(ksmName(ksm)), shown(notFundedText(ksm, lang))]),
  });
}

function compared({ result, lang }: PageContext): Html[] {
  return sideBySide(result, lang).map(({ title, heads, figures, remark }) => {
    const table = htmlTable({
      caption: title,
      heads: [comparisonLabels.figure[lang], ...heads],
      numbers: heads.map((_, index) => index + 1),
      rows: figures.map(({ label, values }) => [label, ...values.map((value) => figureText(value, lang))]),
    });
    return html`${remark === undefined ? undefined : html`<p>${remark}</p>`}${table}`;
  });
}
