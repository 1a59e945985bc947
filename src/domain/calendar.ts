declare const dateBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A civil date `YYYY-MM-DD`, without time or zone. Compares as a string. */
export type CivilDate = string & { readonly [dateBrand]: "CivilDate" };
/** A calendar month `YYYY-MM`. Compares as a string. */
export type Month = string & { readonly [monthBrand]: "Month" };

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** The date, or undefined where the calendar has no such day. Years 1 to 9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Parses `YYYY-MM-DD` exactly; undefined for anything else. */
export function parseIsoDate(text: string): CivilDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : civilDate(Number(year), Number(month), Number(day));
}

export function civilMonth(year: number, month: number): Month | undefined {
  const first = civilDate(year, month, 1);
  return first === undefined ? undefined : monthOf(first);
}

export const yearOf = (date: CivilDate | Month): number => Number(date.slice(0, 4));
export const monthNumberOf = (date: CivilDate | Month): number => Number(date.slice(5, 7));
export const dayOf = (date: CivilDate): number => Number(date.slice(8, 10));
export const monthOf = (date: CivilDate): Month => date.slice(0, 7) as Month;

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = yearOf(month) * 12 + monthNumberOf(month) - 1 + count;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}` as Month;
}

/** The same day `count` months later, or the last day of that month where it is shorter. */
export function addMonthsToDate(date: CivilDate, count: number): CivilDate {
  const month = addMonths(monthOf(date), count);
  const day = Math.min(dayOf(date), daysInMonth(yearOf(month), monthNumberOf(month)));
  return `${month}-${pad(day, 2)}` as CivilDate;
}

/** As `addMonthsToDate`, but the last day of a month stays the last day: `2013-02-28` and 3 months are `2013-05-31`. */
export function addMonthsKeepingEnd(date: CivilDate, count: number): CivilDate {
  const isEnd = dayOf(date) === daysInMonth(yearOf(date), monthNumberOf(date));
  return isEnd ? lastDayOf(addMonths(monthOf(date), count)) : addMonthsToDate(date, count);
}

export function lastDayOf(month: Month): CivilDate {
  return `${month}-${pad(daysInMonth(yearOf(month), monthNumberOf(month)), 2)}` as CivilDate;
}

/** Days from 0001-01-01 (= 0) in the proleptic Gregorian calendar. */
export function dayNumber(date: CivilDate): number {
  const year = yearOf(date);
  const month = monthNumberOf(date);
  const before = year - 1;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (
    before * 365 +
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    (daysBeforeMonth[month - 1] ?? 0) +
    leapDay +
    dayOf(date) -
    1
  );
}

/** Inverse of `dayNumber`; undefined outside the years 1 to 9999. */
export function dateFromDayNumber(days: number): CivilDate | undefined {
  if (!Number.isInteger(days) || days < 0 || days > 3652058) return undefined;
  const cycles = Math.floor(days / 146097);
  let rest = days % 146097;
  const centuries = Math.min(3, Math.floor(rest / 36524));
  rest -= centuries * 36524;
  const quads = Math.floor(rest / 1461);
  rest %= 1461;
  const years = Math.min(3, Math.floor(rest / 365));
  rest -= years * 365;
  const year = cycles * 400 + centuries * 100 + quads * 4 + years + 1;
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return civilDate(year, month, rest + 1);
}

export type DateSystem = "1900" | "1904";

const epoch = { "1900": 693593, "1904": 695055 } as const;

/**
 * The date of an Excel serial number; the time of day is dropped. In the 1900 system serial 60 is the day that never
 * was (29 February 1900) and gives undefined, as do negative serials and those beyond the year 9999.
 */
export function dateFromSerial(serial: number, system: DateSystem): CivilDate | undefined {
  const days = Math.floor(serial);
  if (system === "1904") return days < 0 ? undefined : dateFromDayNumber(epoch["1904"] + days);
  if (days < 1 || days === 60) return undefined;
  return dateFromDayNumber(epoch["1900"] + days + (days < 60 ? 1 : 0));
}

/** The Excel serial number of a date; inverse of `dateFromSerial`. */
export function serialFromDate(date: CivilDate, system: DateSystem): number {
  const days = dayNumber(date) - epoch[system];
  return system === "1900" && days <= 60 ? days - 1 : days;
}
