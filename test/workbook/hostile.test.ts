import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/domain/place.ts";
import { cellGuard, countValues } from "../../src/workbook/cell-limits.ts";
import { ZipFault } from "../../src/workbook/zip.ts";
import { makeSheet, makeXlsx, xlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import { readCells, readOrFail, refusal } from "./read-cells.ts";

/** What it gives and the processor time that it takes, which other work on the machine does not prolong. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly elapsed: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, elapsed: user + system };
}

/** What an honest sheet of 20,000 rows takes in the same run: hostile input may take its share, never without end. */
const honest = await timed(() =>
  readOrFail(
    makeSheet(
      Array.from(
        { length: 20_000 },
        (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="B${index + 1}"><v>2</v></c></row>`,
      ).join(""),
    ),
  ),
);

const damaged = ["file/unreadable", { reason: "damaged" }];
const inlineCell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe("a bomb is refused at once", () => {
  const zeros = "0".repeat(64 << 20);
  const bomb = makeZip([
    ...xlsxParts({ sheets: [{ name: "Satu", data: "" }] }),
    { name: "xl/media/bom.bin", content: zeros },
  ]);
  const lying = makeSheet("", {
    parts: [{ name: "xl/worksheets/sheet1.xml", content: zeros.slice(0, 20 << 20), central: { size: 1000 } }],
  });
  const nested = makeZip([{ name: "dalam.zip", content: bomb }]);
  test.each([
    ["by its ratio", bomb, ["file/too-large", { limit: "200:1" }]],
    ["although it lies about its size", lying, damaged],
    ["although another archive holds it", nested, ["file/unreadable", { reason: "not-a-workbook" }]],
  ])("%s", async (_, bytes, expected) => {
    const { result, elapsed } = await timed(() => refusal(bytes));
    expect(result).toEqual(expected);
    expect(elapsed).toBeLessThan(honest.elapsed * 20);
  });

  test("when it is made of entities", async () => {
    const sheet = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>${inlineCell("&b;")}</sheetData></worksheet>`;
    expect(await refusal(makeSheet("", { parts: [{ name: "xl/worksheets/sheet1.xml", content: sheet }] }))).toEqual(
      damaged,
    );
  });
});

describe("it is too large", () => {
  test("with more than three million cells", () => {
    const guard = cellGuard();
    const cell = { sheet: { file: "a.xlsx", sheet: "Satu" }, row: 1, column: 1, text: "x" };
    for (let count = 0; count < 3_000_000; count += 1) guard.takes(cell);
    expect(() => guard.takes(cell)).toThrow(ZipFault);
  });

  test("which the ends of its values tell before a cell is made of them", () => {
    const values = '<c><v>1</v></c><c><f>A1</f><v>2</v></c><c t="inlineStr"><is><t>a</t></is></c>';
    const others = '<c s="1"/><c><v/></c><c><f>A1</f></c><is></row>';
    expect(countValues(Buffer.from(values + others))).toBe(3);
  });

  test("with more than three million delimiters", async () => {
    const { result, elapsed } = await timed(() => refusal(`a${";".repeat(4_000_000)}`, "a.csv"));
    expect(result).toEqual(["file/too-large", { limit: "3000000 sel/cells" }]);
    expect(elapsed).toBeLessThan(honest.elapsed * 40);
  });
});

describe("it is read all the same", () => {
  test("a million styled empty cells, soon and for no cell", async () => {
    const letters = Array.from({ length: 1000 }, (_, index) => columnLetters(index + 1));
    const rows = Array.from({ length: 1000 }, (_, index) => {
      const cells = letters.map((column) => `<c r="${column}${index + 1}" s="1"/>`);
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    });
    const bytes = makeSheet(rows.join(""));
    const { result, elapsed } = await timed(() => readOrFail(bytes));
    expect(result.sheets[0]?.rows).toEqual([]);
    expect(elapsed).toBeLessThan(honest.elapsed * 40);
  });

  test("a cell of 40,000 characters", async () => {
    const text = "panjang ".repeat(5000);
    expect(await readCells(makeSheet(inlineCell(text)))).toEqual({ A1: `string ${text}` });
  });

  test("formulas that refer to each other", async () => {
    const data = `<row><c r="A1"><f t="shared" ref="A1:A2" si="0">A2</f><v>1</v></c></row><row><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`;
    expect(await readCells(makeSheet(data))).toEqual({ A1: "number 1", A2: "number 2" });
  });

  test.each([
    ["a formula for a name", '=HYPERLINK("http://x","Siti")', '=HYPERLINK("http://x","Siti")'],
    ["a control character", "a_x0007_b", "a\u0007b"],
    ["half a surrogate pair", "a_xD800_b", "a\uFFFDb"],
    ["__proto__", "__proto__", "__proto__"],
  ])("%s", async (_, text, expected) => {
    expect(await readCells(makeSheet(inlineCell(text)))).toEqual({ A1: `string ${expected}` });
  });
});

test("a list of 100,000 sheets without their parts is soon read, and what is left out said once", async () => {
  const sheets = Array.from(
    { length: 100_000 },
    (_, index) => `<sheet name="L${index}" sheetId="${index}" r:id="rId${index}"/>`,
  );
  const content = `<workbook xmlns:r="r"><sheets>${sheets.join("")}</sheets></workbook>`;
  const bytes = makeXlsx({ sheets: [{ name: "Satu", data: "" }], parts: [{ name: "xl/workbook.xml", content }] });
  const { result, elapsed } = await timed(() => readOrFail(bytes));
  expect(result.sheets.map(({ ref }) => ref.sheet)).toEqual(["L1"]);
  expect(result.leftOut).toMatchObject([
    { code: "file/sheets-left-out", args: { sheets: ["L0", "L2", "L3", "L4", "L5"], more: 99_994 } },
  ]);
  expect(elapsed).toBeLessThan(honest.elapsed * 20);
});

test("CSV of nothing but delimiters has no cells", async () => {
  const { result, elapsed } = await timed(() => readOrFail(Buffer.from(`${";".repeat(1_000_000)}\n`), "a.csv"));
  expect(result.sheets[0]?.rows).toEqual([]);
  expect(elapsed).toBeLessThan(honest.elapsed * 40);
});
