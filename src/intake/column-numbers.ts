import type { Cell } from "../workbook/model.ts";

const unitWords =
  /^[([]?\s*(?:rp\.?|rupiah|orang|org|bulan|bln|thn|tahun|%|ya\/tidak|l\/p|\d{1,2}|\d{2}\s*(?:digit|angka)|[a-z])\s*[)\]]?$/i;

/** A row of column numbers or units right under the header: `1 2 3 …`, `(Rp)`. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(({ text }) => unitWords.test(text.trim()));
}
