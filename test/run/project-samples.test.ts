import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Projection } from "../../src/domain/projection.ts";
import type { Kelurahan } from "../../src/domain/records.ts";
import { readKelurahan } from "../../src/intake/read-kelurahan.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { fundBooks } from "../../src/run/fund-books.ts";
import { tablesFor } from "../../src/run/parts-of.ts";
import { type ProjectWish, projectFund } from "../../src/run/project-fund.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { date, sheet } from "../build/records.ts";

async function tables(name: string): Promise<Kelurahan> {
  const workbook = await readWorkbook(name, readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
  if (isFinding(workbook)) throw new RangeError(workbook.code);
  return readKelurahan([workbook], tablesFor(["fund"])).kelurahan;
}

const sukarasa = await tables("kelurahan-sukarasa.xlsx");
const sukamaju = await tables("kelurahan-sukamaju.xlsx");

const projected = (kelurahan: Kelurahan, wish: Partial<ProjectWish> = {}, asOf = "2013-03-15") =>
  projectFund(kelurahan, ppmk2012, fundBooks(kelurahan, ppmk2012, date(asOf)), { months: 36, ...wish }, sheet());

function projection(kelurahan: Kelurahan, wish: Partial<ProjectWish> = {}): Projection {
  const found = projected(kelurahan, wish).projected;
  if (found.kind !== "projected") throw new RangeError(found.needs.join());
  return found.projection;
}

describe("Sukarasa, in perguliran", () => {
  const found = projection(sukarasa);

  it("begins in April with the money of February, the mean cost of six months and loans of five members", () => {
    expect(found.basis).toMatchObject({
      start: "2013-04",
      opening: { amount: 122_205_000, from: "books", month: "2013-02" },
      cost: { amount: 600_000, from: "books" },
      loan: 25_000_000,
      term: 12,
      // 25 KSM less those of class 3 to 5 and that of the loan that was written off.
      slots: 20,
      lateKsm: 5,
    });
  });

  it("takes what 25 KSM paid on time, and asks for more than they do", () => {
    expect(found.repayment).toMatchObject({ ksm: 25, rho: 0, theta: { points: [7638, 8648, 9352] } });
    expect(found.breakEven).toMatchObject({ today: 8648, lent: 138_000_000, cost: 7_200_000, months: 12 });
    expect(found.breakEven?.needed).toBeCloseTo((1 + 7.2 / 138) / 1.18, 10);
  });

  it("shows how far the method was off 6 and 12 months ago", () => {
    expect(found.backtest).toMatchObject([
      { asOf: "2012-08-31", months: 6, result: { came: 40_740_000 } },
      { asOf: "2012-02-29", months: 12, result: { came: 32_480_000 } },
    ]);
    for (const { result } of found.backtest)
      expect(result?.expected.toSorted((a, b) => a - b)).toEqual(result?.expected);
  });

  it("has three scenarios by what was paid, and one in which all is", () => {
    expect(found.scenarios.map(({ name, theta }) => [name, theta])).toEqual([
      ["hati-hati", 7638],
      ["tengah", 8648],
      ["baik", 9352],
      ["semua-lancar", 10_000],
    ]);
    const ends = found.scenarios.map(({ wealth }) => wealth.end);
    expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    for (const { wealth } of found.scenarios) expect(wealth.least).toBeLessThanOrEqual(wealth.end);
  });

  it("fails J.8 where a KSM gets more than three times a year can be lent", () => {
    const dear = projection(sukarasa, { opening: 20_000_000, loan: 30_000_000, term: 24, repayment: 6_000 });
    const own = dear.scenarios.find(({ name }) => name === "sendiri");
    expect(own).toMatchObject({ theta: 6_000, failsIn: 2013 });
  });

  it("less cost by 100,000 a month leaves 3.6 million more, as long as no more is lent", () => {
    const idle = projection(sukarasa, { ksm: 0 });
    const end = idle.scenarios.find(({ name }) => name === "tengah")?.wealth.end ?? 0;
    expect(idle.levers.all.find(({ name }) => name === "cost")).toMatchObject({
      value: 500_000,
      wealth: end + 3_600_000,
    });
  });

  it("tells wealth in today's rupiah where prices rise", () => {
    const [careful] = projection(sukarasa, { inflationPercent: 6 }).scenarios;
    expect(careful?.wealth.real).toBe(Math.round((careful?.wealth.end ?? 0) / 1.06 ** 3));
  });

  it("does not depend on the order of rows", () => {
    const turned = {
      ...sukarasa,
      loans: sukarasa.loans?.toReversed(),
      instalments: sukarasa.instalments?.toReversed(),
      ksm: sukarasa.ksm?.toReversed(),
      members: sukarasa.members?.toReversed(),
      finances: sukarasa.finances?.toReversed(),
    };
    expect(projection(turned)).toEqual(found);
  });
});

describe("what a projection wants to know", () => {
  it("with loans of several sources, how much of the money is PPMK's", () => {
    expect(projected(sukamaju)).toMatchObject({
      projected: { kind: "lacking", needs: ["opening"] },
      findings: [{ code: "project/lacking", severity: "error" }],
    });
    const { basis, repayment } = projection(sukamaju, { opening: 40_000_000 });
    expect(basis.otherMoney).toBeGreaterThan(0);
    expect(repayment.theta).toBeNull();
  });

  it("under three KSM with something due, only that all is paid and one's own share", () => {
    const { scenarios } = projection(sukamaju, { opening: 40_000_000, repayment: 8_000 });
    expect(scenarios.map(({ name }) => name)).toEqual(["semua-lancar", "sendiri"]);
  });

  it("without books, the money, the cost, and what a KSM is lent", () => {
    const bare = { ...sukarasa, finances: undefined, members: undefined, ksm: undefined, profile: undefined };
    expect(projected(bare).projected).toMatchObject({ needs: ["opening", "cost", "loan", "ksm"] });
    expect(projection(bare, { opening: 1, cost: 0, loan: 5_000_000, ksm: 4 }).basis).toMatchObject({ slots: 4 });
  });

  it("asks about books that are older than two months", () => {
    const old = { ...sukarasa, finances: sukarasa.finances?.filter(({ month }) => (month.value ?? "") <= "2012-11") };
    expect(projected(old).findings).toMatchObject([{ code: "project/old-books", args: { month: "2012-11", age: 3 } }]);
  });
});

it("a ledger of payments alone is taken to have the schedule of A-8", () => {
  const blank = <T extends { readonly cell: unknown }>(field: T) =>
    field.cell === undefined ? field : { state: "blank" as const, value: undefined, cell: field.cell };
  const alone = sukarasa.instalments?.flatMap((row) =>
    row.paidOn.state === "value"
      ? [
          {
            ...row,
            dueOn: blank(row.dueOn),
            targetPrincipal: blank(row.targetPrincipal),
            targetCharge: blank(row.targetCharge),
          },
        ]
      : [],
  ) as Kelurahan["instalments"];
  const { basis } = projection({ ...sukarasa, instalments: alone });
  expect(basis.assumed).toBeGreaterThan(15);
});
