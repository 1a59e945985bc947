import { type CivilDate, civilDate, dayOf, monthNumberOf, yearOf } from "../domain/calendar.ts";
import type { Cell } from "../workbook/model.ts";
import { fullYear } from "./cells/dates.ts";
import { cleanText } from "./cells/reading.ts";

/** The day first and the month first reading of a text such as `03/04/2012`; what is no such date has neither. */
function ordersOf(cell: Cell): {
  readonly dayFirst: CivilDate | undefined;
  readonly monthFirst: CivilDate | undefined;
} {
  const [, first, second, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(cleanText(cell.text)) ?? [];
  if (first === undefined || second === undefined || year === undefined) {
    return { dayFirst: undefined, monthFirst: undefined };
  }
  return {
    dayFirst: civilDate(fullYear(year), Number(second), Number(first)),
    monthFirst: civilDate(fullYear(year), Number(first), Number(second)),
  };
}

/**
 * The dates of a column that may be read in two orders. Day before month is the rule; but where the column also has a date
 * that is one only with the month first (`12/31/2012`), `03/04/2012` may be either day.
 */
export function ambiguousDates(texts: readonly Cell[]): ReadonlyMap<Cell, readonly CivilDate[]> {
  const open = new Map<Cell, readonly CivilDate[]>();
  let hasMonthFirst = false;
  for (const cell of texts) {
    const { dayFirst, monthFirst } = ordersOf(cell);
    hasMonthFirst ||= dayFirst === undefined && monthFirst !== undefined;
    if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
      open.set(cell, [dayFirst, monthFirst]);
    }
  }
  return hasMonthFirst ? open : new Map();
}

/** One date beside a text may be chance; of several days, each below 13, it hardly is. */
const fewestTurned = 2;

/**
 * The dates in which an Excel with US settings may have turned day and month. Typed as day/month, it makes dates of those
 * that also read as month/day and leaves the rest as text: so all texts of the column have a day above 12, and no date
 * has. A text that it would have made a date of, or a date that it would have left a text, shows that it did not.
 */
export function turnedDates(
  texts: readonly Cell[],
  dates: readonly (Cell & { readonly kind: "date" })[],
): ReadonlyMap<Cell, readonly CivilDate[]> {
  const none: ReadonlyMap<Cell, readonly CivilDate[]> = new Map();
  const typed = texts.filter(({ text }) => !/^\s*\d+\./.test(text)).map(ordersOf);
  const isTypedDayFirst = typed.some(({ dayFirst }) => dayFirst !== undefined);
  if (!isTypedDayFirst || typed.some(({ monthFirst }) => monthFirst !== undefined)) return none;
  const open = new Map<Cell, readonly CivilDate[]>();
  for (const cell of dates) {
    const { date } = cell;
    const turned = civilDate(yearOf(date), dayOf(date), monthNumberOf(date));
    if (turned === undefined) return none;
    if (turned !== date) open.set(cell, [date, turned]);
  }
  return new Set([...open.values()].map(([date]) => date)).size < fewestTurned ? none : open;
}
