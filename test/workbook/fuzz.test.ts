import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Workbook } from "../../src/workbook/model.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { openZip } from "../../src/workbook/zip.ts";
import { makeZip, type ZipPart } from "./make-zip.ts";

/** Mutations of each kind; PPMK_FUZZ=7000 makes more than 20,000 of them. */
const count = Number(process.env["PPMK_FUZZ"] ?? 150);

const folder = new URL("../../fixtures/reading/", import.meta.url);
const workbooks = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => readFileSync(new URL(name, folder)));
const csv = Buffer.from(
  `sep=;\r\nKode KSM;Nama;"Usulan ""juta"""\r\nK01;"Siti\r\nAminah";5.000.000\r\n\r\nK01;Budi;é\r\n`,
);

const spices = [
  ..."<>&\"'/;,\0\u0001=-",
  "\uFFFE",
  "</row>",
  "<row>",
  "<c>",
  '<c r="XFD1048576">',
  "<v>1</v>",
  ' r="A0"',
  ' r="-1"',
  ' t="s"',
  ' s="-1"',
  "&#xD800;",
  "&lol;",
  "<!DOCTYPE a>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "_xD800_",
  "1e999",
  "__proto__",
  "../../",
  "99999999999999999999",
  '"\n"',
];

/** Numbers from 0 up to below `limit`, the same in every run (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Random = ReturnType<typeof randomFrom>;

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** One to four changes: bytes flipped, cut out, doubled, or something spicy put in. */
function mutate(bytes: Uint8Array, random: Random): Buffer {
  let mutant = Buffer.from(bytes);
  for (let changes = 1 + random(4); changes > 0; changes -= 1) {
    const at = random(mutant.length + 1);
    const end = Math.min(mutant.length, at + 1 + random(random(4) === 0 ? 2000 : 12));
    switch (random(4)) {
      case 0:
        if (at < mutant.length) mutant[at] = random(256);
        break;
      case 1:
        mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(end)]);
        break;
      case 2:
        mutant = Buffer.concat([mutant.subarray(0, end), mutant.subarray(at)]);
        break;
      default:
        mutant = Buffer.concat([mutant.subarray(0, at), Buffer.from(pick(spices, random)), mutant.subarray(at)]);
    }
  }
  return mutant;
}

async function partsOf(bytes: Uint8Array): Promise<ZipPart[]> {
  const archive = await openZip(bytes);
  return archive.entries.map(({ name }) => ({ name, content: archive.read(name) ?? "" }));
}

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
    [
      "a workbook with changed XML",
      "a.xlsx",
      async (random) => {
        const parts = await partsOf(pick(workbooks, random));
        const victim = pick(
          parts.filter(({ name }) => /rels$|Types|workbook|sheet|sharedStrings|styles/.test(name)),
          random,
        );
        const content = mutate(Buffer.from(victim.content), random);
        return makeZip(parts.map((part) => (part === victim ? { ...part, content } : part)));
      },
    ],
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
