import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { readRupiah } from "./cells/numbers.ts";
import { type FoundTable, headerNames } from "./found-table.ts";
import type { FoundHeader } from "./match-table.ts";
import { cellIn } from "./sheet-cells.ts";

/**
 * The amounts for which the table has two columns that differ, with the finding that asks which is meant. None of them is
 * used. Columns that agree in every row say the same and need no question.
 */
export function contestedColumns(table: FoundTable, rows: readonly SheetRow[]): ReadonlyMap<string, Finding> {
  const contested = new Map<string, Finding>();
  for (const [key, rivals] of table.rivals) {
    const own = table.headers.get(key);
    const differing = own === undefined ? [] : rivals.filter((rival) => differ(own, rival, rows));
    if (own === undefined || differing.length === 0) continue;
    const [column = key] = headerNames(table.name, [key]);
    const headers = [own, ...differing].map(({ text }) => text);
    const args = { column, table: catalogue[table.name].sheet, headers };
    const cells = differing.map(({ cell }) => cell);
    contested.set(key, finding("header/rival", own.cell, args, cells));
  }
  return contested;
}

function differ(own: FoundHeader, rival: FoundHeader, rows: readonly SheetRow[]): boolean {
  return rows.some((row) => {
    const [a, b] = [own, rival].map(({ column }) => amountIn(row, column));
    return a !== undefined && b !== undefined && a !== b;
  });
}

function amountIn(row: SheetRow, column: number): number | undefined {
  const cell = cellIn(row, column);
  const reading = cell === undefined ? undefined : readRupiah(cell, "");
  return reading?.kind === "value" ? reading.value : undefined;
}
