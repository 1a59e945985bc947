import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/workbook/package.ts";
import { edge } from "../../../src/workbook/patch/comments-part.ts";
import { ownSheetNames } from "../../../src/workbook/patch/own-sheets.ts";
import { stripMarks } from "../../../src/workbook/patch/strip-marks.ts";
import { toneColours } from "../../../src/workbook/patch/tone-colours.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { cellLooks } from "./cell-looks.ts";
import { corpus, corpusFile, markedCells, marksFor, patchOrFail, readOrFail } from "./corpus.ts";
import { packageFaults } from "./package-faults.ts";
import { sampleSheets } from "./sample-sheets.ts";

/** Parts that a mark may change: every other one stays byte for byte. */
const mayChange =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles)\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/(?:comments\d*|comments\/comment\d+)\.xml|xl\/drawings\/[^/]+\.vml|xl\/(?:worksheets\/)?_rels\/[^/]+\.rels)$/;

/** Workbooks that exceljs cannot load, or not with their notes, marked or not. */
const unknownToExceljs: Readonly<Record<string, string>> = {
  "by-hand-bare.xlsx": "sees no sheet where the relationship's prefix is not r",
  "by-hand-form-controls.xlsx": "wants VML to be XML",
  "by-hand-notes-without-drawing.xlsx": "does not know absolute targets",
  "by-hand-odd-xml.xlsx": "wants a number on every row",
  "by-hand-prefixed.xlsx": "knows no prefix",
  "by-hand-strict.xlsx": "does not know strict relationships",
  "openpyxl-charts.xlsx": "does not know absolute targets",
  "openpyxl-notes.xlsx": "does not know absolute targets",
  "openpyxl-table.xlsx": "does not know absolute targets",
};

describe.each(corpus)("%s", async (name) => {
  const source = corpusFile(name);
  const before = await readOrFail(source);
  const marks = marksFor(before);
  const { bytes: copy } = await patchOrFail(source, marks, sampleSheets);

  it("comes back with every part, and those without a mark byte for byte", async () => {
    const after = await openZip(copy);
    const changed = (await openZip(source)).entries.filter(({ name: part, local }) => {
      const same = after.find(part)?.local;
      return same === undefined || Buffer.compare(local, same) !== 0;
    });
    expect(changed.filter(({ name: part }) => after.find(part) === undefined || !mayChange.test(part))).toEqual([]);
  });

  it("has no fault that its source did not have", async () => {
    const faults = await packageFaults(source);
    expect((await packageFaults(copy)).filter((fault) => !faults.includes(fault))).toEqual([]);
  });

  it("reads as its source does, our sheets aside", async () => {
    const own = ownSheetNames(openPackage(await openZip(copy)));
    expect([...own]).toEqual(["Hasil PPMK", "Temuan", "ppmk"]);
    const { sheets } = await readOrFail(copy);
    expect(sheets.filter(({ ref }) => !own.has(ref.sheet))).toEqual(before.sheets);
  });

  it("has every mark, and no other cell that looks different", async () => {
    for (const { ref } of before.sheets) {
      const [old, now] = [await cellLooks(source, ref.sheet), await cellLooks(copy, ref.sheet)];
      for (const { at, tone, notes } of markedCells(before, marks, ref.sheet)) {
        const [was, is] = [old.get(at), now.get(at)];
        expect(is?.content).toBe(was?.content ?? "");
        if (was !== undefined) expect(is?.format).toBe(was.format);
        expect(is?.fill).toContain(toneColours[tone]);
        expect(is?.author).toBe(was === undefined || was.note === "" ? is?.author : was.author);
        expect(is?.note.startsWith(was?.note ?? "")).toBe(true);
        for (const note of notes) expect(is?.note).toContain(note);
        expect(is?.note.endsWith(edge)).toBe(true);
        old.delete(at);
        now.delete(at);
      }
      expect(now).toEqual(old);
    }
  });

  it(`loads in exceljs with a note on every mark, unless it ${unknownToExceljs[name] ?? "cannot load the source"}`, async () => {
    if (unknownToExceljs[name] !== undefined) {
      const [old, now] = [await loadedByExceljs(source), await loadedByExceljs(copy)];
      return expect(now?.getWorksheet("Anggota")?.getCell("B2").value ?? null).toEqual(
        old?.getWorksheet("Anggota")?.getCell("B2").value ?? null,
      );
    }
    const workbook = await loadedByExceljs(copy);
    const notes = marks.map((mark) => workbook?.getWorksheet(mark.sheet)?.getCell(mark.row, mark.column).master.note);
    expect(notes.filter((note) => note === undefined)).toEqual([]);
  });

  it("patched twice is, byte for byte, the same as patched once", async () => {
    const twice = await patchOrFail(copy, marks, sampleSheets);
    expect(Buffer.compare(twice.bytes, copy)).toBe(0);
  });

  it("gives its source back when the marks are taken out", async () => {
    const stripped = await stripMarks(copy);
    expect((await readOrFail(stripped)).sheets).toEqual(before.sheets);
    for (const { ref } of before.sheets) {
      expect(await cellLooks(stripped, ref.sheet)).toEqual(await cellLooks(source, ref.sheet));
    }
    const faults = await packageFaults(source);
    expect((await packageFaults(stripped)).filter((fault) => !faults.includes(fault))).toEqual([]);
  });

  it("is left as it is where no mark is to be taken out", async () => {
    expect(await stripMarks(source)).toBe(source);
  });
});

async function loadedByExceljs(bytes: Uint8Array): Promise<exceljs.Workbook | undefined> {
  return new exceljs.Workbook().xlsx.load(bytes as unknown as ArrayBuffer).catch(() => undefined);
}
