import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stripMarks } from "../../../src/workbook/patch/strip-marks.ts";
import { cellLooks } from "./cell-looks.ts";
import { corpus, corpusFile, markedCells, marksFor, patchOrFail, readOrFail } from "./corpus.ts";
import { openpyxlMissing, runPython } from "./python.ts";
import { sampleSheets } from "./sample-sheets.ts";

/** openpyxl takes a workbook in the strict namespaces for one without sheets. */
const readable = corpus.filter((name) => name !== "by-hand-strict.xlsx");
const noOpenpyxl = openpyxlMissing;
const noLibreOffice = spawnSync("soffice", ["--version"]).error === undefined ? undefined : "no LibreOffice";

const folder = mkdtempSync(join(tmpdir(), "ppmk-marked-"));
const copyOf = (name: string) => join(folder, name);

beforeAll(async () => {
  for (const name of corpus) {
    const source = corpusFile(name);
    writeFileSync(copyOf(name), (await patchOrFail(source, marksFor(await readOrFail(source)), sampleSheets)).bytes);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(noOpenpyxl !== undefined)(
  `openpyxl${noOpenpyxl === undefined ? "" : ` (skipped: ${noOpenpyxl})`}`,
  () => {
    it("finds no value and no style changed outside the marks", async () => {
      const tasks = await Promise.all(
        readable.map(async (name) => {
          const workbook = await readOrFail(corpusFile(name));
          const marks = marksFor(workbook);
          const marked = workbook.sheets.flatMap(({ ref }) =>
            markedCells(workbook, marks, ref.sheet).map(({ at }) => [ref.sheet, at]),
          );
          return {
            source: fileURLToPath(new URL(`../../../fixtures/marked/${name}`, import.meta.url)),
            copy: copyOf(name),
            marked,
          };
        }),
      );
      expect(runPython("openpyxl-check.py", tasks)).toEqual(tasks.map(() => []));
    }, 300_000);

    it("saves a copy from which the marks can still be taken out", async () => {
      const saved = (name: string) => join(folder, `saved-${name}`);
      expect(
        runPython(
          "openpyxl-save.py",
          readable.map((name) => [copyOf(name), saved(name)]),
        ),
      ).toBe("done");
      for (const name of readable) {
        const { sheets } = await readOrFail(corpusFile(name));
        const stripped = await stripMarks(readFileSync(saved(name)));
        expect((await readOrFail(stripped)).sheets.map(({ ref }) => ref.sheet)).toEqual(
          sheets.map(({ ref }) => ref.sheet),
        );
        for (const { ref } of sheets) {
          const [old, now] = [await cellLooks(corpusFile(name), ref.sheet), await cellLooks(stripped, ref.sheet)];
          for (const [at, { fill, note }] of now) {
            expect({ name, at, note }).toEqual({ name, at, note: old.get(at)?.note ?? "" });
            // openpyxl writes the colour's alpha as 00.
            expect({ name, at, fill: fill.replace('"FF', '"00') }).toEqual({
              name,
              at,
              fill: (old.get(at)?.fill ?? "none").replace('"FF', '"00'),
            });
          }
        }
      }
    }, 300_000);
  },
);

describe.skipIf(noLibreOffice !== undefined)(
  `LibreOffice${noLibreOffice === undefined ? "" : ` (skipped: ${noLibreOffice})`}`,
  () => {
    it("converts every copy", () => {
      const out = join(folder, "pdf");
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...corpus.map(copyOf)]);
      expect(corpus.filter((name) => !existsSync(join(out, name.replace(/\.xls[xm]$/, ".pdf"))))).toEqual([]);
    }, 600_000);
  },
);
