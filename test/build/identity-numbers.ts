import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";

/** Sixteen digits that are not part of a seal or hash: in hexadecimal so many may follow each other by chance. */
export const identityNumber = /(?<![0-9a-f])\d{16}(?![0-9a-f])/;

/** Every NIK and No KK that stands in a workbook. */
export async function identityNumbersOf(path: string): Promise<readonly string[]> {
  const workbook = await readWorkbook(path, readFileSync(path));
  if (!("sheets" in workbook)) throw new Error(workbook.code);
  const texts = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return texts.filter((text) => /^\d{16}$/.test(text));
}
