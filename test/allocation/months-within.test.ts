import { expect, test } from "vitest";
import { monthsWithin } from "../../src/allocation/proposals.ts";
import { policyWith } from "./build.ts";

const policy = policyWith({ a8: { months: 12, minimumMonths: 10, maximumMonths: 24 } });

test.each([
  [undefined, 12],
  [10, 10],
  [24, 24],
  [6, 10],
  [240, 24],
])("Jangka Waktu %s counts as %i months under limits of 10 to 24", (own, used) => {
  expect(monthsWithin(own, policy)).toBe(used);
});
