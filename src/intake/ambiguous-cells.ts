import { type Finding, finding } from "../domain/finding.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import { ambiguousDates } from "./date-orders.ts";
import type { FoundTable } from "./find-tables.ts";
import { ambiguousAmounts } from "./lone-groups.ts";
import { cellIn } from "./sheet-cells.ts";

/** The cells that the rest of their column leaves open, each with its finding. */
export function ambiguousCells(table: FoundTable, rows: readonly SheetRow[]): ReadonlyMap<Cell, Finding> {
  const found = new Map<Cell, Finding>();
  for (const [key, { type, header }] of Object.entries<Column>(catalogue[table.name].columns)) {
    const column = table.headers.get(key)?.column;
    if (column === undefined || (type !== "rupiah" && type !== "date")) continue;
    const cells = textsIn(rows, column);
    if (cells.length === 0) continue;
    if (type === "date") {
      for (const [cell, readings] of ambiguousDates(cells)) {
        found.set(cell, finding("cell/ambiguous-date", cell, { column: header, readings }));
      }
    } else {
      for (const cell of ambiguousAmounts(cells)) {
        const readings = [cell.text.replace(/[.,]/g, ""), cell.text.replace(/[.,](?=\d{3}\D*$)/, ",")];
        found.set(cell, finding("cell/ambiguous-number", cell, { column: header, readings }));
      }
    }
  }
  return found;
}

function textsIn(rows: readonly SheetRow[], column: number): readonly Cell[] {
  const texts: Cell[] = [];
  for (const row of rows) {
    const cell = cellIn(row, column);
    if (cell?.kind === "string") texts.push(cell);
  }
  return texts;
}
