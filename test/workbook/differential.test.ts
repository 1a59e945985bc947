import { readdirSync, readFileSync } from "node:fs";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { address } from "../../src/domain/place.ts";
import { cellsInShort, readOrFail } from "./read-cells.ts";

const folder = new URL("../../fixtures/reading/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** exceljs takes a result that is false or empty text for none. */
const formulasThatExceljsEmpties: Readonly<Record<string, readonly string[]>> = {
  "xlsxwriter.xlsx": ["F10"],
  "xlsxwriter-1904.xlsx": ["F10"],
  "libreoffice.xlsx": ["C10", "F10"],
};

type Cells = Readonly<Record<string, string>>;

function without(lost: readonly string[], sheets: Readonly<Record<string, Cells>>): Record<string, Cells> {
  const kept = (cells: Cells) => Object.fromEntries(Object.entries(cells).filter(([at]) => !lost.includes(at)));
  return Object.fromEntries(Object.entries(sheets).map(([sheet, cells]) => [sheet, kept(cells)]));
}

/** What openpyxl reads, as fixtures/reading/make.py writes it down. */
interface OpenpyxlSheet {
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly cells: Readonly<Record<string, readonly [kind: string, value: unknown]>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
}

/** exceljs's reading in short; undefined for what it holds to be empty. */
function exceljsInShort(cell: exceljs.Cell): string | undefined {
  if (cell.isMerged && cell.master !== cell) return undefined;
  const { value } = cell;
  if (value !== null && typeof value === "object" && ("formula" in value || "sharedFormula" in value)) {
    const formula = "formula" in value ? value.formula : "";
    return value.result === undefined ? `no-value =${formula}` : valueInShort(value.result, cell.numFmt);
  }
  return valueInShort(value, cell.numFmt);
}

function valueInShort(value: exceljs.CellValue, format: string | undefined): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (value instanceof Date) return `date ${value.toISOString().slice(0, 10)}`;
  switch (typeof value) {
    case "number":
      return `${format?.includes("%") ? "percent" : "number"} ${value}`;
    case "boolean":
      return `boolean ${String(value).toUpperCase()}`;
    case "string":
      return `string ${value}`;
    default:
      if ("error" in value) return `error ${value.error}`;
      if ("richText" in value) return `string ${value.richText.map(({ text }) => text).join("")}`;
      return "text" in value ? valueInShort(value.text, format) : undefined;
  }
}

async function readWithExceljs(bytes: Buffer): Promise<Record<string, Record<string, string>>> {
  const workbook = new exceljs.Workbook();
  // Its types know only the Buffer of another @types/node.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheets: Record<string, Record<string, string>> = {};
  for (const sheet of workbook.worksheets) {
    const cells: Record<string, string> = {};
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const short = exceljsInShort(cell);
        if (short !== undefined) cells[cell.address] = short;
      }),
    );
    sheets[sheet.name] = cells;
  }
  return sheets;
}

async function readOurs(bytes: Buffer): Promise<Record<string, Record<string, string>>> {
  const { sheets } = await readOrFail(bytes);
  return Object.fromEntries(sheets.map((sheet) => [sheet.ref.sheet, cellsInShort(sheet)]));
}

describe.each(names)("%s", (name) => {
  const bytes = readFileSync(new URL(name, folder));

  test("holds the cells that exceljs reads", async () => {
    const lost = formulasThatExceljsEmpties[name] ?? [];
    expect(without(lost, await readOurs(bytes))).toEqual(without(lost, await readWithExceljs(bytes)));
  });

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
