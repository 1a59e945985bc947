import { describe, expect, test } from "vitest";
import { isCell } from "../../src/domain/finding.ts";
import { makeSheet, makeXlsx } from "./make-xlsx.ts";
import { cellsInShort, readCells, readOrFail, refusal } from "./read-cells.ts";

const styles = `<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>`;

/** Reads one row of cells. */
const read = (cells: string, more: Parameters<typeof makeSheet>[1] = {}) =>
  readCells(makeSheet(`<row r="1">${cells}</row>`, { styles, ...more }));

describe("a cell", () => {
  test.each([
    ["inline text", `<c r="A1" t="inlineStr"><is><t>Siti</t></is></c>`, "string Siti"],
    ["inline rich text", `<c r="A1" t="inlineStr"><is><r><t>Si</t></r><r><t>ti</t></r></is></c>`, "string Siti"],
    ["a number", `<c r="A1"><v>5000000</v></c>`, "number 5000000"],
    ["a number, said so", `<c r="A1" t="n"><v>-0.5</v></c>`, "number -0.5"],
    ["a number as Excel rounds it", `<c r="A1"><v>93.299999999999997</v></c>`, "number 93.3"],
    ["a number with an exponent", `<c r="A1"><v>3.174015E+15</v></c>`, "number 3174015000000000"],
    ["more digits than a number holds", `<c r="A1"><v>99990145018000012345</v></c>`, "number 99990145018000012345"],
    ["a percentage", `<c r="A1" s="2"><v>0.93</v></c>`, "percent 0.93"],
    ["a date", `<c r="A1" s="1"><v>41348</v></c>`, "date 2013-03-15"],
    ["a date with a time", `<c r="A1" s="1"><v>41348.75</v></c>`, "date 2013-03-15"],
    ["a date that cannot be", `<c r="A1" s="1"><v>-3</v></c>`, "number -3"],
    ["the day that Excel invented", `<c r="A1" s="1"><v>60</v></c>`, "number 60"],
    ["an ISO date", `<c r="A1" t="d"><v>2013-03-15T08:00:00Z</v></c>`, "date 2013-03-15"],
    ["an ISO time", `<c r="A1" t="d"><v>08:00:00</v></c>`, "string 08:00:00"],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, "boolean TRUE"],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, "boolean FALSE"],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, "error #N/A"],
    ["a formula's number", `<c r="A1"><f>B1*2</f><v>10</v></c>`, "number 10"],
    ["a formula's text", `<c r="A1" t="str"><f>B1&amp;"_x000D_"</f><v>a_x000D_</v></c>`, "string a\r"],
    ["a formula without a value", `<c r="A1"><f>SUM(B1:B9)</f><v></v></c>`, "no-value =SUM(B1:B9)"],
    ["a shared formula without a value", `<c r="A1"><f t="shared" si="0"/></c>`, "no-value ="],
    ["what is no number", `<c r="A1"><v>1,5</v></c>`, "string 1,5"],
    ["infinity", `<c r="A1"><v>INF</v></c>`, "string INF"],
    ["a number beyond all", `<c r="A1"><v>1e999</v></c>`, "string 1e999"],
    ["hexadecimal digits", `<c r="A1"><v>0x1F</v></c>`, "string 0x1F"],
    ["a number in an unknown style", `<c r="A1" s="99"><v>7</v></c>`, "number 7"],
  ])("of %s", async (_, cell, expected) => {
    expect(await read(cell)).toEqual({ A1: expected });
  });

  test.each([
    ["a style only", `<c r="A1" s="1"/>`],
    ["an empty value", `<c r="A1"><v></v></c>`],
    ["a formula with an empty result", `<c r="A1" t="str"><f>""</f><v></v></c>`],
    ["an empty inline text", `<c r="A1" t="inlineStr"><is><t></t></is></c>`],
    ["an empty shared text", `<c r="A1" t="s"><v>0</v></c>`],
  ])("with %s is blank", async (_, cell) => {
    expect(await read(cell, { sharedStrings: "<si/>" })).toEqual({});
  });

  test("takes its text from the shared strings", async () => {
    const cells = `<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>`;
    const sharedStrings = "<si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r></si>";
    expect(await read(cells, { sharedStrings })).toEqual({ A1: "string dua", B1: "string satu" });
  });

  test("of the 1904 system counts its days from there", async () => {
    expect(await read(`<c r="A1" s="1"><v>39886</v></c>`, { workbookPr: ` date1904="1"` })).toEqual({
      A1: "date 2013-03-15",
    });
  });

  test("keeps the digits of the file and the serial number", async () => {
    const [sheet] = (
      await readOrFail(makeSheet(`<row><c><v>1E3</v></c><c s="1"><v>41348.75</v></c></row>`, { styles }))
    ).sheets;
    expect(sheet?.rows[0]?.cells).toMatchObject([
      { kind: "number", raw: "1E3", value: 1000, text: "1000" },
      { kind: "date", value: 41348.75, text: "15-03-2013" },
    ]);
  });

  test("is read from under prefixes, comments and CDATA", async () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row r="1"><!-- c --><x:c r="A1" t="str"><x:v>a<![CDATA[<b>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const content = Buffer.from(`\uFEFF${sheet}`, "utf16le");
    expect(await readCells(makeSheet("", { parts: [{ name: "xl/worksheets/sheet1.xml", content }] }))).toEqual({
      A1: "string a<b>",
    });
  });
});

describe("the place of a cell", () => {
  const one = "<v>1</v>";
  test.each([
    [
      "goes on where addresses are left out",
      `<row><c>${one}</c><c/><c>${one}</c></row><row><c>${one}</c></row>`,
      ["A1", "C1", "A2"],
    ],
    [
      "goes on behind an address",
      `<row r="3"><c r="B3">${one}</c><c>${one}</c></row><row><c>${one}</c></row>`,
      ["B3", "C3", "A4"],
    ],
    ["is known from the cell alone", `<row><c r="AB7">${one}</c></row>`, ["AB7"]],
    ["is in the row of the first cell", `<row><c r="A7">${one}</c><c r="B9">${one}</c></row>`, ["A7", "B7"]],
    ["may be written small", `<row r="2"><c r="c2">${one}</c></row>`, ["C2"]],
    [
      "is put in order",
      `<row r="2"><c r="B2">${one}</c><c r="A2">${one}</c></row><row r="1"><c r="A1">${one}</c></row>`,
      ["A1", "A2", "B2"],
    ],
    ["may be the last one", `<row r="1048576"><c r="IV1048576">${one}</c></row>`, ["IV1048576"]],
  ])("%s", async (_, data, addresses) => {
    expect(Object.keys(await readCells(makeSheet(data)))).toEqual(addresses);
  });

  test("that comes twice belongs to the later cell", async () => {
    const data = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>`;
    expect(await readCells(makeSheet(data))).toEqual({ A1: "number 2", B1: "number 3" });
  });

  test.each([
    ["column 257", `<row r="1"><c r="IW1">${one}</c></row>`],
    ["the last cell of Excel 2007", `<row r="1048576"><c r="XFD1048576">${one}</c></row>`],
    ["row 1,048,577", `<row r="1048577"><c>${one}</c></row>`],
  ])("is left out beyond the used range, and said: %s", async (_, data) => {
    const sheets = [
      { name: "Satu", data: `<row r="1"><c r="A1">${one}</c></row>${data.replace('r="1"', 'r="2"')}` },
      { name: "Dua", data },
    ];
    const read = await readOrFail(makeXlsx({ sheets }));
    expect(read.sheets.map(cellsInShort)).toEqual([{ A1: "number 1" }, {}]);
    expect(read.leftOut?.map(({ code, at, args }) => [code, isCell(at) ? at.sheet.sheet : "", args])).toEqual([
      ["file/cells-left-out", "Satu", { cells: 1 }],
      ["file/cells-left-out", "Dua", { cells: 1 }],
    ]);
  });

  test("does not matter for an empty cell", async () => {
    expect(await readCells(makeSheet(`<row r="1048576"><c r="XFD1048576" s="1"/></row>`))).toEqual({});
  });

  test.each([
    ["row 0", `<row r="0"><c>${one}</c></row>`],
    ["half a row", `<row r="1.5"><c>${one}</c></row>`],
    ["no column", `<row r="1"><c r="1">${one}</c></row>`],
    ["a shared string that is not there", `<row r="1"><c t="s"><v>5</v></c></row>`],
  ])("is damage when it cannot be: %s", async (_, data) => {
    expect(await refusal(makeSheet(data))).toEqual(["file/unreadable", { reason: "damaged" }]);
  });
});

describe("a sheet", () => {
  test("has its hidden rows, without the rows that are empty", async () => {
    const data = `<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="1"><c s="1"/></row>`;
    const [sheet] = (await readOrFail(makeSheet(data))).sheets;
    expect(sheet?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test("has its merged ranges", async () => {
    const after = `<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="AA10"/></mergeCells>`;
    const [sheet] = (await readOrFail(makeSheet("", { after }))).sheets;
    expect(sheet?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 10, left: 27, bottom: 10, right: 27 },
    ]);
  });

  test.each([
    ["$A$1:$B$2", { top: 1, left: 1, bottom: 2, right: 2 }],
    ["a1:b2", { top: 1, left: 1, bottom: 2, right: 2 }],
    ["B2:A1", { top: 1, left: 1, bottom: 2, right: 2 }],
  ])("has the range however it is written: %s", async (ref, range) => {
    const after = `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
    const { sheets, leftOut } = await readOrFail(makeSheet("", { after }));
    expect([sheets[0]?.merges, leftOut]).toEqual([[range], []]);
  });

  test("is read without merges of whole columns and rows, which are named, and without empty ones", async () => {
    const merges = ["A:A", "1:1", ""].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const { sheets, leftOut } = await readOrFail(makeSheet("", { after: `<mergeCells>${merges}</mergeCells>` }));
    expect(sheets[0]?.merges).toEqual([]);
    expect(leftOut).toMatchObject([{ code: "file/merge-ignored", args: { ranges: ["A:A", "1:1"] } }]);
  });

  test("has nothing from extensions that look like cells", async () => {
    const after = `<extLst><ext><x:row xmlns:x="u" r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></ext></extLst>`;
    expect(await readCells(makeSheet("", { after }))).toEqual({});
  });

  test("may be hidden, and bear any name", async () => {
    const names = ["Anggota", "__proto__", "constructor", 'A & <B> "C"'];
    const sheets = [
      ...names.map((name) => ({ name, data: "" })),
      { name: "h", data: "", state: "hidden" as const },
      { name: "v", data: "", state: "veryHidden" as const },
    ];
    const read = (await readOrFail(makeXlsx({ sheets }))).sheets;
    expect(read.map(({ ref, visibility }) => [ref.sheet, visibility])).toEqual([
      ...names.map((name) => [name, "visible"]),
      ["h", "hidden"],
      ["v", "very-hidden"],
    ]);
  });
});
