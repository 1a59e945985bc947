import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import { howMany } from "../build/how-many.ts";
import { allPlans, compareFairness } from "../oracle/all-plans.ts";
import {
  type Candidate,
  type Case,
  candidatesOf,
  expectedPlan,
  type Ksm,
  type Member,
  waitsForAnswers,
} from "../oracle/allocation.ts";
import { ksm, member, planFor, policyWith } from "./build.ts";

/** How many kelurahan are compared. */
const numRuns = howMany(800, 30_000);

const unit = 50_000;
const inUnits = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * unit);
/** Also amounts between two units. */
const amount = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((quarters) => (quarters * unit) / 4);

const oneMember: fc.Arbitrary<Member> = fc.record({
  name: fc.constantFrom("Ani", "Budi", "Cici", "Dedi"),
  nik: fc.option(fc.integer({ min: 1_001, max: 1_040 }).map(String), { nil: null, freq: 3 }),
  ps2: fc.boolean(),
  requested: fc.oneof(inUnits(0, 6), amount(6)),
  recommended: fc.option(amount(6), { nil: null, freq: 1 }),
  capacity: fc.option(
    fc.integer({ min: -10, max: 60 }).map((thousands) => thousands * 1_000),
    { nil: null, freq: 1 },
  ),
  months: fc.constantFrom(1, 10, 12, 24),
  waitsFor: fc.option(fc.constantFrom("request" as const, "other" as const), { nil: null, freq: 1 }),
  owes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, amount(4)),
});

const oneKsm = fc.record({
  score: fc.option(fc.integer({ min: 60, max: 63 }), { nil: null, freq: 6 }),
  eligible: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
  owes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, amount(12)),
  lentToThisYear: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  members: fc.uniqueArray(oneMember, {
    maxLength: 4,
    selector: ({ name, nik }) => nik ?? name,
  }),
});

const oneCase: fc.Arbitrary<Case> = fc.record({
  stage: fc.constantFrom("awal", "perguliran"),
  strategy: fc.constantFrom("peringkat", "merata", "jangkauan"),
  fund: fc.oneof(inUnits(0, 60), amount(60)),
  ksm: fc
    .array(oneKsm, { maxLength: 7 })
    .map((groups) => groups.map((group, index): Ksm => ({ ...group, code: `K${index + 1}` }))),
  rules: fc.record({
    unit: fc.constant(unit),
    memberCeiling: amount(6).map((most) => Math.max(unit, most)),
    ksmCeiling: amount(14).map((most) => Math.max(unit, most)),
    maximumKsm: fc.integer({ min: 1, max: 6 }),
    minimumKsmPerYear: fc.integer({ min: 0, max: 4 }),
    monthlyChargePercent: fc.constantFrom(0, 1.5, 2),
    roundUpTo: fc.constantFrom(1, 1_000),
  }),
});

function policyOf({ rules }: Case) {
  return policyWith({
    j4: { ksmCeiling: rules.ksmCeiling },
    j5: { memberCeiling: rules.memberCeiling },
    j7: { maximumKsm: rules.maximumKsm },
    j8: { minimumKsmPerYear: rules.minimumKsmPerYear },
    a8: { monthlyChargePercent: rules.monthlyChargePercent, roundUpTo: rules.roundUpTo, months: 12 },
  });
}

function planOf(input: Case): Plan {
  const proposals = input.ksm.map((group) =>
    ksm(
      group.code,
      group.members.map((one) =>
        member(one.name, one.requested, {
          ...(one.recommended === null ? {} : { recommended: one.recommended }),
          ...(one.capacity === null ? {} : { capacity: one.capacity }),
          ...(one.nik === null ? {} : { nik: Number(one.nik) }),
          months: one.months,
          ...(one.waitsFor === null ? {} : { waitsFor: one.waitsFor }),
          owes: one.owes,
          outside: !one.ps2,
        }),
      ),
      {
        score: group.score,
        owes: group.owes,
        lentToThisYear: group.lentToThisYear,
        eligibility: group.eligible ? "eligible" : "ineligible",
      },
    ),
  );
  const { stage, strategy, fund } = input;
  return planFor(proposals, { stage, strategy, fund, policy: policyOf(input) });
}

/** Rupiah per member of every candidate, funded or not. */
function amountsIn(plan: Plan): Readonly<Record<string, readonly number[]>> {
  const candidates = [...plan.ksm, ...plan.notFunded.filter(({ order }) => order !== null)];
  return Object.fromEntries(candidates.map(({ code, members }) => [code, members.map(({ approved }) => approved)]));
}

/** By name and NIK, as a plan lists them. */
function membersOf(one: Case, code: string): readonly Member[] {
  const members = one.ksm.find((group) => group.code === code)?.members ?? [];
  const key = ({ name, nik }: Member) => `${name} ${nik ?? "~"}`;
  return members.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const check = (runs: number, of: fc.Arbitrary<Case>, property: (one: Case) => void) =>
  fc.assert(fc.property(of, property), { seed: 20_130_315, numRuns: runs });

const aLongTime = { timeout: 3_600_000 };

describe("against a plan worked out unit by unit and set by set", aLongTime, () => {
  it("lends every member the same rupiah", () => {
    check(numRuns, oneCase, (one) => {
      expect(amountsIn(planOf(one))).toEqual(expectedPlan(one));
    });
  });
});

describe("a plan that waits for answers", aLongTime, () => {
  it("is provisional unless everyone fits even with the highest ones", () => {
    check(numRuns / 2, oneCase, (one) => {
      expect(planOf(one).provisional).toBe(waitsForAnswers(one));
    });
  });

  it("gives others the same whatever the answers, where it is not provisional", () => {
    const answers = fc.array(fc.nat(6), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(oneCase, answers, (one, lower) => {
        const plan = planOf(one);
        if (plan.provisional) return;
        let next = 0;
        const answered = one.ksm.map((group) => ({
          ...group,
          members: group.members.map((person) => {
            if (person.waitsFor === null) return person;
            const requested = Math.max(0, person.requested - (lower[next++] ?? 0) * unit);
            return { ...person, requested, waitsFor: null };
          }),
        }));
        const after = amountsIn(planOf({ ...one, ksm: answered }));
        for (const [code, amounts] of Object.entries(amountsIn(plan))) {
          const members = membersOf(one, code);
          amounts.forEach((amount, m) => {
            if (members[m]?.waitsFor === null) expect(after[code]?.[m]).toBe(amount);
          });
        }
      }),
      { seed: 20_130_316, numRuns },
    );
  });
});

describe("against all plans that there are", aLongTime, () => {
  const tiny = oneCase.map((one) => ({
    ...one,
    ksm: one.ksm.slice(0, 3).map((group) => ({
      ...group,
      members: group.members.slice(0, 2).map((one, m) => ({
        ...one,
        name: `Ani ${m}`,
        nik: null,
        requested: Math.min(one.requested, 3 * unit),
      })),
    })),
  }));
  const inUnitsOf = (plan: Plan, candidates: readonly Candidate[]) => {
    const amounts = amountsIn(plan);
    return candidates.map(({ code }) => (amounts[code] ?? []).map((rupiah) => rupiah / unit));
  };

  it("no plan is fairer than merata", () => {
    check(numRuns / 4, tiny, (one) => {
      const candidates = candidatesOf(one).slice(0, one.stage === "awal" ? one.rules.maximumKsm : undefined);
      const fairest = allPlans(candidates, Math.floor(one.fund / unit)).reduce((best, plan) =>
        compareFairness(plan, best) > 0 ? plan : best,
      );
      expect(inUnitsOf(planOf({ ...one, strategy: "merata" }), candidates)).toEqual(fairest);
    });
  });

  it("no plan serves more confirmed PS-2 members in full than jangkauan, nor lends more", () => {
    check(numRuns / 4, tiny, (one) => {
      const candidates = candidatesOf(one);
      const figures = (plan: readonly (readonly number[])[]) => {
        const served = plan.flatMap((row, k) =>
          row.filter((units, m) => {
            const asked = candidates[k]?.members[m];
            return asked?.ps2 === true && units > 0 && units === asked.most;
          }),
        );
        return [served.length, plan.flat().reduce((total, units) => total + units, 0)] as const;
      };
      const allowed = allPlans(candidates, Math.floor(one.fund / unit)).filter(
        (plan) =>
          one.stage === "perguliran" || plan.filter((row) => row.some((u) => u > 0)).length <= one.rules.maximumKsm,
      );
      const best = allowed.map(figures).reduce((a, b) => (b[0] > a[0] || (b[0] === a[0] && b[1] > a[1]) ? b : a));
      expect(figures(inUnitsOf(planOf({ ...one, strategy: "jangkauan" }), candidates))).toEqual(best);
    });
  });
});
