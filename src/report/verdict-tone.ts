import type { Eligibility, Verdict } from "../domain/verdict.ts";

/** The verdict on a criterion that an overall verdict corresponds to: both have one colour. */
export const toneOf: Readonly<Record<Eligibility, Verdict>> = {
  eligible: "pass",
  ineligible: "fail",
  undetermined: "undetermined",
};
