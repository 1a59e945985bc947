import { expect, test } from "vitest";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { instalments } from "../../src/schedule/instalments.ts";
import { pricingOf } from "../../src/schedule/loan-terms.ts";
import { dueOn, receiptsByMonth } from "../../src/schedule/receipts.ts";
import { date } from "../build/records.ts";

const loan = (principal: number, months: number, firstDue: string) => ({
  firstDue: date(firstDue),
  schedule: instalments({ principal: rupiah(principal), ...pricingOf(ppmk2012, months) }),
});

test.each([
  [1, "2013-01-31"],
  [2, "2013-02-28"],
  [3, "2013-03-31"],
  [13, "2014-01-31"],
])("instalment %i of a loan first due on 31 January 2013 falls due on %s", (number, expected) => {
  expect(dueOn(date("2013-01-31"), { number })).toBe(expected);
});

test("receipts of all loans add up by month, in order, without months in which nothing falls due", () => {
  const loans = [loan(5_000_000, 2, "2013-12-15"), loan(1_000_000, 2, "2013-12-01"), loan(600_000, 1, "2013-03-01")];
  expect(receiptsByMonth(loans)).toEqual([
    { month: "2013-03", principal: 600_000, charge: 9_000, total: 609_000 },
    { month: "2013-12", principal: 3_000_000, charge: 90_000, total: 3_090_000 },
    { month: "2014-01", principal: 3_000_000, charge: 90_000, total: 3_090_000 },
  ]);
});

test("without loans there are no receipts", () => {
  expect(receiptsByMonth([])).toEqual([]);
});
