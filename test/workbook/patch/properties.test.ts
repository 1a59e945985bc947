import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, columnLetters } from "../../../src/domain/place.ts";
import { stripMarks } from "../../../src/workbook/patch/strip-marks.ts";
import { toneColours } from "../../../src/workbook/patch/tone-colours.ts";
import { type CellMark, tones } from "../../../src/workbook/patch/types.ts";
import { howMany } from "../../build/how-many.ts";
import { escapeXml, makeSheet } from "../make-xlsx.ts";
import { cellLooks } from "./cell-looks.ts";
import { mark, markedCells, patchOrFail, readOrFail } from "./corpus.ts";
import { packageFaults } from "./package-faults.ts";
import { sampleSheets } from "./sample-sheets.ts";

const styles =
  '<fonts><font/><font><b/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFABCDEF"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf fillId="0"/><xf fillId="2" fontId="1" applyFill="1"/><xf fillId="0" numFmtId="14"/></cellXfs>';

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const content = fc.oneof(
  text.map(
    (value) => ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.replace(/\p{C}/gu, ""))}</t></is></c>`,
  ),
  fc.integer().map((value) => `><v>${value}</v></c>`),
  fc.constant("><f>1+1</f><v>2</v></c>"),
  fc.constant("/>"),
);
const cell = fc.record({ column: fc.integer({ min: 1, max: 8 }), style: fc.integer({ min: 0, max: 2 }), content });
const row = fc.record({
  number: fc.integer({ min: 1, max: 12 }),
  attributes: fc.constantFrom(
    "",
    ' ht="30" customHeight="1"',
    ' s="1" customFormat="1"',
    ' spans="2:4"',
    ' hidden="1"',
  ),
  cells: fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 6 }),
});
const merge = fc
  .record({
    top: fc.integer({ min: 1, max: 12 }),
    left: fc.integer({ min: 1, max: 8 }),
    height: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ top, left, height }) => `${columnLetters(left)}${top}:${columnLetters(left + 1)}${top + height}`);

/** A workbook of one sheet: some rows, some cells in them, perhaps a merged range, gaps everywhere. */
const workbook = fc
  .record({ rows: fc.uniqueArray(row, { selector: ({ number }) => number, maxLength: 6 }), merge: fc.option(merge) })
  .map(({ rows, merge: range }) => {
    const data = rows
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, attributes, cells }) => {
        const sorted = cells.toSorted((a, b) => a.column - b.column);
        const xml = sorted.map(
          (each) => `<c r="${address({ row: number, column: each.column })}" s="${each.style}"${each.content}`,
        );
        return `<row r="${number}"${attributes}>${xml.join("")}</row>`;
      });
    const after = range === null ? "" : `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
    return makeSheet(data.join(""), { styles, after });
  });
const marks: fc.Arbitrary<CellMark[]> = fc.array(
  fc
    .record({
      row: fc.integer({ min: 1, max: 14 }),
      column: fc.integer({ min: 1, max: 9 }),
      tone: fc.constantFrom(...tones),
      note: fc.constantFrom("NIK salah", "Nama <kosong>", "Jumlah & total\nberbeda"),
    })
    .map(({ row: at, column, tone, note }) => mark("Lembar1", at, column, tone, note)),
  { minLength: 1, maxLength: 12 },
);

const settings = { seed: 20130315, numRuns: howMany(60, 300) };

describe("patching any sheet with any marks", () => {
  it("keeps every cell, puts every mark, and changes no other cell", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, marks, async (source, wishes) => {
        const { bytes, keptOut } = await patchOrFail(source, wishes, sampleSheets);
        expect(keptOut).toEqual([]);
        const before = await readOrFail(source);
        expect((await readOrFail(bytes)).sheets[0]).toEqual(before.sheets[0]);
        const [old, now] = [await cellLooks(source, "Lembar1"), await cellLooks(bytes, "Lembar1")];
        for (const { at, tone, notes } of markedCells(before, wishes, "Lembar1")) {
          expect(now.get(at)).toMatchObject({ content: old.get(at)?.content ?? "", author: "ppmk" });
          expect(now.get(at)?.fill).toContain(toneColours[tone]);
          for (const note of notes) expect(now.get(at)?.note).toContain(note);
          old.delete(at);
          now.delete(at);
        }
        expect(now).toEqual(old);
        expect(await packageFaults(bytes)).toEqual([]);
      }),
      settings,
    );
  });

  it("does not depend on the order of the marks", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, marks, async (source, wishes) => {
        const [one, other] = [await patchOrFail(source, wishes), await patchOrFail(source, wishes.toReversed())];
        expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
      }),
      { ...settings, numRuns: howMany(20, 100) },
    );
  });

  it("twice is the same as once, also with other marks in between", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, marks, marks, async (source, wishes, others) => {
        const once = await patchOrFail(source, wishes, sampleSheets);
        expect(Buffer.compare((await patchOrFail(once.bytes, wishes, sampleSheets)).bytes, once.bytes)).toBe(0);
        const between = await patchOrFail(once.bytes, others, sampleSheets.slice(0, 1));
        const again = await patchOrFail(between.bytes, wishes, sampleSheets);
        expect(await cellLooks(again.bytes, "Lembar1")).toEqual(await cellLooks(once.bytes, "Lembar1"));
      }),
      settings,
    );
  });

  it("is undone by taking the marks out", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, marks, async (source, wishes) => {
        const stripped = await stripMarks((await patchOrFail(source, wishes, sampleSheets)).bytes);
        expect(await readOrFail(stripped)).toEqual(await readOrFail(source));
        expect(await cellLooks(stripped, "Lembar1")).toEqual(await cellLooks(source, "Lembar1"));
        expect(await packageFaults(stripped)).toEqual([]);
      }),
      settings,
    );
  });
});
