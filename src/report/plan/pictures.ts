import type { ChartOf } from "../../chart/chart.ts";
import { drawnSeries } from "../../chart/drawn-series.ts";
import { changedFinding, chartTexts as texts } from "../../messages/chart-text.ts";
import { type CellValue, put, putAcross } from "../../workbook/write/sheet-draft.ts";
import { approvedChart, planWaterfall, receiptsChart } from "../charts/plan-charts.ts";
import { formula, quoted, reference } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { chartRows, putChart } from "../sheet/put-chart.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { type LoanPlaces, totalCell } from "./loans-sheet.ts";
import type { ReceiptsPlaces } from "./receipts-sheet.ts";

/** Where *Ringkasan* has what is drawn, and where it ends. */
export interface SummaryPlaces {
  /** Rows of the funded KSM: codes in B, requests in E, approved amounts in G. Undefined where nobody is funded. */
  readonly funded: { readonly first: number; readonly last: number } | undefined;
  /** The first free row. */
  readonly next: number;
}

/** Charts are as wide as the page. */
const right = 9;

/** The plan in pictures, under *Ringkasan*, on a page of their own; each with what it shows above it. */
export function addPictures(
  book: PlanBook,
  loans: LoanPlaces,
  { funded, next }: SummaryPlaces,
  receipts: ReceiptsPlaces | undefined,
): void {
  const { lang, plan, shown } = book;
  const sheet = book.sheets.summary;
  if (funded === undefined) return;
  sheet.breaks.add(next - 1);
  put(sheet, `A${next}`, texts.pictures[lang], styles.section);
  let row = putWaterfall(book, loans, next + 1) + 1;
  const ofKsm = approvedChart(plan, lang, shown);
  const range = (column: string) => `${column}${funded.first}:${column}${funded.last}`;
  row = putChart(sheet, { row, right }, ofKsm, texts.approvedByKsm[lang], {
    categories: range("B"),
    series: [{ values: range("E") }, { values: range("G") }],
  });
  if (receipts === undefined) return;
  const { first, last } = receipts;
  const ofMonths = receiptsChart(receipts.months, lang);
  putChart(sheet, { row, right }, ofMonths, texts.receipts[lang], {
    sheet: receipts.sheet.name,
    categories: `A${first}:A${last}`,
    series: [{ values: `B${first}:B${last}` }, { values: `C${first}:C${last}` }],
  });
}

/** The table that the waterfall is drawn from, its last step live, and the waterfall. */
function putWaterfall(book: PlanBook, loans: LoanPlaces, top: number): number {
  const { lang, plan } = book;
  const sheet = book.sheets.summary;
  const chart = withChanges(planWaterfall(plan, lang), texts.changedByHand[lang]);
  const head = top + 1 + chartRows + 1;
  const first = head + 1;
  const last = head + chart.steps.length;
  const approved = `E${last}`;
  const changed = `${quoted(changedFinding[lang])}&TEXT(${approved}-${plan.total},"#,##0")`;
  const finding = formula(`IF(${approved}=${plan.total},${quoted(chart.title)},${changed})`, chart.title);
  putAcross(sheet, head, ["A", "D"], texts.step[lang], look.head);
  const drawn = drawnSeries(chart);
  const heads = ["Rp", ...drawn.map(({ label }) => label)];
  for (const [index, text] of heads.entries()) put(sheet, `${columns[index] ?? "E"}${head}`, text, look.head);
  const total = reference(book.sheets.loans, totalCell(loans, "approved"));
  for (const [index, { label, kind, amount }] of chart.steps.entries()) {
    const row = first + index;
    putAcross(sheet, row, ["A", "D"], label, look.words);
    put(sheet, `E${row}`, amountOf({ row, last, kind, amount, total, planned: plan.total }), look.amount);
    for (const [at, text] of stepFormulas(kind, row, row === first).entries()) {
      put(sheet, `${columns[at + 1] ?? "F"}${row}`, formula(text, drawn[at]?.values[index] ?? 0), look.quietAmount);
    }
  }
  const range = (column: string) => `${column}${first}:${column}${last}`;
  putChart(sheet, { row: top, right, finding }, chart, texts.fromAskedToApproved[lang], {
    categories: range("A"),
    series: columns.slice(1).map((column) => ({ values: range(column) })),
  });
  return last + 1;
}

/** Signed amounts in E, then what is drawn: base, level, less, more. */
const columns = ["E", "F", "G", "H", "I"] as const;

/** Whoever changes an approved amount sees by how much. */
function withChanges(chart: ChartOf<"waterfall">, label: string): ChartOf<"waterfall"> {
  const last = chart.steps.at(-1);
  if (last === undefined) return chart;
  return { ...chart, steps: [...chart.steps.slice(0, -1), { label, kind: "change", amount: 0 }, last] };
}

function amountOf(step: {
  readonly row: number;
  readonly last: number;
  readonly kind: "level" | "change";
  readonly amount: number;
  readonly total: string;
  readonly planned: number;
}): CellValue {
  if (step.row === step.last) return formula(step.total, step.amount);
  if (step.row === step.last - 1) return formula(`${step.total}-${step.planned}`, step.amount);
  return step.amount;
}

/** A step ends at base + level + more; a change goes on from there. */
function stepFormulas(kind: "level" | "change", row: number, isFirst: boolean): readonly string[] {
  if (kind === "level" || isFirst) return ["0", `E${row}`, "0", "0"];
  const above = row - 1;
  const before = `(F${above}+G${above}+IF(H${above}>0,0,I${above}))`;
  return [`MIN(${before},${before}+E${row})`, "0", `MAX(0,-E${row})`, `MAX(0,E${row})`];
}
