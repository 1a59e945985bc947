import { columnLetters } from "../../domain/place.ts";
import type { NotFundedKsm } from "../../domain/plan.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import { fundingTexts } from "../../messages/funding-text.ts";
import type { Text } from "../../messages/lang.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { cutText, decidingRuleText, notFundedText } from "../../messages/plan-text.ts";
import { planColumns, planSentences, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { subtotal } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { type MeasuredText, rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { putTop } from "./sheet-top.ts";

/** What is told of a KSM, its texts masked. */
interface NotFundedRow {
  readonly ksm: NotFundedKsm;
  readonly code: string;
  readonly name: string;
  readonly rule: string;
  readonly reason: string;
  readonly usedBy: string;
  readonly toFund: string;
}

/** A column; `sum` is what its cells add up to. Texts may take several lines. */
interface Column {
  readonly width: number;
  readonly head: Text;
  readonly cell: (row: NotFundedRow) => StyledCell;
  readonly sum?: (ksm: NotFundedKsm) => number;
}

const wasAssessed = ({ members, assessed }: NotFundedKsm) => members.length > 0 || assessed > 0;

/** From A on; one in which nothing would stand is left out. */
const columns: readonly Column[] = [
  { width: 8, head: reportColumns.order, cell: ({ ksm }) => [ksm.order, look.centred] },
  { width: 9, head: reportColumns.code, cell: ({ code }) => [code, look.name] },
  { width: 26, head: planColumns.ksmName, cell: ({ name }) => [name, look.name] },
  {
    width: 15,
    head: reportColumns.requested,
    cell: ({ ksm }) => [ksm.requested, look.amount],
    sum: ({ requested }) => requested,
  },
  {
    width: 15,
    head: reportColumns.assessed,
    cell: ({ ksm }) => [wasAssessed(ksm) ? ksm.assessed : null, look.amount],
    sum: ({ assessed }) => assessed,
  },
  { width: 9, head: planColumns.rule, cell: ({ rule }) => [rule, look.centred] },
  { width: 46, head: reportColumns.reason, cell: ({ reason }) => [reason, look.words] },
  { width: 26, head: planColumns.usedBy, cell: ({ usedBy }) => [usedBy, look.words] },
  { width: 46, head: planColumns.toFund, cell: ({ toFund }) => [toFund, look.words] },
];

/** *Tidak Didanai*: for every KSM without a loan the reason, its rule, who used the money, and what would change it. */
export function addNotFunded(book: PlanBook): void {
  const { lang, plan, kelurahan } = book;
  const sheet = book.sheets.notFunded;
  const judged = new Map(kelurahan.ksm?.map((ksm) => [ksm.record.at, ksm]));
  const rows = plan.notFunded.map((ksm) => rowOf(ksm, judged.get(ksm.at), book));
  const isUsed = ({ cell }: Column) =>
    rows.some((row) => {
      const [value] = cell(row);
      return value !== null && value !== "";
    });
  const used = rows.length === 0 ? columns : columns.filter(isUsed);
  const named = used.findIndex(({ head }) => head === planColumns.ksmName);
  const head = putTop(
    book,
    sheet,
    planTitles.notFunded[lang],
    used.map(({ width }) => width),
  );
  sheet.frozen = { rows: head, columns: named + 1 };
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  if (rows.length === 0) {
    put(sheet, `A${head}`, planTexts.everyoneFunded[lang], styles.plain);
    return;
  }
  putRow(
    sheet,
    head,
    used.map((column) => [column.head[lang], look.head]),
  );
  setHeight(sheet, head, 30);
  for (const [index, row] of rows.entries()) putKsm(sheet, head + 1 + index, row, used);
  const last = head + rows.length;
  putRow(
    sheet,
    last + 1,
    used.flatMap(({ sum }, index): readonly StyledCell[] => {
      if (index === named) return [[reportColumns.total[lang], look.totalName]];
      if (sum === undefined) return index < named ? [[null, look.totalName]] : [];
      const total = plan.notFunded.reduce((amount, ksm) => amount + sum(ksm), 0);
      return [[subtotal(columnLetters(index + 1), head + 1, last, total), look.totalAmount]];
    }),
  );
}

function rowOf(ksm: NotFundedKsm, judged: KsmResult | undefined, { lang, shown }: PlanBook): NotFundedRow {
  const cuts = ksm.cuts.map((cut) => cutText(cut, lang));
  const changes = (judged?.criteria ?? []).flatMap(({ code, nearMiss }) =>
    nearMiss === null ? [] : [`${code}: ${nearMissText(nearMiss, lang)}`],
  );
  const waits = ksm.order === null ? [] : [planSentences.waits[lang](ksm.order)];
  const wouldFund = ksm.wouldFund === undefined ? [] : fundingTexts(ksm.wouldFund, lang);
  return {
    ksm,
    code: shown(ksm.code),
    name: shown(ksm.name),
    rule: decidingRuleText(ksm.rule, lang),
    reason: shown([notFundedText({ ...ksm, usedBy: [] }, lang), ...cuts].join("\n")),
    usedBy: shown(ksm.usedBy.map(({ code, approved }) => `${code}: ${rupiahText(approved, lang)}`).join("\n")),
    toFund: shown([...changes, ...waits, ...wouldFund].join("\n")),
  };
}

function putKsm(sheet: SheetDraft, number: number, row: NotFundedRow, used: readonly Column[]): void {
  const cells = used.map(({ cell }) => cell(row));
  putRow(sheet, number, cells);
  const texts = cells.map(
    ([value, style], index): MeasuredText => [String(value ?? ""), used[index]?.width ?? 0, style],
  );
  setHeight(sheet, number, rowHeight(...texts));
}
