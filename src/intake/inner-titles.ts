import type { SheetRow } from "../workbook/model.ts";
import { type BlockTitle, isTitleRow, titlesIn } from "./block-title.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { isColumnNumbers } from "./column-numbers.ts";
import type { FoundTable } from "./found-table.ts";
import { cellsUnder, isFilled } from "./row-kinds.ts";

/**
 * The titles among the rows of a table that lacks the column which they say: `KSM Mawar` over its members, then `KSM
 * Melati`, all under one header. Nothing but a record's row may follow; `KSM yang aktif …` in a note is no title.
 */
export function innerTitles(table: FoundTable): readonly BlockTitle[] {
  const { titledBy } = catalogue[table.name];
  if (titledBy === undefined || table.headers.has(titledBy)) return [];
  return table.rows.flatMap((row, index) => {
    if (!isTitleRow(row)) return [];
    const title = titlesIn(row).find(
      ({ says, column }) => says === titledBy && table.left <= column && column <= table.right,
    );
    return title !== undefined && isFollowedByRecord(table, table.rows.slice(index + 1, index + 4)) ? [title] : [];
  });
}

function isFollowedByRecord(table: FoundTable, rows: readonly SheetRow[]): boolean {
  const next = rows.find((row) => isFilled(table, row) && !isColumnNumbers(row.cells) && !isTitleRow(row));
  return next !== undefined && cellsUnder(table, next).length * 2 > table.headers.size;
}
