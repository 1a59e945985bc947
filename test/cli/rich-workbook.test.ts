import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openPackage } from "../../src/workbook/package.ts";
import { openZip } from "../../src/workbook/zip.ts";
import { packageFaults } from "../workbook/patch/package-faults.ts";
import { openpyxlMissing, runPython } from "../workbook/patch/python.ts";
import { fixtures, ppmk, workFolder } from "./run-ppmk.ts";

/** Charts, a pivot table, pictures, notes, rules and locks around the tables; fixtures/berhias/make.py writes it. */
const name = "kelurahan-berhias.xlsx";
const source = join(fixtures, name);
const folder = workFolder(name);
afterAll(folder.remove);

/** What a mark on a cell of these sheets may change: the sheet, its notes and their boxes, and the book's lists. */
const partsOf = (sheets: readonly number[]) => [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  ...sheets.flatMap((sheet) => [`xl/worksheets/sheet${sheet}.xml`, `xl/worksheets/_rels/sheet${sheet}.xml.rels`]),
];

interface Marking {
  readonly command: string;
  readonly mayChange: readonly string[];
  /** The cells that the command marks, by sheet. */
  readonly marked: Readonly<Record<string, readonly string[]>>;
}

/** The tabs are Profil, Sekretariat, Audit, PS-2, KSM, Anggota, Pinjaman, Rekap, Pilihan. */
const runs: readonly Marking[] = [
  {
    command: "check-bkm",
    mayChange: [...partsOf([1, 2, 3]), "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"],
    marked: { Profil: ["B9"], Sekretariat: ["B8"], Audit: ["B6"] },
  },
  {
    command: "screen-ksm",
    mayChange: [
      ...partsOf([5, 6]),
      "xl/comments2.xml",
      "xl/comments3.xml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/drawings/vmlDrawing3.vml",
    ],
    marked: { KSM: ["C5", "C6", "C7", "D7"], Anggota: ["D9", "I12", "D15", "D20"] },
  },
];

describe.each(runs)("$command on a workbook with all that Excel offers", async ({ command, mayChange, marked }) => {
  const out = join(folder.path, `${command}.xlsx`);
  const ran = ppmk(folder.path, [command, name, "--out", out]);
  const [before, after] = await Promise.all([source, out].map((path) => openZip(readFileSync(path))));
  if (before === undefined || after === undefined) throw new Error(ran.err);
  const [old, now] = [openPackage(before), openPackage(after)];

  it("writes a copy without a complaint", () => {
    expect(ran).toMatchObject({ exitCode: 1, err: "" });
    expect(ran.out).not.toContain("annotate/kept-out");
  });

  it("keeps every part, and byte for byte each one without a mark", () => {
    const lost = before.entries.filter((entry) => after.find(entry.name) === undefined);
    const changed = before.entries.filter(
      (entry) => Buffer.compare(entry.local, after.find(entry.name)?.local ?? new Uint8Array()) !== 0,
    );
    expect(lost.map((entry) => entry.name)).toEqual([]);
    expect(changed.map((entry) => entry.name).filter((part) => !mayChange.includes(part))).toEqual([]);
  });

  it("still leads from each part to all that it led to", () => {
    for (const part of old.parts) {
      const kept = now.rels(part);
      for (const relationship of old.rels(part)) expect(kept).toContainEqual(relationship);
      expect(now.contentType(part)).toBe(old.contentType(part));
    }
  });

  it.each([
    ["Rekap", "pivotTable", "xl/pivotTables/pivotTable1.xml"],
    ["Rekap", "drawing", "xl/drawings/drawing3.xml"],
    ["Sekretariat", "drawing", "xl/drawings/drawing2.xml"],
    ["Profil", "drawing", "xl/drawings/drawing1.xml"],
    ["Profil", "comments", "xl/comments1.xml"],
    ["PS-2", "table", "xl/tables/table1.xml"],
    ["Anggota", "comments", "xl/comments3.xml"],
    ["Anggota", "vmlDrawing", "xl/drawings/vmlDrawing3.vml"],
  ])("shows on %s its %s", (sheet, type, part) => {
    const at = now.sheets.find((tab) => tab.name === sheet)?.part ?? "";
    expect(now.rels(at)).toContainEqual(expect.objectContaining({ type, target: part }));
    expect(after.read(part)?.length).toBeGreaterThan(0);
  });

  it("adds its sheets behind those of the workbook", () => {
    expect(now.sheets.map((tab) => tab.name)).toEqual([
      ...old.sheets.map((tab) => tab.name),
      "Hasil PPMK",
      "Temuan",
      "ppmk",
    ]);
  });

  it("has no fault that its source did not have", async () => {
    const present = await packageFaults(readFileSync(source));
    expect((await packageFaults(readFileSync(out))).filter((fault) => !present.includes(fault))).toEqual([]);
  });

  it.skipIf(openpyxlMissing !== undefined)(
    `loads in openpyxl, changed nowhere but in the marks${openpyxlMissing === undefined ? "" : ` (skipped: ${openpyxlMissing})`}`,
    () => {
      const cells = Object.entries(marked).flatMap(([sheet, places]) => places.map((place) => [sheet, place]));
      expect(runPython("openpyxl-check.py", [{ source, copy: out, marked: cells }])).toEqual([[]]);
    },
    60_000,
  );
});
