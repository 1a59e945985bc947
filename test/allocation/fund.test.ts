import { describe, expect, it, test } from "vitest";
import { fundFor } from "../../src/allocation/fund.ts";
import type { Stage } from "../../src/domain/choices.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { invalid, profile, sheet } from "../build/records.ts";
import { policyWith } from "./build.ts";

const place = sheet("--fund");

function fund(stage: Stage, stated: Parameters<typeof profile>[0], option?: number, policy = ppmk2012) {
  return fundFor(stage, profile(stated), option === undefined ? undefined : rupiah(option), policy, place);
}

describe("the fund of tahap awal is the least of Pagu BLM, the option and J.2", () => {
  test.each([
    { pagu: 100_000_000, amount: 100_000_000, rule: "J.2" },
    { pagu: 80_000_000, amount: 80_000_000, rule: "fund" },
    { pagu: 100_000_000, option: 60_000_000, amount: 60_000_000, rule: "fund" },
    { pagu: 80_000_000, option: 90_000_000, amount: 80_000_000, rule: "fund" },
    { pagu: undefined, option: 60_000_000, amount: 60_000_000, rule: "fund" },
    { pagu: undefined, option: 100_000_000, amount: 100_000_000, rule: "J.2" },
    { pagu: 0, amount: 0, rule: "fund" },
  ])("pagu $pagu, option $option: $amount", ({ pagu, option, amount, rule }) => {
    expect(fund("awal", { blmCeiling: pagu, availableFund: 5 }, option)).toEqual({
      fund: { amount, rule },
      findings: [],
    });
  });

  it("is not known where Pagu BLM cannot be read, whatever the option", () => {
    expect(fund("awal", { blmCeiling: invalid("B9", "60 jt?", "Profil") }, 100_000_000).fund).toBeUndefined();
  });

  it("never exceeds J.2, and says where more was stated", () => {
    const { fund: found, findings } = fund("awal", { blmCeiling: 120_000_000 }, 150_000_000);
    expect(found).toEqual({ amount: 100_000_000, rule: "J.2" });
    const args = (amount: number) => ({ rule: "J.2", ceiling: 100_000_000, amount });
    expect(findings).toMatchObject([
      { code: "policy/ceiling-exceeded", at: { sheet: { sheet: "Profil" } }, args: args(120_000_000) },
      { code: "policy/ceiling-exceeded", at: place, args: args(150_000_000) },
    ]);
  });

  it("follows the policy's J.2", () => {
    const policy = policyWith({ j2: { kelurahanCeiling: 50_000_000 } });
    expect(fund("awal", { blmCeiling: 60_000_000 }, undefined, policy).fund?.amount).toBe(50_000_000);
  });
});

describe("the fund of perguliran is Dana Tersedia", () => {
  test.each([
    { dana: 240_000_000, amount: 240_000_000 },
    { dana: 240_000_000, option: 40_000_000, amount: 40_000_000 },
    { dana: 40_000_000, option: 240_000_000, amount: 40_000_000 },
    { dana: undefined, option: 240_000_000, amount: 240_000_000 },
  ])("dana $dana, option $option: $amount, which J.2 does not limit", ({ dana, option, amount }) => {
    expect(fund("perguliran", { availableFund: dana, blmCeiling: 1 }, option)).toEqual({
      fund: { amount, rule: "fund" },
      findings: [],
    });
  });
});

describe("a fund that nobody states is not guessed", () => {
  test.each([
    ["awal", { availableFund: 50_000_000 }],
    ["awal", { blmCeiling: invalid("B10") }],
    ["perguliran", { blmCeiling: 100_000_000 }],
  ] as const)("%s with %o", (stage, stated) => {
    expect(fund(stage, stated)).toEqual({ fund: undefined, findings: [] });
  });

  it("also without a profile", () => {
    expect(fundFor("awal", undefined, undefined, ppmk2012, place).fund).toBeUndefined();
    expect(fundFor("awal", undefined, rupiah(1_000_000), ppmk2012, place).fund?.amount).toBe(1_000_000);
  });
});

describe("what tahap awal lent before is off its fund (A-19)", () => {
  const juta = (count: number) => rupiah(count * 1_000_000);

  test.each([
    { pagu: 100, lent: 90, amount: 10, rule: "J.2" },
    { pagu: 80, lent: 50, amount: 30, rule: "fund" },
    { pagu: 100, lent: 30, option: 50, amount: 50, rule: "fund" },
    { pagu: 100, lent: 60, option: 50, amount: 40, rule: "J.2" },
    { pagu: undefined, lent: 40, option: 100, amount: 60, rule: "J.2" },
    { pagu: 120, lent: 90, amount: 10, rule: "J.2" },
    { pagu: 100, lent: 130, amount: 0, rule: "J.2" },
  ])("Pagu $pagu, lent $lent, option $option: $amount juta", ({ pagu, lent, option, amount, rule }) => {
    const stated = profile({ blmCeiling: pagu === undefined ? undefined : juta(pagu) });
    const before = { amount: juta(lent), places: 2 };
    const asked = option === undefined ? undefined : juta(option);
    const { fund: found, findings } = fundFor("awal", stated, asked, ppmk2012, place, before);
    expect(found).toEqual({ amount: juta(amount), rule, before });
    expect(findings.filter(({ code }) => code === "plan/lent-before").map(({ args }) => args)).toEqual([
      { lent: juta(lent), ksm: 2, left: juta(amount) },
    ]);
  });

  it("but not off that of perguliran, which lends repaid money", () => {
    const before = { amount: juta(90), places: 5 };
    const { fund: found, findings } = fundFor(
      "perguliran",
      profile({ availableFund: juta(40) }),
      undefined,
      ppmk2012,
      place,
      before,
    );
    expect(found).toEqual({ amount: juta(40), rule: "fund" });
    expect(findings).toEqual([]);
  });
});
