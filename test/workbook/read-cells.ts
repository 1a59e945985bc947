import { address } from "../../src/domain/place.ts";
import type { Cell, Sheet, Workbook } from "../../src/workbook/model.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";

/** The workbook; a finding instead of one fails the test. */
export async function readOrFail(bytes: Uint8Array, file = "uji.xlsx"): Promise<Workbook> {
  const result = await readWorkbook(file, bytes);
  if (isFinding(result)) throw new Error(`${result.code} ${JSON.stringify(result.args)}`);
  return result;
}

/** The first sheet's cells in short: `{ A1: "string Nama", B2: "percent 0.9" }`. */
export async function readCells(bytes: Uint8Array, file?: string): Promise<Record<string, string>> {
  const [sheet] = (await readOrFail(bytes, file)).sheets;
  return sheet === undefined ? {} : cellsInShort(sheet);
}

export function cellsInShort(sheet: Sheet): Record<string, string> {
  return Object.fromEntries(sheet.rows.flatMap(({ cells }) => cells.map((cell) => [address(cell), inShort(cell)])));
}

function inShort(cell: Cell): string {
  switch (cell.kind) {
    case "number":
      return `${cell.percent ? "percent" : "number"} ${cell.text}`;
    case "date":
      return `date ${cell.date}`;
    case "string":
    case "boolean":
    case "error":
    case "no-value":
      return `${cell.kind} ${cell.text}`;
  }
}

/** Code and arguments of the finding that a file gives in place of a workbook. */
export async function refusal(bytes: Uint8Array | string, file = "uji.xlsx"): Promise<unknown> {
  const result = await readWorkbook(file, Buffer.from(bytes));
  return isFinding(result) ? [result.code, result.args] : "a workbook";
}
