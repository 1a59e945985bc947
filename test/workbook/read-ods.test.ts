import { describe, expect, test } from "vitest";
import { makeZip, type ZipPart } from "./make-zip.ts";
import { cellsInShort, readCells, readOrFail, refusal } from "./read-cells.ts";

const mimeType: ZipPart = {
  name: "mimetype",
  content: "application/vnd.oasis.opendocument.spreadsheet",
  stored: true,
};

/** A spreadsheet whose `<office:spreadsheet>` holds `tables`; `styles` are its automatic ones. */
function ods(tables: string, styles = "", more: readonly ZipPart[] = []): Uint8Array {
  const namespaces = ["office", "table", "text", "style", "calcext"]
    .map((name) => `xmlns:${name}="urn:${name}"`)
    .join(" ");
  const content = `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return makeZip([mimeType, { name: "content.xml", content }, ...more]);
}

const table = (rows: string) => ods(`<table:table table:name="Satu">${rows}</table:table>`);
const row = (cells: string) => table(`<table:table-row>${cells}</table:table-row>`);
const text = (shown: string) => `<text:p>${shown}</text:p>`;
const cell = (type: string, attributes: string, shown = "") =>
  `<table:table-cell office:value-type="${type}" ${attributes}>${text(shown)}</table:table-cell>`;

describe("a cell of an .ods", () => {
  test.each([
    ["a text", cell("string", "", "Siti &amp; Budi"), "string Siti & Budi"],
    ["a number, as it is stored", cell("float", 'office:value="93.3"', "93"), "number 93.3"],
    ["an amount of money", cell("currency", 'office:value="5000000"', "Rp 5.000.000"), "number 5000000"],
    ["a percentage", cell("percentage", 'office:value="0.93"', "93%"), "percent 0.93"],
    ["a date", cell("date", 'office:date-value="2013-03-15"', "15/03/13"), "date 2013-03-15"],
    ["a date with its time", cell("date", 'office:date-value="2013-03-15T08:30:00"', "x"), "date 2013-03-15"],
    ["no date", cell("date", 'office:date-value="2013-02-31"', "31/02/13"), "string 31/02/13"],
    ["a yes or no", cell("boolean", 'office:boolean-value="true"', "WAHR"), "boolean TRUE"],
    ["an error", cell("string", 'calcext:value-type="error" table:formula="of:=1/0"', "#DIV/0!"), "error #DIV/0!"],
    ["another producer's error", cell("string", 'table:formula="of:=1/0"', "#DIV/0!"), "error #DIV/0!"],
    ["an error as Excel writes it", cell("float", 'office:value="0"', "#N/A"), "error #N/A"],
    ["another error of Excel's", cell("percentage", 'office:value="0"', "#DIV/0!"), "error #DIV/0!"],
    ["a number that shows a sign", cell("float", 'office:value="12"', "#12"), "number 12"],
    ["a typed text that looks like an error", cell("string", "", "#N/A"), "string #N/A"],
    ["a formula without its result", '<table:table-cell table:formula="of:=[.B1]*2"/>', "no-value =[.B1]*2"],
    [
      "two paragraphs",
      `<table:table-cell>${text("Nama")}${text("Anggota")}</table:table-cell>`,
      "string Nama\nAnggota",
    ],
    [
      "spaces, a tab and a font",
      cell("string", "", 'a<text:s text:c="3"/>b<text:tab/><text:span>c</text:span><text:line-break/>d'),
      "string a   b\tc\nd",
    ],
    [
      "a text with a note",
      `<table:table-cell><office:annotation>${text("catatan")}</office:annotation>${text("K01")}</table:table-cell>`,
      "string K01",
    ],
  ])("holds %s", async (_, xml, expected) => {
    expect(await readCells(row(xml), "a.ods")).toEqual({ A1: expected });
  });
});

describe("repeated cells and rows of an .ods", () => {
  test("stand at each of their places", async () => {
    const cells = await readCells(
      table(
        `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/></table:table-row>
         <table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="string" table:number-columns-repeated="2">${text("x")}</table:table-cell></table:table-row>
         <table:table-row><table:table-cell>${text("y")}</table:table-cell></table:table-row>`,
      ),
      "a.ods",
    );
    expect(cells).toEqual({ B3: "string x", C3: "string x", B4: "string x", C4: "string x", A5: "string y" });
  });

  test("cost nothing where they are empty, and are refused where they fill the sheet", async () => {
    const empty =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(await readCells(table(empty), "a.ods")).toEqual({});
    const filled = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384">${text("x")}</table:table-cell></table:table-row>`;
    expect(await refusal(table(filled), "a.ods")).toEqual(["file/too-large", { limit: "3000000 sel/cells" }]);
  });

  test("are damage where they are repeated no whole number of times", async () => {
    const bytes = table('<table:table-row table:number-rows-repeated="-1"/>');
    expect(await refusal(bytes, "a.ods")).toEqual(["file/unreadable", { reason: "damaged" }]);
  });
});

describe("an .ods", () => {
  test("has sheets, hidden ones, hidden rows and merges", async () => {
    const hidden =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const { format, sheets } = await readOrFail(
      ods(
        `<table:table table:name="Satu"><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3">${text("a")}</table:table-cell><table:covered-table-cell/></table:table-row>
         <table:table-row table:visibility="filter"><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell>${text("b")}</table:table-cell></table:table-row></table:table>
         <table:table table:name="Dua" table:style-name="ta2"/>`,
        hidden,
      ),
      "a.ods",
    );
    expect(format).toBe("ods");
    expect(sheets.map(({ ref, visibility }) => [ref.sheet, visibility])).toEqual([
      ["Satu", "visible"],
      ["Dua", "hidden"],
    ]);
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect(sheets[0]?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(sheets.map(cellsInShort)).toEqual([{ A1: "string a", C2: "string b" }, {}]);
  });

  test("with a password is told as such", async () => {
    const manifest = { name: "META-INF/manifest.xml", content: "<m><manifest:encryption-data/></m>" };
    expect(await refusal(ods("", "", [manifest]), "a.ods")).toEqual(["file/encrypted", {}]);
  });
});
