import { describe, expect, it } from "vitest";
import { edge, joint } from "../../../src/workbook/patch/comments-part.ts";
import { stripMarks } from "../../../src/workbook/patch/strip-marks.ts";
import { toneColours } from "../../../src/workbook/patch/tone-colours.ts";
import { makeSheet, makeXlsx, rowsXml } from "../make-xlsx.ts";
import { cellLooks } from "./cell-looks.ts";
import { corpusFile, mark, patchOrFail, readOrFail } from "./corpus.ts";
import { packageFaults } from "./package-faults.ts";
import { edited, partOf } from "./part-of.ts";
import { sampleSheets } from "./sample-sheets.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetPart = "xl/worksheets/sheet1.xml";
const styles = [
  '<fonts count="2"><font/><font><b/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="4" fontId="1" fillId="2" borderId="0" applyFill="0" applyProtection="1"><alignment horizontal="right"/><protection locked="0"/></xf>',
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs>',
].join("");

/** The changed sheet's XML after one mark on each of the places. */
async function sheetAfter(data: string, places: readonly (readonly [row: number, column: number])[], after = "") {
  const marks = places.map(([row, column]) => mark("Lembar1", row, column));
  const { bytes } = await patchOrFail(makeSheet(data, { styles, after }), marks);
  expect(await packageFaults(bytes)).toEqual([]);
  return partOf(bytes, sheetPart);
}

describe("the fill", () => {
  it("keeps the cell's font, number format, border, alignment and protection", async () => {
    const source = makeSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles });
    const { bytes } = await patchOrFail(source, [mark("Lembar1", 1, 1, "warning")]);
    const xml = await partOf(bytes, "xl/styles.xml");
    expect(xml).toContain(
      '<xf numFmtId="4" fontId="1" fillId="3" borderId="0" applyFill="1" applyProtection="1"><alignment horizontal="right"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(xml).toContain(`<fgColor rgb="${toneColours.warning}"/>`);
  });

  it.each([
    ["an empty element", `<styleSheet xmlns="${main}"/>`],
    ["an empty element with a prefix", `<x:styleSheet xmlns:x="${main}"/>`],
    ["an element without content", `<styleSheet xmlns="${main}"></styleSheet>`],
  ])("goes into a styles part that is %s", async (_, part) => {
    const plain = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { styles });
    const source = await edited(plain, "xl/styles.xml", () => part);
    const { bytes } = await patchOrFail(source, [mark("Lembar1", 1, 1, "warning")], sampleSheets);
    expect(await packageFaults(bytes)).toEqual([]);
    expect((await readOrFail(bytes)).sheets.map(({ ref }) => ref.sheet)).toEqual(["Lembar1"]);
    expect((await cellLooks(bytes, "Lembar1")).get("A1")?.fill).toContain(toneColours.warning);
  });

  it("makes one format for all cells that look alike", async () => {
    const source = makeSheet(rowsXml([[1, 2, 3]]), { styles });
    const { bytes } = await patchOrFail(
      source,
      [1, 2, 3].map((column) => mark("Lembar1", 1, column)),
    );
    expect((await partOf(bytes, "xl/styles.xml")).match(/<cellXfs count="5"/)).not.toBeNull();
  });

  it.each([
    [
      "the row's format",
      '<row r="2" s="2" customFormat="1"/>',
      '<row r="2" s="2" customFormat="1"><c r="B2" s="4"/></row>',
      "9",
    ],
    [
      "the column's where the row has none",
      '<row r="2"><c r="A2"/></row>',
      '<row r="2"><c r="A2"/><c r="B2" s="4"/></row>',
      "10",
    ],
    ["the column's in a row that is not there", "", '<row r="2"><c r="B2" s="4"/></row>', "10"],
  ])("of a cell that does not exist yet starts from %s", async (_, rows, expected, numberFormat) => {
    const content = `<worksheet xmlns="${main}"><cols><col min="2" max="2" style="3"/></cols><sheetData>${rows}</sheetData></worksheet>`;
    const source = makeSheet("", { styles, parts: [{ name: sheetPart, content }] });
    const { bytes } = await patchOrFail(source, [mark("Lembar1", 2, 2)]);
    expect(await partOf(bytes, sheetPart)).toContain(expected);
    expect(await partOf(bytes, "xl/styles.xml")).toContain(
      `<xf applyFill="1" numFmtId="${numberFormat}" fontId="0" fillId="3"`,
    );
  });

  it("finds rows that stand in any order, and adds one where it may stand", async () => {
    const rows = '<row r="7"><c r="A7"/></row><row r="2"><c r="A2"/></row><row r="5"/>';
    const source = makeSheet(rows, { styles });
    const places = [2, 3, 5, 7, 9].map((row) => mark("Lembar1", row, 1));
    const { bytes } = await patchOrFail(source, places);
    expect(await partOf(bytes, sheetPart)).toContain(
      '<row r="7"><c s="4" r="A7"/></row><row r="2"><c s="4" r="A2"/></row><row r="3"><c r="A3" s="4"/></row><row r="5"><c r="A5" s="4"/></row><row r="9"><c r="A9" s="4"/></row></sheetData>',
    );
    expect(await cellLooks(await stripMarks(bytes), "Lembar1")).toEqual(await cellLooks(source, "Lembar1"));
  });

  it("is of the worst mark's tone, and the note holds them all, worst first, equal ones once", async () => {
    const source = makeSheet(rowsXml([["K01"]]), { styles });
    const marks = [
      mark("Lembar1", 1, 1, "info", "c"),
      mark("Lembar1", 1, 1, "error", "b"),
      mark("Lembar1", 1, 1, "error", "a"),
      mark("Lembar1", 1, 1, "error", "a"),
    ];
    const once = await patchOrFail(source, marks);
    const look = (await cellLooks(once.bytes, "Lembar1")).get("A1");
    expect(look?.note).toBe(`${edge}a\n\nb\n\nc${edge}`);
    expect(look?.fill).toContain(toneColours.error);
    expect(Buffer.compare((await patchOrFail(source, marks.toReversed())).bytes, once.bytes)).toBe(0);
  });

  it("is left out where the workbook has as many formats as Excel allows; the note is there all the same", async () => {
    const full = `<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${'<xf fillId="0"/>'.repeat(65_490)}</cellXfs>`;
    const wish = mark("Lembar1", 1, 1);
    const { bytes, keptOut } = await patchOrFail(makeSheet(rowsXml([["K01"]]), { styles: full }), [
      wish,
      mark("Lembar1", 5, 5),
    ]);
    expect(keptOut).toEqual([
      { mark: wish, reason: "cannot-place" },
      { mark: mark("Lembar1", 5, 5), reason: "cannot-place" },
    ]);
    const looks = await cellLooks(bytes, "Lembar1");
    expect([...looks.keys()]).toEqual(["A1", "E5"]);
    expect(looks.get("E5")?.note).toContain("NIK harus 16 angka");
  });
});

describe("new cells and rows", () => {
  it.each([
    ["between cells", '<row r="1"><c r="A1"/><c r="D1"/></row>', [1, 3], '<c r="A1"/><c r="C1" s="4"/><c r="D1"/>'],
    ["before the first", '<row r="1"><c r="D1"/></row>', [1, 2], '<row r="1"><c r="B1" s="4"/><c r="D1"/>'],
    ["behind cells without addresses", "<row><c/><c/></row>", [1, 3], '<row><c/><c/><c r="C1" s="4"/></row>'],
    [
      "before a row's extensions",
      '<row r="1"><c r="A1"/><extLst/></row>',
      [1, 2],
      '<c r="A1"/><c r="B1" s="4"/><extLst/>',
    ],
    ["in a row that spans fewer columns", '<row r="1" spans="2:3"><c r="B1"/></row>', [1, 5], 'spans="2:5"'],
    [
      "in a row between rows",
      '<row r="1"/><row r="9"/>',
      [4, 1],
      '<row r="1"/><row r="4"><c r="A4" s="4"/></row><row r="9"/>',
    ],
    ["in a row behind the last", '<row r="1"/>', [4, 1], '<row r="1"/><row r="4"><c r="A4" s="4"/></row></sheetData>'],
    ["in a sheet without rows", "", [4, 1], '<sheetData><row r="4"><c r="A4" s="4"/></row></sheetData>'],
  ] as const)("%s", async (_, data, place, expected) => {
    expect(await sheetAfter(data, [place])).toContain(expected);
  });

  it("stand in the order of rows and columns, whatever the order of marks", async () => {
    const xml = await sheetAfter('<row r="2"><c r="B2"/></row>', [
      [3, 2],
      [2, 3],
      [3, 1],
      [2, 1],
      [1, 1],
    ]);
    expect(Array.from(xml.matchAll(/<c r="(\w+)"/g), ([, at]) => at)).toEqual(["A1", "A2", "B2", "C2", "A3", "B3"]);
  });

  it("put a mark on a merged range into the cell that shows", async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>';
    expect(await sheetAfter(rowsXml([["x"]]), [[3, 3]], merge)).toContain('<row r="2"><c r="B2" s="4"/></row>');
  });
});

describe("the note", () => {
  it("joins one that is there: author, words and form stay, ours follow", async () => {
    const { bytes } = await patchOrFail(corpusFile("xlsxwriter-notes.xlsx"), [
      mark("Anggota", 2, 2, "error", "NIK salah"),
    ]);
    const look = (await cellLooks(bytes, "Anggota")).get("B2");
    expect(look).toMatchObject({ author: "Faskel", note: `Sudah diperiksa${joint}${edge}NIK salah${edge}` });
    const drawing = await partOf(bytes, "xl/drawings/vmlDrawing1.vml");
    expect(drawing.match(/<x:Visible\/>/g)).toHaveLength(1);
  });

  it("is kept out, and the fill is there, where the note that is there leaves no room", async () => {
    const own = "x".repeat(32_760);
    const lengthen = (xml: string) => xml.replace("Sudah diperiksa", own);
    const source = await edited(corpusFile("xlsxwriter-notes.xlsx"), "xl/comments1.xml", lengthen);
    const wish = mark("Anggota", 2, 2);
    const { bytes, keptOut } = await patchOrFail(source, [wish]);
    expect(keptOut).toEqual([{ mark: wish, reason: "cannot-place" }]);
    const look = (await cellLooks(bytes, "Anggota")).get("B2");
    expect(look?.note).toBe(own);
    expect(look?.fill).toContain(toneColours.error);
  });

  it("is not put, nor a fill, on a cell with a threaded comment", async () => {
    const source = corpusFile("by-hand-threaded-comments.xlsx");
    const wish = mark("Anggota", 2, 2);
    const { bytes, keptOut } = await patchOrFail(source, [wish, mark("Anggota", 3, 4)]);
    expect(keptOut).toEqual([{ mark: wish, reason: "threaded-comment" }]);
    const looks = await cellLooks(bytes, "Anggota");
    expect(looks.get("B2")).toEqual((await cellLooks(source, "Anggota")).get("B2"));
    expect(looks.get("D3")?.note).toContain("NIK harus 16 angka");
  });

  it("shares a drawing with form controls, under ids that none of them has", async () => {
    const { bytes } = await patchOrFail(corpusFile("by-hand-form-controls.xlsx"), [mark("Anggota", 1, 1)]);
    const drawing = await partOf(bytes, "xl/drawings/vmlDrawing1.vml");
    expect(drawing).toContain('o:spid="_x0000_s1025"');
    expect(drawing).toContain('<v:shape id="_x0000_s1026" type="#_x0000_t202"');
    expect(drawing).toContain('data="1,2"');
    expect(await partOf(bytes, sheetPart)).toContain('<legacyDrawing r:id="rId1"/><legacyDrawingHF r:id="rId2"/>');
  });

  it("claims further blocks of ids when a drawing's own are full", async () => {
    const marks = Array.from({ length: 1500 }, (_, index) => mark("KSM", index + 5, 1));
    const { bytes } = await patchOrFail(corpusFile("xlsxwriter-notes.xlsx"), marks);
    expect(await packageFaults(bytes)).toEqual([]);
    expect(await partOf(bytes, "xl/drawings/vmlDrawing2.vml")).toMatch(/data="2,3"/);
  });

  it("stands before what the schema wants behind it", async () => {
    const { bytes } = await patchOrFail(corpusFile("xlsxwriter-header-pictures-only.xlsx"), [mark("Anggota", 1, 1)]);
    const xml = await partOf(bytes, sheetPart);
    expect(xml).toMatch(/<drawing r:id="rId\d"\/><legacyDrawing r:id="rId\d"\/><legacyDrawingHF [^>]*\/><tableParts/);
  });

  it.each([
    ["markup and control characters", 'a <b> & "c" \u0001 _x0041_ \ud800', 'a <b> & "c" _x0001_ _x005F_x0041_ \ufffd'],
    ["line breaks of any kind", "a\r\nb\rc", "a\nb\nc"],
    ["nothing", "", ""],
  ])("takes %s", async (_, text, stored) => {
    const { bytes } = await patchOrFail(makeSheet(rowsXml([["x"]])), [mark("Lembar1", 1, 1, "info", text)]);
    expect((await cellLooks(bytes, "Lembar1")).get("A1")?.note).toBe(edge + stored + edge);
  });

  it("is cut where Excel would not take its length", async () => {
    const { bytes } = await patchOrFail(makeSheet(rowsXml([["x"]])), [
      mark("Lembar1", 1, 1, "info", "x".repeat(40_000)),
    ]);
    expect((await cellLooks(bytes, "Lembar1")).get("A1")?.note).toHaveLength(32_767);
  });
});

describe("marks that have no place", () => {
  const book = makeXlsx({ sheets: [{ name: "Anggota", data: rowsXml([["x"]]) }] });

  it.each([
    ["an unknown sheet", mark("Lain", 1, 1)],
    ["row 0", mark("Anggota", 0, 1)],
    ["a row below the last", mark("Anggota", 1_048_577, 1)],
    ["a column right of the last", mark("Anggota", 1, 16_385)],
  ])("%s: kept out, and the others are put", async (_, wish) => {
    const { bytes, keptOut } = await patchOrFail(book, [wish, mark("Anggota", 1, 1)]);
    expect(keptOut).toEqual([{ mark: wish, reason: "cannot-place" }]);
    expect((await cellLooks(bytes, "Anggota")).get("A1")?.note).not.toBe("");
  });

  it("a chart sheet is no place either", async () => {
    const wish = mark("Grafik", 1, 1);
    expect((await patchOrFail(corpusFile("xlsxwriter-chartsheet.xlsx"), [wish])).keptOut).toEqual([
      { mark: wish, reason: "cannot-place" },
    ]);
  });

  it("the last cell of a sheet is one", async () => {
    const { bytes, keptOut } = await patchOrFail(book, [mark("Anggota", 1_048_576, 16_384)]);
    expect(keptOut).toEqual([]);
    expect((await cellLooks(bytes, "Anggota")).get("XFD1048576")?.note).not.toBe("");
  });
});
