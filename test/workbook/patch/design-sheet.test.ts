import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import type { SheetDesign } from "../../../src/workbook/patch/types.ts";
import { cellStyles } from "../../../src/workbook/patch/types.ts";
import { makeSheet, makeXlsx } from "../make-xlsx.ts";
import { patchOrFail } from "./corpus.ts";
import { packageFaults } from "./package-faults.ts";
import { partOf } from "./part-of.ts";
import { designs } from "./sample-designs.ts";

const source = makeXlsx({
  sheets: [
    { name: "Anggota", data: "" },
    { name: "It's", data: "" },
  ],
});

async function loaded(book: Uint8Array, sheets: readonly SheetDesign[]) {
  const { bytes } = await patchOrFail(book, [], sheets);
  return { bytes, workbook: await new exceljs.Workbook().xlsx.load(bytes as unknown as ArrayBuffer) };
}

describe("a designed sheet", () => {
  it("has its rows, widths, heights, merges, frozen rows, filter and page", async () => {
    const { bytes, workbook } = await loaded(source, designs);
    const sheet = workbook.getWorksheet("Hasil PPMK");
    expect(sheet?.getCell("A1").value).toBe("Hasil penilaian PPMK");
    expect(sheet?.getCell("E5").value).toBe(2_500_000);
    expect(sheet?.getCell("E5").numFmt).toBe("#,##0");
    expect(sheet?.getCell("E1").isMerged).toBe(true);
    expect(sheet?.getRow(1).height).toBe(24);
    expect(sheet?.getColumn(2).width).toBeCloseTo(28.7, 1);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 4, showGridLines: false });
    expect(sheet?.autoFilter).toBe("A4:E7");
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: "4:4",
    });
    expect(sheet?.headerFooter.oddFooter).toBe("&L&8PPMK && UPK&R&8&P / &N");
    expect(workbook.getWorksheet("Temuan")?.getRow(1).getCell(1).font.bold).toBe(true);
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it("keeps text that begins like a formula as text", async () => {
    const { workbook } = await loaded(source, designs);
    expect(workbook.getWorksheet("Hasil PPMK")?.getCell("B5")).toMatchObject({
      type: exceljs.ValueType.String,
      value: "=SUM(A1) bukan rumus",
    });
  });

  it("jumps to cells, of the workbook's sheets first, and of our own under the names that they got", async () => {
    const links = ["Anggota", "It's", "Temuan", "Tidak Ada"].map((sheet) => ({
      value: sheet,
      style: "link" as const,
      link: { sheet, cell: "C14" },
    }));
    const design = { name: "Temuan", columns: [], rows: [links], merges: [], frozenRows: 0, landscape: false };
    const jumps = async (book: Uint8Array) => {
      const { bytes } = await patchOrFail(book, [], [design]);
      const last = (await partOf(bytes, "[Content_Types].xml")).match(/sheet\d+/g)?.at(-1);
      return Array.from(
        (await partOf(bytes, `xl/worksheets/${last}.xml`)).matchAll(/location="([^"]*)"/g),
        ([, at]) => at,
      );
    };
    expect(await jumps(source)).toEqual(["'Anggota'!C14", "'It''s'!C14", "'Temuan'!C14"]);
    expect(await jumps(makeXlsx({ sheets: [{ name: "Temuan", data: "" }] }))).toEqual(["'Temuan'!C14"]);
  });

  it("counts dates in the workbook's own system", async () => {
    const design = {
      name: "Hasil",
      columns: [],
      rows: [[{ value: 41_348, style: "date" as const }]],
      merges: [],
      frozenRows: 0,
      landscape: false,
    };
    for (const workbookPr of ["", ' date1904="1"']) {
      const { workbook } = await loaded(makeSheet("", { workbookPr }), [design]);
      expect(workbook.getWorksheet("Hasil")?.getCell("A1").value).toEqual(new Date(Date.UTC(2013, 2, 15)));
    }
  });

  it("has a look for every style, a word or sign beside every colour being the designer's", async () => {
    const rows = cellStyles.map((style) => [{ value: style, style }]);
    const { workbook } = await loaded(source, [
      { name: "Contoh", columns: [20], rows, merges: [], frozenRows: 0, landscape: false },
    ]);
    const looks = cellStyles.map((_, index) =>
      JSON.stringify(workbook.getWorksheet("Contoh")?.getCell(index + 1, 1).style),
    );
    expect(new Set(looks).size).toBeGreaterThanOrEqual(cellStyles.length - 1);
  });

  it("cuts text where Excel would not take its length, and leaves empty rows out", async () => {
    const design = {
      name: "Panjang",
      columns: [],
      rows: [[], [{ value: "x".repeat(40_000), style: "text" as const }]],
      merges: [],
      frozenRows: 0,
      landscape: true,
    };
    const { workbook } = await loaded(source, [design]);
    expect(String(workbook.getWorksheet("Panjang")?.getCell("A2").value)).toHaveLength(32_767);
  });
});
