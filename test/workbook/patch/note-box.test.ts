import { describe, expect, it } from "vitest";
import { grownBox, noteBox } from "../../../src/workbook/patch/note-box.ts";

const plain = { columnPixels: () => 64, rowPixels: () => 20, columnStyle: () => undefined };

/** Width and height in pixels, where columns have 64 and rows 20. */
const sizeOf = ([left, a, top, b, right, c, bottom, d]: readonly number[]) => [
  ((right ?? 0) - (left ?? 0)) * 64 + (c ?? 0) - (a ?? 0),
  ((bottom ?? 0) - (top ?? 0)) * 20 + (d ?? 0) - (b ?? 0),
];

describe("the box of a note", () => {
  it.each([
    ["one short line", "NIK salah", [240, 27]],
    ["three lines", "NIK salah\nhanya 15 angka\nG.1", [240, 57]],
    ["a line that wraps", "x".repeat(100), [240, 57]],
    ["a long text: wider", "kata ".repeat(200), [440, 237]],
    ["an endless text: not taller than the screen", "kata\n".repeat(200), [440, 420]],
  ])("holds %s", (_, text, size) => {
    expect(sizeOf(noteBox(5, 2, text, plain))).toEqual(size);
  });

  it("stands at the right of its cell, a row above", () => {
    expect(noteBox(5, 2, "a", plain).slice(0, 4)).toEqual([2, 15, 3, 10]);
  });

  it("has its size where columns are hidden or wide, and rows high", () => {
    const geometry = { ...plain, columnPixels: (column: number) => (column === 3 ? 0 : 200), rowPixels: () => 60 };
    expect(noteBox(1, 2, "a", geometry)).toEqual([2, 15, 0, 10, 4, 55, 0, 37]);
  });

  it.each([
    [1_048_576, 16_384],
    [1, 1],
  ])("stays on the sheet at row %i, column %i", (row, column) => {
    const [left, , top, , right, , bottom] = noteBox(row, column, "kata\n".repeat(9), plain);
    expect(right).toBeLessThan(16_384);
    expect(bottom).toBeLessThan(1_048_576);
    expect([left < right, top < bottom]).toEqual([true, true]);
  });

  it("that is there grows only where the text needs it", () => {
    const box = noteBox(5, 2, "a\nb", plain);
    expect(grownBox(box, "a", plain)).toBe(box);
    expect(sizeOf(grownBox(box, "a\nb\nc\nd", plain))).toEqual([240, 72]);
  });
});
