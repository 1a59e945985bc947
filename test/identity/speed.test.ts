import { expect, it } from "vitest";
import { ps2Matcher } from "../../src/identity/match-ps2.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { largeRegister } from "../build/register.ts";

/** Seconds of processor time that the matching takes. */
function matchingTime(households: number, members: number): number {
  const { heads, roster } = largeRegister(households, members);
  const before = process.cpuUsage();
  const matches = roster.map(ps2Matcher(roster, heads, ppmk2012));
  const { user, system } = process.cpuUsage(before);
  expect(matches.filter(({ standing }) => standing === "confirmed").length).toBeGreaterThan(members / 5);
  return (user + system) / 1e6;
}

/** The least of up to three times, so that what else the machine does weighs less. */
function leastTime(households: number, members: number, enough: number): number {
  let least = matchingTime(households, members);
  for (let again = 0; again < 2 && least > enough; again += 1)
    least = Math.min(least, matchingTime(households, members));
  return least;
}

it("grows in proportion to members and households", { timeout: 120_000 }, () => {
  const quarter = leastTime(15_000, 5_000, 0);
  const whole = leastTime(60_000, 20_000, 0);
  // Four times as many take four times as long; growth with the square would show as 16.
  expect(whole / quarter).toBeLessThan(10);
});
