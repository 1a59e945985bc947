import { expect, it } from "vitest";
import { ps2Matcher } from "../../src/identity/match-ps2.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { register } from "../build/register.ts";

it("never confirms by name, finds misspelt members and lets strangers be, on registers with known truth", () => {
  const counts = new Map<string, number>();
  for (const seed of [2013, 2014, 2015, 2016, 2017]) {
    const { households, members } = register(seed, 3_000, 2_000);
    const records = members.map(({ record }) => record);
    const match = ps2Matcher(records, households, ppmk2012);
    for (const { truth, record } of members) {
      for (const key of [truth, `${truth} ${match(record).standing}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const count = (key: string) => counts.get(key) ?? 0;
  const share = (truth: string, standing: string) => count(`${truth} ${standing}`) / count(truth);
  expect(share("listed", "confirmed")).toBe(1);
  for (const truth of ["misspelt", "twin", "stranger"]) expect(count(`${truth} confirmed`)).toBe(0);
  expect(share("misspelt", "possible")).toBeGreaterThanOrEqual(0.95);
  expect(share("stranger", "possible")).toBeLessThanOrEqual(0.02);
  expect(share("twin", "possible")).toBeLessThanOrEqual(0.02);
});
