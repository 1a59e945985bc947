import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { simulate } from "../../../src/fund/simulate.ts";
import { projectionWorkbook } from "../../../src/report/projection/projection-workbook.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { projection } from "../../build/projected.ts";
import { date } from "../../build/records.ts";
import { kelurahan, report } from "../../build/report.ts";

const folder = mkdtempSync(join(tmpdir(), "ppmk-projection-"));
afterAll(() => rmSync(folder, { recursive: true }));

const found = projection({ months: 60 });
const run = { ...report("project"), asOf: date("2012-10-15") };
const written = projectionWorkbook(run, kelurahan(), found, { lang: "id", showNik: false });

/** The workbook without any stored result, so that whoever opens it has to reckon, and with other values in some cells. */
function unreckoned(changes: Readonly<Record<string, number>>): Uint8Array {
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) return [name, bytes] as const;
    let xml = strFromU8(bytes).replace(/(<\/f>|<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    // Only the sheets of scenarios have yellow cells there.
    if (xml.includes("10000,0)</f>"))
      for (const [cell, value] of Object.entries(changes))
        xml = xml.replace(new RegExp(`(<c r="${cell}"[^>]*><v>)[^<]*`), `$1${value}`);
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

async function sheetsOf(bytes: Uint8Array) {
  const workbook = await readWorkbook("x.xlsx", bytes);
  if (isFinding(workbook)) throw new RangeError(workbook.code);
  return new Map(
    workbook.sheets.map(({ ref, rows }) => [
      ref.sheet,
      rows.flatMap(({ number, cells }) => cells.map(({ column, text }) => [`${number} ${column}`, text] as const)),
    ]),
  );
}

async function recomputed(name: string, changes: Readonly<Record<string, number>> = {}) {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, unreckoned(changes));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), path]);
  return sheetsOf(readFileSync(join(folder, "out", `${name}.xlsx`)));
}

/** Rows of months by the columns K to P: KSM, lent, cash, arrears, wealth, served. */
function months(cells: readonly (readonly [string, string])[]) {
  const byPlace = new Map(cells);
  const rows = [...new Set(cells.map(([place]) => Number(place.split(" ")[0])))];
  return rows
    .filter((row) => byPlace.get(`${row} 18`) !== undefined && /^\d{4}$/.test(byPlace.get(`${row} 18`) ?? ""))
    .map((row) => [11, 12, 13, 14, 15, 16].map((column) => Number(byPlace.get(`${row} ${column}`))));
}

const expectedMonths = (changes: Partial<typeof found.model>, theta: number) =>
  simulate({ ...found.model, ...changes }, { theta, rho: found.repayment.rho }).map(
    ({ ksm, lent, cash, arrears, wealth, served }) => [ksm, lent, cash, arrears, wealth, served],
  );

describe.skipIf(spawnSync("soffice", ["--version"]).error !== undefined)("LibreOffice reckons", () => {
  it("every cell as it was written", async () => {
    const [mine, theirs] = [await sheetsOf(written), await recomputed("same")];
    const shares = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(Number(text).toFixed(6)) : text);
    for (const [sheet, cells] of mine)
      expect(theirs.get(sheet)?.map(([place, text]) => [place, shares(text)])).toEqual(
        cells.map(([place, text]) => [place, shares(text)]),
      );
  }, 120_000);

  it.each([
    ["repayment", { B4: 0.6543, B5: 0.1234 }, { theta: 6543, rho: 1234 }, {}],
    ["cost and reserve", { B7: 555_555, B8: 3_000_000 }, {}, { cost: 555_555, reserve: 3_000_000 }],
    ["slots and the money to begin with", { B6: 77_777_777, B11: 2 }, {}, { opening: 77_777_777, slots: 2 }],
  ])(
    "what follows from other %s, to the rupiah",
    async (name, cells, behaviour: { theta?: number; rho?: number }, model) => {
      const theirs = await recomputed(name.replaceAll(" ", "-"), cells);
      const middle = found.scenarios.find((one) => one.name === "tengah")?.theta ?? 0;
      const { theta = middle, rho = found.repayment.rho } = behaviour;
      const mine = simulate({ ...found.model, ...model }, { theta, rho }).map((one) => [
        one.ksm,
        one.lent,
        one.cash,
        one.arrears,
        one.wealth,
        one.served,
      ]);
      expect(months(theirs.get("Tengah") ?? [])).toEqual(mine);
    },
    120_000,
  );

  it.each([10, 7, 24])(
    "loans of %i months, to the rupiah",
    async (term) => {
      const theirs = await recomputed(`term-${term}`, { B10: term });
      const { schedule } = projection({ months: 60, term }).model;
      const middle = found.scenarios.find((one) => one.name === "tengah")?.theta ?? 0;
      expect(months(theirs.get("Tengah") ?? [])).toEqual(expectedMonths({ term, schedule }, middle));
    },
    120_000,
  );
});
