import fc from "fast-check";
import type { KsmProposal, MemberProposal } from "../../src/allocation/proposals.ts";
import { stages, strategies } from "../../src/domain/choices.ts";
import { ksm, member } from "./build.ts";

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
export const juta = (most: number) => fc.integer({ min: 0, max: most * 1_000_000 });

const oneMember = fc
  .record({
    nik: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined, freq: 4 }),
    waitsFor: fc.option(fc.constantFrom("request" as const, "other" as const), { nil: undefined, freq: 1 }),
    requested: fc.oneof(
      juta(8),
      fc.integer({ min: 0, max: 160 }).map((units) => units * 50_000),
    ),
    recommended: optional(juta(8)),
    capacity: optional(fc.integer({ min: -100_000, max: 1_000_000 })),
    months: fc.integer({ min: 1, max: 36 }),
    outside: fc.boolean(),
  })
  .map(({ nik, requested, recommended, capacity, waitsFor, ...stated }) =>
    member(`Ani ${nik ?? ""}`, requested, {
      ...stated,
      ...(nik === undefined ? {} : { nik }),
      ...(waitsFor === undefined ? {} : { waitsFor }),
      ...(recommended === undefined ? {} : { recommended }),
      ...(capacity === undefined ? {} : { capacity }),
    }),
  );

const oneKsm = fc.record({
  score: fc.integer({ min: 60, max: 100 }),
  lentToThisYear: fc.boolean(),
  owes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, juta(35)),
  eligibility: fc.constantFrom("eligible", "eligible", "eligible", "ineligible", "undetermined"),
  members: fc.uniqueArray(oneMember, { maxLength: 12, selector: ({ nik, at }) => nik ?? at }),
});

const kelurahan = fc
  .array(oneKsm, { maxLength: 12 })
  .map((groups) => groups.map(({ members, ...stated }, index) => ksm(`K${index + 1}`, members, stated)))
  .map(withOneDebtPerPerson);

/** Persons stand in one KSM; some of them owe. */
function withOneDebtPerPerson(proposals: readonly KsmProposal[]): readonly KsmProposal[] {
  const known = new Set<string>();
  const isNew = ({ nik }: MemberProposal) => nik === null || (!known.has(nik) && known.add(nik).size > 0);
  const owing = ({ nik }: MemberProposal) => (Number(nik?.slice(-1) ?? 0) % 3 === 1 ? 1_333_334 : 0);
  return proposals.map((proposal) => ({
    ...proposal,
    members: proposal.members.filter(isNew).map((one) => ({
      ...one,
      debt: member("", 0, { owes: owing(one) }).debt,
    })),
  }));
}

/** A kelurahan, full-size, with what is asked of its plan. */
export const situation = fc.record({
  proposals: kelurahan,
  stage: fc.constantFrom(...stages),
  strategy: fc.constantFrom(...strategies),
  fund: juta(120),
});
export type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;
