import type { PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { planTexts } from "../../messages/plan-workbook-text.ts";
import type { Formula, SheetDraft } from "../spreadsheet/draft.ts";
import { ink } from "../workbook-style.ts";
import type { PlanBook } from "./book.ts";
import { formula, quoted } from "./formulas.ts";

/** The cells that hold the ceilings. */
export interface Limits {
  readonly fund: string;
  readonly ksm: string;
  readonly member: string;
  readonly unit: string;
}

/** A condition as a formula, whether it is so now, and what to say then. */
type Case = readonly [condition: string, now: boolean, text: string];

// Columns of the loans: A order (KSM only), G assessed, H approved, J owed before, M the check.

/** In words whether the amount can stand: J.5 with what the person owes already, the assessed amount, A-9, the schedule. */
export function memberCheck(
  row: number,
  { at, approved, assessed }: PlannedMember,
  scheduled: string,
  limits: Limits,
  { lang, owed, report }: PlanBook,
): Formula {
  const { j5, a9 } = report.policy.settings;
  return firstCase(
    [
      [
        `H${row}+J${row}>${limits.member}`,
        approved + (owed.get(at) ?? 0) > j5.memberCeiling,
        planTexts.overMember[lang],
      ],
      [`H${row}>G${row}`, approved > assessed, planTexts.overAssessed[lang]],
      [`MOD(H${row},${limits.unit})<>0`, approved % a9.unit !== 0, planTexts.notInUnits[lang]],
      [`H${row}<>${scheduled}`, false, planTexts.changed[lang]],
    ],
    planTexts.holds[lang],
  );
}

/** J.4, with what the KSM owes already. */
export function ksmCheck(
  row: number,
  { at, approved }: PlannedKsm,
  limits: Limits,
  { lang, owed, report }: PlanBook,
): Formula {
  const isOver = approved + (owed.get(at) ?? 0) > report.policy.settings.j4.ksmCeiling;
  return firstCase([[`H${row}+J${row}>${limits.ksm}`, isOver, planTexts.overKsm[lang]]], planTexts.holds[lang]);
}

/** The fund, which J.2 limits in tahap awal. */
export function totalCheck(row: number, limits: Limits, { lang, plan }: PlanBook): Formula {
  const isOver = plan.total > plan.fund;
  return firstCase([[`H${row}>${limits.fund}`, isOver, planTexts.overFund[lang]]], planTexts.holds[lang]);
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
  limits: Limits,
): void {
  const ofMember = `OR($H${first}+$J${first}>${limits.member},$H${first}>$G${first},MOD($H${first},${limits.unit})<>0)`;
  const ofKsm = `$H${first}+$J${first}>${limits.ksm}`;
  mark(sheet, `H${first}:H${last} M${first}:M${last}`, `IF($A${first}="",${ofMember},${ofKsm})`);
  mark(sheet, `H${total} M${total}`, `$H$${total}>${limits.fund}`);
}

/** Marks amounts of a column that fall below nothing: more is paid out than there is. */
export function markNegative(sheet: SheetDraft, column: string, first: number, last: number): void {
  mark(sheet, `${column}${first}:${column}${last}`, `${column}${first}<0`);
}
