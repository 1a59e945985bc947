import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { changesTogether, smallestChanges } from "../../src/eligibility/smallest-changes.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, householdsOf, membersOf } from "../build/eligible.ts";
import { howMany } from "../build/how-many.ts";
import { kelurahan } from "../build/records.ts";

/** A group of so many, of whom so many are on the list; nothing else is known about it. */
function group(members: number, listed: number) {
  const tables = { ksm: [{ code: "K01" }], members: membersOf("K01", members), households: householdsOf(listed) };
  return judgeKsm(kelurahan(tables), ppmk2012, asOf).ksm[0]?.criteria ?? [];
}

/** How many of so many, some of them on the list, lack in PS-2 once others have joined. */
const lacking = (members: number, listed: number) => (joining: number) =>
  Math.max(0, Math.ceil(((members + joining) * 2) / 3) - Math.min(members, listed));

const changesOf = (members: number, listed: number) =>
  smallestChanges(group(members, listed), lacking(members, listed)).filter(
    ({ code }) => code === "G.1" || code === "G.2",
  );

describe("what a KSM would have to change altogether", () => {
  it("is each criterion's near miss", () => {
    const { length } = smallestChanges(group(6, 4), lacking(6, 4));
    expect([length, changesOf(6, 4)]).toEqual([3, []]);
    expect(changesOf(8, 5)).toMatchObject([{ code: "G.2", nearMiss: { moreConfirmed: 1, fewerOutside: 1 } }]);
  });

  it("counts those who join in G.2 too: of four with three on the list, a fifth has to be on it", () => {
    expect(changesOf(4, 3)).toMatchObject([
      { code: "G.1", nearMiss: { kind: "add-members", count: 1 } },
      { code: "G.2", nearMiss: { kind: "ps2-share", moreConfirmed: 1, fewerOutside: null } },
    ]);
  });

  it("asks nothing of the one who joins where the list suffices", () => {
    expect(changesOf(4, 4)).toMatchObject([{ code: "G.1", nearMiss: { count: 1 } }]);
  });

  it("stands beside the near misses only where it says more than they do", () => {
    const told = (members: number, listed: number) =>
      changesTogether(group(members, listed), lacking(members, listed))?.map(({ code }) => code);
    expect([told(4, 3), told(4, 4), told(8, 5)]).toEqual([["G.1", "G.2", "G.3", "G.4", "K"], undefined, undefined]);
  });

  it("is enough together, and less of it is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(9), (members, listed) => {
        const least = Math.min(members, listed) + 1;
        const changes = changesOf(members, least - 1);
        const joining =
          changes.flatMap(({ nearMiss }) => (nearMiss.kind === "add-members" ? nearMiss.count : []))[0] ?? 0;
        const confirmed =
          changes.flatMap(({ nearMiss }) => (nearMiss.kind === "ps2-share" ? nearMiss.moreConfirmed : []))[0] ?? 0;
        const verdicts = (all: number, onList: number) =>
          group(all, onList)
            .filter(({ code }) => code === "G.1" || code === "G.2")
            .every(({ verdict }) => verdict === "pass");
        expect(verdicts(members + joining, least - 1 + confirmed)).toBe(true);
        if (joining > 0) expect(verdicts(members + joining - 1, least - 1 + confirmed)).toBe(false);
        if (confirmed > 0) expect(verdicts(members + joining, least - 2 + confirmed)).toBe(false);
      }),
      { seed: 20130315, numRuns: howMany(40, 500) },
    );
  });
});
