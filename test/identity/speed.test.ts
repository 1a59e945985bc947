import { expect, it } from "vitest";
import { ps2Matcher } from "../../src/identity/match-ps2.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { howMany } from "../build/how-many.ts";
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

/** The least of three times, so that what else the machine does weighs less. */
const leastTime = (households: number, members: number) =>
  Math.min(...Array.from({ length: 3 }, () => matchingTime(households, members)));

it("grows in proportion to members and households", { timeout: 120_000 }, () => {
  const members = howMany(2_000, 5_000);
  const quarter = leastTime(3 * members, members);
  const whole = leastTime(12 * members, 4 * members);
  // Four times as many take four times as long; growth with the square would show as 16.
  expect(whole / quarter).toBeLessThan(10);
});
