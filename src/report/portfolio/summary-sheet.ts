import type { Indicator } from "../../domain/monitor.ts";
import { toDecimal } from "../../domain/ratio.ts";
import { indicatorDefinitions } from "../../messages/labels.ts";
import { indicatorText, monitorColumns, monitorTitles, portfolioText } from "../../messages/monitor-text.ts";
import { putAcross, putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { classMark } from "../monitor-tables.ts";
import { formula } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openPortfolioSheet, type PortfolioBook, putHeads } from "./book.ts";

const widths = [9, 12, 17, 17, 16, 46] as const;
const fullWidth = widths.reduce<number>((sum, width) => sum + width, 0);

/** *Ringkasan*: the UPK's class and its ratios, each reckoned from its two numbers. */
export function summarySheet(book: PortfolioBook): SheetDraft {
  const { lang, monitor } = book;
  const { sheet, row } = openPortfolioSheet(book, "Ringkasan", summaryTitle[lang], widths);
  const text = portfolioText(monitor, lang);
  putAcross(sheet, row, ["A", "F"], text, styles.paragraph);
  setHeight(sheet, row, rowHeight([text, fullWidth]));
  const head = row + 2;
  const heads = [
    monitorColumns.ratio,
    monitorColumns.value,
    above,
    below,
    monitorColumns.class,
    monitorColumns.meaning,
  ];
  putHeads(
    sheet,
    head,
    heads.map((one) => one[lang]),
  );
  for (const [index, one] of monitor.ratios.entries()) putRatio(sheet, head + 1 + index, one, book);
  setPage(sheet, "portrait");
  return sheet;
}

const summaryTitle = { id: "Keadaan Pinjaman UPK", en: "The UPK's Loans" } as const;
const above = { id: "Pembilang", en: "Numerator" } as const;
const below = { id: "Penyebut", en: "Denominator" } as const;

function putRatio(sheet: SheetDraft, row: number, one: Indicator, { lang, monitor }: PortfolioBook): void {
  const meaning = indicatorDefinitions[one.code][lang];
  const numbers = { numerator: one.numerator.low, denominator: one.denominator.low };
  if (one.verdict === "known" && one.ratio !== null) {
    const cells: readonly StyledCell[] = [
      [one.code, look.name],
      [formula(`IF(D${row}=0,0,C${row}/D${row})`, numbers.denominator === 0 ? 0 : toDecimal(numbers)), share],
      [numbers.numerator, look.amount],
      [numbers.denominator, look.amount],
      [classMark(one, lang), look.words],
      [meaning, look.words],
    ];
    putRow(sheet, row, cells);
    setHeight(sheet, row, rowHeight([meaning, widths[5]]));
    return;
  }
  const text = indicatorText(one, monitor.portfolio.ksm, lang);
  putRow(sheet, row, [[one.code, look.name]]);
  putAcross(sheet, row, ["B", "E"], text, look.words);
  putRow(sheet, row, [[one.code, look.name]]);
  sheet.rows.get(row)?.cells.set(6, { value: meaning, style: look.words });
  const width = widths[1] + widths[2] + widths[3] + widths[4];
  setHeight(sheet, row, rowHeight([text, width], [meaning, widths[5]]));
}

const share = { ...look.share, format: "0.0%" };

/** The title of the ratios, for the sheet that explains them. */
export const ratiosTitle = monitorTitles.ratios;
