import { maskNik } from "../../domain/nik.ts";
import type { Cut, PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { cutText } from "../../messages/plan-text.ts";
import { planColumns, planLabels, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns, reportTexts } from "../../messages/report-text.ts";
import { instalmentOf, memberInstalment, monthsOf } from "../planned-loan.ts";
import { rowHeight } from "../row-height.ts";
import { type Block, keepTogether, setPage } from "../sheet-page.ts";
import {
  type Formula,
  merge,
  put,
  putAcross,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../spreadsheet/draft.ts";
import type { PlanBook } from "./book.ts";
import { formula, quoted, reference, subtotal } from "./formulas.ts";
import { ksmCheck, type Limits, markBreaches, memberCheck, totalCheck } from "./loan-checks.ts";
import { planStyles as look } from "./plan-styles.ts";
import type { SchedulePlace } from "./schedule-sheet.ts";
import { putTop } from "./sheet-top.ts";

const widths = [8, 9, 30, 19, 7, 15, 15, 15, 44, 14, 8, 15, 22] as const;
const cutsWidth = widths[8];
const headHeight = 32;

/** Where the amounts of the plan stand on *Rencana Pinjaman*; other sheets refer to them. */
export interface LoanPlaces {
  readonly ksm: ReadonlyMap<PlannedKsm, number>;
  readonly members: ReadonlyMap<PlannedMember, number>;
  /** First and last row of the loans, and the row of their total. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** The fund's cell. */
  readonly fund: string;
}

/** *Rencana Pinjaman*: every KSM and member from requested to approved. Only the approved amounts can be changed. */
export function addLoans(book: PlanBook, schedule: ReadonlyMap<PlannedMember, SchedulePlace>): LoanPlaces {
  const { lang, plan } = book;
  const sheet = book.sheets.loans;
  const top = putTop(book, sheet, planTitles.loans[lang], widths);
  const limits = putLimits(sheet, top, book);
  const head = top + 5;
  putHead(sheet, head, book);
  const ksmRows = new Map<PlannedKsm, number>();
  const memberRows = new Map<PlannedMember, number>();
  const blocks: Block[] = [];
  let row = head + 1;
  for (const ksm of plan.ksm) {
    ksmRows.set(ksm, row);
    putKsm(sheet, row, ksm, limits, book);
    for (const member of ksm.members) {
      row += 1;
      memberRows.set(member, row);
      putMember(sheet, row, ksm, member, limits, schedule.get(member), book);
    }
    blocks.push({ first: row - ksm.members.length, last: row });
    row += 1;
  }
  const [first, last] = [head + 1, row - 1];
  putTotal(sheet, row, [first, last], limits, book);
  if (last >= first) {
    markBreaches(sheet, [first, last], row, limits);
    sheet.validations.push({
      range: `H${first}:H${last}`,
      rule: {
        type: "whole",
        operator: "greaterThanOrEqual",
        formulas: [0],
        strictness: "stop",
        error: planTexts.wholeAmount[lang],
      },
    });
  }
  sheet.frozen = { rows: head, columns: 3 };
  keepTogether(sheet, "landscape", blocks, headHeight);
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  return { ksm: ksmRows, members: memberRows, first, last, total: row, fund: `H${top}` };
}

/** The ceilings that the checks use, as cells of the sheet, so that everyone sees what is held against what. */
function putLimits(sheet: SheetDraft, row: number, book: PlanBook): Limits {
  const { lang, plan, report } = book;
  const { j4, j5, a9 } = report.policy.settings;
  const amounts = [
    [planLabels.fund[plan.stage][lang], plan.fund],
    [planLabels.ksmCeiling[lang], j4.ksmCeiling],
    [planLabels.memberCeiling[lang], j5.memberCeiling],
    [planLabels.unit[lang], a9.unit],
  ] as const;
  for (const [index, [label, amount]] of amounts.entries()) {
    putAcross(sheet, row + index, ["A", "G"], label, look.label);
    put(sheet, `H${row + index}`, amount, look.factNumber);
  }
  put(sheet, `I${row}`, planTexts.editNote[lang], look.note);
  merge(sheet, `I${row}:M${row + 3}`);
  return { fund: `$H$${row}`, ksm: `$H$${row + 1}`, member: `$H$${row + 2}`, unit: `$H$${row + 3}` };
}

function putHead(sheet: SheetDraft, row: number, { lang }: PlanBook): void {
  const heads = [
    reportColumns.order[lang],
    reportColumns.code[lang],
    planColumns.name[lang],
    reportColumns.nik[lang],
    planColumns.ps2[lang],
    reportColumns.requested[lang],
    reportColumns.assessed[lang],
    reportColumns.approved[lang],
    planColumns.cuts[lang],
    planColumns.owed[lang],
    reportColumns.months[lang],
    planColumns.instalment[lang],
    planColumns.check[lang],
  ];
  putRow(
    sheet,
    row,
    heads.map((text) => [text, look.head]),
  );
  setHeight(sheet, row, headHeight);
}

function putKsm(sheet: SheetDraft, row: number, ksm: PlannedKsm, limits: Limits, book: PlanBook): void {
  const { lang } = book;
  const [first, last] = [row + 1, row + ksm.members.length];
  const confirmed = ksm.members.filter(({ ps2Confirmed }) => ps2Confirmed).length;
  const cuts = cutsOf(ksm.cuts, book);
  putRow(sheet, row, [
    [ksm.order, look.groupCentred],
    [book.shown(ksm.code), look.groupName],
    [book.shown(ksm.name), look.groupName],
    [null, look.groupName],
    [confirmed, look.groupCentred],
    [subtotal("F", first, last, ksm.requested), look.groupAmount],
    [subtotal("G", first, last, ksm.assessed), look.groupAmount],
    [subtotal("H", first, last, ksm.approved), look.groupAmount],
    [cuts, look.groupWords],
    [book.owed.get(ksm.at) ?? null, look.groupAmount],
    [monthsOf(ksm), look.groupCentred],
    [instalments(`L${first}:L${last}`, `SUM(L${first}:L${last})`, instalmentOf(ksm), lang), look.groupAmount],
    [ksmCheck(row, ksm, limits, book), look.groupCentred],
  ]);
  setHeight(sheet, row, rowHeight([cuts, cutsWidth * boldWidth], [ksm.name, widths[2] * boldWidth]));
}

/** Bold letters are wider. */
const boldWidth = 0.9;

function putMember(
  sheet: SheetDraft,
  row: number,
  ksm: PlannedKsm,
  member: PlannedMember,
  limits: Limits,
  place: SchedulePlace | undefined,
  book: PlanBook,
): void {
  const { lang, shown } = book;
  const scheduled = place === undefined ? "0" : reference(book.sheets.schedule, place.principal);
  const regular = place === undefined ? "0" : reference(book.sheets.schedule, place.instalment);
  const cuts = cutsOf(member.cuts, book);
  // An instalment that belongs to another amount must not stand beside this one.
  const instalment = formula(
    `IF(H${row}=${scheduled},${regular},${quoted(planTexts.recalculate[lang])})`,
    memberInstalment(member),
  );
  const cells: readonly StyledCell[] = [
    [null, look.centred],
    [shown(ksm.code), look.name],
    [shown(member.name), look.memberName],
    [member.nik === null ? "" : book.showNik ? shown(member.nik) : maskNik(member.nik), look.name],
    [reportTexts[member.ps2Confirmed ? "yes" : "no"][lang], look.centred],
    [member.requested, look.amount],
    [member.assessed, look.amount],
    [member.approved, look.amountInput],
    [cuts, look.words],
    [book.owed.get(member.at) ?? null, look.amount],
    [member.months, look.centred],
    [instalment, look.amount],
    [memberCheck(row, member, scheduled, limits, book), look.centred],
  ];
  putRow(sheet, row, cells);
  setHeight(sheet, row, rowHeight([cuts, cutsWidth], [member.name, widths[2]]));
}

function putTotal(
  sheet: SheetDraft,
  row: number,
  [first, last]: readonly [number, number],
  limits: Limits,
  book: PlanBook,
): void {
  const { lang, plan } = book;
  const paid = plan.ksm.reduce((sum, ksm) => sum + instalmentOf(ksm), 0);
  const total = (column: string, of: (ksm: PlannedKsm) => number): StyledCell => [
    subtotal(
      column,
      first,
      last,
      plan.ksm.reduce((sum, ksm) => sum + of(ksm), 0),
    ),
    look.totalAmount,
  ];
  putRow(sheet, row, [
    [null, look.totalName],
    [null, look.totalName],
    [reportColumns.total[lang], look.totalName],
    [null, look.totalName],
    [null, look.totalName],
    total("F", ({ requested }) => requested),
    total("G", ({ assessed }) => assessed),
    total("H", ({ approved }) => approved),
    [null, look.totalName],
    [null, look.totalAmount],
    [null, look.totalCentred],
    [
      last < first
        ? 0
        : instalments(`L${first}:L${last}`, `SUMIF(A${first}:A${last},">0",L${first}:L${last})`, paid, lang),
      look.totalAmount,
    ],
    [totalCheck(row, limits, book), look.totalCentred],
  ]);
}

/** A sum of instalments, unless one of them has to be calculated anew and is a text. */
function instalments(range: string, sum: string, result: number, lang: PlanBook["lang"]): Formula {
  return formula(`IF(COUNT(${range})<ROWS(${range}),${quoted(planTexts.recalculate[lang])},${sum})`, result);
}

function cutsOf(cuts: readonly Cut[], { lang }: PlanBook): string {
  return cuts.map((cut) => cutText(cut, lang)).join("\n");
}
