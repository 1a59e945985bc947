import type { Plan } from "../../domain/plan.ts";
import type { BkmResult } from "../../domain/verdict.ts";
import { idleText, payDayTexts } from "../../messages/disbursement-text.ts";
import { draftText } from "../../messages/draft-text.ts";
import { fundingTexts } from "../../messages/funding-text.ts";
import { ksmName } from "../../messages/ksm-name.ts";
import { stageLabels, strategyLabels } from "../../messages/labels.ts";
import { numberText, rupiahText } from "../../messages/number-text.ts";
import { cutText, notFundedText, waitingTexts } from "../../messages/plan-text.ts";
import {
  provisionalText,
  reportColumns,
  reportHeads,
  reportSentences,
  reportTexts,
} from "../../messages/report-text.ts";
import { instalmentOf, memberInstalment, trancheMark } from "../planned-loan.ts";
import { escaped, markdownTable } from "./markdown-text.ts";
import type { MarkdownWriter } from "./writer.ts";

type Section = readonly string[];

/** The loan plan by KSM and member, the tranches, and who gets nothing, each with its reasons. */
export function planSection(plan: Plan, bkm: BkmResult | undefined, writer: MarkdownWriter): Section[] {
  const { lang, clean } = writer;
  const money = (amount: number) => rupiahText(amount, lang);
  const setup = [stageLabels[plan.stage][lang], strategyLabels[plan.strategy][lang]].join(" · ");
  const sums = [
    `- ${reportColumns.fund[lang]}: ${money(plan.fund)}`,
    `- ${reportColumns.approved[lang]}: ${money(plan.total)}`,
    `- ${reportColumns.unallocated[lang]}: ${money(plan.unallocated)}`,
    ...plan.tranches.map(
      ({ number, total, available }) => `- ${reportSentences.trancheUse[lang](number, money(total), money(available))}`,
    ),
  ];
  const paidOn =
    plan.disbursement === undefined
      ? []
      : payDayTexts(plan.disbursement, lang).map((text) => `- ${escaped(clean(text))}`);
  const idle = plan.disbursement === undefined ? undefined : idleText(plan.disbursement, lang);
  const refused = plan.notFunded.map((ksm) => [
    clean(ksmName(ksm)),
    [notFundedText(ksm, lang), ...(ksm.wouldFund === undefined ? [] : fundingTexts(ksm.wouldFund, lang))].join(" "),
  ]);
  const refusedHeads = [reportColumns.ksm[lang], reportColumns.reason[lang]];
  return [
    [`### ${reportHeads.plan[lang]}: ${escaped(setup)}`],
    ...(plan.draft ? [[`**! ${draftText(bkm, lang)}**`]] : []),
    ...(plan.provisional ? [[`**! ${provisionalText[lang]}**`]] : []),
    [...sums, ...paidOn, ...(idle === undefined ? [] : [`- ${idle}`])],
    plan.ksm.length === 0 ? [reportTexts.nobodyFunded[lang]] : loanTable(plan, writer),
    waitingTexts(plan, lang).map((text) => `- ${escaped(clean(text))}`),
    ...(refused.length === 0 ? [] : [[`### ${reportHeads.notFunded[lang]}`], markdownTable(refusedHeads, refused)]),
  ];
}

function loanTable(plan: Plan, { lang, clean }: MarkdownWriter): string[] {
  const heads = [
    "ksm",
    "member",
    "requested",
    "assessed",
    "approved",
    "tranche",
    "instalment",
    "months",
    "cuts",
  ] as const;
  const amount = (value: number) => numberText(value, lang);
  const rows = plan.ksm.flatMap((group) => {
    const { order, members } = group;
    const place = `${order}. ${clean(ksmName(group))}`;
    const sums = [group.requested, group.assessed, group.approved].map(amount);
    const total = [
      place,
      reportColumns.total[lang],
      ...sums,
      String(trancheMark(plan, group) ?? ""),
      amount(instalmentOf(group)),
      "",
      "",
    ];
    return [
      total,
      ...members.map((member) => [
        "",
        clean(member.name),
        ...[member.requested, member.assessed].map(amount),
        member.waits.length > 0 ? "?" : amount(member.approved),
        "",
        amount(memberInstalment(member)),
        String(member.months),
        member.cuts.map((cut) => cutText(cut, lang)).join("; "),
      ]),
    ];
  });
  return markdownTable(
    heads.map((name) => reportColumns[name][lang]),
    rows,
    [2, 3, 4, 5, 6, 7],
  );
}
