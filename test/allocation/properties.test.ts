import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { howMany } from "../build/how-many.ts";
import { juta, type Situation, situation } from "./arbitrary-situation.ts";
import { member, planFor, policyWith } from "./build.ts";

const check = (property: (one: Situation) => void, numRuns = howMany(120, 2_000)) =>
  fc.assert(fc.property(situation, property), { seed: 100_000_000, numRuns });
const planOf = ({ proposals, ...stated }: Situation) => planFor(proposals, stated);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const approvals = (of: readonly { readonly approved: number }[]) => of.map(({ approved }) => approved);

describe("any plan", () => {
  it("keeps every ceiling: member, KSM, places, fund", () => {
    check((one) => {
      const plan = planOf(one);
      expect(plan.total).toBeLessThanOrEqual(one.fund);
      if (one.stage === "awal") expect(plan.ksm.length).toBeLessThanOrEqual(5);
      for (const planned of plan.ksm) {
        const proposal = one.proposals.find(({ code }) => code === planned.code);
        expect(proposal?.eligibility).toBe("eligible");
        expect(planned.approved).toBeLessThanOrEqual(30_000_000 - (proposal?.outstanding ?? 0));
        for (const lent of planned.members) {
          const asked = proposal?.members.find(({ at }) => at === lent.at);
          expect(lent.approved % 50_000).toBe(0);
          expect(lent.approved).toBeLessThanOrEqual(lent.assessed);
          expect(lent.assessed).toBeLessThanOrEqual(Math.min(lent.requested, asked?.recommended ?? lent.requested));
          expect(lent.schedule[0]?.total ?? 0).toBeLessThanOrEqual(asked?.capacity ?? 10_000_000);
          expect(lent.approved + (asked?.debt.amount ?? 0)).toBeLessThanOrEqual(
            Math.max(5_000_000, asked?.debt.amount ?? 0),
          );
          if (lent.waits.length > 0) expect([lent.assessed, lent.approved]).toEqual([0, 0]);
        }
      }
    });
  });

  it("adds up: members to KSM, KSM to the total, cuts to what was not approved, instalments to the loan", () => {
    check((one) => {
      const plan = planOf(one);
      expect(plan.total + plan.unallocated).toBe(one.fund);
      expect(sum(approvals(plan.ksm))).toBe(plan.total);
      for (const planned of [...plan.ksm, ...plan.notFunded.map((other) => ({ ...other, approved: 0 }))]) {
        if (planned.members.length === 0) continue;
        expect(sum(approvals(planned.members))).toBe(planned.approved);
        for (const { requested, approved, cuts } of [planned, ...planned.members]) {
          expect(sum(cuts.map(({ amount }) => amount))).toBe(requested - approved);
          expect(cuts.every(({ amount }) => amount > 0)).toBe(true);
          expect(new Set(cuts.map(({ rule }) => rule)).size).toBe(cuts.length);
        }
        for (const { approved, schedule } of planned.members) {
          expect(sum(schedule.map(({ principal }) => principal))).toBe(approved);
        }
      }
    });
  });

  it("pays by two tranches that hold what they pay, and by none in perguliran", () => {
    check((one) => {
      const { tranches, ksm: funded, total, stage } = planOf(one);
      if (stage === "perguliran") {
        expect(tranches).toEqual([]);
        return;
      }
      expect(sum(tranches.map((tranche) => tranche.total))).toBe(total);
      for (const { number, available, total: paid } of tranches) {
        expect(paid).toBeLessThanOrEqual(available);
        expect(paid).toBe(sum(approvals(funded.filter(({ tranche }) => tranche === number))));
      }
      expect(tranches[0]?.available).toBe(Math.floor(one.fund * 0.6));
    });
  });

  it("names every KSM once, funded or not", () => {
    check((one) => {
      const { ksm: funded, notFunded } = planOf(one);
      expect([...funded, ...notFunded].map(({ code }) => code).toSorted()).toEqual(
        one.proposals.map(({ code }) => code).toSorted(),
      );
    });
  });

  it("does not depend on the order of rows", () => {
    check((one) => {
      const turned = one.proposals.map((proposal) => ({ ...proposal, members: proposal.members.toReversed() }));
      expect(planOf({ ...one, proposals: turned.toReversed() })).toEqual(planOf(one));
    });
  });

  it("is not changed by a KSM that is no candidate", () => {
    check((one) => {
      const { ksm: funded, notFunded } = planOf(one);
      const ranked = new Set([...funded, ...notFunded.filter(({ order }) => order !== null)].map(({ code }) => code));
      const candidates = one.proposals.filter(({ code }) => ranked.has(code));
      const others = one.proposals.filter((proposal) => !candidates.includes(proposal));
      const silent = others.map((proposal) => ({ ...proposal, lentToThisYear: false }));
      expect(planOf({ ...one, proposals: [...candidates, ...silent] }).ksm).toEqual(
        planOf({ ...one, proposals: candidates }).ksm,
      );
    });
  });
});

describe("more money", () => {
  const amounts = (plan: Plan) =>
    new Map(
      plan.ksm.flatMap(({ code, members }) => members.map(({ at, approved }) => [`${code} ${at.row}`, approved])),
    );
  const neverLess = (strategy: "peringkat" | "merata") =>
    fc.assert(
      fc.property(situation, juta(10), (one, more) => {
        const before = amounts(planOf({ ...one, strategy }));
        const after = amounts(planOf({ ...one, strategy, fund: one.fund + more }));
        for (const [who, approved] of before) expect(after.get(who) ?? 0).toBeGreaterThanOrEqual(approved);
      }),
      { seed: 60_000_000, numRuns: howMany(120, 2_000) },
    );

  it("never gives a KSM, nor a member, less by rank", () => neverLess("peringkat"));
  it("never gives anyone less under merata", () => neverLess("merata"));

  it("never serves fewer PS-2 members in full under jangkauan", () => {
    const served = (plan: Plan) =>
      plan.ksm.flatMap(({ members }) =>
        members.filter(({ ps2Confirmed, approved, assessed }) => ps2Confirmed && approved === assessed && approved > 0),
      ).length;
    check((one) => {
      const before = planOf({ ...one, strategy: "jangkauan" });
      const after = planOf({ ...one, strategy: "jangkauan", fund: one.fund + 3_000_000 });
      expect(served(after)).toBeGreaterThanOrEqual(served(before));
    });
  });
});

it("a higher ceiling never lowers the total by rank or under merata, where all KSM are candidates anyway", () => {
  const ceilings = fc.record({ member: fc.constantFrom(1, 2, 5), ksm: fc.constantFrom(4, 12, 30) });
  fc.assert(
    fc.property(situation, ceilings, fc.constantFrom("peringkat", "merata"), (one, ceiling, strategy) => {
      const proposals = one.proposals
        .filter(({ members }) => members.length > 0)
        .map((proposal) => ({
          ...proposal,
          outstanding: member("", 0).requested,
          eligibility: "eligible" as const,
          members: proposal.members.map(({ at, name }) => ({ ...member(name, 2_000_000 + at.row * 10_000), at })),
        }));
      const total = (factor: number) => {
        const policy = policyWith({
          j4: { ksmCeiling: ceiling.ksm * 1_000_000 * factor },
          j5: { memberCeiling: ceiling.member * 1_000_000 * factor },
        });
        return planFor(proposals, { ...one, strategy, policy }).total;
      };
      expect(total(1.5)).toBeGreaterThanOrEqual(total(1));
    }),
    { seed: 5_000_000, numRuns: howMany(120, 2_000) },
  );
});

it("by default the settings are those of the guideline", () => {
  expect(policyWith({})).toEqual(ppmk2012);
});
