import { describe, expect, it, test } from "vitest";
import { moveFormula } from "../../../src/report/plan-record/move-formula.ts";

/** Row 5 of *Rencana Pinjaman* was removed, and a row inserted above row 10. */
const moved = {
  row: (number: number) => (number === 5 ? undefined : number < 5 || number >= 10 ? number : number - 1),
  column: (number: number) => number,
};
const still = { row: (number: number) => number, column: (number: number) => number };
const follow = (formula: string, sheet = "Rencana Pinjaman") =>
  moveFormula(formula, sheet, (name) => (name === "Rencana Pinjaman" ? moved : still));

describe("a formula follows the lines that it refers to", () => {
  test.each([
    ["a cell", "H8*2", "H7*2"],
    ["a fixed cell", "$H$8", "$H$7"],
    ["a cell above", "A4", "A4"],
    ["a range around the row", "SUM(H4:H9)", "SUM(H4:H8)"],
    ["a range that begins in the row", "SUM(H5:H9)", "SUM(H5:H8)"],
    ["a range of the row alone", "SUM(H5:H5)", "SUM(#REF!)"],
    ["the row itself", "H5+1", "#REF!+1"],
    ["another sheet", "Pencairan!D8", "Pencairan!D8"],
    ["text in quotes", 'IF(A8="H8","H8",1)', 'IF(A7="H8","H8",1)'],
    ["a function that looks like a cell", "LOG10(H8)", "LOG10(H7)"],
  ])("%s", (_, written, expected) => {
    expect(follow(written)).toBe(expected);
  });

  it("from another sheet", () => {
    expect(follow("'Rencana Pinjaman'!H8+H8", "Berita Acara")).toBe("'Rencana Pinjaman'!H7+H8");
  });
});
