import type { CashRow, Indicator, MonthRow } from "../../domain/monitor.ts";
import { toDecimal } from "../../domain/ratio.ts";
import { chartTexts } from "../../messages/chart-text.ts";
import { monthText } from "../../messages/date-text.ts";
import { monitorColumns, monitorTexts, monitorTitles } from "../../messages/monitor-text.ts";
import { percentText } from "../../messages/number-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putRow, type SheetDraft, type StyledCell } from "../../workbook/write/sheet-draft.ts";
import { trendChart } from "../charts/fund-charts.ts";
import { formula } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { putChart } from "../sheet/put-chart.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openPortfolioSheet, type PortfolioBook, putHeads, putTotals } from "./book.ts";

const flows = ["due", "onTime", "caughtUp", "ahead", "disbursed"] as const;
const sum = <R>(rows: readonly R[], of: (row: R) => number) => rows.reduce((total, row) => total + of(row), 0);

/** *Perkembangan*: each month as it could be known at its end. */
export function monthSheet(book: PortfolioBook): SheetDraft {
  const { lang, monitor } = book;
  const widths = [18, 15, 15, 15, 15, 15, 16, 15, 12, 12, 12];
  const { sheet, row: head } = openPortfolioSheet(book, "Perkembangan", monitorTitles.months[lang], widths);
  const { month, balance, arrears } = monitorColumns;
  const heads = [month, ...flows.map((key) => monitorColumns[key]), balance, arrears].map((text) => text[lang]);
  putHeads(sheet, head, [...heads, "PAR", "LAR", "RR"]);
  const { months } = monitor;
  for (const [index, row] of months.entries()) putMonth(sheet, head + 1 + index, row, lang);
  const sums = flows.map((key) => sum(months, (row) => row[key]));
  const blank = [undefined, undefined, undefined, undefined, undefined];
  const last = head + months.length;
  putTotals(sheet, { first: head + 1, last, word: reportColumns.total[lang], sums: [undefined, ...sums, ...blank] });
  const range = (column: string) => `${column}${head + 1}:${column}${last}`;
  if (months.length > 1) {
    putChart(sheet, { row: last + 3, right: widths.length }, trendChart(months, lang), chartTexts.trend[lang], {
      categories: range("A"),
      series: [{ values: range("G") }, { values: range("H") }],
    });
  }
  sheet.frozen = { rows: head, columns: 1 };
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  return sheet;
}

function putMonth(sheet: SheetDraft, row: number, month: MonthRow, lang: PortfolioBook["lang"]): void {
  const share = ({ ratio }: Indicator): StyledCell => {
    if (ratio === null) return ["?", look.centred];
    const [low, high] = [percentText(ratio.low, lang), percentText(ratio.high, lang)];
    return low === high
      ? [toDecimal(ratio.low), { ...look.share, format: "0.0%" }]
      : [`${low} – ${high}`, look.centred];
  };
  putRow(sheet, row, [
    [monthText(month.month, lang), look.words],
    ...flows.map((key): StyledCell => [month[key], look.amount]),
    [month.balance, look.amount],
    [month.arrears, look.amount],
    share(month.par),
    share(month.lar),
    share(month.rr),
  ]);
}

const told = ["opening", "receipts", "otherIncome", "disbursed", "cost"] as const;

/** *Kas*: what the money should be, live, against what the books say. */
export function cashSheet(book: PortfolioBook): SheetDraft {
  const { lang, monitor } = book;
  const widths = [18, 16, 16, 16, 16, 16, 16, 16, 16, 24];
  const { sheet, row: head } = openPortfolioSheet(book, "Kas", monitorTitles.cash[lang], widths);
  const { cash } = monitor;
  if (cash.length === 0) {
    put(sheet, `A${head}`, monitorTexts.noBooks[lang], styles.plain);
    setPage(sheet, "landscape");
    return sheet;
  }
  const { month, expected, stated, difference } = monitorColumns;
  const heads = [month, ...told.map((key) => monitorColumns[key]), expected, stated, difference].map(
    (text) => text[lang],
  );
  putHeads(sheet, head, [...heads, remark[lang]]);
  for (const [index, row] of cash.entries()) putCash(sheet, head + 1 + index, row, lang);
  sheet.frozen = { rows: head, columns: 1 };
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  return sheet;
}

const remark = { id: "Keterangan", en: "Remark" } as const;

function putCash(sheet: SheetDraft, row: number, cash: CashRow, lang: PortfolioBook["lang"]): void {
  const differs = cash.difference !== 0 && !cash.byCapital ? { id: "periksa", en: "check" }[lang] : "";
  putRow(sheet, row, [
    [monthText(cash.month, lang), look.words],
    ...told.map((key): StyledCell => [cash[key], look.amount]),
    [formula(`B${row}+C${row}+D${row}-E${row}-F${row}`, cash.expected), look.amount],
    [cash.stated, look.amount],
    [formula(`H${row}-G${row}`, cash.difference), look.amount],
    [cash.byCapital ? monitorTexts.byCapital[lang] : differs, look.words],
  ]);
}
