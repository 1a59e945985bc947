import { describe, expect, it } from "vitest";
import { rowHeight } from "../../../src/report/sheet/row-height.ts";
import { widthInDigits } from "../../../src/workbook/write/letter-widths.ts";

const oneLine = rowHeight(["x", 10]);

describe("the height of a row", () => {
  it("is that of its highest cell", () => {
    expect(rowHeight(["x", 10], ["satu dua tiga empat", 10])).toBe(rowHeight(["satu dua tiga empat", 10]));
    expect(rowHeight(["satu dua tiga empat", 10])).toBeGreaterThan(oneLine);
  });

  it.each([
    ["bold letters", { bold: true }],
    ["larger letters", { size: 11 }],
    ["an indent", { indent: 1 }],
  ])("has room for %s", (_, style) => {
    const text = "Anggrek Bulan Ungu";
    const width = widthInDigits(text, false) * 1.05;
    expect(rowHeight([text, width])).toBe(oneLine);
    expect(rowHeight([text, width, style])).toBeGreaterThan(oneLine * 1.5);
  });

  it("never exceeds what Excel allows", () => {
    expect(rowHeight(["kata ".repeat(9_000), 10])).toBe(409);
  });
});

describe("the width of letters", () => {
  it.each([false, true])("is one for every digit (bold: %s)", (isBold) => {
    for (const digit of "0123456789") expect(widthInDigits(digit, isBold)).toBe(1);
  });

  it("is known for every letter of a keyboard", () => {
    const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    const unknown = widthInDigits("☃", false);
    for (const isBold of [false, true]) {
      expect(letters.filter((letter) => widthInDigits(letter, isBold) === unknown)).toEqual([]);
    }
  });
});
