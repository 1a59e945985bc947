/** What a person decided of that which is left to judgement; knows nothing of `src`. */

import { daysAfter, type Verdict } from "./readings.ts";
import type { Village } from "./village.ts";

/** The verdict that a person gives a criterion that is open; `open` where nobody does, or two disagree. */
export function decided(village: Village, rule: string, subject: string, open: Verdict): Verdict {
  // Without a day of judgement there is none to count sixty days from.
  const isInTime = (on: string) => village.asOfUnreadable || on <= daysAfter(village.asOf, 60);
  const answers = village.decisions.filter((one) => one.rule === rule && one.subject === subject && isInTime(one.on));
  const met = new Set(answers.map((one) => one.met));
  if (met.size !== 1) return open;
  return met.has(true) ? "pass" : "fail";
}
