import { describe, expect, it } from "vitest";
import type { Sheet } from "../../../src/workbook/model.ts";
import { readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { workbookFromSheets } from "../../../src/workbook/write/tables-workbook.ts";
import { cellLooks } from "../patch/cell-looks.ts";
import { corpusFile, mark, patchOrFail, readOrFail } from "../patch/corpus.ts";
import { packageFaults } from "../patch/package-faults.ts";

async function csv(text: string, file = "anggota.csv"): Promise<Sheet> {
  const workbook = await readWorkbook(file, Buffer.from(text));
  const sheet = "sheets" in workbook ? workbook.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** What a sheet's cells say, by row and column. */
const texts = ({ rows }: Sheet) =>
  rows.flatMap(({ cells }) => cells.map(({ row, column, text }) => [row, column, text]));

describe("a workbook made of tables", () => {
  it("holds every cell as text at its place, also what looks like a formula or a number", async () => {
    const table = await csv('Nama;NIK\n=1+1;0099990141058\n+62 812;-5\n@x;"a\n<b> & ""c"""\n\nakhir;_x0041_\n');
    const bytes = workbookFromSheets([table]);
    const [sheet] = (await readOrFail(bytes)).sheets;
    expect(sheet && texts(sheet)).toEqual(texts(table));
    expect(sheet?.rows.every(({ cells }) => cells.every(({ kind }) => kind === "string"))).toBe(true);
    expect(sheet?.ref.sheet).toBe(table.ref.sheet);
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it("holds numbers, dates, percentages, booleans, errors, hidden rows and merges of a workbook", async () => {
    const { sheets } = await readOrFail(corpusFile("xlsxwriter-merged.xlsx"));
    const again = await readOrFail(workbookFromSheets(sheets));
    expect(again.sheets).toEqual(sheets);
  });

  it("has a sheet for each table, under names that Excel takes, and marks find them by the tables' names", async () => {
    const long = `${"daftar-anggota-ksm-".repeat(3)}.csv`;
    const tables = [await csv("a;b\n1;2\n", long), await csv("a;b\n1;2\n", "ps-2.csv")];
    const wishes = tables.map(({ ref }) => mark(ref.sheet, 1, 1));
    const { bytes, keptOut } = await patchOrFail(workbookFromSheets(tables), wishes);
    expect(keptOut).toEqual([]);
    expect((await cellLooks(bytes, "ps-2")).get("A1")?.note).toContain("NIK harus 16 angka");
    expect((await cellLooks(bytes, long.slice(0, 31))).get("A1")?.note).toContain("NIK harus 16 angka");
  });

  it("is the same for the same tables", async () => {
    const tables = [await csv("a;b\n1;2\n")];
    expect(workbookFromSheets(tables)).toEqual(workbookFromSheets(tables));
  });
});
