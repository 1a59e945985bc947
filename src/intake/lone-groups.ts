import type { Cell } from "../workbook/model.ts";
import { parseDecimal } from "./cells/decimal-text.ts";
import { cleanText } from "./cells/reading.ts";

/**
 * The amounts of one column that may be read in two ways. `1.500` and `1,500` alone are thousands, for no rupiah has three
 * decimals; but where a column has both marks, one of them must mean something else. A longer number that groups with one
 * mark (`5.000.000`) settles what that mark means; without one, all of them are open.
 */
export function ambiguousAmounts(cells: readonly Cell[]): ReadonlySet<Cell> {
  const lone: Record<"." | ",", Cell[]> = { ".": [], ",": [] };
  const sure = new Set<string>();
  for (const cell of cells) {
    if (!/[.,]/.test(cell.text)) continue;
    const digits = /\d[\d.,\s]*\d|\d/.exec(cleanText(cell.text))?.[0] ?? "";
    const mark = parseDecimal(digits)?.loneGroup;
    if (mark !== undefined) lone[mark].push(cell);
    const grouped =
      /([.,])\d{3}(?:\1\d{3})+/.exec(digits)?.[1] ?? /^\d{1,3}([.,])\d{3}(?:(?!\1)[.,])\d{1,2}$/.exec(digits)?.[1];
    if (grouped !== undefined) sure.add(grouped);
  }
  if (lone["."].length === 0 || lone[","].length === 0) return new Set();
  if (sure.size === 1) return new Set(sure.has(".") ? lone[","] : lone["."]);
  return new Set([...lone["."], ...lone[","]]);
}
