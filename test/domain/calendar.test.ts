import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  addMonthsToDate,
  type CivilDate,
  civilDate,
  civilMonth,
  dateFromDayNumber,
  dateFromSerial,
  dayNumber,
  type Month,
  parseIsoDate,
  serialFromDate,
} from "../../src/domain/calendar.ts";

const anyDay = fc.integer({ min: 0, max: 3_652_058 });

describe("civil dates", () => {
  it.each([
    [2012, 2, 29, "2012-02-29"],
    [2013, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2000, 2, 29, "2000-02-29"],
    [2013, 4, 31, undefined],
    [2013, 13, 1, undefined],
    [2013, 0, 1, undefined],
    [2013, 1, 0, undefined],
    [0, 1, 1, undefined],
    [10_000, 1, 1, undefined],
    [2013.5, 1, 1, undefined],
    [7, 1, 1, "0007-01-01"],
  ])("%d-%d-%d → %s", (year, month, day, expected) => {
    expect(civilDate(year, month, day)).toBe(expected);
  });

  it("are parsed only in the ISO form", () => {
    expect(parseIsoDate("2013-03-15")).toBe("2013-03-15");
    expect(parseIsoDate("15-03-2013")).toBeUndefined();
    expect(parseIsoDate("2013-02-30")).toBeUndefined();
    expect(civilMonth(2013, 13)).toBeUndefined();
  });

  it("count days like the platform's own calendar in UTC", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = dateFromDayNumber(days);
        const platform = new Date(0);
        platform.setUTCFullYear(1, 0, 1 + days);
        expect(date).toBe(platform.toISOString().slice(-24, -14));
        expect(dayNumber(date as CivilDate)).toBe(days);
      }),
      { seed: 1 },
    );
  });

  it("end with the year 9999", () => {
    expect(dateFromDayNumber(3_652_058)).toBe("9999-12-31");
    expect(dateFromDayNumber(3_652_059)).toBeUndefined();
    expect(dateFromDayNumber(-1)).toBeUndefined();
    expect(dateFromDayNumber(1.5)).toBeUndefined();
  });
});

describe("Excel's serial numbers", () => {
  it.each([
    [1, "1900", "1900-01-01"],
    [59, "1900", "1900-02-28"],
    [60, "1900", undefined],
    [61, "1900", "1900-03-01"],
    [41_274, "1900", "2012-12-31"],
    [41_274.99, "1900", "2012-12-31"],
    [0, "1900", undefined],
    [-1, "1900", undefined],
    [0, "1904", "1904-01-01"],
    [39_812, "1904", "2012-12-31"],
    [-1, "1904", undefined],
    [2_958_465, "1900", "9999-12-31"],
    [2_958_466, "1900", undefined],
  ] as const)("%d in the %s system is %s", (serial, system, expected) => {
    expect(dateFromSerial(serial, system)).toBe(expected);
  });

  it("go back to the number that they came from", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_957_003 }),
        fc.constantFrom("1900" as const, "1904" as const),
        (serial, system) => {
          const date = dateFromSerial(serial, system);
          if (date !== undefined) expect(serialFromDate(date, system)).toBe(serial);
        },
      ),
      { seed: 1 },
    );
  });
});

describe("months", () => {
  it.each([
    ["2013-01", -1, "2012-12"],
    ["2012-12", 1, "2013-01"],
    ["2013-03", -27, "2010-12"],
  ])("%s %+d is %s", (month, count, expected) => {
    expect(addMonths(month as Month, count)).toBe(expected);
  });

  it.each([
    ["2013-01-31", 1, "2013-02-28"],
    ["2012-01-31", 1, "2012-02-29"],
    ["2013-01-15", 12, "2014-01-15"],
  ])("a due date %s moves %d months on to %s", (date, count, expected) => {
    expect(addMonthsToDate(date as CivilDate, count)).toBe(expected);
  });
});
