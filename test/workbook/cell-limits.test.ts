import { expect, test } from "vitest";
import { cellGuard, countValues } from "../../src/workbook/cell-limits.ts";
import { ZipFault } from "../../src/workbook/zip.ts";

test("more than three million cells are too many", () => {
  const guard = cellGuard();
  const cell = { sheet: { file: "a.xlsx", sheet: "Satu" }, row: 1, column: 1, text: "x" };
  for (let count = 0; count < 3_000_000; count += 1) guard.takes(cell);
  expect(() => guard.takes(cell)).toThrow(ZipFault);
});

test("the ends of values tell how many there are, before a cell is made of them", () => {
  const values = '<c><v>1</v></c><c><f>A1</f><v>2</v></c><c t="inlineStr"><is><t>a</t></is></c>';
  const others = '<c s="1"/><c><v/></c><c><f>A1</f></c><is></row>';
  expect(countValues(Buffer.from(values + others))).toBe(3);
});
