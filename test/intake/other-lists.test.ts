import { expect, test } from "vitest";
import { otherLists } from "../../fixtures/intake/cases/other-lists.ts";
import { readCase } from "../../fixtures/intake/read-case.ts";
import { ksmCriterion, ksmResult } from "../eligibility/judge.ts";

test.each(otherLists.cases)("$file confirms nobody", async (one) => {
  const { kelurahan } = await readCase(one);
  const { ps2 } = ksmResult(kelurahan);
  expect([ps2.confirmed, ksmCriterion("G.2", kelurahan).verdict]).toEqual([0, "undetermined"]);
});
