import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readKelurahan } from "../../src/intake/read-kelurahan.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { judge } from "../../src/run/judge.ts";
import { tablesFor } from "../../src/run/parts-of.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { date } from "../build/records.ts";

async function sample(name: string) {
  const workbook = await readWorkbook(name, readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
  if (isFinding(workbook)) throw new RangeError(workbook.code);
  const reading = readKelurahan([workbook], tablesFor(["fund"]));
  const judged = judge(["fund"], reading, ppmk2012, { asOf: date("2013-03-15"), asOfSource: "workbook" }, undefined);
  const { monitor } = judged.report;
  if (monitor === undefined) throw new RangeError("no portfolio");
  return { monitor, findings: judged.findings };
}

it("Sukamaju: the money of December is 250,000 short, and of no other month", async () => {
  const { monitor, findings } = await sample("kelurahan-sukamaju.xlsx");
  expect(monitor.cash).toHaveLength(17);
  expect(monitor.cash.filter(({ difference }) => difference !== 0)).toMatchObject([
    { month: "2012-12", difference: -250_000 },
  ]);
  expect(findings).toMatchObject([{ code: "cash/differs", args: { running: -250_000 } }]);
});

it("Sukarasa: 25 KSM, all five classes, a loan written off, one rescheduled, one whose payment stands twice", async () => {
  const { monitor, findings } = await sample("kelurahan-sukarasa.xlsx");
  expect(monitor.collectibility.map((row) => [row.class, row.loans, row.balance])).toEqual([
    [1, 17, 40_500_000],
    [2, 3, 10_000_000],
    [3, 2, 11_000_000],
    [4, 1, 4_500_000],
    [5, 1, 5_500_000],
  ]);
  expect(monitor.upk).toEqual({ class: "penundaan", isOpen: false, worst: ["PAR"] });
  expect(monitor.ratios.find(({ code }) => code === "PAR")).toMatchObject({
    verdict: "interval",
    ratio: {
      low: { numerator: 21_000_000, denominator: 72_000_000 },
      high: { numerator: 21_000_000, denominator: 71_500_000 },
    },
  });
  expect(monitor.cash.every(({ difference }) => difference === 0)).toBe(true);
  expect(findings.map(({ code }) => code).toSorted()).toEqual([
    "ledger/row-twice",
    "loan/rescheduled",
    "loan/written-off",
  ]);
});
