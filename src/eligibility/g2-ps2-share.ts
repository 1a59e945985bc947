import type { CellRef } from "../domain/place.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { Criterion, MemberResult, NearMiss, Verdict } from "../domain/verdict.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import { nikCellsOfRepeats, withoutRoster } from "./g1-members.ts";
import { codeCell, type KsmFacts, ksmCellsOfUnplaced } from "./ksm-facts.ts";

/**
 * G.2: "Minimal 2/3 anggota KSM terdaftar di PS 2" (Buku Pedoman Teknis PPMK, G, second bullet). An interval: pass if
 * the confirmed members alone reach the share, fail if all possible ones do not, else a person confirms. Members whose
 * KSM cannot be told leave it open where they would change it.
 */
export function judgePs2Share(ksm: KsmFacts, { settings }: Policy): Criterion<"G.2"> {
  const { members, repeats } = ksm;
  const confirmed = members.filter(({ ps2 }) => ps2 === "confirmed");
  const possible = members.filter(({ ps2 }) => ps2 !== "outside");
  const base = {
    code: "G.2",
    actual: {
      members: members.length,
      confirmed: confirmed.length,
      possible: possible.length,
      declared: !ksm.tables.households,
    },
    required: {
      share: { numerator: settings.g2.shareNumerator, denominator: settings.g2.shareDenominator },
      members: neededInPs2(members.length, settings),
    },
  } as const;
  if (members.length === 0 || ksm.anonymous) {
    return {
      ...base,
      verdict: "undetermined",
      evidence: [codeCell(ksm)],
      assumptions: [],
      nearMiss: withoutRoster(ksm, settings.g1.minimumMembers),
    };
  }
  const repeated = (of: readonly MemberResult[]) => of.filter((member) => repeats.has(member)).length;
  const outside = members.filter(({ ps2 }) => ps2 === "outside");
  const worst = { inPs2: confirmed.length - repeated(confirmed), of: members.length - repeated(confirmed) };
  const best = { inPs2: possible.length, of: members.length - repeated(outside) };
  const listed = verdictBetween(worst, best, settings);
  const joining = ksm.unplaced.members.filter(({ ps2 }) => ps2 !== "outside").length;
  const diluting = ksm.unplaced.members.filter(({ ps2 }) => ps2 !== "confirmed").length;
  const verdict = verdictBetween(
    { ...worst, of: worst.of + diluting },
    { inPs2: best.inPs2 + joining, of: best.of + joining },
    settings,
  );
  const waits = verdict !== listed;
  const assumptions: readonly AssumptionId[] = ksm.byHousehold.size > 0 ? ["A-5"] : [];
  return {
    ...base,
    verdict,
    evidence: [
      ...members.flatMap(({ evidence }): readonly CellRef[] => evidence),
      ...(waits ? ksmCellsOfUnplaced(ksm) : []),
    ],
    assumptions,
    nearMiss: verdict === "pass" ? null : nearMissOf(ksm, confirmed.length, waits, settings),
  };
}

interface Share {
  readonly inPs2: number;
  readonly of: number;
}

function verdictBetween(worst: Share, best: Share, settings: Settings): Verdict {
  if (reaches(worst.inPs2, worst.of, settings)) return "pass";
  return reaches(best.inPs2, best.of, settings) ? "undetermined" : "fail";
}

/** The least number of members on the list that reaches the share of so many. */
export function neededInPs2(members: number, { g2 }: Settings): number {
  return Math.ceil((members * g2.shareNumerator) / g2.shareDenominator);
}

function reaches(inPs2: number, members: number, { g2 }: Settings): boolean {
  return inPs2 * g2.shareDenominator >= members * g2.shareNumerator;
}

/** `waits`: nothing but the members whose KSM cannot be told leaves it open. */
function nearMissOf(ksm: KsmFacts, confirmed: number, waits: boolean, settings: Settings): NearMiss {
  if (waits) return { kind: "fill-cells", cells: ksmCellsOfUnplaced(ksm) };
  const { members } = ksm;
  const moreConfirmed = neededInPs2(members.length, settings) - confirmed;
  if (moreConfirmed <= 0) return { kind: "fill-cells", cells: nikCellsOfRepeats(ksm) };
  return {
    kind: "ps2-share",
    moreConfirmed,
    fewerOutside: fewerOutside(members.length, confirmed, settings),
    confirm: members.filter(({ ps2 }) => ps2 === "possible" || ps2 === "unknown").map(({ record }) => record.at),
  };
}

/** How many of the others could leave so that the rest reaches the share and stays large enough for G.1. */
function fewerOutside(members: number, confirmed: number, settings: Settings): number | null {
  for (let left = members - 1; left >= Math.max(settings.g1.minimumMembers, confirmed, 1); left -= 1) {
    if (reaches(confirmed, left, settings)) return members - left;
  }
  return null;
}
