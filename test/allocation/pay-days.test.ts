import { describe, expect, it, test } from "vitest";
import { payDays } from "../../src/allocation/pay-days.ts";
import { absent } from "../../src/domain/field.ts";
import { isCell } from "../../src/domain/finding.ts";
import { address } from "../../src/domain/place.ts";
import { date, profile } from "../build/records.ts";

const asOf = date("2013-03-15");
const [march, april, july] = [date("2013-03-01"), date("2013-04-01"), date("2013-07-01")];
const first = (stated: Parameters<typeof profile>[0]) => payDays(profile(stated), "awal", asOf);
const found = ({ findings }: ReturnType<typeof payDays>) =>
  findings.map(({ code, at, args }) => [code, isCell(at) ? address(at) : at.sheet, args]);

describe("the days on which KSM are paid in tahap awal", () => {
  it("are those of the tranches", () => {
    const days = first({ firstDisbursement: april, secondDisbursement: july });
    expect(days).toEqual({ tranches: { first: april, second: july }, paidOn: undefined, findings: [] });
  });

  it.each([
    ["on one day", { firstDisbursement: april, secondDisbursement: april }],
    ["with the second still open", { firstDisbursement: april }],
    ["with none known", {}],
    ["with the first on the as-of date", { firstDisbursement: asOf }],
  ])("%s have nothing to find", (_, stated) => {
    expect(first(stated).findings).toEqual([]);
  });

  it("in disorder are not used, and point at the second", () => {
    const days = first({ firstDisbursement: july, secondDisbursement: april });
    expect(days.tranches).toEqual({ first: null, second: null });
    expect(found(days)).toEqual([
      ["plan/disbursement-date", "B13", { reason: "disorder", first: july, second: april }],
    ]);
    expect(days.findings[0]?.related.map(address)).toEqual(["B12"]);
  });

  test("of which only the second is known point at the blank cell of the first", () => {
    const days = first({ secondDisbursement: july });
    expect(days.tranches).toEqual({ first: null, second: july });
    expect(found(days)).toEqual([["plan/disbursement-date", "B12", { reason: "first-missing" }]]);
  });

  test("of which the first has no cell at all point at the second", () => {
    const days = first({ firstDisbursement: absent, secondDisbursement: july });
    expect(found(days)).toEqual([["plan/disbursement-date", "B13", { reason: "first-missing" }]]);
  });

  it("before the as-of date are used, and found", () => {
    const days = first({ firstDisbursement: march, secondDisbursement: july });
    expect(days.tranches).toEqual({ first: march, second: july });
    const args = { reason: "before-as-of", tranche: 1, on: march, asOf };
    expect(found(days)).toEqual([["plan/disbursement-date", "B12", args]]);
  });
});

describe("the day on which KSM are paid in perguliran", () => {
  test.each([
    ["Tanggal Pencairan 1", { firstDisbursement: april }, april],
    ["not Tanggal Pencairan 2", { secondDisbursement: july }, undefined],
    ["none that is left from tahap awal", { firstDisbursement: march, secondDisbursement: march }, undefined],
  ])("is %s", (_, stated, paidOn) => {
    expect(payDays(profile(stated), "perguliran", asOf)).toEqual({
      tranches: { first: null, second: null },
      paidOn,
      findings: [],
    });
  });
});

test("without Profil nothing is known", () => {
  expect(payDays(undefined, "awal", asOf).tranches).toEqual({ first: null, second: null });
});
