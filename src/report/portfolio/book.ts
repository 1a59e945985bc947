import type { Monitor } from "../../domain/monitor.ts";
import { columnLetters } from "../../domain/place.ts";
import { upkText } from "../../messages/monitor-text.ts";
import { putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { subtotal } from "../sheet/formulas.ts";
import { type KelurahanBook, openSheet } from "../sheet/open-sheet.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";

/** What every sheet of the portfolio draws on. */
export interface PortfolioBook extends KelurahanBook {
  readonly monitor: Monitor;
}

/** A sheet that says in its head in which class the UPK is. */
export function openPortfolioSheet(
  book: PortfolioBook,
  name: string,
  title: string,
  widths: readonly number[],
): ReturnType<typeof openSheet> {
  return openSheet(book, name, title, `UPK ${upkText(book.monitor, book.lang)}`, widths);
}

/** Heads in a row of their own. */
export function putHeads(sheet: SheetDraft, row: number, heads: readonly string[]): void {
  putRow(
    sheet,
    row,
    heads.map((text): StyledCell => [text, look.head]),
  );
  setHeight(sheet, row, 30);
}

/** A row of sums below rows `first` to `last`: a word, blanks, and a live sum in each column that has one. */
export function putTotals(
  sheet: SheetDraft,
  {
    first,
    last,
    word,
    sums,
  }: {
    readonly first: number;
    readonly last: number;
    readonly word: string;
    /** By column; undefined where there is no sum. */
    readonly sums: readonly (number | undefined)[];
  },
): void {
  putRow(
    sheet,
    last + 1,
    sums.map((sum, index): StyledCell => {
      if (index === 0) return [word, look.totalName];
      return sum === undefined
        ? [null, look.totalName]
        : [subtotal(columnLetters(index + 1), first, last, sum), look.totalAmount];
    }),
  );
}
