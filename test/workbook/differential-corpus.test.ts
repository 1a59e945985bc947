import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cellsInShort, readOrFail } from "./read-cells.ts";
import { readWithExceljs } from "./read-with-exceljs.ts";
import { readWithSheetjs } from "./read-with-sheetjs.ts";

type Sheets = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fixtures = new URL("../../fixtures/", import.meta.url);
const files = ["", "intake/", "reading/"].flatMap((folder) =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => folder + name),
);

/** Without the part that its relation names it gives up. */
const notReadBySheetjs: readonly string[] = ["intake/styles-that-are-gone.xlsx"];

/** Cells in which the other library is wrong, and how; or which we name as left out. */
const differences = {
  exceljs: {
    // A stored result that is empty or false passes for none.
    "intake/formulas.xlsx": ["Lembar1!D5"],
    "reading/libreoffice.xlsx": ["Anggota!C10", "Anggota!F10"],
    "reading/xlsxwriter.xlsx": ["Anggota!F10"],
    "reading/xlsxwriter-1904.xlsx": ["Anggota!F10"],
    // Serial number 0 is no day of any calendar.
    "intake/impossible-dates.xlsx": ["Lembar1!D7"],
    // Beyond the columns that are read, and said.
    "intake/a-cell-past-column-256.xlsx": ["Anggota!IW1"],
    // A cell that a merge covers still holds its text.
    "intake/merge-in-small-letters.xlsx": ["Lembar1!A2"],
  },
  SheetJS: {
    "intake/a-cell-past-column-256.xlsx": ["Anggota!IW1"],
    // A sheet that no relation leads to is left out, and said.
    "intake/sheet-without-relation.xlsx": ["Lain!A1"],
    // A formula without a stored result passes for the text 0.
    "intake/formulas-without-results.xlsx": ["Lembar1!D2"],
    "reading/openpyxl.xlsx": ["Profil!B7"],
    "reading/xlsxwriter.xlsx": ["Anggota!C10"],
    "reading/xlsxwriter-1904.xlsx": ["Anggota!C10"],
    "intake/impossible-dates.xlsx": ["Lembar1!D7"],
  },
} satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

async function ours(bytes: Buffer): Promise<Sheets> {
  const { sheets } = await readOrFail(bytes);
  return Object.fromEntries(sheets.map((sheet) => [sheet.ref.sheet, cellsInShort(sheet)]));
}

function without(library: keyof typeof differences, file: string, sheets: Sheets): Sheets {
  const wrong: Readonly<Record<string, readonly string[]>> = differences[library];
  const cells = wrong[file] ?? [];
  const kept = Object.entries(sheets).map(
    ([sheet, all]) =>
      [sheet, Object.fromEntries(Object.entries(all).filter(([at]) => !cells.includes(`${sheet}!${at}`)))] as const,
  );
  return Object.fromEntries(kept.filter(([, cells]) => Object.keys(cells).length > 0));
}

describe.each(files)("%s holds the cells that", (file) => {
  const bytes = readFileSync(new URL(file, fixtures));
  test("exceljs reads", async () => {
    const theirs = await readWithExceljs(bytes);
    expect(without("exceljs", file, await ours(bytes))).toEqual(without("exceljs", file, theirs));
  });
  test.skipIf(notReadBySheetjs.includes(file))("SheetJS reads", async () => {
    const theirs = readWithSheetjs(bytes);
    expect(without("SheetJS", file, await ours(bytes))).toEqual(without("SheetJS", file, theirs));
  });
});
