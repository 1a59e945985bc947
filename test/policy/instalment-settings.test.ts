import { expect, test } from "vitest";
import { withSettings } from "../../src/policy/load-policy.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";

test.each([
  [["a8.method=menurun", "a8.graceMonths=2"]],
  [["a8.method=anuitas", "a8.minimumMonths=10", "a8.maximumMonths=24"]],
  [["a8.rest=first"]],
])("%j are possible", (assignments) => {
  expect(withSettings(ppmk2012, assignments)).toMatchObject({ deviations: { length: assignments.length } });
});

test.each([
  [["a8.rest=first", "a8.method=menurun"], "a8.rest"],
  [["a8.rest=first", "a8.graceMonths=1"], "a8.rest"],
  [["a8.graceMonths=12"], "a8.graceMonths"],
  [["a8.minimumMonths=13"], "a8.minimumMonths"],
  [["a8.maximumMonths=11"], "a8.maximumMonths"],
])("%j clash", (assignments, setting) => {
  expect(withSettings(ppmk2012, assignments)).toMatchObject([{ code: "policy/impossible-setting", args: { setting } }]);
});
