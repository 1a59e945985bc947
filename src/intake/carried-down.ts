import { codeKey } from "../domain/code-key.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { isBlankText } from "./cells/reading.ts";
import type { FoundTable } from "./found-table.ts";

/**
 * The cells that stand for the rows below them too, by the numbers of these rows: of a list that names each KSM, or loan, in its
 * first row and leaves the column blank below, as a merged cell would look. Only where no KSM stands twice, two of three
 * rows are blank, and nothing stands between them and their KSM (a total, a gap, a printed page's header); else a blank
 * one is missing.
 */
export function carriedDown(table: FoundTable, rows: readonly SheetRow[]): ReadonlyMap<number, Cell> {
  const carried = new Map<number, Cell>();
  const { filledOnce = "" } = catalogue[table.name];
  const column = table.headers.get(filledOnce)?.column;
  if (column === undefined) return carried;
  const names = new Set<string>();
  let last: Cell | undefined;
  for (const [index, row] of rows.entries()) {
    const cell = table.cells.at(row.number, column);
    if (cell === undefined || isBlankText(cell.text)) {
      if (last === undefined || rows[index - 1]?.number !== row.number - 1) return new Map();
      carried.set(row.number, last);
      continue;
    }
    if (cell === last) continue;
    const name = codeKey(cell.text);
    if (names.has(name)) return new Map();
    names.add(name);
    last = cell;
  }
  return carried.size >= 2 * names.size ? carried : new Map();
}
