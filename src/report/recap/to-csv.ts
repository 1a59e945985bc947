import type { CellValue } from "../../workbook/write/sheet-draft.ts";
import { type CsvField, csvLine, csvMarks } from "../csv/csv-line.ts";
import { type CountedLine, type RecapBook, readLines } from "./book.ts";
import { kelurahanColumns } from "./kelurahan-sheet.ts";

/** A row for each workbook that was read, with the columns of the sheet *Kelurahan*. */
export function* recapCsv(book: RecapBook, excel: boolean): Generator<string> {
  const marks = excel ? csvMarks.excel : csvMarks.standard;
  const columns = kelurahanColumns(book, []);
  yield (excel ? "\u{FEFF}" : "") +
    csvLine(
      columns.map(({ head }) => head),
      marks,
    );
  for (const one of readLines(book)) {
    yield csvLine(
      columns.map(({ value }) => fieldOf(value(one, 0), one)),
      marks,
    );
  }
}

function fieldOf(value: CellValue, { line }: CountedLine): CsvField {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return typeof value === "object" && "day" in value ? line.asOf : null;
}
