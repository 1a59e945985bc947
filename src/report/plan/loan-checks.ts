import type { PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { planTexts } from "../../messages/plan-workbook-text.ts";
import type { Formula, SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { formula, quoted } from "../sheet/formulas.ts";
import { ink } from "../sheet/looks.ts";
import type { PlanBook } from "./book.ts";

/** Letters of the columns that are checked, and of the one that says how it went. */
type CheckedLetters = Readonly<
  Record<"order" | "assessed" | "approved" | "check", string> & Partial<Record<"owed", string>>
>;

/** What is approved with what is owed already, where somebody owes something. */
const together = ({ approved, owed }: CheckedLetters, row: number, fixed = ""): string =>
  [approved, ...(owed === undefined ? [] : [owed])].map((column) => `${fixed}${column}${row}`).join("+");

/** The cells that hold the ceilings. */
export interface Limits {
  readonly fund: string;
  readonly ksm: string;
  readonly member: string;
  readonly unit: string;
}

/** A condition as a formula, whether it is so now, and what to say then. */
type Case = readonly [condition: string, now: boolean, text: string];

/** In words whether the amount can stand: J.5 with what the person owes already, the assessed amount, A-9, the schedule. */
export function memberCheck(
  row: number,
  { at, approved, assessed }: PlannedMember,
  scheduled: string,
  letters: CheckedLetters,
  limits: Limits,
  { lang, owed, report }: PlanBook,
): Formula {
  const { j5, a9 } = report.policy.settings;
  const amount = `${letters.approved}${row}`;
  return firstCase(
    [
      [
        `${together(letters, row)}>${limits.member}`,
        approved + (owed.get(at) ?? 0) > j5.memberCeiling,
        planTexts.overMember[lang],
      ],
      [`${amount}>${letters.assessed}${row}`, approved > assessed, planTexts.overAssessed[lang]],
      [`MOD(${amount},${limits.unit})<>0`, approved % a9.unit !== 0, planTexts.notInUnits[lang]],
      [`${amount}<>${scheduled}`, false, planTexts.changed[lang]],
    ],
    planTexts.holds[lang],
  );
}

/** J.4, with what the KSM owes already. */
export function ksmCheck(
  row: number,
  { at, approved }: PlannedKsm,
  letters: CheckedLetters,
  limits: Limits,
  { lang, owed, report }: PlanBook,
): Formula {
  const isOver = approved + (owed.get(at) ?? 0) > report.policy.settings.j4.ksmCeiling;
  return firstCase(
    [[`${together(letters, row)}>${limits.ksm}`, isOver, planTexts.overKsm[lang]]],
    planTexts.holds[lang],
  );
}

/** The fund, which J.2 limits in tahap awal. */
export function totalCheck(
  row: number,
  { approved }: CheckedLetters,
  limits: Limits,
  { lang, plan }: PlanBook,
): Formula {
  const isOver = plan.total > plan.fund;
  return firstCase([[`${approved}${row}>${limits.fund}`, isOver, planTexts.overFund[lang]]], planTexts.holds[lang]);
}

function firstCase(cases: readonly Case[], otherwise: string): Formula {
  const nested = cases.reduceRight(
    (rest, [condition, , text]) => `IF(${condition},${quoted(text)},${rest})`,
    quoted(otherwise),
  );
  return formula(nested, cases.find(([, now]) => now)?.[2] ?? otherwise);
}

/** White on red: in black and white, white on black. */
const breach = { bold: true, colour: "FFFFFFFF", fill: ink.red };

function mark(sheet: SheetDraft, ranges: string, condition: string): void {
  sheet.highlights.push({ ranges, formula: condition, style: breach });
}

/** Marks amounts that break a ceiling, and what is said of them. */
export function markBreaches(
  sheet: SheetDraft,
  [first, last]: readonly [number, number],
  total: number,
  letters: CheckedLetters,
  limits: Limits,
): void {
  const { order, assessed, approved, check } = letters;
  const amount = `$${approved}${first}`;
  const all = together(letters, first, "$");
  const overAssessed = `${amount}>$${assessed}${first}`;
  const ofMember = `OR(${all}>${limits.member},${overAssessed},MOD(${amount},${limits.unit})<>0)`;
  const isMember = `$${order}${first}=""`;
  mark(
    sheet,
    `${approved}${first}:${approved}${last} ${check}${first}:${check}${last}`,
    `IF(${isMember},${ofMember},${all}>${limits.ksm})`,
  );
  mark(sheet, `${approved}${total} ${check}${total}`, `$${approved}$${total}>${limits.fund}`);
}

/** Marks amounts of a column that fall below nothing: more is paid out than there is. */
export function markNegative(sheet: SheetDraft, column: string, first: number, last: number): void {
  mark(sheet, `${column}${first}:${column}${last}`, `${column}${first}<0`);
}
