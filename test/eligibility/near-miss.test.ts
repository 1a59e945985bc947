import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion, KsmResult, NearMiss } from "../../src/domain/verdict.ts";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf } from "../build/eligible.ts";
import { applyNearMiss, type Change, joinedByListed } from "./apply-near-miss.ts";
import { facts, kelurahanOf, type LoanFacts } from "./arbitrary-kelurahan.ts";

const runs = { seed: 20130315, numRuns: 500 };

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
      { ...runs, numRuns: 60 },
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
