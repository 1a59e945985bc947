import { expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { afterPlan } from "../../src/run/after-plan.ts";
import { fundBooks } from "../../src/run/fund-books.ts";
import { ledgerOf } from "../build/eligible.ts";
import { awalPlan } from "../build/plan.ts";
import { date, kelurahan, sheet } from "../build/records.ts";

const codes = ["K01", "K02", "K03", "K04"];

/** Four KSM of five members that pay all on time; in October 2012 their loans of ten months have one instalment left. */
function tables(availableFund: number) {
  return kelurahan({
    profile: { availableFund },
    ksm: codes.map((code) => ({ code, name: code })),
    members: codes.flatMap((ksm) => ["A", "B", "C", "D", "E"].map((name) => ({ ksm, name: `${name} ${ksm}` }))),
    loans: codes.map((ksm, index) => ({
      code: `P0${index + 1}`,
      ksm,
      source: "ppmk" as const,
      disbursedOn: "2011-12-10",
      principal: 10_000_000,
      months: 10,
    })),
    instalments: codes.flatMap((_, index) => ledgerOf(`P0${index + 1}`, 10, 1_000_000, 9)),
    finances: [{ month: "2012-09", operatingCost: 100_000, cash: 1_000_000, bank: 0 }],
  });
}

function after(availableFund: number, stage: Plan["stage"] = "perguliran") {
  const read = tables(availableFund);
  const empty: Plan = { ...awalPlan(), stage, tranches: [], ksm: [] };
  return afterPlan(read, ppmk2012, fundBooks(read, ppmk2012, date("2012-10-01")), empty, sheet("Profil"));
}

it("names the year in which J.8 would fail after a plan of perguliran", () => {
  // A loan of Rp 25,000,000 a KSM, as J.5 has it for five members.
  expect(after(10_000_000)).toMatchObject([
    {
      code: "project/fails",
      severity: "warning",
      args: { year: 2012, atLeast: 3, asks: 25_000_000, isCareful: false },
    },
  ]);
});

it("says nothing where there is enough, nor in tahap awal", () => {
  expect(after(400_000_000)).toEqual([]);
  expect(after(10_000_000, "awal")).toEqual([]);
});
