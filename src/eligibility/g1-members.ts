import type { Doubt } from "../domain/doubt.ts";
import type { CellRef } from "../domain/place.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { Criterion, NearMiss } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { type ContestedMembers, codeCell, type KsmFacts, ksmCellsOfUnplaced } from "./ksm-facts.ts";

/**
 * G.1: "Jumlah Anggota minimal 5 orang" (Buku Pedoman Teknis PPMK, G, first bullet). Persons are counted, not rows: those
 * who may be one person, may be another KSM's or do not say whose they are count in one reading and not in the
 * other, and the verdict stands only where both agree. A KSM without a single row of the roster is not one of nobody.
 */
export function judgeMembers(ksm: KsmFacts, { settings }: Policy): Criterion<"G.1"> {
  const required = settings.g1.minimumMembers;
  const listed = ksm.members.length;
  const least = leastMembers(ksm);
  const most = listed + ksm.unplaced.members.length;
  const base = { code: "G.1", actual: least, required, assumptions: [] } as const;
  if (listed === 0 || ksm.anonymous) {
    return { ...base, verdict: "undetermined", evidence: [codeCell(ksm)], nearMiss: withoutRoster(ksm, required) };
  }
  const evidence = ksm.members.map(({ record }) => record.at);
  if (least >= required) return { ...base, verdict: "pass", evidence, nearMiss: null };
  if (most < required) {
    return { ...base, verdict: "fail", evidence, nearMiss: { kind: "add-members", count: required - least } };
  }
  const doubts = [...contestedDoubts(ksm), ...unplacedDoubts(ksm)];
  return {
    ...base,
    verdict: "undetermined",
    evidence: [...evidence, ...ksmCellsOfUnplaced(ksm)],
    assumptions: assumptionsOfContested(ksm),
    doubts,
    settledBy: wordsThatSettle(ksm, required),
    nearMiss: { kind: "fill-cells", cells: cellsOfDoubts(doubts) },
  };
}

/** The answers of a person that settle it, whatever those turn out to be of whom nobody can decide. */
function wordsThatSettle({ members, contested, unplaced }: KsmFacts, required: number): readonly boolean[] {
  const open = contested.filter(isForPeople);
  const fewer = (some: readonly ContestedMembers[]) =>
    some.reduce((sum, one) => sum + one.members.length - one.least, 0);
  const withAll = members.length - fewer(contested.filter((one) => !open.includes(one)));
  const withFewest = members.length - fewer(open) + unplaced.members.length;
  return [...(withAll >= required ? [true] : []), ...(withFewest < required ? [false] : [])];
}

/** Whether a decision can tell who they are. */
export const isForPeople = ({ doubts }: ContestedMembers): boolean => doubts.every(({ decidable }) => decidable);

/** How many persons are members in every reading of the rosters. */
export function leastMembers({ members, contested }: KsmFacts): number {
  return members.length - contested.reduce((sum, one) => sum + one.members.length - one.least, 0);
}

export const contestedDoubts = ({ contested }: KsmFacts): readonly Doubt[] => contested.flatMap(({ doubts }) => doubts);

export const assumptionsOfContested = ({ contested }: KsmFacts): readonly AssumptionId[] => [
  ...new Set(contested.flatMap(({ assumptions }) => assumptions)),
];

/** That it is not known whose members some rows are. */
export function unplacedDoubts(ksm: KsmFacts): readonly Doubt[] {
  const cells = ksmCellsOfUnplaced(ksm);
  return cells.length === 0 ? [] : [{ code: "member/unknown-ksm", cells, decidable: false }];
}

export const cellsOfDoubts = (doubts: readonly Doubt[]): readonly CellRef[] => [
  ...new Set(doubts.flatMap(({ cells }) => cells)),
];

/** What is missing where no member can be counted. */
export function withoutRoster(ksm: KsmFacts, required: number): NearMiss {
  if (ksm.anonymous) return { kind: "fill-cells", cells: [codeCell(ksm)] };
  if (ksm.unplaced.members.length > 0) return { kind: "fill-cells", cells: ksmCellsOfUnplaced(ksm) };
  return ksm.tables.members ? { kind: "add-members", count: required } : { kind: "give-table", table: "Anggota" };
}
