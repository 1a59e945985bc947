import { describe, expect, it } from "vitest";
import { ps2Matcher } from "../../src/identity/match-ps2.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { type KnownMember, register } from "../build/register.ts";

const seeds = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];

/** How many members of each truth came to which standing, in registers of 3,000 households and 2,000 members. */
function rates(seed: number) {
  const counts = new Map<string, number>();
  const { households, members } = register(seed, 3_000, 2_000);
  const match = ps2Matcher(
    members.map(({ record }) => record),
    households,
    ppmk2012,
  );
  for (const { truth, record } of members) {
    for (const key of [truth, `${truth} ${match(record).standing}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const count = (key: string) => counts.get(key) ?? 0;
  return (truth: KnownMember["truth"], standing: string) => count(`${truth} ${standing}`) / count(truth);
}

describe("on registers with known truth, the matching", () => {
  const registers = seeds.map((seed) => ({ seed, share: rates(seed) }));

  it.each(registers)(
    "never confirms by name, finds misspelt members and lets strangers be: register $seed",
    ({ share }) => {
      expect(share("listed", "confirmed")).toBe(1);
      for (const truth of ["misspelt", "twin", "stranger"] as const) expect(share(truth, "confirmed")).toBe(0);
      expect(share("misspelt", "possible")).toBeGreaterThanOrEqual(0.95);
      expect(share("stranger", "possible")).toBeLessThanOrEqual(0.02);
    },
  );

  it("does so with some margin over all of them", () => {
    const mean = (truth: KnownMember["truth"]) =>
      registers.reduce((sum, { share }) => sum + share(truth, "possible"), 0) / registers.length;
    expect(mean("misspelt")).toBeGreaterThanOrEqual(0.97);
    expect(mean("stranger")).toBeLessThanOrEqual(0.015);
    expect(mean("twin")).toBeLessThanOrEqual(0.015);
  });
});
