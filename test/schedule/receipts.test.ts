import { expect, test } from "vitest";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { instalments } from "../../src/schedule/instalments.ts";
import { pricingOf } from "../../src/schedule/loan-terms.ts";
import { dueOn, receiptsByMonth } from "../../src/schedule/receipts.ts";
import { date } from "../build/records.ts";

const loan = (principal: number, months: number, paidOn: string) => ({
  paidOn: date(paidOn),
  schedule: instalments({ principal: rupiah(principal), ...pricingOf(ppmk2012, months) }),
});

test.each([
  ["2013-01-31", 1, 1, "2013-02-28"],
  ["2013-01-31", 1, 2, "2013-03-31"],
  ["2013-01-31", 1, 3, "2013-04-30"],
  ["2013-01-31", 1, 13, "2014-02-28"],
  ["2012-01-31", 1, 1, "2012-02-29"],
  ["2013-04-15", 3, 1, "2013-07-15"],
  ["2013-04-15", 0, 1, "2013-04-15"],
])("a loan of %s, first due after %i months, has instalment %i due on %s", (paidOn, after, number, expected) => {
  expect(dueOn(date(paidOn), { number }, after)).toBe(expected);
});

test("receipts of all loans add up by month, in order, without months in which nothing falls due", () => {
  const loans = [loan(5_000_000, 2, "2013-11-15"), loan(1_000_000, 2, "2013-11-01"), loan(600_000, 1, "2013-02-01")];
  expect(receiptsByMonth(loans, 1)).toEqual([
    { month: "2013-03", principal: 600_000, charge: 9_000, total: 609_000 },
    { month: "2013-12", principal: 3_000_000, charge: 90_000, total: 3_090_000 },
    { month: "2014-01", principal: 3_000_000, charge: 90_000, total: 3_090_000 },
  ]);
});

test("without loans there are no receipts", () => {
  expect(receiptsByMonth([], 1)).toEqual([]);
});
