import { readdirSync, readFileSync } from "node:fs";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { address } from "../../src/domain/place.ts";
import { cellsInShort, readOrFail } from "./read-cells.ts";
import { readWithExceljs } from "./read-with-exceljs.ts";

const folder = new URL("../../fixtures/reading/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** What openpyxl reads, as fixtures/reading/make.py writes it down. */
interface OpenpyxlSheet {
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly cells: Readonly<Record<string, readonly [kind: string, value: unknown]>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
}

async function readOurs(bytes: Buffer): Promise<Record<string, Record<string, string>>> {
  const { sheets } = await readOrFail(bytes);
  return Object.fromEntries(sheets.map((sheet) => [sheet.ref.sheet, cellsInShort(sheet)]));
}

describe.each(names)("%s", (name) => {
  const bytes = readFileSync(new URL(name, folder));

  test("holds the cells, merges and hidden rows that openpyxl reads", async () => {
    const json = readFileSync(new URL(name.replace(/xlsx$/, "json"), folder), "utf8");
    const expected = new Map(Object.entries(JSON.parse(json) as Record<string, OpenpyxlSheet>));
    const { sheets } = await readOrFail(bytes);
    expect(sheets.map(({ ref }) => ref.sheet)).toEqual([...expected.keys()]);
    for (const sheet of sheets) {
      const { state, cells, merges, hiddenRows } = expected.get(sheet.ref.sheet) ?? {};
      expect(sheet.visibility.replace("-h", "H")).toBe(state);
      const known = Object.entries(cells ?? {}).filter(([, [kind]]) => kind !== "unknown");
      expect(cellsInShort(sheet)).toMatchObject(
        Object.fromEntries(
          known.map(([at, [kind, value]]) => [
            at,
            `${kind} ${kind === "boolean" ? String(value).toUpperCase() : value}`,
          ]),
        ),
      );
      expect(Object.keys(cells ?? {})).toEqual(expect.arrayContaining(Object.keys(cellsInShort(sheet))));
      const filledAndHidden = sheet.rows.filter(({ hidden }) => hidden).map(({ number }) => number);
      expect(hiddenRows).toEqual(expect.arrayContaining(filledAndHidden));
      const ranges = sheet.merges.map(({ top, left, bottom, right }) =>
        [address({ row: top, column: left }), address({ row: bottom, column: right })].join(":"),
      );
      expect(ranges.sort()).toEqual(merges);
    }
  });
});

test("a workbook that exceljs writes holds what went in", async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("Anggota");
  sheet.addRow([
    "Siti",
    5000000,
    new Date(Date.UTC(2013, 2, 15)),
    true,
    { richText: [{ text: "Ibu " }, { text: "Siti" }] },
  ]);
  sheet.addRow([
    { formula: "B1*2", result: 10000000 },
    { formula: "B1*3" },
    { error: "#N/A" },
    { text: "surel", hyperlink: "mailto:x" },
  ]);
  sheet.getCell("A4").value = 0.93;
  sheet.getCell("A4").numFmt = "0.0%";
  sheet.mergeCells("A6:C7");
  sheet.getCell("A6").value = "gabung";
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  expect(await readOurs(bytes)).toEqual({
    Anggota: {
      A1: "string Siti",
      B1: "number 5000000",
      C1: "date 2013-03-15",
      D1: "boolean TRUE",
      E1: "string Ibu Siti",
      A2: "number 10000000",
      B2: "no-value =B1*3",
      C2: "error #N/A",
      D2: "string surel",
      A4: "percent 0.93",
      A6: "string gabung",
    },
  });
  expect(await readOurs(bytes)).toEqual(await readWithExceljs(bytes));
});
