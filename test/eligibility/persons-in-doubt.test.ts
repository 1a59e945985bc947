import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kelurahan, MemberRecord } from "../../src/domain/records.ts";
import type { KsmResult, Verdict } from "../../src/domain/verdict.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, householdsOf, inventedName, membersOf } from "../build/eligible.ts";
import { howMany } from "../build/how-many.ts";
import { familyCard, household, kelurahan, member, nik } from "../build/records.ts";

const rank: Readonly<Record<Verdict, number>> = { fail: 0, undetermined: 1, pass: 2 };

/** A KSM of so many, some of them on the list, and a second one beside it. */
const groups = fc.record({
  first: fc.integer({ min: 1, max: 8 }),
  second: fc.integer({ min: 1, max: 8 }),
  listed: fc.integer({ min: 1, max: 16 }),
});

const kelurahanOf = ({ first, second, listed }: { first: number; second: number; listed: number }) =>
  kelurahan({
    ksm: [
      { code: "K01", name: "Melati" },
      { code: "K06", name: "Mawar" },
    ],
    members: [...membersOf("K01", first), ...membersOf("K06", second, 21)],
    households: [...householdsOf(Math.min(listed, first)), ...householdsOf(Math.max(0, listed - first), 21)],
  });

/** A further row of K06 that contradicts the first of K01, or the first of K06 itself. */
const contradictions = {
  "the person of K01 once more": { name: inventedName(1), nik: nik(1), familyCard: familyCard(1) },
  "that person with another digit": { name: inventedName(1), nik: nik(9), familyCard: familyCard(1) },
  "that person without a NIK": { name: inventedName(1), familyCard: familyCard(1) },
  "the NIK of K01 under another name": { name: "Fajar Nugroho", nik: nik(1), familyCard: familyCard(50) },
  "the NIK of K06 under another name": { name: "Fajar Nugroho", nik: nik(21), familyCard: familyCard(50) },
} as const;

type Kind = keyof typeof contradictions;

const rowOf = (kind: Kind) => member({ ksm: "K06", ...contradictions[kind] }, 40);

/** Whose row it was meant to be. */
const newcomer = member(membersOf("K06", 1, 60)[0], 40);

const withRow = (tables: Kelurahan, row: MemberRecord): Kelurahan => ({
  ...tables,
  members: [...(tables.members ?? []), row],
});

const without = (tables: Kelurahan, name: string): Kelurahan => ({
  ...tables,
  members: (tables.members ?? []).filter((one) => one.name.value !== name),
});

const judged = (tables: Kelurahan) => judgeKsm(tables, ppmk2012, asOf).ksm;

/** The verdicts on G.1 and G.2, by KSM. */
const counts = (tables: Kelurahan) =>
  judged(tables).flatMap(({ code, criteria }) =>
    criteria.slice(0, 2).map((one) => [`${code} ${one.code}`, one.verdict] as const),
  );

const waiting = (ksm: readonly KsmResult[]) =>
  ksm.flatMap(({ members }) => members.filter(({ waits }) => waits !== undefined));

describe.each(Object.keys(contradictions) as readonly Kind[])("%s in K06", (kind) => {
  /** The row is deleted; or it stands and the one that it contradicts is; or its NIK was another listed person's. */
  const readings = (tables: Kelurahan, row: MemberRecord) => {
    const contradicted = kind === "the NIK of K06 under another name" ? inventedName(21) : inventedName(1);
    const listed = { ...tables, households: [...(tables.households ?? []), household(householdsOf(1, 60)[0], 60)] };
    const another = kind.startsWith("the NIK") ? [withRow(listed, newcomer)] : [];
    return [tables, withRow(without(tables, contradicted), row), ...another].map((one) => new Map(counts(one)));
  };

  it("makes no verdict better than both readings", () => {
    fc.assert(
      fc.property(groups, (sizes) => {
        const tables = kelurahanOf(sizes);
        const row = rowOf(kind);
        const bounds = readings(tables, row);
        for (const [criterion, verdict] of counts(withRow(tables, row))) {
          const best = Math.max(...bounds.map((reading) => rank[reading.get(criterion) ?? "pass"]));
          expect([criterion, rank[verdict]]).toEqual([criterion, Math.min(rank[verdict], best)]);
        }
      }),
      { numRuns: howMany(7, 60), seed: 20130315 },
    );
  });

  it("lets the person wait, and is firm again once the row is settled", () => {
    fc.assert(
      fc.property(groups, (sizes) => {
        const tables = kelurahanOf(sizes);
        expect(waiting(judged(withRow(tables, rowOf(kind)))).length).toBeGreaterThan(0);
        const settled = withRow(tables, newcomer);
        for (const [, verdict] of counts(settled)) expect(verdict).not.toBe("undetermined");
        expect(waiting(judged(settled))).toEqual([]);
      }),
      { numRuns: howMany(5, 40), seed: 20130315 },
    );
  });
});
