import {
  type CivilDate,
  civilDate,
  civilMonth,
  type DateSystem,
  dateFromSerial,
  daysInMonth,
  type Month,
  monthOf,
  yearOf,
} from "../../domain/calendar.ts";
import { finding } from "../../domain/finding.ts";
import { type CellReader, invalid, readerOf, saysUnpaid, value } from "./reading.ts";

const monthNames: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "pebruari", "feb", "peb"],
  ["maret", "march", "mar", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "agt", "agst", "ags", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1–12 for a month's name in Indonesian or English, long or short. */
export function monthNumberByName(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase().replace(/\.$/, ""));
}

/** Two digits mean 1970 to 2069, as in Excel's own window moved to this century's records. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** `31-12-2012`, `31/12/12`, `31.12.2012`, `2012-12-31`, `31 Desember 2012`, `31-Des-12`, with or without a time behind it. */
export function parseDateText(text: string): CivilDate | undefined {
  const parts = datePartsOf(text);
  return parts === undefined ? undefined : civilDate(...parts);
}

/** What is not there where a text is written as a date: the day in its month (31-02-2013), or the month (04/13/2013). */
function noSuchPart(text: string): "day" | "month" | null {
  const parts = datePartsOf(text);
  if (parts === undefined) return null;
  const [year, month, day] = parts;
  if (month > 12) return "month";
  return civilMonth(year, month) !== undefined && day > daysInMonth(year, month) ? "day" : null;
}

type DateParts = readonly [year: number, month: number, day: number];

function datePartsOf(text: string): DateParts | undefined {
  const day = text
    .replace(/[T\s]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?.*$/, "")
    .replace(/\s*\((?:lunas|tunai|transfer|kas|dp)\)$|\s*[*.]+$/i, "")
    .replace(/^[\p{L}' ]+,\s*/u, "")
    .replace(/^(?:tgl|tanggal)\b\.?\s*/i, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numeric = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})$/.exec(day);
  if (numeric !== null) return [fullYear(numeric[3] ?? ""), Number(numeric[2]), Number(numeric[1])];
  const named = /^(\d{1,2})[-/.\s]*(\p{L}+)\.?[-/.,'’\s]*(\d{4}|\d{2})$/u.exec(day);
  if (named !== null) return partsByName(named[3], named[2], named[1]);
  const english = /^(\p{L}+)\.?\s+(\d{1,2})\s*,\s*(\d{4})$/u.exec(day);
  return english === null ? undefined : partsByName(english[3], english[1], english[2]);
}

function partsByName(year = "", name = "", day = ""): DateParts | undefined {
  const month = monthNumberByName(name);
  return month === undefined ? undefined : [fullYear(year), month, Number(day)];
}

/** Serial numbers of these days are dates whose format was lost; other numbers are not guessed at. */
const firstPlausible = "1980-01-01";
const lastPlausible = "2099-12-31";

function dateOfSerial(serial: number, system: DateSystem = "1900"): CivilDate | undefined {
  const date = dateFromSerial(serial, system);
  return date !== undefined && date >= firstPlausible && date <= lastPlausible ? date : undefined;
}

export const readDate: CellReader<CivilDate> = readerOf((cell, text, column) => {
  if (cell.kind === "string" && saysUnpaid(text)) return { kind: "blank" };
  let date: CivilDate | undefined;
  if (cell.kind === "date") date = cell.date;
  else if (cell.kind === "number") date = dateOfSerial(cell.value, cell.dateSystem);
  else if (cell.kind === "string") date = /^\d{5}$/.test(text) ? dateOfSerial(Number(text)) : parseDateText(text);
  if (date !== undefined) return value(date);
  return invalid(
    finding("cell/not-a-date", cell, { column, noSuch: cell.kind === "string" ? noSuchPart(text) : null }),
  );
});

type MonthParts = readonly [year: number, month: number];

/** `2013-01`, `01/2013`, `Januari 2013`, `Jan-13`, `2013 Januari`, `1 s/d 31 Januari 2013`. */
function monthPartsOf(text: string): MonthParts | undefined {
  const bare = text
    .replace(/^(?:bulan|bln|periode)\b\.?\s*:?\s*/i, "")
    .replace(/^\d{1,2}\s*(?:s\.?\/?d\.?|sampai|-)\s*\d{1,2}\s+/i, "");
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(bare);
  if (iso !== null) return [Number(iso[1]), Number(iso[2])];
  const numeric = /^(\d{1,2})[-/.](\d{4})$/.exec(bare);
  if (numeric !== null) return [Number(numeric[2]), Number(numeric[1])];
  const named = /^(\p{L}+)\.?[-/.,'’\s]*(\d{4}|\d{2})$/u.exec(bare);
  const [, yearFirst, nameLast = ""] = /^(\d{4})[-/.,\s]+(\p{L}+)$/u.exec(bare) ?? [];
  const [year, name] = named === null ? [yearFirst, nameLast] : [named[2], named[1] ?? ""];
  const month = monthNumberByName(name);
  return year === undefined || month === undefined ? undefined : [fullYear(year), month];
}

function parseMonthText(text: string): Month | undefined {
  const parts = monthPartsOf(text);
  return parts === undefined ? undefined : civilMonth(...parts);
}

/** Written as a month (13/2013) or a day (04/13/2013) of a month that no year has. */
const isMonthAbove12 = (text: string) => (monthPartsOf(text)?.[1] ?? 0) > 12 || noSuchPart(text) === "month";

export const readMonth: CellReader<Month> = readerOf((cell, text, column) => {
  const date = cell.kind === "date" ? cell.date : cell.kind === "string" ? parseDateText(text) : undefined;
  const month = date !== undefined ? monthOf(date) : cell.kind === "string" ? parseMonthText(text) : undefined;
  return month === undefined || yearOf(month) < 1900
    ? invalid(finding("cell/not-a-month", cell, { column, above12: cell.kind === "string" && isMonthAbove12(text) }))
    : value(month);
});
