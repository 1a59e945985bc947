import { type CivilDate, civilDate } from "../domain/calendar.ts";
import type { Cell } from "../workbook/model.ts";
import { fullYear } from "./cells/dates.ts";
import { cleanText } from "./cells/reading.ts";

/**
 * The dates of a column that may be read in two orders. Day before month is the rule; but where the column also has a date
 * that is one only with the month first (`12/31/2012`), `03/04/2012` may be either day.
 */
export function ambiguousDates(cells: readonly Cell[]): ReadonlyMap<Cell, readonly CivilDate[]> {
  const open = new Map<Cell, readonly CivilDate[]>();
  let monthFirst = false;
  for (const cell of cells) {
    const [, first, second, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(cleanText(cell.text)) ?? [];
    if (first === undefined || second === undefined || year === undefined) continue;
    const dayFirst = civilDate(fullYear(year), Number(second), Number(first));
    const swapped = civilDate(fullYear(year), Number(first), Number(second));
    monthFirst ||= dayFirst === undefined && swapped !== undefined;
    if (dayFirst !== undefined && swapped !== undefined && dayFirst !== swapped) open.set(cell, [dayFirst, swapped]);
  }
  return monthFirst ? open : new Map();
}
