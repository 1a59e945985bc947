import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import { type CellGuard, cellGuard, checkCellCount } from "./cell-limits.ts";
import type { DecodedText } from "./decode-text.ts";
import type { Cell, SheetRow, Workbook } from "./model.ts";
import { openQuote } from "./open-quote.ts";
import { sniffDelimiter } from "./sniff-delimiter.ts";

/**
 * A CSV file as a workbook of one sheet. Every cell is a string; rows are numbered as Excel shows them: a record with line
 * breaks in it is one row, a blank line is a row, a leading `sep=` line is none. Where a quotation mark is never closed, a
 * finding that says in which line it opens. Rejects with a `ZipFault` `too-large` for too many cells.
 */
export async function readCsv(file: string, { text, encoding }: DecodedText): Promise<Workbook | Finding> {
  const declared = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/iu.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = declared?.[1] ?? sniffDelimiter(body);
  const ref = { file, sheet: baseName(file) };
  const guard = cellGuard();
  const rows = await readRows(body, delimiter, ref, guard);
  if (rows === undefined)
    return finding("file/open-quote", { file, sheet: "" }, { line: openQuoteLine(text, body, delimiter) });
  return {
    file,
    format: "csv",
    sheets: [{ ref, visibility: "visible", rows, merges: [] }],
    leftOut: guard.leftOut(),
    csv: { delimiter, encoding },
  };
}

/** Counted over the whole text, with its `sep=` line. */
function openQuoteLine(text: string, body: string, delimiter: string): number {
  return (openQuote(body, delimiter) ?? 1) + (body.length < text.length ? 1 : 0);
}

/** `data\Anggota 2013.csv` → `Anggota 2013`. */
function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

async function readRows(
  text: string,
  delimiter: string,
  sheet: SheetRef,
  guard: CellGuard,
): Promise<SheetRow[] | undefined> {
  const rows: SheetRow[] = [];
  // Before an array is made of each.
  checkCellCount(occurrences(text, delimiter));
  let number = 0;
  const isWhole = await eachRecord(text, delimiter, (record) => {
    number += 1;
    const cells: Cell[] = [];
    for (let index = 0; index < record.length; index += 1) {
      const written = record[index] ?? "";
      if (written === "") continue;
      const cell = { sheet, row: number, column: index + 1, text: textOfFormula(written), kind: "string" } as const;
      if (guard.takes(cell) && cell.text !== "") cells.push(cell);
    }
    if (cells.length > 0) rows.push({ number, hidden: false, cells });
  });
  return isWhole ? rows : undefined;
}

const lineEnds = /\r\n|\n|\r/;

/** False where the text ends in an open quote. Where nothing is quoted, lines and delimiters are all there is to a CSV: that takes a third of the parser's time. */
async function eachRecord(
  text: string,
  delimiter: string,
  take: (record: readonly string[]) => void,
): Promise<boolean> {
  if (!text.includes('"')) {
    for (const line of text.split(lineEnds)) take(line.split(delimiter));
    return true;
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
    if (error instanceof CsvError) return false;
    throw error;
  }
  return true;
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
