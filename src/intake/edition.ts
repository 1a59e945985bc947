import type { Edition } from "../domain/edition.ts";
import type { Cell } from "../workbook/model.ts";
import { isFormRow } from "./block-title.ts";
import { type FoundTable, firstHeader } from "./found-table.ts";
import { saysOld, yearIn } from "./ps2-words.ts";
import type { RawRecord } from "./read-record.ts";
import type { TableReading } from "./read-table.ts";

/** A table by its sheet, and what its titles say of how old it is. */
export function editionOf(table: FoundTable): Edition {
  const titles = titlesOf(table);
  // The title that stands nearest to the table tells its year.
  const year = titles.map(yearIn).find((one) => one !== undefined);
  return {
    name: table.sheet.ref.sheet,
    at: firstHeader(table),
    ...(year === undefined ? {} : { year }),
    old: titles.some(saysOld),
  };
}

/** The records of one kind of table, each with its sheet where several sheets hold such a table. */
export function withEditions(readings: readonly TableReading[]): readonly RawRecord[] {
  const tables = readings.map(({ sorted }) => sorted.table);
  const bySheet = new Map(tables.toReversed().map((table) => [table.sheet, editionOf(table)]));
  if (bySheet.size < 2) return readings.flatMap(({ records }) => records);
  return readings.flatMap(({ records, sorted }) => {
    const edition = bySheet.get(sorted.table.sheet);
    // A record's own keys are fields; the sheet is tied to it here.
    return records.map((record) => ({ ...record, edition }) as unknown as RawRecord);
  });
}

/** A title stands at most so many rows above its header. */
const farthestTitle = 12;
const longestTitle = 120;

/** The lines right above a table, the nearest first, and the name of its sheet. */
export function titlesOf(table: FoundTable): readonly string[] {
  const top = Math.min(...[...table.headers.values()].map(({ cell }) => cell.row));
  const above = table.sheet.rows.filter(({ number }) => number < top && number >= top - farthestTitle).toReversed();
  const other = above.findIndex((row) => row.cells.length > 3 && !isFormRow(row));
  const lines = (other < 0 ? above : above.slice(0, other)).flatMap(({ cells }) => titleTexts(cells));
  return [...lines, table.sheet.ref.sheet];
}

const titleTexts = (cells: readonly Cell[]) =>
  cells.flatMap(({ kind, text }) => (kind === "string" && text.length <= longestTitle ? [text] : []));
