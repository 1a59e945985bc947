import { cellOr } from "../domain/field.ts";
import type { Criterion, NearMiss } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { codeCell, type KsmFacts, ksmCellsOfUnplaced } from "./ksm-facts.ts";

/**
 * G.1: "Jumlah Anggota minimal 5 orang" (Buku Pedoman Teknis PPMK, G, first bullet). Persons are counted, not rows: a
 * member without a readable NIK who may be another one once more counts in one reading and not in the other, as does one
 * whose KSM cannot be told, and the verdict stands only where both agree. A KSM without a single row of the roster is not one of nobody.
 */
export function judgeMembers(ksm: KsmFacts, { settings }: Policy): Criterion<"G.1"> {
  const required = settings.g1.minimumMembers;
  const listed = ksm.members.length;
  const least = listed - ksm.repeats.size;
  const most = listed + ksm.unplaced.members.length;
  const base = { code: "G.1", actual: least, required, assumptions: [] } as const;
  if (listed === 0 || ksm.anonymous) {
    return { ...base, verdict: "undetermined", evidence: [codeCell(ksm)], nearMiss: withoutRoster(ksm, required) };
  }
  const unplaced = ksmCellsOfUnplaced(ksm);
  const evidence = ksm.members.map(({ record }) => record.at);
  if (least >= required) return { ...base, verdict: "pass", evidence, nearMiss: null };
  if (most < required) {
    return { ...base, verdict: "fail", evidence, nearMiss: { kind: "add-members", count: required - least } };
  }
  return {
    ...base,
    verdict: "undetermined",
    evidence: [...evidence, ...unplaced],
    nearMiss: { kind: "fill-cells", cells: [...nikCellsOfRepeats(ksm), ...unplaced] },
  };
}

/** What tells members apart who may be one person. */
export const nikCellsOfRepeats = ({ repeats }: KsmFacts) =>
  [...repeats].map(({ record }) => cellOr(record.nik, record.at));

/** What is missing where no member can be counted. */
export function withoutRoster(ksm: KsmFacts, required: number): NearMiss {
  if (ksm.anonymous) return { kind: "fill-cells", cells: [codeCell(ksm)] };
  if (ksm.unplaced.members.length > 0) return { kind: "fill-cells", cells: ksmCellsOfUnplaced(ksm) };
  return ksm.tables.members ? { kind: "add-members", count: required } : { kind: "give-table", table: "Anggota" };
}
