import { addMonths, type CivilDate, lastDayOf, type Month, monthNumberOf, yearOf } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Indicator } from "../domain/monitor.ts";
import { type CellRef, compareText, inPlaceOrder } from "../domain/place.ts";
import type { FinanceRecord } from "../domain/records.ts";
import { indicatorOf, undetermined } from "./indicator.ts";

/** The name of the sheet in the template. */
const sheet = "Keuangan UPK";

/** The books of the months that ended by the day, one row for each, in order; a month with several rows is left out. */
export function booksUntil(finances: readonly FinanceRecord[] | undefined, asOf: CivilDate): readonly FinanceRecord[] {
  const ended = inPlaceOrder(finances ?? []).filter(
    ({ month }) => month.value !== undefined && lastDayOf(month.value) <= asOf,
  );
  return [...groupBy(ended, ({ month }) => month.value).values()]
    .flatMap(([row, ...others]) => (others.length === 0 ? [row] : []))
    .toSorted((a, b) => compareText(a.month.value ?? "", b.month.value ?? ""));
}

/** Cash and bank together; nothing where neither is told, or one cannot be read. */
export function moneyOf({ cash, bank }: FinanceRecord): number | undefined {
  if (cash.state === "invalid" || bank.state === "invalid") return undefined;
  if (cash.value === undefined && bank.value === undefined) return undefined;
  return (cash.value ?? 0) + (bank.value ?? 0);
}

/** CCr = income ÷ cost and ROI = (profit × 12 ÷ n) ÷ capital, over the n months of the last year in the books. */
export function bookRatios(
  finances: readonly FinanceRecord[] | undefined,
  asOf: CivilDate,
): readonly [ccr: Indicator, roi: Indicator] {
  const books = booksUntil(finances, asOf);
  const last = books.at(-1);
  if (last?.month.value === undefined) return both({ kind: "table", table: sheet });
  const year = ofYear(books, last.month.value);
  const absent = missingMonths(year, last.month.value);
  if (absent.length > 0) return both({ kind: "months", months: absent });
  const adding = cumulativeColumns(year).map(({ at }) => at);
  const unread = [...adding, ...year.flatMap(unreadCells)];
  if (unread.length > 0) return both({ kind: "cells", cells: unread });
  const income = sum(year, "chargeIncome") + sum(year, "otherIncome");
  const cost = sum(year, "operatingCost") + sum(year, "riskReserve");
  const cells = year.map(({ at }) => at);
  const ccr =
    cost > 0
      ? indicatorOf("CCr", [[{ numerator: income, denominator: cost }]], cells)
      : undetermined("CCr", { kind: "nothing" });
  const capital = last.capital.value;
  if (capital === undefined)
    return [ccr, undetermined("ROI", { kind: "cells", cells: [last.capital.cell ?? last.at] })];
  if (capital <= 0) return [ccr, undetermined("ROI", { kind: "nothing" })];
  const yearly = { numerator: (income - cost) * 12, denominator: capital * year.length };
  const profit = Math.floor(yearly.numerator / year.length);
  const roi = indicatorOf("ROI", [[yearly]], cells);
  return [ccr, { ...roi, numerator: { low: profit, high: profit }, denominator: { low: capital, high: capital } }];
}

/** Columns of income or cost that add up through the year instead of telling each month by itself. */
export function cumulativeFindings(
  finances: readonly FinanceRecord[] | undefined,
  asOf: CivilDate,
): readonly Finding[] {
  const books = booksUntil(finances, asOf);
  const years = [...groupBy(books, ({ month }) => month.value?.slice(0, 4)).values()];
  return years.flatMap((year) =>
    cumulativeColumns(year).map(({ at, column }) => finding("finance/adds-up", at, { column })),
  );
}

const both = (missing: NonNullable<Indicator["missing"]>) =>
  [undetermined("CCr", missing), undetermined("ROI", missing)] as const;

const ofYear = (books: readonly FinanceRecord[], month: Month) =>
  books.filter((row) => row.month.value !== undefined && yearOf(row.month.value) === yearOf(month));

function missingMonths(year: readonly FinanceRecord[], last: Month): readonly Month[] {
  const known = new Set(year.map(({ month }) => month.value));
  return Array.from({ length: monthNumberOf(last) }, (_, back) => addMonths(last, -back))
    .filter((month) => !known.has(month))
    .reverse();
}

/** Income from loans and cost must be told; other income and the reserve are nothing where they are blank. */
function unreadCells({ at, chargeIncome, otherIncome, operatingCost, riskReserve }: FinanceRecord): readonly CellRef[] {
  const told = [chargeIncome, operatingCost].filter(({ state }) => state !== "value");
  const invalid = [otherIncome, riskReserve].filter(({ state }) => state === "invalid");
  return [...told, ...invalid].map(({ cell }) => cell ?? at);
}

type Column = "chargeIncome" | "otherIncome" | "operatingCost" | "riskReserve";

const sum = (year: readonly FinanceRecord[], column: Column) =>
  year.reduce((total, row) => total + (row[column].value ?? 0), 0);

/** So many months in a row that only rise. */
const leastMonths = 4;

function cumulativeColumns(
  year: readonly FinanceRecord[],
): readonly { readonly at: CellRef; readonly column: string }[] {
  const columns = [
    ["chargeIncome", "Pendapatan Jasa"],
    ["operatingCost", "Biaya Operasional"],
  ] as const;
  return columns.flatMap(([key, column]) => {
    const values = year.flatMap((row) => row[key].value ?? []);
    const [first = 0] = values;
    const rises = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
    const last = year.at(-1);
    const adds =
      values.length >= leastMonths && rises && (values.at(-1) ?? 0) >= first * (values.length - 1) && first > 0;
    return adds && last !== undefined ? [{ at: last[key].cell ?? last.at, column }] : [];
  });
}
