import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { newSheet, put, putRow, type SheetDraft, type StyledCell } from "../../../src/workbook/write/sheet-draft.ts";
import { makeSheet, makeXlsx } from "../make-xlsx.ts";
import { patchOrFail } from "./corpus.ts";
import { packageFaults } from "./package-faults.ts";
import { partOf } from "./part-of.ts";
import { sampleSheets } from "./sample-sheets.ts";

const source = makeXlsx({
  sheets: [
    { name: "Anggota", data: "" },
    { name: "It's", data: "" },
  ],
});

async function loaded(book: Uint8Array, sheets: readonly SheetDraft[]) {
  const { bytes } = await patchOrFail(book, [], sheets);
  return { bytes, workbook: await new exceljs.Workbook().xlsx.load(bytes as unknown as ArrayBuffer) };
}

describe("a sheet that is added to a workbook", () => {
  it("has its rows, widths, heights, merges, frozen rows, filter and page", async () => {
    const { bytes, workbook } = await loaded(source, sampleSheets);
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
    expect(sheet?.headerFooter.oddFooter).toBe("&LPPMK && UPK&R&P");
    expect(workbook.getWorksheet("Temuan")?.getRow(1).getCell(1).font.bold).toBe(true);
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it("keeps text that begins like a formula as text", async () => {
    const { workbook } = await loaded(source, sampleSheets);
    expect(workbook.getWorksheet("Hasil PPMK")?.getCell("B5")).toMatchObject({
      type: exceljs.ValueType.String,
      value: "=SUM(A1) bukan rumus",
    });
  });

  it("jumps to cells, of the workbook's sheets first, and of our own under the names that they got", async () => {
    const sheet = newSheet("Temuan");
    const links = ["Anggota", "It's", "Temuan", "Tidak Ada"].map(
      (name): StyledCell => [name, {}, { sheet: name, cell: "C14" }],
    );
    putRow(sheet, 1, links);
    const jumps = async (book: Uint8Array) => {
      const { bytes } = await patchOrFail(book, [], [sheet]);
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
    const sheet = newSheet("Hasil");
    put(sheet, "A1", { day: 41_348 }, { format: "dd\\-mm\\-yyyy" });
    for (const workbookPr of ["", ' date1904="1"']) {
      const { workbook } = await loaded(makeSheet("", { workbookPr }), [sheet]);
      expect(workbook.getWorksheet("Hasil")?.getCell("A1").value).toEqual(new Date(Date.UTC(2013, 2, 15)));
    }
  });

  it.each([
    ["Calibri of 11 points", "Calibri", 11, 28.7],
    ["Times New Roman of 12 points", "Times New Roman", 12, 25.1],
  ])("is as wide in a workbook whose font is %s", async (_, name, size, width) => {
    const styles = `<fonts count="1"><font><sz val="${size}"/><name val="${name}"/></font></fonts>`;
    const { workbook } = await loaded(makeSheet("", { styles }), sampleSheets);
    expect(workbook.getWorksheet("Hasil PPMK")?.getColumn(2).width).toBeCloseTo(width, 1);
  });

  it("cuts text where Excel would not take its length, and leaves empty rows out", async () => {
    const sheet = newSheet("Panjang");
    putRow(sheet, 1, []);
    put(sheet, "A2", "x".repeat(40_000), {});
    const { bytes, workbook } = await loaded(source, [sheet]);
    expect(String(workbook.getWorksheet("Panjang")?.getCell("A2").value)).toHaveLength(32_767);
    expect(await partOf(bytes, "xl/worksheets/sheet3.xml")).not.toContain('<row r="1"');
  });
});
