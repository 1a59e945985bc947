import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { langs } from "../../src/messages/lang.ts";
import { renderReport } from "../../src/report/formats.ts";
import { plainInk } from "../../src/report/text/ink.ts";
import { run } from "../../src/run/run.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { draftRequest } from "../build/draft-request.ts";
import { codeWords } from "../messages/code-words.ts";
import { foreignWords } from "../messages/foreign-words.ts";

const folder = new URL("../../fixtures/", import.meta.url);

/** Workbooks of which much is told: each verdict, cut and reason, and what contradicts itself. */
const workbooks = [
  "kelurahan-sukamaju.xlsx",
  "kelurahan-sukasari.xlsx",
  "persons/member-copied-into-another-ksm.xlsx",
  "persons/nik-and-card-exchanged.xlsx",
  "ledgers/five-payments-twice.xlsx",
  "ledgers/a-loan-of-nobody.xlsx",
];

/** What stands in the sheets that ppmk made. */
async function ownSheets(path: string, bytes: Uint8Array, inputs: ReadonlySet<string>): Promise<readonly string[]> {
  const workbook = await readWorkbook(path, bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  return workbook.sheets
    .filter(({ ref, visibility }) => visibility === "visible" && !inputs.has(ref.sheet))
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
}

describe.each(workbooks)("%s", (path) => {
  it.each(langs)("is told in words of the language, and of people (%s)", async (lang) => {
    const bytes = readFileSync(new URL(path, folder));
    const outcome = await run([{ path, bytes, sha256: "" }], draftRequest({ lang, showNik: false }));
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    const source = await readWorkbook(path, bytes);
    const inputs = new Set("sheets" in source ? source.sheets.map(({ ref }) => ref.sheet) : []);
    const options = { lang, showNik: false, width: 80, ink: plainInk };
    const printed = await Promise.all(
      (["text", "markdown"] as const).map(async (form) => [...(await renderReport(outcome.report, form, options))]),
    );
    const sheets = await Promise.all(outcome.outputs.map((one) => ownSheets(one.path, one.bytes, inputs)));
    const lines = [...printed.flat().flatMap((text) => text.split("\n")), ...sheets.flat()];
    expect(lines.filter((line) => codeWords(line, lang).length > 0)).toEqual([]);
    // Cells of the workbook are Indonesian in every language.
    if (lang === "id") expect(lines.filter((line) => foreignWords(line, lang).length > 0)).toEqual([]);
  });
});
