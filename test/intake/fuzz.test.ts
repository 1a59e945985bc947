import { describe, expect, test } from "vitest";
import { cases } from "../../fixtures/intake/cases.ts";
import { bytesOf } from "../../fixtures/intake/read-case.ts";
import { isCell } from "../../src/domain/finding.ts";
import { tableNames } from "../../src/intake/catalogue/catalogue.ts";
import { checkDates } from "../../src/intake/checks/check-dates.ts";
import { readKelurahan } from "../../src/intake/read-kelurahan.ts";
import { findingText } from "../../src/messages/finding-text.ts";
import type { Workbook } from "../../src/workbook/model.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { howMany } from "../build/how-many.ts";
import { date } from "../build/records.ts";
import { mutate, mutateXml, pick, type Random, randomFrom } from "../workbook/mutate.ts";

/** Mutations of each kind; PPMK_FUZZ=5000 makes 20,000 of them. */
const count = Number(process.env["PPMK_FUZZ"] ?? howMany(60, 1_000));

const corpus = cases.map((one) => ({ file: one.file, bytes: Buffer.from(bytesOf(one)) }));
const ending = (...endings: readonly string[]) =>
  corpus.filter(({ file }) => endings.includes(file.split(".")[1] ?? ""));

type Mutant = { readonly file: string; readonly bytes: Uint8Array };

/** The last number is the share of the mutations: an .xls costs a thread, and the library in it, each. */
const kinds: readonly (readonly [string, (random: Random) => Promise<Mutant>, number])[] = [
  [
    "a workbook with changed bytes",
    async (random) => bytesChanged(pick(ending("xlsx", "xlsm", "ods"), random), random),
    1,
  ],
  [
    "a workbook with changed XML",
    async (random) => {
      const { file, bytes } = pick(ending("xlsx", "xlsm", "ods"), random);
      return { file, bytes: await mutateXml(bytes, random) };
    },
    1,
  ],
  ["a changed CSV file", async (random) => bytesChanged(pick(ending("csv"), random), random), 2],
  ["an .xls with changed bytes", async (random) => bytesFlipped(pick(ending("xls"), random), random), 0.1],
];

function bytesChanged({ file, bytes }: Mutant, random: Random): Mutant {
  return { file, bytes: mutate(bytes, random) };
}

/** Without cutting: an .xls is read by offsets, and hardly one that is shorter gets past its directory. */
function bytesFlipped({ file, bytes }: Mutant, random: Random): Mutant {
  const flipped = Buffer.from(bytes);
  for (let changes = 1 + random(4); changes > 0; changes -= 1) flipped[random(flipped.length)] = random(256);
  return { file, bytes: flipped };
}

/** Reads the workbook as far as it can be read, and says what was found, at cells that are there. */
function checkIntake(workbook: Workbook): void {
  const { kelurahan, findings } = readKelurahan([workbook], { required: tableNames, optional: [] });
  for (const found of [...findings, ...checkDates(kelurahan, date("2013-03-15"))]) {
    expect(findingText(found, "id").message).not.toBe("");
    // Its cell lies beyond the last column, where nothing is read.
    if (!isCell(found.at) || found.code === "file/cells-left-out") continue;
    const { sheet, row, column, text } = found.at;
    const rows = workbook.sheets.find(({ ref }) => ref === sheet)?.rows ?? [];
    const cell = rows.find(({ number }) => number === row)?.cells.find((candidate) => candidate.column === column);
    expect(cell?.text ?? "").toContain(text);
  }
}

async function survives({ file, bytes }: Mutant): Promise<"read" | "refused"> {
  const start = process.cpuUsage();
  const result = await readWorkbook(file, bytes);
  if (!isFinding(result)) checkIntake(result);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000, "milliseconds of computing").toBeLessThan(2000);
  return isFinding(result) ? "refused" : "read";
}

describe("intake takes what can be read and never throws or hangs, when it gets", () => {
  test.each(kinds)("%s", async (_, make, share) => {
    const seen = { read: 0, refused: 0 };
    for (let seed = 0; seed < count * share; seed += 1) {
      const outcome = await make(randomFrom(seed))
        .then(survives)
        .catch((cause: unknown) => {
          throw new Error(`seed ${seed}`, { cause });
        });
      seen[outcome] += 1;
    }
    // Mutations that only ever break the file would prove little.
    expect(seen.read).toBeGreaterThan(0);
  });
});
