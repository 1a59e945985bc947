import type { SheetRef } from "../domain/place.ts";
import { cellGuard, checkCellCount } from "./cell-limits.ts";
import type { DecodedText } from "./decode-text.ts";
import type { Cell, SheetRow, Workbook } from "./model.ts";
import { sniffDelimiter } from "./sniff-delimiter.ts";
import { ZipFault } from "./zip.ts";

/**
 * A CSV file as a workbook of one sheet. Every cell is a string; rows are numbered as Excel shows them: a record with line
 * breaks in it is one row, a blank line is a row, a leading `sep=` line is none. Throws a `ZipFault`: `damaged` where a
 * quotation mark is never closed, `too-large` beyond the used range.
 */
export async function readCsv(file: string, { text, encoding }: DecodedText): Promise<Workbook> {
  const declared = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/iu.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = declared?.[1] ?? sniffDelimiter(body);
  const ref = { file, sheet: baseName(file) };
  return {
    file,
    format: "csv",
    sheets: [{ ref, visibility: "visible", rows: await readRows(body, delimiter, ref), merges: [] }],
    csv: { delimiter, encoding },
  };
}

/** `data\Anggota 2013.csv` → `Anggota 2013`. */
function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

async function readRows(text: string, delimiter: string, sheet: SheetRef): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  const check = cellGuard();
  // Before an array is made of each.
  checkCellCount(occurrences(text, delimiter));
  let number = 0;
  await eachRecord(text, delimiter, (record) => {
    number += 1;
    const cells: Cell[] = [];
    for (let index = 0; index < record.length; index += 1) {
      const written = record[index] ?? "";
      if (written === "") continue;
      check(number, index + 1);
      const text = textOfFormula(written);
      if (text !== "") cells.push({ sheet, row: number, column: index + 1, text, kind: "string" });
    }
    if (cells.length > 0) rows.push({ number, hidden: false, cells });
  });
  return rows;
}

const lineEnds = /\r\n|\n|\r/;

/** Where nothing is quoted, lines and delimiters are all there is to a CSV: that takes a third of the parser's time. */
async function eachRecord(text: string, delimiter: string, take: (record: readonly string[]) => void): Promise<void> {
  if (!text.includes('"')) {
    for (const line of text.split(lineEnds)) take(line.split(delimiter));
    return;
  }
  // Loaded only for CSV with quotes: nothing else needs it.
  const { CsvError, parse } = await import("csv-parse/sync");
  const onRecord = (record: readonly string[]) => {
    take(record);
    // csv-parse need not keep the record.
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      on_record: onRecord,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new ZipFault("damaged", error.message);
    throw error;
  }
}

/** `="00123"` → `00123`: a formula that keeps spreadsheets from making a number of digits; they show its text. */
function textOfFormula(written: string): string {
  const quoted = written.startsWith('="') ? /^="((?:[^"]|"")*)"$/s.exec(written)?.[1] : undefined;
  return quoted?.replaceAll('""', '"') ?? written;
}

function occurrences(text: string, delimiter: string): number {
  let count = 0;
  for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) count += 1;
  return count;
}
