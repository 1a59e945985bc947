import { dateText } from "../../messages/date-text.ts";
import { notAProbability, notLongEnough, projectionColumns } from "../../messages/projection-text.ts";
import { projectionSheetTitles } from "../../messages/projection-workbook-text.ts";
import { putAcross, putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { formula } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openProjectionSheet, type ProjectionBook } from "./book.ts";

const widths = [24, 10, 18, 18, 18, 18, 18] as const;

/** *Uji Balik*: what the method would have said 6 and 12 months ago, against what came in. */
export function backtestSheet(book: ProjectionBook): SheetDraft {
  const { lang, projection } = book;
  const { sheet, row: head } = openProjectionSheet(book, "Uji Balik", projectionSheetTitles.backtest[lang], widths);
  const { asOf, came } = projectionColumns;
  const heads = [asOf[lang], texts.months[lang], texts.low[lang], texts.middle[lang], texts.high[lang], came[lang]];
  putRow(
    sheet,
    head,
    [...heads, texts.difference[lang]].map((text): StyledCell => [text, look.head]),
  );
  setHeight(sheet, head, 30);
  for (const [index, { asOf: day, months, result }] of projection.backtest.entries()) {
    const row = head + 1 + index;
    const lead: readonly StyledCell[] = [
      [dateText(day, lang), look.words],
      [months, look.centred],
    ];
    if (result === null) {
      putRow(sheet, row, lead);
      putAcross(sheet, row, ["C", "G"], notLongEnough[lang], look.words);
      continue;
    }
    const [, middle] = result.expected;
    putRow(sheet, row, [
      ...lead,
      ...result.expected.map((amount): StyledCell => [amount, look.amount]),
      [result.came, look.amount],
      [formula(`F${row}-D${row}`, result.came - middle), look.amount],
    ]);
  }
  const row = head + 2 + projection.backtest.length;
  for (const [index, text] of [explained[lang], notAProbability[lang]].entries()) {
    putAcross(sheet, row + index, ["A", "G"], text, styles.paragraph);
    setHeight(sheet, row + index, rowHeight([text, widths.reduce((sum, width) => sum + width, 0)]));
  }
  setPage(sheet, "landscape");
  return sheet;
}

const texts = {
  months: { id: "Bulan", en: "Months" },
  low: { id: "Perkiraan hati-hati", en: "Expected, careful" },
  middle: { id: "Perkiraan tengah", en: "Expected, middle" },
  high: { id: "Perkiraan baik", en: "Expected, good" },
  difference: { id: "Selisih dari tengah", en: "Off the middle" },
} as const;

const explained = {
  id: "Dihitung hanya dengan yang diketahui pada tanggal itu, untuk pinjaman yang berjalan saat itu: berapa yang akan masuk, dan berapa yang benar-benar masuk sejak itu.",
  en: "Reckoned with what was known on that day alone, for the loans that ran then: what would come in, and what has come in since.",
} as const;
