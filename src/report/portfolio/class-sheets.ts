import type { Parts } from "../../domain/monitor.ts";
import { chartTexts } from "../../messages/chart-text.ts";
import { collectibilityText } from "../../messages/collectibility-text.ts";
import { ageLabels, monitorColumns, monitorTitles } from "../../messages/monitor-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { ageChart, classChart } from "../charts/fund-charts.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { putChart } from "../sheet/put-chart.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openPortfolioSheet, type PortfolioBook, putHeads, putTotals } from "./book.ts";

interface Amounts {
  readonly loans: number;
  readonly balance: number;
  readonly arrears: Parts;
}

const amounts = ({ loans, balance, arrears }: Amounts): readonly StyledCell[] => [
  [loans, look.centred],
  [balance, look.amount],
  [arrears.principal, look.amount],
  [arrears.charge, look.amount],
];

const sum = <R>(rows: readonly R[], of: (row: R) => number) => rows.reduce((total, row) => total + of(row), 0);

const sums = (rows: readonly Amounts[]) => [
  sum(rows, ({ loans }) => loans),
  sum(rows, ({ balance }) => balance),
  sum(rows, ({ arrears }) => arrears.principal),
  sum(rows, ({ arrears }) => arrears.charge),
];

const classWidths = [30, 10, 12, 18, 18, 18] as const;

/** *Kolektibilitas*: loans and KSM of each class, and who moved since the month-end before. */
export function classSheet(book: PortfolioBook): SheetDraft {
  const { lang, monitor } = book;
  const { sheet, row: head } = openPortfolioSheet(book, "Kolektibilitas", monitorTitles.classes[lang], classWidths);
  const { class: one, ksm, loans, balance, arrears, charge } = monitorColumns;
  putHeads(
    sheet,
    head,
    [one, ksm, loans, balance, arrears, charge].map((text) => text[lang]),
  );
  const rows = monitor.collectibility;
  for (const [index, row] of rows.entries()) {
    putRow(sheet, head + 1 + index, [
      [collectibilityText(row.class, lang), look.words],
      [row.ksm, look.centred],
      ...amounts(row),
    ]);
  }
  const last = head + rows.length;
  const all = [undefined, sum(rows, (row) => row.ksm), ...sums(rows)];
  putTotals(sheet, { first: head + 1, last, word: reportColumns.total[lang], sums: all });
  const next = putMovements(sheet, last + 3, book);
  putChart(sheet, { row: next + 1, right: 6 }, classChart(rows, lang), chartTexts.classes[lang], {
    categories: `A${head + 1}:A${last}`,
    series: [{ values: `D${head + 1}:D${last}` }],
  });
  setPage(sheet, "portrait");
  return sheet;
}

function putMovements(sheet: SheetDraft, first: number, { lang, monitor }: PortfolioBook): number {
  put(sheet, `A${first}`, movementTexts.title[lang], styles.section);
  if (monitor.movements.length === 0) {
    put(sheet, `A${first + 1}`, movementTexts.none[lang], styles.plain);
    return first + 2;
  }
  const nameOf = (
    one: (typeof monitor.movements)[number]["from"],
    absent: { readonly id: string; readonly en: string },
  ) => (one === null ? absent[lang] : collectibilityText(one, lang));
  for (const [index, { from, to, loans }] of monitor.movements.entries()) {
    const text = `${nameOf(from, movementTexts.fresh)} → ${nameOf(to, movementTexts.gone)}`;
    putRow(sheet, first + 1 + index, [
      [text, look.words],
      [loans, look.centred],
    ]);
    setHeight(sheet, first + 1 + index, rowHeight([text, classWidths[0]]));
  }
  return first + 1 + monitor.movements.length;
}

const movementTexts = {
  title: { id: "Perpindahan kelas sejak akhir bulan lalu (pinjaman)", en: "Moves since the last month-end (loans)" },
  none: { id: "Tidak ada.", en: "None." },
  fresh: { id: "baru atau belum pasti", en: "new or open" },
  gone: { id: "selesai atau belum pasti", en: "repaid or open" },
} as const;

/** *Umur Tunggakan*: loans by the age of their oldest unpaid instalment; rescheduled and written-off ones are not added. */
export function ageSheet(book: PortfolioBook): SheetDraft {
  const { lang, monitor } = book;
  const { sheet, row: head } = openPortfolioSheet(
    book,
    "Umur Tunggakan",
    monitorTitles.ages[lang],
    [34, 12, 18, 18, 18],
  );
  const { age, loans, balance, arrears, charge } = monitorColumns;
  putHeads(
    sheet,
    head,
    [age, loans, balance, arrears, charge].map((text) => text[lang]),
  );
  const isApart = (name: string) => name === "rescheduled" || name === "written-off";
  const inside = monitor.ageing.filter((row) => !isApart(row.age));
  const apart = monitor.ageing.filter((row) => isApart(row.age));
  for (const [index, row] of inside.entries()) {
    putRow(sheet, head + 1 + index, [[ageLabels[row.age][lang], look.words], ...amounts(row)]);
  }
  const last = head + inside.length;
  putTotals(sheet, {
    first: head + 1,
    last,
    word: reportColumns.total[lang],
    sums: [undefined, ...sums(inside)],
  });
  for (const [index, row] of apart.entries()) {
    putRow(sheet, last + 3 + index, [[ageLabels[row.age][lang], look.words], ...amounts(row)]);
  }
  putChart(sheet, { row: last + 4 + apart.length, right: 5 }, ageChart(inside, lang), chartTexts.ageing[lang], {
    categories: `A${head + 1}:A${last}`,
    series: [{ values: `C${head + 1}:C${last}` }],
  });
  setPage(sheet, "portrait");
  return sheet;
}
