import { type Finding, type FindingCode, isCell, isSameCell } from "./finding.ts";
import type { CellRef, SheetRef } from "./place.ts";

/** What follows from a finding: findings whose codes begin so, in its cell, on its sheet, on all sheets of its cells, or in the whole kelurahan. */
interface Effects {
  readonly within: "cell" | "sheet" | "its-sheets" | "kelurahan";
  readonly codes: readonly string[];
}

const effectsOf: Partial<Readonly<Record<FindingCode, Effects>>> = {
  "as-of/unreadable": { within: "cell", codes: ["cell/not-a-date"] },
  "as-of/before-dates": { within: "kelurahan", codes: ["cell/after-as-of"] },
  "audit/unclear-year": { within: "cell", codes: ["cell/"] },
  "secretariat/unclear-month": { within: "cell", codes: ["cell/"] },
  "audit/report-date": { within: "cell", codes: ["cell/after-as-of"] },
  "table/overlap": {
    within: "its-sheets",
    codes: ["ksm/duplicate", "member/duplicate", "loan/duplicate", "ledger/row-twice"],
  },
  "header/numbers-exchanged": { within: "sheet", codes: ["nik/", "ps2/"] },
};

/**
 * The findings without those that only say what another one has already said the cause of. A cause counts the findings
 * in other cells that it takes in (`effects`); what stands in its own cell is but said twice.
 */
export function rootCauses(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(({ code }) => effectsOf[code] !== undefined);
  if (causes.length === 0) return findings;
  const counts = new Map<Finding, number>();
  const left = findings.filter((one) => {
    const cause = causes.find((other) => other !== one && follows(one, other));
    if (cause === undefined) return true;
    if (!isSameCell(one.at, cause.at)) counts.set(cause, (counts.get(cause) ?? 0) + cellsOf(one));
    return false;
  });
  return left.map((one) => {
    const effects = counts.get(one);
    return effects === undefined ? one : { ...one, effects };
  });
}

function follows(one: Finding, cause: Finding): boolean {
  const effects = effectsOf[cause.code];
  if (effects === undefined) return false;
  const code = one.code === "cell/more-alike" ? one.args.finding : one.code;
  return effects.codes.some((beginning) => code.startsWith(beginning)) && isWithin(effects.within, one.at, cause);
}

function isWithin(within: Effects["within"], place: CellRef | SheetRef, { at, related }: Finding): boolean {
  switch (within) {
    case "cell":
      return isSameCell(place, at);
    case "sheet":
      return isCell(place) && place.sheet === sheetOf(at);
    case "its-sheets":
      return isCell(place) && [at, ...related].some((cell) => sheetOf(cell) === place.sheet);
    case "kelurahan":
      return true;
  }
}

const sheetOf = (place: CellRef | SheetRef): SheetRef => (isCell(place) ? place.sheet : place);

function cellsOf(one: Finding): number {
  return one.code === "cell/more-alike" ? one.args.cells : 1;
}
