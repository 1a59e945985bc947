import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Workbook } from "../../src/workbook/model.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { howMany } from "../build/how-many.ts";
import { mutate, mutateXml, pick, type Random, randomFrom } from "./mutate.ts";

/** Mutations of each kind; PPMK_FUZZ=7000 makes more than 20,000 of them. */
const count = Number(process.env["PPMK_FUZZ"] ?? howMany(150, 2_000));

const folder = new URL("../../fixtures/reading/", import.meta.url);
const workbooks = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => readFileSync(new URL(name, folder)));
const csv = Buffer.from(
  `sep=;\r\nKode KSM;Nama;"Usulan ""juta"""\r\nK01;"Siti\r\nAminah";5.000.000\r\n\r\nK01;Budi;é\r\n`,
);

/** What every reader of a workbook relies on. */
function check({ sheets }: Workbook): void {
  for (const { ref, rows, merges } of sheets) {
    let lastRow = 0;
    for (const { number, cells } of rows) {
      expect(number).toBeGreaterThan(lastRow);
      expect(number).toBeLessThanOrEqual(1_048_576);
      expect(cells).not.toHaveLength(0);
      lastRow = number;
      let lastColumn = 0;
      for (const cell of cells) {
        expect(cell.sheet).toBe(ref);
        expect(cell.row).toBe(number);
        expect(cell.column).toBeGreaterThan(lastColumn);
        expect(cell.column).toBeLessThanOrEqual(256);
        expect(cell.text).not.toBe("");
        expect(cell.text).not.toMatch(/\p{Surrogate}/u);
        if (cell.kind === "number") expect(cell.value).toBeTypeOf("number");
        lastColumn = cell.column;
      }
    }
    for (const { top, left, bottom, right } of merges)
      expect([top, left, bottom, right].every(Number.isInteger)).toBe(true);
  }
}

async function survives(file: string, bytes: Uint8Array): Promise<"read" | "refused"> {
  const start = process.cpuUsage();
  const result = await readWorkbook(file, bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000, "milliseconds of computing").toBeLessThan(2000);
  if (isFinding(result)) return "refused";
  check(result);
  return "read";
}

describe("the reader reads or refuses, and never throws or hangs, when it gets", () => {
  const kinds: [string, string, (random: Random) => Promise<Uint8Array>][] = [
    ["a workbook with changed bytes", "a.xlsx", async (random) => mutate(pick(workbooks, random), random)],
    ["a workbook with changed XML", "a.xlsx", async (random) => mutateXml(pick(workbooks, random), random)],
    ["a changed CSV file", "a.csv", async (random) => mutate(csv, random)],
  ];
  test.each(kinds)("%s", async (_, file, make) => {
    const seen = { read: 0, refused: 0 };
    for (let seed = 0; seed < count; seed += 1) {
      const bytes = await make(randomFrom(seed));
      const outcome = await survives(file, bytes).catch((cause: unknown) => {
        throw new Error(`seed ${seed}`, { cause });
      });
      seen[outcome] += 1;
    }
    // Mutations that only ever break the file, or never do, would prove little.
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});
