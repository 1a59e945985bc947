import { columnLetters, columnNumber } from "../../domain/place.ts";
import type { PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { planLabels, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { merge, put, putAcross, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { type Block, keepTogether, setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { type Limits, markBreaches } from "./loan-checks.ts";
import {
  cutsText,
  type FirmColumn,
  type KsmRow,
  type LoanLetters,
  loanColumns,
  loanLetters,
  loanWidth,
  type MemberRow,
} from "./loan-columns.ts";
import type { SchedulePlace } from "./schedule-sheet.ts";
import { putTop } from "./sheet-top.ts";

const headHeight = 32;
/** Of a line of text, in points. */
const usualHeight = 15;

type LoanColumns = ReturnType<typeof loanColumns>;

/** Where the amounts of the plan stand on *Rencana Pinjaman*; other sheets refer to them. */
export interface LoanPlaces {
  readonly letters: LoanLetters;
  readonly ksm: ReadonlyMap<PlannedKsm, number>;
  readonly members: ReadonlyMap<PlannedMember, number>;
  /** First and last row of the loans, and the row of their total. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** The fund's cell. */
  readonly fund: string;
}

/** The cell of a KSM or member. */
export function loanCell(places: LoanPlaces, column: FirmColumn, of: PlannedKsm | PlannedMember): string {
  const row = "members" in of ? places.ksm.get(of) : places.members.get(of);
  if (row === undefined) throw new RangeError("a loan that is not on the sheet");
  return `${places.letters[column]}${row}`;
}

/** The cell of all loans together. */
export const totalCell = ({ letters, total }: LoanPlaces, column: FirmColumn): string => `${letters[column]}${total}`;

/** *Rencana Pinjaman*: every KSM and member from requested to approved. Only the approved amounts can be changed. */
export function addLoans(book: PlanBook, schedule: ReadonlyMap<PlannedMember, SchedulePlace>): LoanPlaces {
  const { lang, plan } = book;
  const sheet = book.sheets.loans;
  const columns = loanColumns(book);
  const letters = loanLetters(columns);
  const widths = columns.map(([, { width }]) => width);
  const top = putTop(book, sheet, planTitles.loans[lang], widths);
  const limits = putLimits(sheet, top, letters, widths, book);
  const head = top + 5;
  putRow(
    sheet,
    head,
    columns.map(([, column]) => [column.head(lang), look.head]),
  );
  setHeight(sheet, head, headHeight);
  const ksmRows = new Map<PlannedKsm, number>();
  const memberRows = new Map<PlannedMember, number>();
  const blocks: Block[] = [];
  let row = head + 1;
  for (const ksm of plan.ksm) {
    ksmRows.set(ksm, row);
    putKsm(sheet, columns, { row, at: letters, limits, book, ksm });
    for (const member of ksm.members) {
      row += 1;
      memberRows.set(member, row);
      putMember(sheet, columns, { row, at: letters, limits, book, ksm, member, schedule: schedule.get(member) });
    }
    blocks.push({ first: row - ksm.members.length, last: row });
    row += 1;
  }
  const [first, last] = [head + 1, row - 1];
  const total = { row, at: letters, limits, book, first, last };
  putRow(
    sheet,
    row,
    columns.map(([, column]) => column.total(total)),
  );
  if (last >= first) {
    markBreaches(sheet, [first, last], row, letters, limits);
    sheet.validations.push({
      range: `${letters.approved}${first}:${letters.approved}${last}`,
      rule: {
        type: "whole",
        operator: "greaterThanOrEqual",
        formulas: [0],
        strictness: "stop",
        error: planTexts.wholeAmount[lang],
      },
    });
  }
  sheet.frozen = { rows: head, columns: columnNumber(letters.name) };
  keepTogether(sheet, "landscape", blocks, headHeight);
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  return {
    letters,
    ksm: ksmRows,
    members: memberRows,
    first,
    last,
    total: row,
    fund: limits.fund.replaceAll("$", ""),
  };
}

/** The ceilings that the checks use, as cells of the sheet, so that everyone sees what is held against what. */
function putLimits(
  sheet: SheetDraft,
  row: number,
  { approved }: LoanLetters,
  widths: readonly number[],
  book: PlanBook,
): Limits {
  const { lang, plan, report } = book;
  const { j4, j5, a9 } = report.policy.settings;
  const amounts = [
    [planLabels.fund[plan.stage][lang], plan.fund],
    [planLabels.ksmCeiling[lang], j4.ksmCeiling],
    [planLabels.memberCeiling[lang], j5.memberCeiling],
    [planLabels.unit[lang], a9.unit],
  ] as const;
  const amountColumn = columnNumber(approved);
  const [before, behind] = [columnLetters(amountColumn - 1), columnLetters(amountColumn + 1)];
  for (const [index, [label, amount]] of amounts.entries()) {
    putAcross(sheet, row + index, ["A", before], label, look.label);
    put(sheet, `${approved}${row + index}`, amount, look.factNumber);
  }
  const note = planTexts.editNote[lang];
  put(sheet, `${behind}${row}`, note, look.note);
  merge(sheet, `${behind}${row}:${columnLetters(widths.length)}${row + amounts.length - 1}`);
  const room = widths.slice(amountColumn).reduce((sum, width) => sum + width, 0);
  const height = Math.max(usualHeight, rowHeight([note, room, look.note]) / amounts.length);
  for (const index of amounts.keys()) setHeight(sheet, row + index, height);
  const limit = (index: number) => `$${approved}$${row + index}`;
  return { fund: limit(0), ksm: limit(1), member: limit(2), unit: limit(3) };
}

function putKsm(sheet: SheetDraft, columns: LoanColumns, row: KsmRow): void {
  putRow(
    sheet,
    row.row,
    columns.map(([, column]) => column.ksm(row)),
  );
  const { ksm, book } = row;
  const cuts = cutsText(ksm.cuts, book);
  setHeight(
    sheet,
    row.row,
    rowHeight([cuts, loanWidth("cuts"), look.groupWords], [ksm.name, loanWidth("name"), look.groupName]),
  );
}

function putMember(sheet: SheetDraft, columns: LoanColumns, row: MemberRow): void {
  putRow(
    sheet,
    row.row,
    columns.map(([, column]) => column.member(row)),
  );
  const { member, book } = row;
  const cuts = cutsText(member.cuts, book);
  setHeight(
    sheet,
    row.row,
    rowHeight([cuts, loanWidth("cuts"), look.words], [member.name, loanWidth("name"), look.memberName]),
  );
}
