import type { Sheet } from "../workbook/model.ts";
import type { Heading } from "./found-table.ts";
import { headerTexts } from "./header-texts.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** What stands alone in a row between two pages of one table. */
const betweenPages = /^(?:hal|lanjut|sambung|lembar|jumlah|jml|total|(?:di)?pindah)/i;
/** A title stands at most so many rows above its header. */
const farthest = 4;

/**
 * The header of the table above once more, where it does not say by itself what its rows are about: on the next page of
 * that table, or over the block of another KSM whose title cannot be read. The latter is `untitled`.
 */
export function repeatedHeadings(
  sheet: Sheet,
  cells: SheetCells,
  index: number,
  headings: readonly Heading[],
): readonly Heading[] {
  const last = headings.at(-1);
  if (last === undefined) return [];
  const rows = sheet.rows.slice(index, index + last.lastRow - last.firstRow + 1);
  const [firstRow, lastRow] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const texts = new Map(headerTexts(sheet, cells, rows).map(({ column, cell }) => [column, cell.text]));
  const again = headings
    .filter((heading) => heading.firstRow === last.firstRow)
    .filter(({ headers }) => [...headers.values()].every(({ column, cell }) => texts.get(column) === cell.text));
  const untitled = again.length > 0 && isUnderTitle(sheet, index, last);
  return again.map((heading) => ({
    ...heading,
    firstRow,
    lastRow,
    ...(untitled || heading.untitled ? { title: undefined, untitled: true } : {}),
  }));
}

/** Whether a text stands alone right above the header, unlike between two pages, and unlike above the first of them. */
function isUnderTitle(sheet: Sheet, index: number, first: Heading): boolean {
  const top = sheet.rows[index]?.number ?? 0;
  const known = new Set(
    sheet.rows.flatMap(({ number, cells: [cell] }) =>
      number < first.firstRow && cell !== undefined ? [cell.text] : [],
    ),
  );
  for (let at = index - 1; at >= 0; at--) {
    const row = sheet.rows[at];
    if (row === undefined || top - row.number > farthest || row.cells.length > 2) return false;
    const text = row.cells[0]?.text.trim() ?? "";
    if (row.cells.length === 1 && !betweenPages.test(text) && !known.has(text)) return true;
  }
  return false;
}
