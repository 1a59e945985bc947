import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../../src/domain/field.ts";
import type { CellRef } from "../../src/domain/place.ts";
import type { InstalmentRecord, Kelurahan, MemberRecord } from "../../src/domain/records.ts";
import type { Criterion, KsmResult, MemberResult, NearMiss } from "../../src/domain/verdict.ts";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, inventedName } from "../build/eligible.ts";
import { howMany } from "../build/how-many.ts";
import { date, field, instalment, ksm, loan, member, nik } from "../build/records.ts";
import { applyNearMiss, type Change, joinedByListed, otherGroups, withInstalmentsPaid } from "./apply-near-miss.ts";
import { facts, kelurahanOf, type LoanFacts } from "./arbitrary-kelurahan.ts";

const runs = { seed: 20130315, numRuns: howMany(120, 2_000) };

function judged({ kelurahan, asOf: on }: Change): {
  readonly criteria: readonly Criterion[];
  readonly ksm: KsmResult | undefined;
} {
  const [ksm] = judgeKsm(kelurahan, ppmk2012, on).ksm;
  return { criteria: [...judgeBkm(kelurahan, ppmk2012, on).criteria, ...(ksm?.criteria ?? [])], ksm };
}

/** The verdict on the same criterion after the change. */
function verdictAfter(change: Change, criterion: Criterion, nearMiss: NearMiss) {
  const { ksm } = judged(change);
  const changed = judged(applyNearMiss(change, nearMiss, criterion, ksm?.members));
  return changed.criteria.find(({ code }) => code === criterion.code)?.verdict;
}

/** The same near miss, a little less of it; none where it cannot be less. */
function smaller(nearMiss: NearMiss): readonly NearMiss[] {
  switch (nearMiss.kind) {
    case "add-members":
      return [{ ...nearMiss, count: nearMiss.count - 1 }];
    case "ps2-share":
      return [{ ...nearMiss, moreConfirmed: nearMiss.moreConfirmed - 1 }];
    case "repay":
      return [{ ...nearMiss, amount: (nearMiss.amount - 1) as typeof nearMiss.amount }];
    case "secretariat-months":
      return nearMiss.months.map((left) => ({
        ...nearMiss,
        months: nearMiss.months.filter((month) => month !== left),
      }));
    default:
      return [];
  }
}

/** With amounts unknown, what would surely be enough is said, not the least. */
function isOpen(loan: LoanFacts): boolean {
  if (loan.kept === "summary") return loan.target === null || loan.paid === null;
  return loan.instalments.some(({ paid }) => paid === null);
}

/** What a workbook may say of K01 that it contradicts, or that may be another group's. */
const contradictions = {
  "a member of K06 too": ({ members = [], ...tables }) => ({
    ...tables,
    ksm: [...(tables.ksm ?? []), ksm({ code: "K06" }, 90)],
    members: [...members, ...members.slice(0, 1).map((row) => member({ ...plain(row), ksm: "K06" }, 300))],
  }),
  "one NIK under two names": ({ members = [], ...tables }) => ({
    ...tables,
    members: [
      ...members,
      ...members.slice(0, 1).map((row) => member({ ...plain(row), ksm: "K01", name: "Fajar Nugroho" }, 91)),
    ],
  }),
  "a member without a KSM": ({ members = [], ...tables }) => ({
    ...tables,
    members: [...members, member({ name: "Tati Aisyah", nik: nik(880) }, 92)],
  }),
  "two members without a KSM": ({ members = [], ...tables }) => ({
    ...tables,
    members: [...members, ...[93, 94].map((row) => member({ name: inventedName(row), nik: nik(row) }, row))],
  }),
  "a loan without a KSM, repaid": (tables) => withLoan(tables, { code: "P80", target: 10, paid: 10 }),
  "a loan without a KSM, not repaid": (tables) => withLoan(tables, { code: "P81", target: 50, paid: 1 }),
  "instalments without a loan": ({ instalments = [], ...tables }) => ({
    ...tables,
    instalments: [
      ...instalments,
      ...(tables.loans ?? [])
        .filter(({ ksm: of }) => of.value === "K01")
        .slice(0, 1)
        .map(() => instalment({ number: 5, dueOn: "2012-05-10", targetPrincipal: 9 }, 95)),
    ],
  }),
  "a payment twice": ({ instalments = [], ...tables }) => ({
    ...tables,
    instalments: [...instalments, ...instalments.slice(0, 1).map((row) => inRow(row, 96))],
  }),
  "a loan from before the founding": (tables) => ({
    ...withLoan(tables, { code: "P82", ksm: "K01", disbursedOn: "2009-01-10", target: 20, paid: 2 }),
    ksm: tables.ksm?.map((row) => ({ ...row, foundedOn: field(date("2010-01-01")) })),
  }),
} satisfies Readonly<Record<string, (tables: Kelurahan) => Kelurahan>>;

const plain = ({ name, nik: number, familyCard }: MemberRecord) => ({
  ...(name.value === undefined ? {} : { name: name.value }),
  ...(number.value === undefined ? {} : { nik: number.value }),
  ...(familyCard.value === undefined ? {} : { familyCard: familyCard.value }),
});

/** The same in another row of its sheet. */
function inRow(record: InstalmentRecord, row: number): InstalmentRecord {
  const cells = Object.entries(record).map(([key, read]: [string, CellRef | Field<unknown>]) => {
    if ("sheet" in read) return [key, { ...read, row }];
    return [key, read.cell === undefined ? read : { ...read, cell: { ...read.cell, row } }];
  });
  return Object.fromEntries(cells) as InstalmentRecord;
}

function withLoan(tables: Kelurahan, stated: Parameters<typeof loan>[0]): Kelurahan {
  return { ...tables, loans: [...(tables.loans ?? []), loan({ principal: 100, ...stated }, 97)] };
}

type Contradiction = keyof typeof contradictions;

const disputed = fc
  .tuple(facts, fc.subarray(Object.keys(contradictions) as Contradiction[], { maxLength: 3 }))
  .map(([stated, contradicted]) => ({ stated, contradicted }));

type Disputed = typeof disputed extends fc.Arbitrary<infer T> ? T : never;

const disputedKelurahan = ({ stated, contradicted }: Disputed) =>
  contradicted.reduce<Kelurahan>((tables, name) => contradictions[name](tables), kelurahanOf(stated));

/** Every way that a near miss names, as the kelurahan would be once it was followed. */
function waysOf(change: Change, nearMiss: NearMiss, members: readonly MemberResult[]): readonly Change[] {
  const settled = ({ kelurahan, asOf: on }: Change): Change => ({
    kelurahan: "settle" in nearMiss ? otherGroups(kelurahan, nearMiss.settle) : kelurahan,
    asOf: on,
  });
  switch (nearMiss.kind) {
    case "ps2-share": {
      const { newFromPs2, fewerOutside } = nearMiss;
      const join = newFromPs2 === null ? [] : [joinedByListed(change, newFromPs2)];
      const leaving = members.filter(({ ps2 }) => ps2 !== "confirmed").slice(0, fewerOutside ?? 0);
      const gone = new Set(leaving.map(({ record }) => record.at));
      const left = change.kelurahan.members?.filter(({ at }) => !gone.has(at));
      const leave = fewerOutside === null ? [] : [{ ...change, kelurahan: { ...change.kelurahan, members: left } }];
      return [...join, ...leave].map(settled);
    }
    case "repay":
      return nearMiss.instalments.length === 0 ? [] : [settled(withInstalmentsPaid(change, nearMiss.instalments))];
    default:
      return [];
  }
}

describe("what would make a yes where the workbook contradicts itself", () => {
  it("holds as it is said, in each of its ways", () => {
    fc.assert(
      fc.property(disputed, (one) => {
        const change = { kelurahan: disputedKelurahan(one), asOf };
        const { criteria, ksm } = judged(change);
        for (const criterion of criteria) {
          const { code, nearMiss } = criterion;
          if (nearMiss === null || nearMiss.kind === "fill-cells") continue;
          const own = applyNearMiss(change, nearMiss, criterion, ksm?.members);
          [own, ...waysOf(change, nearMiss, ksm?.members ?? [])].forEach((done, way) => {
            const after = judged(done).criteria.find((other) => other.code === code)?.verdict;
            expect([code, nearMiss, way, after]).toEqual([code, nearMiss, way, "pass"]);
          });
        }
      }),
      { ...runs, numRuns: howMany(200, 5000) },
    );
  });
});

describe("what would make a yes", () => {
  it("is said for every criterion that does not pass, and for no other", () => {
    fc.assert(
      fc.property(facts, (one) => {
        for (const { verdict, nearMiss } of judged({ kelurahan: kelurahanOf(one), asOf }).criteria) {
          expect(nearMiss === null).toBe(verdict === "pass");
        }
      }),
      runs,
    );
  });

  it("makes a yes when it is done, and nothing less of it does", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const change = { kelurahan: kelurahanOf(one), asOf };
        for (const criterion of judged(change).criteria) {
          const { code, nearMiss } = criterion;
          if (nearMiss === null) continue;
          // A cell that is filled in decides, one way or the other; every other change makes the yes.
          const expected = nearMiss.kind === "fill-cells" ? expect.stringMatching(/pass|fail/) : "pass";
          expect([code, nearMiss, verdictAfter(change, criterion, nearMiss)]).toEqual([code, nearMiss, expected]);
          const open = one.loans.some(isOpen) && nearMiss.kind === "repay";
          for (const less of open ? [] : smaller(nearMiss)) {
            expect([code, less, verdictAfter(change, criterion, less)]).not.toEqual([code, less, "pass"]);
          }
        }
      }),
      runs,
    );
  });

  it("may also be that new members come from PS-2: so many and no fewer", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const change = { kelurahan: kelurahanOf(one), asOf };
        const share = judged(change).criteria.find(({ code }) => code === "G.2");
        if (share?.nearMiss?.kind !== "ps2-share" || share.nearMiss.newFromPs2 === null) return;
        const verdictWith = (count: number) => {
          const { criteria } = judged(joinedByListed(change, count));
          return criteria.find(({ code }) => code === "G.2")?.verdict;
        };
        expect(verdictWith(share.nearMiss.newFromPs2)).toBe("pass");
        expect(verdictWith(share.nearMiss.newFromPs2 - 1)).not.toBe("pass");
      }),
      { ...runs, numRuns: howMany(30, 600) },
    );
  });

  it("may also be that fewer members stand outside PS-2: so many and no fewer", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const kelurahan = kelurahanOf(one);
        const { criteria, ksm } = judged({ kelurahan, asOf });
        const share = criteria.find(({ code }) => code === "G.2");
        if (share?.nearMiss?.kind !== "ps2-share" || share.nearMiss.fewerOutside === null) return;
        const leaving = (ksm?.members ?? []).filter(({ ps2 }) => ps2 !== "confirmed").map(({ record }) => record);
        const without = (count: number) => {
          const gone = new Set(leaving.slice(0, count));
          const members = kelurahan.members?.filter((row) => !gone.has(row));
          return judged({ kelurahan: { ...kelurahan, members }, asOf }).criteria;
        };
        const enough = without(share.nearMiss.fewerOutside);
        expect(enough.find(({ code }) => code === "G.2")?.verdict).toBe("pass");
        expect(enough.find(({ code }) => code === "G.1")?.verdict).toBe("pass");
        const tooFew = without(share.nearMiss.fewerOutside - 1);
        expect(tooFew.find(({ code }) => code === "G.2")?.verdict).not.toBe("pass");
      }),
      runs,
    );
  });
});
