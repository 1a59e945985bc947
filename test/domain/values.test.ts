import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/domain/calendar.ts";
import { compareBkmLevel } from "../../src/domain/choices.ts";
import { absent, cellsOf } from "../../src/domain/field.ts";
import { birthDateOfNik, maskNik, type Nik, parseFamilyCard, parseNik, sexOfNik } from "../../src/domain/nik.ts";
import { address, columnLetters, columnNumber, compareCells } from "../../src/domain/place.ts";
import {
  compareRatio,
  multiplyRoundedDown,
  multiplyRoundedUp,
  ratioFromDecimal,
  toDecimal,
} from "../../src/domain/ratio.ts";
import { groupThousands, roundDownTo, rupiah, sumRupiah } from "../../src/domain/rupiah.ts";
import { eligibilityOf, type Verdict } from "../../src/domain/verdict.ts";

describe("rupiah", () => {
  it("are whole: a fraction is a bug", () => {
    expect(() => rupiah(0.5)).toThrow(RangeError);
    expect(() => rupiah(2 ** 53)).toThrow(RangeError);
  });

  it("add up, round down to a unit and print with dots", () => {
    expect(sumRupiah([rupiah(5), rupiah(7)])).toBe(12);
    expect(roundDownTo(rupiah(50_000), rupiah(4_999_999))).toBe(4_950_000);
    expect([0, 999, 1_000, -1_234_567].map(groupThousands)).toEqual(["0", "999", "1.000", "-1.234.567"]);
  });
});

describe("ratios", () => {
  it.each([
    [1.5, 15, 10],
    [85, 85, 1],
    [0.015, 15, 1_000],
    [1e-7, 1, 10_000_000],
    [2e21, 2 * 10 ** 21, 1],
    [-2.5, -25, 10],
  ])("%d is %d/%d as it is written", (decimal, numerator, denominator) => {
    expect(ratioFromDecimal(decimal)).toEqual({ numerator, denominator });
  });

  it("compare where floating point cannot tell", () => {
    const tenth = { numerator: 1, denominator: 10 };
    expect(
      compareRatio({ numerator: 3, denominator: 10 }, { numerator: 3 * 10 ** 14, denominator: 10 ** 15 + 1 }),
    ).toBe(1);
    expect(compareRatio(tenth, { numerator: 2, denominator: 20 })).toBe(0);
    expect(compareRatio(tenth, { numerator: 1, denominator: 9 })).toBe(-1);
  });

  it("multiply exactly, rounding at the end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (amount, numerator, denominator) => {
          const up = multiplyRoundedUp(amount, { numerator, denominator });
          const down = multiplyRoundedDown(amount, { numerator, denominator });
          const exact = BigInt(amount) * BigInt(numerator);
          expect(BigInt(up) * BigInt(denominator) >= exact && BigInt(up - 1) * BigInt(denominator) < exact).toBe(true);
          expect(BigInt(down) * BigInt(denominator) <= exact && BigInt(down + 1) * BigInt(denominator) > exact).toBe(
            true,
          );
        },
      ),
      { seed: 1 },
    );
    expect(toDecimal({ numerator: 1, denominator: 4 })).toBe(0.25);
  });
});

describe("places", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [256, "IV"],
    [16_384, "XFD"],
  ])("column %d is %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });

  it("are ordered by file, sheet, row and column", () => {
    const cell = (file: string, sheet: string, row: number, column: number) => ({
      sheet: { file, sheet },
      row,
      column,
      text: "",
    });
    const cells = [
      cell("b", "A", 1, 1),
      cell("a", "B", 1, 1),
      cell("a", "A", 10, 1),
      cell("a", "A", 9, 2),
      cell("a", "A", 9, 1),
    ];
    expect(
      cells.toSorted(compareCells).map((place) => `${place.sheet.file}${place.sheet.sheet}${address(place)}`),
    ).toEqual(["aAA9", "aAB9", "aAA10", "aBA1", "bAA1"]);
  });

  it("of fields are those that the table has a column for", () => {
    const cell = { sheet: { file: "a", sheet: "A" }, row: 1, column: 1, text: "" };
    expect(cellsOf(absent, { state: "blank", value: undefined, cell })).toEqual([cell]);
  });
});

describe("NIK", () => {
  const man = "9999010101800001" as Nik;
  const woman = "9999014102800002" as Nik;

  it.each(["9999010101800001", "9999014102800002", "9999017112990001", "9999012902010001"])("%s is one", (digits) => {
    expect(parseNik(digits)).toBe(digits);
  });

  it.each([
    "999901010180001",
    "0999010101800001",
    "9999010001800001",
    "9999013201800001",
    "9999017201800001",
    "9999013002800001",
    "9999010101800000",
    "99990101018000a1",
  ])("%s is none", (digits) => {
    expect(parseNik(digits)).toBeUndefined();
  });

  it("tells sex and birth date", () => {
    const asOf = "2013-03-15" as CivilDate;
    expect([sexOfNik(man), sexOfNik(woman)]).toEqual(["L", "P"]);
    expect([birthDateOfNik(man, asOf), birthDateOfNik(woman, asOf)]).toEqual(["1980-01-01", "1980-02-01"]);
    expect(birthDateOfNik("9999011503130001" as Nik, asOf)).toBe("1913-03-15");
    expect(birthDateOfNik("9999011403130001" as Nik, asOf)).toBe("2013-03-14");
    expect(birthDateOfNik("9999012902130001" as Nik, asOf)).toBeUndefined();
    expect(birthDateOfNik(man, "1801-01-01" as CivilDate)).toBeUndefined();
  });

  it("is masked so that the row can still be found", () => {
    expect(maskNik(man)).toBe("999901******0001");
    expect(maskNik("12345")).toBe("*****");
  });

  it("is not a family card number that begins with 0", () => {
    expect(parseFamilyCard("9999010101800000")).toBe("9999010101800000");
    expect(parseFamilyCard("0999010101800000")).toBeUndefined();
  });
});

describe("verdicts", () => {
  it.each<[readonly Verdict[], string]>([
    [["pass", "pass"], "eligible"],
    [["pass", "fail", "undetermined"], "ineligible"],
    [["pass", "undetermined"], "undetermined"],
    [[], "eligible"],
  ])("%j is %s", (verdicts, expected) => {
    expect(eligibilityOf(verdicts.map((verdict) => ({ verdict })))).toBe(expected);
  });

  it("of a BKM follow the scale Awal < Berdaya < Mandiri < Madani", () => {
    expect(compareBkmLevel("awal", "berdaya")).toBeLessThan(0);
    expect(compareBkmLevel("madani", "mandiri")).toBeGreaterThan(0);
  });
});
