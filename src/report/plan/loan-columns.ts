import { columnLetters } from "../../domain/place.ts";
import type { Cut, PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import type { Lang } from "../../messages/lang.ts";
import { cutText } from "../../messages/plan-text.ts";
import { planColumns, planTexts } from "../../messages/plan-workbook-text.ts";
import { reportColumns, reportTexts } from "../../messages/report-text.ts";
import type { Formula, StyledCell } from "../../workbook/write/sheet-draft.ts";
import { instalmentOf, memberInstalment, monthsOf } from "../planned-loan.ts";
import { formula, quoted, reference, subtotal } from "../sheet/formulas.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { ksmCheck, type Limits, memberCheck, totalCheck } from "./loan-checks.ts";
import type { SchedulePlace } from "./schedule-sheet.ts";

const inOrder = [
  "order",
  "code",
  "name",
  "nik",
  "ps2",
  "requested",
  "assessed",
  "approved",
  "cuts",
  "owed",
  "months",
  "instalment",
  "check",
] as const;

/** The columns of *Rencana Pinjaman*. */
type LoanColumn = (typeof inOrder)[number];

/** Columns that only some plans have something in. */
type SparseColumn = "cuts" | "owed";

/** The columns that every plan has. */
export type FirmColumn = Exclude<LoanColumn, SparseColumn>;

/** Letters of the columns; formulas and the record of the plan refer to them. */
export type LoanLetters = Readonly<Record<FirmColumn, string> & Partial<Record<SparseColumn, string>>>;

interface LoanRow {
  readonly row: number;
  readonly at: LoanLetters;
  readonly limits: Limits;
  readonly book: PlanBook;
}

export interface KsmRow extends LoanRow {
  readonly ksm: PlannedKsm;
}

export interface MemberRow extends LoanRow {
  readonly ksm: PlannedKsm;
  readonly member: PlannedMember;
  readonly schedule: SchedulePlace | undefined;
}

interface TotalRow extends LoanRow {
  readonly first: number;
  readonly last: number;
}

/** What a column shows in its head, for a KSM, for a member, and under them all. */
interface ColumnContent {
  /** In characters. */
  readonly width: number;
  readonly head: (lang: Lang) => string;
  readonly ksm: (row: KsmRow) => StyledCell;
  readonly member: (row: MemberRow) => StyledCell;
  readonly total: (row: TotalRow) => StyledCell;
}

const contents: Readonly<Record<LoanColumn, ColumnContent>> = {
  order: {
    width: 8,
    head: (lang) => reportColumns.order[lang],
    ksm: ({ ksm }) => [ksm.order, look.groupCentred],
    member: () => [null, look.centred],
    total: () => [null, look.totalName],
  },
  code: {
    width: 9,
    head: (lang) => reportColumns.code[lang],
    ksm: ({ ksm, book }) => [book.shown(ksm.code), look.groupName],
    member: ({ ksm, book }) => [book.shown(ksm.code), look.name],
    total: () => [null, look.totalName],
  },
  name: {
    width: 30,
    head: (lang) => planColumns.name[lang],
    ksm: ({ ksm, book }) => [book.shown(ksm.name), look.groupName],
    member: ({ member, book }) => [book.shown(member.name), look.memberName],
    total: ({ book }) => [reportColumns.total[book.lang], look.totalName],
  },
  nik: {
    width: 19,
    head: (lang) => reportColumns.nik[lang],
    ksm: () => [null, look.groupName],
    member: ({ member: { nik }, book }) => [nik === null ? "" : book.shownNik(nik), look.name],
    total: () => [null, look.totalName],
  },
  ps2: {
    width: 7,
    head: (lang) => planColumns.ps2[lang],
    ksm: ({ ksm }) => [ksm.members.filter(({ ps2Confirmed }) => ps2Confirmed).length, look.groupCentred],
    member: ({ member, book }) => [reportTexts[member.ps2Confirmed ? "yes" : "no"][book.lang], look.centred],
    total: () => [null, look.totalName],
  },
  requested: amountColumn("requested", look.amount),
  assessed: amountColumn("assessed", look.amount),
  approved: amountColumn("approved", look.amountInput),
  cuts: {
    width: 44,
    head: (lang) => planColumns.cuts[lang],
    ksm: ({ ksm, book }) => [cutsText(ksm.cuts, book), look.groupWords],
    member: ({ member, book }) => [cutsText(member.cuts, book), look.words],
    total: () => [null, look.totalName],
  },
  owed: {
    width: 14,
    head: (lang) => planColumns.owed[lang],
    ksm: ({ ksm, book }) => [book.owed.get(ksm.at) ?? null, look.groupAmount],
    member: ({ member, book }) => [book.owed.get(member.at) ?? null, look.amount],
    total: () => [null, look.totalAmount],
  },
  months: {
    width: 8,
    head: (lang) => reportColumns.months[lang],
    ksm: ({ ksm }) => [monthsOf(ksm), look.groupCentred],
    member: ({ member }) => [member.months, look.centred],
    total: () => [null, look.totalCentred],
  },
  instalment: {
    width: 15,
    head: (lang) => planColumns.instalment[lang],
    ksm: (row) => [ksmInstalment(row), look.groupAmount],
    member: (row) => [instalment(row), look.amount],
    total: (row) => [totalInstalment(row), look.totalAmount],
  },
  check: {
    width: 22,
    head: (lang) => planColumns.check[lang],
    ksm: ({ row, ksm, at, limits, book }) => [ksmCheck(row, ksm, at, limits, book), look.groupCentred],
    member: ({ row, member, at, schedule, limits, book }) => [
      memberCheck(row, member, scheduledPrincipal(schedule, book), at, limits, book),
      look.centred,
    ],
    total: ({ row, at, limits, book }) => [totalCheck(row, at, limits, book), look.totalCentred],
  },
};

/** A column with what it shows. */
type NamedColumn = readonly [name: LoanColumn, content: ColumnContent];

/** The columns from A on; those in which nothing would stand are left out. */
export function loanColumns({ plan, owed }: PlanBook): readonly NamedColumn[] {
  const loans = plan.ksm.flatMap((ksm) => [ksm, ...ksm.members]);
  const isUsed: Readonly<Record<SparseColumn, boolean>> = {
    cuts: loans.some(({ cuts }) => cuts.length > 0),
    owed: loans.some(({ at }) => owed.has(at)),
  };
  const left = inOrder.filter((name) => (name === "cuts" || name === "owed" ? isUsed[name] : true));
  return left.map((name) => [name, contents[name]]);
}

/** The letters of these columns. */
export const loanLetters = (columns: readonly NamedColumn[]): LoanLetters =>
  Object.fromEntries(columns.map(([name], index) => [name, columnLetters(index + 1)])) as LoanLetters;

/** In characters. */
export const loanWidth = (name: LoanColumn): number => contents[name].width;

/** What was asked for, assessed or approved, KSM being the sum of their members. */
function amountColumn(name: "requested" | "assessed" | "approved", ofMember: StyledCell[1]): ColumnContent {
  return {
    width: 15,
    head: (lang) => reportColumns[name][lang],
    ksm: ({ row, ksm, at }) => [subtotal(at[name], row + 1, row + ksm.members.length, ksm[name]), look.groupAmount],
    member: ({ member }) => [member[name], ofMember],
    total: ({ first, last, at, book }) => {
      const sum = book.plan.ksm.reduce((amount, ksm) => amount + ksm[name], 0);
      return [subtotal(at[name], first, last, sum), look.totalAmount];
    },
  };
}

/** Each cut of a loan in a line. */
export function cutsText(cuts: readonly Cut[], { lang }: PlanBook): string {
  return cuts.map((cut) => cutText(cut, lang)).join("\n");
}

const scheduledPrincipal = (place: SchedulePlace | undefined, { sheets }: PlanBook) =>
  place === undefined ? "0" : reference(sheets.schedule, place.principal);

/** An instalment that belongs to another amount must not stand beside this one. */
function instalment({ row, member, at, schedule, book }: MemberRow): Formula {
  const regular = schedule === undefined ? "0" : reference(book.sheets.schedule, schedule.instalment);
  const isScheduled = `${at.approved}${row}=${scheduledPrincipal(schedule, book)}`;
  return formula(`IF(${isScheduled},${regular},${quoted(planTexts.recalculate[book.lang])})`, memberInstalment(member));
}

function ksmInstalment({ row, ksm, at, book }: KsmRow): Formula {
  const range = `${at.instalment}${row + 1}:${at.instalment}${row + ksm.members.length}`;
  return instalmentSum(range, `SUM(${range})`, instalmentOf(ksm), book);
}

function totalInstalment({ first, last, at, book }: TotalRow): Formula | number {
  if (last < first) return 0;
  const range = `${at.instalment}${first}:${at.instalment}${last}`;
  const paid = book.plan.ksm.reduce((sum, ksm) => sum + instalmentOf(ksm), 0);
  return instalmentSum(range, `SUMIF(${at.order}${first}:${at.order}${last},">0",${range})`, paid, book);
}

/** A sum of instalments, unless one of them has to be calculated anew and is a text. */
function instalmentSum(range: string, sum: string, result: number, { lang }: PlanBook): Formula {
  return formula(`IF(COUNT(${range})<ROWS(${range}),${quoted(planTexts.recalculate[lang])},${sum})`, result);
}
