import type { Instalment, PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { planColumns, planSentences, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putAcross, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { memberInstalment } from "../planned-loan.ts";
import { formula, subtotal } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { type Block, keepTogether, setPage } from "../sheet/page.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { paidOutOn } from "./payments.ts";
import { putTop } from "./sheet-top.ts";

const widths = [10, 34, 11, 13, 16, 16, 16, 16] as const;
const headHeight = 30;
/** The columns of *Jadwal Angsuran* to which formulas refer. */
const scheduleColumns = { number: "C", dueOn: "D", principal: "E", charge: "F", total: "G" } as const;
const { number: numberColumn, principal: principalColumn, charge: chargeColumn, total: totalColumn } = scheduleColumns;

/** Where a member's schedule stands: its rows, the cells of a regular instalment and of the principal that it pays back. */
export interface SchedulePlace {
  readonly first: number;
  readonly last: number;
  readonly instalment: string;
  readonly principal: string;
}

/** Where the instalments of the plan stand; other sheets refer to them. */
export interface SchedulePlaces {
  readonly letters: typeof scheduleColumns;
  readonly members: ReadonlyMap<PlannedMember, SchedulePlace>;
  /** First and last row of them all, and the row of their total. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/**
 * *Jadwal Angsuran*: every instalment of every member, with totals by member and KSM, and where not every day of payment is
 * known by number. It holds for the amounts with which it was made; `places` lets the other sheets see when an amount is no
 * longer that one. `addDueDates` fills in the dates.
 */
export function addSchedule(book: PlanBook): SchedulePlaces {
  const { lang, plan } = book;
  const sheet = book.sheets.schedule;
  const top = putTop(book, sheet, planTitles.schedule[lang], widths);
  putAcross(
    sheet,
    top,
    ["A", "H"],
    planSentences.scheduleNote[lang](book.report.policy.settings.a8.firstDueAfterMonths),
    look.note,
  );
  setHeight(sheet, top, 56);
  const head = top + 1;
  putHead(sheet, head, book);
  const places = new Map<PlannedMember, SchedulePlace>();
  let row = head + 1;
  const blocks: Block[] = [];
  for (const ksm of plan.ksm) row = putKsm(sheet, row, ksm, book, places, blocks);
  const last = row - 1;
  const all = plan.ksm.flatMap(({ members }) => members.flatMap(({ schedule }) => schedule));
  putTotals(sheet, row, reportColumns.total[lang], [head + 1, last], all);
  if ([...paidOutOn(plan).values()].includes(null)) putByNumber(sheet, row + 2, all, [head + 1, last], book);
  sheet.frozen = { rows: head, columns: 0 };
  keepTogether(sheet, "portrait", blocks, headHeight);
  // The cards are what people print: one page in place of two for each member.
  setPage(sheet, "portrait", { repeatedRows: `${head}:${head}`, printArea: `A1:H${top}` });
  return { letters: scheduleColumns, members: places, first: head + 1, last, total: row };
}

function putHead(sheet: SheetDraft, row: number, { lang }: PlanBook): void {
  const heads = [
    reportColumns.code[lang],
    reportColumns.member[lang],
    planColumns.number[lang],
    planColumns.dueOn[lang],
    planColumns.principal[lang],
    planColumns.charge[lang],
    planColumns.instalmentTotal[lang],
    planColumns.balance[lang],
  ];
  putRow(
    sheet,
    row,
    heads.map((text) => [text, look.head]),
  );
  setHeight(sheet, row, headHeight);
}

function putKsm(
  sheet: SheetDraft,
  first: number,
  ksm: PlannedKsm,
  book: PlanBook,
  places: Map<PlannedMember, SchedulePlace>,
  blocks: Block[],
): number {
  const code = book.shown(ksm.code);
  let row = first;
  for (const member of ksm.members.filter(({ schedule }) => schedule.length > 0)) {
    const start = row;
    const name = book.shown(member.name);
    let balance: number = member.approved;
    for (const { number, principal, charge, total } of member.schedule) {
      balance -= principal;
      putRow(sheet, row, [
        [code, look.shrunk],
        [name, look.shrunk],
        [number, look.centred],
        [null, look.date],
        [principal, look.amount],
        [charge, look.amount],
        [total, look.amount],
        [balance, look.amount],
      ]);
      row += 1;
    }
    putTotals(sheet, row, planSentences.totalOf[book.lang](name), [start, row - 1], member.schedule);
    const regular = member.schedule.findIndex(({ total }) => total === memberInstalment(member));
    places.set(member, {
      first: start,
      last: row - 1,
      instalment: `${totalColumn}${start + regular}`,
      principal: `${principalColumn}${row}`,
    });
    blocks.push({ first: start, last: row, newPage: start === first && blocks.length > 0 });
    row += 1;
  }
  const text = planSentences.totalOf[book.lang](`KSM ${book.shown(ksm.name)}`);
  putTotals(
    sheet,
    row,
    text,
    [first, row - 1],
    ksm.members.flatMap(({ schedule }) => schedule),
  );
  return row + 1;
}

function putTotals(
  sheet: SheetDraft,
  row: number,
  text: string,
  [first, last]: readonly [number, number],
  schedule: readonly Instalment[],
): void {
  const sums = sumsOf(schedule);
  putRow(sheet, row, [
    [null, look.totalName],
    [text, look.shrunkTotal],
    [null, look.totalCentred],
    [null, look.totalCentred],
    [subtotal(principalColumn, first, last, sums.principal), look.totalAmount],
    [subtotal(chargeColumn, first, last, sums.charge), look.totalAmount],
    [subtotal(totalColumn, first, last, sums.total), look.totalAmount],
    [null, look.totalAmount],
  ]);
}

/** What UPK can expect from all KSM together by the number of the instalment. */
function putByNumber(
  sheet: SheetDraft,
  first: number,
  all: readonly Instalment[],
  [from, to]: readonly [number, number],
  { lang }: PlanBook,
): void {
  const byMonth: Instalment[][] = [];
  for (const instalment of all) {
    const month = byMonth[instalment.number - 1] ?? [];
    month.push(instalment);
    byMonth[instalment.number - 1] = month;
  }
  const months = byMonth.length;
  if (months === 0) return;
  sheet.breaks.add(first - 1);
  put(sheet, `A${first}`, planTitles.receiptsByNumber[lang], styles.section);
  for (let month = 1; month <= months; month += 1) {
    const row = first + month;
    const sums = sumsOf(byMonth[month - 1] ?? []);
    const inMonth = (column: string, result: number) =>
      formula(
        `SUMIF($${numberColumn}$${from}:$${numberColumn}$${to},$${numberColumn}${row},${column}$${from}:${column}$${to})`,
        result,
      );
    putRow(sheet, row, [
      [null, look.words],
      [planTexts.allKsm[lang], look.words],
      [month, look.centred],
      [null, look.date],
      [inMonth(principalColumn, sums.principal), look.amount],
      [inMonth(chargeColumn, sums.charge), look.amount],
      [inMonth(totalColumn, sums.total), look.amount],
    ]);
  }
  putTotals(sheet, first + months + 1, planTexts.allInstalments[lang], [first + 1, first + months], all);
}

function sumsOf(schedule: readonly Instalment[]): { principal: number; charge: number; total: number } {
  const sums = { principal: 0, charge: 0, total: 0 };
  for (const { principal, charge, total } of schedule) {
    sums.principal += principal;
    sums.charge += charge;
    sums.total += total;
  }
  return sums;
}
