import { columnLetters } from "../../domain/place.ts";
import type { Plan } from "../../domain/plan.ts";
import { type CellValue, newSheet, putRow, type SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { type PlanBook, sheetNames } from "../plan/book.ts";
import type { PaymentPlaces } from "../plan/disbursement-sheet.ts";
import { type LoanPlaces, loanCell, totalCell } from "../plan/loans-sheet.ts";
import type { SchedulePlaces } from "../plan/schedule-sheet.ts";
import { styles } from "../sheet/looks.ts";
import { type PlanRecord, type RecordedKsm, recordSheetName, recordTitle, type WrittenValue } from "./plan-record.ts";

/** Where the sheets of a plan hold what is recorded. */
export interface PlanPlaces {
  readonly loans: LoanPlaces;
  readonly schedule: SchedulePlaces;
  readonly payments: PaymentPlaces;
}

/** The very hidden sheet with the record of a plan whose `sheets` are filled. */
export function recordSheet(book: PlanBook, places: PlanPlaces, sheets: readonly SheetDraft[]): SheetDraft {
  const sheet: SheetDraft = { ...newSheet(recordSheetName), isProtected: true, isVeryHidden: true };
  putRow(sheet, 1, [[recordTitle, styles.plain]]);
  for (const [index, piece] of pieces(recordOf(book, places, sheets)).entries()) {
    putRow(sheet, index + 2, [[piece, styles.plain]]);
  }
  return sheet;
}

/** Excel takes 32,767 characters in a cell. */
const longestPiece = 30_000;

/** In ASCII, so that no piece ends within a character. */
function pieces(record: PlanRecord): readonly string[] {
  const json = JSON.stringify(record).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Array.from({ length: Math.ceil(json.length / longestPiece) }, (_, index) =>
    json.slice(index * longestPiece, (index + 1) * longestPiece),
  );
}

function recordOf(book: PlanBook, places: PlanPlaces, sheets: readonly SheetDraft[]): PlanRecord {
  const { report, kelurahan, plan, shown } = book;
  const { principal, charge, total } = places.schedule.letters;
  return {
    version: 2,
    kelurahan: shown(kelurahan.kelurahan),
    asOf: report.asOf,
    policy: report.policy,
    inputs: report.inputs
      .filter(({ path }) => kelurahan.files.includes(path))
      .map(({ path, sha256 }) => ({ path: shown(path), sha256 })),
    stage: plan.stage,
    strategy: plan.strategy,
    draft: plan.draft,
    fund: plan.fund,
    before: { amount: plan.before?.amount ?? 0, places: plan.before?.places ?? 0 },
    ksm: loansOf(book, places),
    instalments: { principal, charge, total },
    outcompeted: plan.notFunded
      .filter(({ order }) => order !== null)
      .map(({ code, assessed }) => ({ code: shown(code), assessed })),
    sheetNames: { loans: sheetNames.loans, schedule: sheetNames.schedule, disbursement: sheetNames.disbursement },
    total: totalCell(places.loans, "approved"),
    payments: paymentsOf(plan, places.payments),
    open: Object.fromEntries(sheets.map((sheet) => [sheet.name, openCells(sheet)])),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, writtenCells(sheet)])),
  };
}

function loansOf(book: PlanBook, { loans, schedule }: PlanPlaces): readonly RecordedKsm[] {
  const { plan, owed, shown } = book;
  const persons = new Map<string, number>();
  return plan.ksm.map((one) => ({
    code: shown(one.code),
    name: shown(one.name),
    at: loanCell(loans, "approved", one),
    owed: owed.get(one.at) ?? 0,
    holdsPlace: plan.before?.ksm.includes(one.code) === true,
    members: one.members.map((member) => {
      const at = loanCell(loans, "approved", member);
      const key = member.nik ?? at;
      const person = persons.get(key) ?? persons.size + 1;
      persons.set(key, person);
      const rows = schedule.members.get(member);
      return {
        name: shown(member.name),
        person,
        at,
        assessed: member.assessed,
        approved: member.approved,
        months: member.months,
        owed: owed.get(member.at) ?? 0,
        schedule: rows === undefined ? null : { first: rows.first, last: rows.last },
      };
    }),
  }));
}

/** What each tranche pays; perguliran has none. */
function paymentsOf({ ksm }: Plan, { payments }: PaymentPlaces): PlanRecord["payments"] {
  return payments.flatMap(({ payment, at }) =>
    payment.tranche === null ? [] : [{ ksm: ksm.indexOf(payment.ksm), tranche: payment.tranche, at }],
  );
}

function openCells({ rows }: SheetDraft): readonly string[] {
  return [...rows].flatMap(([number, { cells }]) =>
    [...cells].flatMap(([column, { style }]) =>
      "open" in style && style.open ? [`${columnLetters(column)}${number}`] : [],
    ),
  );
}

function writtenCells({ rows }: SheetDraft): Readonly<Record<string, WrittenValue>> {
  const written: Record<string, WrittenValue> = {};
  for (const [number, { cells }] of rows) {
    for (const [column, { value }] of cells) {
      const kept = writtenValue(value);
      if (kept !== undefined) written[`${columnLetters(column)}${number}`] = kept;
    }
  }
  return written;
}

/** Undefined for what is blank; a plan has no other values than texts, numbers and formulas. */
function writtenValue(value: CellValue): WrittenValue | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "object" && value !== null && "formula" in value ? { formula: value.formula } : undefined;
}
