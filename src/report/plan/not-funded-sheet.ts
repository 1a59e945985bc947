import type { NotFundedKsm } from "../../domain/plan.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import { fundingTexts } from "../../messages/funding-text.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { cutText, decidingRuleText, notFundedText } from "../../messages/plan-text.ts";
import { planColumns, planSentences, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import type { PlanBook } from "./book.ts";
import { subtotal } from "./formulas.ts";
import { planStyles as look } from "./plan-styles.ts";
import { putTop } from "./sheet-top.ts";

const widths = [8, 9, 26, 15, 15, 9, 46, 26, 46] as const;

/** *Tidak Didanai*: for every KSM without a loan the reason, its rule, who used the money, and what would change it. */
export function addNotFunded(book: PlanBook): void {
  const { lang, plan } = book;
  const sheet = book.sheets.notFunded;
  const head = putTop(book, sheet, planTitles.notFunded[lang], widths);
  sheet.frozen = { rows: head, columns: 3 };
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  if (plan.notFunded.length === 0) {
    put(sheet, `A${head}`, planTexts.everyoneFunded[lang], styles.plain);
    return;
  }
  const heads = [
    reportColumns.order[lang],
    reportColumns.code[lang],
    planColumns.ksmName[lang],
    reportColumns.requested[lang],
    reportColumns.assessed[lang],
    planColumns.rule[lang],
    reportColumns.reason[lang],
    planColumns.usedBy[lang],
    planColumns.toFund[lang],
  ];
  putRow(
    sheet,
    head,
    heads.map((text) => [text, look.head]),
  );
  setHeight(sheet, head, 30);
  const judged = new Map(book.kelurahan.ksm?.map((ksm) => [ksm.record.at, ksm]));
  for (const [index, ksm] of plan.notFunded.entries()) {
    putKsm(sheet, head + 1 + index, ksm, judged.get(ksm.at), book);
  }
  const [first, last] = [head + 1, head + plan.notFunded.length];
  const sum = (of: (ksm: NotFundedKsm) => number) => plan.notFunded.reduce((total, ksm) => total + of(ksm), 0);
  putRow(sheet, last + 1, [
    [null, look.totalName],
    [null, look.totalName],
    [reportColumns.total[lang], look.totalName],
    [
      subtotal(
        "D",
        first,
        last,
        sum(({ requested }) => requested),
      ),
      look.totalAmount,
    ],
    [
      subtotal(
        "E",
        first,
        last,
        sum(({ assessed }) => assessed),
      ),
      look.totalAmount,
    ],
  ]);
}

function putKsm(
  sheet: SheetDraft,
  row: number,
  ksm: NotFundedKsm,
  judged: KsmResult | undefined,
  { lang, shown }: PlanBook,
): void {
  const cuts = ksm.cuts.map((cut) => cutText(cut, lang));
  const reason = shown([notFundedText({ ...ksm, usedBy: [] }, lang), ...cuts].join("\n"));
  const usedBy = shown(ksm.usedBy.map(({ code, approved }) => `${code}: ${rupiahText(approved, lang)}`).join("\n"));
  const changes = (judged?.criteria ?? []).flatMap(({ code, nearMiss }) =>
    nearMiss === null ? [] : [`${code}: ${nearMissText(nearMiss, lang)}`],
  );
  const waits = ksm.order === null ? [] : [planSentences.waits[lang](ksm.order)];
  const wouldFund = ksm.wouldFund === undefined ? [] : fundingTexts(ksm.wouldFund, lang);
  const toFund = shown([...changes, ...waits, ...wouldFund].join("\n"));
  const wasAssessed = ksm.members.length > 0 || ksm.assessed > 0;
  putRow(sheet, row, [
    [ksm.order, look.centred],
    [shown(ksm.code), look.name],
    [shown(ksm.name), look.name],
    [ksm.requested, look.amount],
    [wasAssessed ? ksm.assessed : null, look.amount],
    [decidingRuleText(ksm.rule, lang), look.centred],
    [reason, look.words],
    [usedBy, look.words],
    [toFund, look.words],
  ]);
  setHeight(
    sheet,
    row,
    rowHeight(
      [ksm.name, widths[2]],
      [reason, widths[6], look.words],
      [usedBy, widths[7], look.words],
      [toFund, widths[8], look.words],
    ),
  );
}
