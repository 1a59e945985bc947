import { type Finding, type FindingCode, isCell, isSameCell } from "./finding.ts";
import { sheetOf } from "./finding-order.ts";
import type { CellRef, SheetRef } from "./place.ts";
import type { Severity } from "./severity.ts";

/** What follows from a finding: findings whose codes begin so, in its cell, on its sheet, on all sheets of its cells, or in the whole kelurahan. */
interface Effects {
  readonly within: "cell" | "sheet" | "its-sheets" | "kelurahan";
  readonly codes: readonly string[];
  /** Codes of findings that follow where their cells lie on several of the cause's sheets. */
  readonly across?: readonly string[];
  /** Where the cause may be about several tables: what follows from it in this one. */
  readonly table?: string;
}

const effectsOf: Partial<Readonly<Record<FindingCode, Effects>>> = {
  "as-of/unreadable": { within: "cell", codes: ["cell/not-a-date"] },
  "as-of/before-dates": {
    within: "kelurahan",
    codes: ["cell/after-as-of", "secretariat/missing-month", "audit/wrong-book-year"],
  },
  "audit/unclear-year": { within: "cell", codes: ["cell/"] },
  "secretariat/unclear-month": { within: "cell", codes: ["cell/"] },
  "audit/report-date": { within: "cell", codes: ["cell/after-as-of"] },
  "table/empty": { within: "kelurahan", codes: ["ksm/without-members"], table: "Anggota" },
  "table/overlap": {
    within: "its-sheets",
    codes: ["ksm/duplicate", "member/duplicate", "loan/duplicate", "ledger/row-twice"],
    across: ["member/shared-nik", "member/perhaps-one-person", "member/same-household"],
  },
  "header/numbers-exchanged": { within: "sheet", codes: ["nik/", "ps2/"] },
};

/**
 * The findings without those that only say what another one has already said the cause of. A cause counts the findings
 * in other cells that it takes in (`effects`); what stands in its own cell is but said twice. It is as grave as the
 * gravest of them, so that none is hidden behind a lesser one.
 */
export function rootCauses(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(({ code }) => effectsOf[code] !== undefined);
  if (causes.length === 0) return findings;
  const taken = new Map<Finding, Taken>();
  const left = findings.filter((one) => {
    const cause = causes.find((other) => other !== one && follows(one, other));
    if (cause === undefined) return true;
    const { effects, severity } = taken.get(cause) ?? { effects: 0, severity: cause.severity };
    taken.set(cause, {
      effects: effects + (isSameCell(one.at, cause.at) ? 0 : cellsOf(one)),
      severity: graver(severity, one.severity),
    });
    return false;
  });
  return left.map((one) => withTaken(one, taken.get(one)));
}

/** What a cause took in: how many findings in other cells, and how grave the gravest. */
interface Taken {
  readonly effects: number;
  readonly severity: Severity;
}

function withTaken(cause: Finding, taken: Taken | undefined): Finding {
  if (taken === undefined) return cause;
  const { effects, severity } = taken;
  return { ...cause, severity, ...(effects === 0 ? {} : { effects }) };
}

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const graver = (a: Severity, b: Severity) => (gravity[b] > gravity[a] ? b : a);

function follows(one: Finding, cause: Finding): boolean {
  const effects = effectsOf[cause.code];
  if (effects === undefined) return false;
  if (effects.table !== undefined && (cause.code !== "table/empty" || cause.args.table !== effects.table)) return false;
  const code = one.code === "cell/more-alike" ? one.args.finding : one.code;
  if (effects.across?.includes(code) === true) return isAcross(one, cause);
  return effects.codes.some((beginning) => code.startsWith(beginning)) && isWithin(effects.within, one.at, cause);
}

const sheetsOf = ({ at, related }: Finding) => new Set([at, ...related].map(sheetOf));

function isAcross(one: Finding, cause: Finding): boolean {
  const [own, disputed] = [sheetsOf(one), sheetsOf(cause)];
  return own.size > 1 && [...own].every((sheet) => disputed.has(sheet));
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

function cellsOf(one: Finding): number {
  return one.code === "cell/more-alike" ? one.args.cells : 1;
}
