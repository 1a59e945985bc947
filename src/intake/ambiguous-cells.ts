import { type Finding, finding } from "../domain/finding.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type Column, isMoney } from "./catalogue/column.ts";
import { ambiguousDates, turnedDates } from "./date-orders.ts";
import type { FoundTable } from "./found-table.ts";
import { ambiguousAmounts } from "./lone-groups.ts";
import { cellIn } from "./sheet-cells.ts";

/** The cells that the rest of their column leaves open, each with its finding. */
export function ambiguousCells(table: FoundTable, rows: readonly SheetRow[]): ReadonlyMap<Cell, Finding> {
  const found = new Map<Cell, Finding>();
  for (const [key, { type, header }] of Object.entries<Column>(catalogue[table.name].columns)) {
    const column = table.headers.get(key)?.column;
    if (column === undefined || (!isMoney(type) && type !== "date")) continue;
    const texts = cellsOfKind(rows, column, "string");
    if (texts.length === 0) continue;
    if (type === "date") {
      const open = [
        ["both-orders", ambiguousDates(texts)],
        ["turned-by-excel", turnedDates(texts, cellsOfKind(rows, column, "date"))],
      ] as const;
      for (const [because, dates] of open) {
        for (const [cell, readings] of dates) {
          found.set(cell, finding("cell/ambiguous-date", cell, { column: header, readings, because }));
        }
      }
    } else {
      for (const cell of ambiguousAmounts(texts)) {
        const readings = [cell.text.replace(/[.,]/g, ""), cell.text.replace(/[.,](?=\d{3}\D*$)/, ",")];
        found.set(cell, finding("cell/ambiguous-number", cell, { column: header, readings }));
      }
    }
  }
  return found;
}

type CellOf<K extends Cell["kind"]> = Extract<Cell, { readonly kind: K }>;

function cellsOfKind<K extends Cell["kind"]>(rows: readonly SheetRow[], column: number, kind: K): readonly CellOf<K>[] {
  const cells: CellOf<K>[] = [];
  for (const row of rows) {
    const cell = cellIn(row, column);
    if (cell !== undefined && isOfKind(cell, kind)) cells.push(cell);
  }
  return cells;
}

const isOfKind = <K extends Cell["kind"]>(cell: Cell, kind: K): cell is CellOf<K> => cell.kind === kind;
