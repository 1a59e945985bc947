import { columnLetters } from "../../domain/place.ts";
import type { PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { cardTexts, planColumns, planSentences } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import {
  type CellValue,
  merge,
  newSheet,
  put,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { formula, reference } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { type Block, keepTogether, setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { dueDay } from "./due-dates.ts";
import { type LoanPlaces, loanCell } from "./loans-sheet.ts";
import type { SchedulePlace, SchedulePlaces } from "./schedule-sheet.ts";
import { putStamps, subtitleOf } from "./sheet-top.ts";

/** Members that a page has columns for; a larger KSM has a second card. */
const mostMembers = 10;
const memberWidth = 14;
/** Columns before and behind those of the members, in characters. */
const before = [6, 12] as const;
const behind = [15, 14, 12] as const;
/** Points of a line in which a date and a signature are written by hand. */
const lineHeight = 17;

/** A borrower with the place of the instalments that the card repeats. */
interface Borrower {
  readonly member: PlannedMember;
  readonly at: SchedulePlace;
}

/** What a card is drawn from; `memberColumns` are as many on every card of the sheet. */
interface CardContext {
  readonly book: PlanBook;
  readonly schedule: SchedulePlaces;
  readonly loans: LoanPlaces;
  readonly memberColumns: number;
}

/**
 * *Kartu Angsuran*: a page for each KSM, its members across and its months down, with room for the day of payment and a
 * signature. The amounts are those of *Jadwal Angsuran*. Undefined where nothing is lent.
 */
export function cardsSheet(book: PlanBook, schedule: SchedulePlaces, loans: LoanPlaces): SheetDraft | undefined {
  const cards = book.plan.ksm.flatMap((ksm) => {
    const borrowers = borrowersOf(ksm, schedule);
    const parts = Math.ceil(borrowers.length / mostMembers);
    return Array.from({ length: parts }, (_, part) => ({
      ksm,
      borrowers: borrowers.slice(part * mostMembers, (part + 1) * mostMembers),
    }));
  });
  if (cards.length === 0) return undefined;
  const memberColumns = Math.max(...cards.map(({ borrowers }) => borrowers.length));
  const sheet: SheetDraft = { ...newSheet("Kartu Angsuran"), isProtected: true };
  sheet.widths = [...before, ...Array.from({ length: memberColumns }, () => memberWidth), ...behind];
  const blocks: Block[] = [];
  let row = 1;
  for (const { ksm, borrowers } of cards) {
    const last = putCard(sheet, row, ksm, borrowers, { book, schedule, loans, memberColumns });
    blocks.push({ first: row, last, newPage: true });
    row = last + 2;
  }
  keepTogether(sheet, "landscape", blocks);
  setPage(sheet, "landscape");
  return sheet;
}

function borrowersOf({ members }: PlannedKsm, { members: places }: SchedulePlaces): readonly Borrower[] {
  return members.flatMap((member) => {
    const at = places.get(member);
    return at === undefined ? [] : [{ member, at }];
  });
}

/** A card from `first` on; gives its last row. */
function putCard(
  sheet: SheetDraft,
  first: number,
  ksm: PlannedKsm,
  borrowers: readonly Borrower[],
  context: CardContext,
): number {
  const { book } = context;
  put(sheet, `A${first}`, planSentences.cardOf[book.lang](book.shown(ksm.name), book.shown(ksm.code)), styles.title);
  setHeight(sheet, first, 24);
  put(sheet, `A${first + 1}`, subtitleOf(book), look.subtitle);
  const head = putStamps(book, sheet, first + 2, sheet.widths);
  putHead(sheet, head, borrowers, context);
  putLoans(sheet, head + 1, ksm, borrowers, context);
  const months = Math.max(...borrowers.map(({ member }) => member.schedule.length));
  for (let month = 1; month <= months; month += 1) putMonth(sheet, head + 1 + month, month, ksm, borrowers, context);
  const last = head + 1 + months;
  putSums(sheet, last + 1, [head + 2, last], borrowers, context);
  return last + 1;
}

/** The members' cells, filled up to the columns of the sheet. */
function across(
  borrowers: readonly Borrower[],
  { memberColumns }: CardContext,
  cell: (borrower: Borrower, column: string) => CellValue,
  style: StyledCell[1],
): readonly StyledCell[] {
  return Array.from({ length: memberColumns }, (_, index) => {
    const borrower = borrowers[index];
    return [borrower === undefined ? null : cell(borrower, memberColumn(index)), style];
  });
}

const memberColumn = (index: number) => columnLetters(before.length + 1 + index);

function putHead(sheet: SheetDraft, row: number, borrowers: readonly Borrower[], context: CardContext): void {
  const { lang, shown } = context.book;
  putRow(sheet, row, [
    [cardTexts.number[lang], look.head],
    [planColumns.dueOn[lang], look.head],
    ...across(borrowers, context, ({ member }) => shown(member.name), look.head),
    [reportColumns.total[lang], look.head],
    [cardTexts.paidOn[lang], look.head],
    [cardTexts.initials[lang], look.head],
  ]);
  const names = borrowers.map(({ member }) => [member.name, memberWidth, look.head] as const);
  setHeight(sheet, row, Math.max(30, rowHeight(...names) + 4));
}

/** What each member borrows, so that the card can be read alone. */
function putLoans(
  sheet: SheetDraft,
  row: number,
  ksm: PlannedKsm,
  borrowers: readonly Borrower[],
  context: CardContext,
): void {
  const { book, loans } = context;
  const approved = (of: PlannedKsm | PlannedMember) =>
    formula(reference(book.sheets.loans, loanCell(loans, "approved", of)), of.approved);
  const isWhole = borrowers.reduce((sum, { member }) => sum + member.approved, 0) === ksm.approved;
  putRow(sheet, row, [
    [cardTexts.loan[book.lang], look.groupName],
    [null, look.groupName],
    ...across(borrowers, context, ({ member }) => approved(member), look.groupAmount),
    [isWhole ? approved(ksm) : null, look.groupAmount],
    [null, look.groupName],
    [null, look.groupName],
  ]);
  merge(sheet, `A${row}:B${row}`);
  setHeight(sheet, row, lineHeight);
}

function putMonth(
  sheet: SheetDraft,
  row: number,
  month: number,
  ksm: PlannedKsm,
  borrowers: readonly Borrower[],
  context: CardContext,
): void {
  const { book, schedule, memberColumns } = context;
  const cell = (column: "dueOn" | "total", { at }: Borrower) =>
    reference(book.sheets.schedule, `${schedule.letters[column]}${at.first + month - 1}`);
  const longest = borrowers.find(({ member }) => member.schedule.length >= month);
  const instalment = longest?.member.schedule[month - 1];
  const total = borrowers.reduce((sum, { member }) => sum + (member.schedule[month - 1]?.total ?? 0), 0);
  const dueOn =
    longest === undefined || instalment === undefined
      ? null
      : formula(cell("dueOn", longest), dueDay(book, ksm, instalment));
  putRow(sheet, row, [
    [month, look.centred],
    [dueOn, look.date],
    ...across(
      borrowers,
      context,
      (borrower) => {
        const instalment = borrower.member.schedule[month - 1];
        return instalment === undefined ? null : formula(cell("total", borrower), instalment.total);
      },
      look.amount,
    ),
    [formula(`SUM(${memberColumn(0)}${row}:${memberColumn(memberColumns - 1)}${row})`, total), look.amount],
    [null, look.dateInput],
    [null, look.textInput],
  ]);
  setHeight(sheet, row, lineHeight);
}

function putSums(
  sheet: SheetDraft,
  row: number,
  [first, last]: readonly [number, number],
  borrowers: readonly Borrower[],
  context: CardContext,
): void {
  const { book, memberColumns } = context;
  const owed = ({ member }: Borrower) => member.schedule.reduce((sum, { total }) => sum + total, 0);
  const sum = (column: string, result: number) => formula(`SUM(${column}${first}:${column}${last})`, result);
  putRow(sheet, row, [
    [reportColumns.total[book.lang], look.totalName],
    [null, look.totalName],
    ...across(borrowers, context, (borrower, column) => sum(column, owed(borrower)), look.totalAmount),
    [
      sum(
        memberColumn(memberColumns),
        borrowers.reduce((all, borrower) => all + owed(borrower), 0),
      ),
      look.totalAmount,
    ],
    [null, look.totalName],
    [null, look.totalName],
  ]);
  setHeight(sheet, row, lineHeight + 2);
}
