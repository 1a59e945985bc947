import fc from "fast-check";
import { expect, it } from "vitest";
import { kelurahanSheets } from "../../fixtures/make/kelurahan.ts";
import { xlsxBytes } from "../../fixtures/make/write-xlsx.ts";
import { sound } from "../../fixtures/persons/sound.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { formats, renderReport } from "../../src/report/formats.ts";
import { plainInk } from "../../src/report/text/ink.ts";
import { verificationJson } from "../../src/report/verification/json.ts";
import { verificationText } from "../../src/report/verification/text.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import { aboutKsm } from "../../src/run/about-ksm.ts";
import { checkPlanFile } from "../../src/run/check-plan-file.ts";
import { type RunOutcome, run } from "../../src/run/run.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { openZip } from "../../src/workbook/zip.ts";
import { howMany } from "../build/how-many.ts";
import { date, nik } from "../build/records.ts";

const render = { lang: "id", showNik: false } as const;
const console80 = { ...render, width: 80, ink: plainInk };

async function done(bytes: Uint8Array): Promise<RunOutcome & { readonly kind: "done" }> {
  const outcome = await run([{ path: "kelurahan.xlsx", bytes, sha256: "" }], {
    command: "allocate",
    policy: ppmk2012,
    policyFrom: "",
    asOf: undefined,
    today: date("2026-01-01"),
    wish: { stage: undefined, strategy: "peringkat", fund: undefined, draft: false },
    render,
  });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome;
}

async function printed(report: RunReport): Promise<string[]> {
  const pieces = await Promise.all(formats.map((format) => renderReport(report, format, console80)));
  return pieces.map((lines) => [...lines].join(""));
}

/** What stands in the sheets that ppmk added, and in the notes of a workbook. */
async function written(path: string, bytes: Uint8Array): Promise<string> {
  const workbook = await readWorkbook(path, bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  const own = new Set(kelurahanSheets(sound).map(({ name }) => name));
  const sheets = workbook.sheets.filter(({ ref }) => !own.has(ref.sheet));
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
  const archive = await openZip(bytes);
  const notes = archive.entries.filter(({ name }) => /comment/i.test(name));
  return [...cells, ...notes.map(({ name }) => Buffer.from(archive.read(name) ?? []).toString("utf8"))].join("\n");
}

/** All that ppmk tells of a workbook, by every way it tells it. */
async function everything(bytes: Uint8Array): Promise<string> {
  const { report, outputs } = await done(bytes);
  const story = aboutKsm(report, "K01");
  const plan = outputs.find(({ kind }) => kind === "plan");
  const source = { path: "kelurahan.xlsx", bytes, sha256: "" };
  const checked =
    plan === undefined
      ? undefined
      : await checkPlanFile({ ...plan, sha256: "" }, [source], { render, copy: "diperiksa.xlsx" });
  return [
    ...(await printed(report)),
    ...(story === undefined ? [] : await printed(story)),
    ...(await Promise.all(outputs.map(({ path, bytes: output }) => written(path, output)))),
    ...(checked?.kind === "done"
      ? [
          verificationText(checked.verification, console80),
          JSON.stringify(verificationJson(checked.verification, render)),
        ]
      : []),
  ].join("\n");
}

const signs = (text: string) => text.replace(/[\s.'’/-]/g, "");

/** A NIK as it is mistyped: letters for digits, a digit too few or many, groups. */
const mistyped = fc
  .record({
    serial: fc.integer({ min: 1, max: 9999 }),
    letters: fc.uniqueArray(fc.record({ place: fc.integer({ min: 0, max: 15 }), letter: fc.constantFrom(..."OoIl") }), {
      selector: ({ place }) => place,
      maxLength: 3,
    }),
    length: fc.constantFrom(15, 16, 16, 16, 17),
    month: fc.constantFrom("01", "13"),
    mark: fc.constantFrom("", "", " ", ".", "-", " - ", "  "),
  })
  .map(({ serial, letters, length, month, mark }) => {
    const digits = [...nik(serial).replace(/^(.{8})../, `$1${month}`), "7"].slice(0, length);
    for (const { place, letter } of letters) if (place < length) digits[place] = letter;
    return (digits.join("").match(/.{1,4}/g) ?? []).join(mark);
  });

it("prints no number of a person in full, however it is mistyped, in whatever column", async () => {
  await fc.assert(
    fc.asyncProperty(mistyped, fc.constantFrom("nik", "familyCard", "name", "business"), async (typed, column) => {
      const story = { ...sound, membersByHand: [{ row: "K01/2", column, typed } as const] };
      const all = signs(await everything(await xlsxBytes(kelurahanSheets(story))));
      // What is shown of a number are six signs and four.
      expect(all.includes(signs(typed).slice(3, 13))).toBe(false);
    }),
    { seed: 20_130_315, numRuns: howMany(8, 100) },
  );
});

it("prints it where that is asked for", async () => {
  const story = { ...sound, membersByHand: [{ row: "K01/2", column: "nik", typed: "99990101O1800001" } as const] };
  const { report } = await done(await xlsxBytes(kelurahanSheets(story)));
  const pieces = await renderReport(report, "text", { ...console80, showNik: true });
  expect([...pieces].join("")).toContain("99990101O1800001");
});
