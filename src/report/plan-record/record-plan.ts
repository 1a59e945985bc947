import { columnLetters } from "../../domain/place.ts";
import { planColumns } from "../../messages/plan-workbook-text.ts";
import type { PlanBook } from "../plan/book.ts";
import type { LoanPlaces } from "../plan/loans-sheet.ts";
import { paymentsIn } from "../plan/payments.ts";
import { newSheet, putRow, type SheetDraft } from "../spreadsheet/draft.ts";
import { styles } from "../workbook-style.ts";
import { type PlanRecord, type RecordedKsm, recordSheetName, recordTitle, type WrittenValue } from "./plan-record.ts";

/** The very hidden sheet with the record of a plan whose `sheets` are filled. */
export function recordSheet(book: PlanBook, loans: LoanPlaces, sheets: readonly SheetDraft[]): SheetDraft {
  const sheet: SheetDraft = { ...newSheet(recordSheetName), isProtected: true, isVeryHidden: true };
  putRow(sheet, 1, [[recordTitle, styles.plain]]);
  for (const [index, piece] of pieces(recordOf(book, loans, sheets)).entries()) {
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

function recordOf(book: PlanBook, loans: LoanPlaces, sheets: readonly SheetDraft[]): PlanRecord {
  const { report, kelurahan, plan, shown } = book;
  return {
    version: 1,
    kelurahan: shown(kelurahan.kelurahan),
    asOf: report.asOf,
    policy: { id: report.policy.id, settings: report.policy.settings },
    inputs: report.inputs
      .filter(({ path }) => kelurahan.files.includes(path))
      .map(({ path, sha256 }) => ({ path: shown(path), sha256 })),
    stage: plan.stage,
    strategy: plan.strategy,
    draft: plan.draft,
    fund: plan.fund,
    ...loansOf(book, loans),
    outcompeted: plan.notFunded
      .filter(({ order }) => order !== null)
      .map(({ code, assessed }) => ({ code: shown(code), assessed })),
    total: `H${loans.total}`,
    payments: paymentsOf(book),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, writtenCells(sheet)])),
  };
}

function loansOf(book: PlanBook, loans: LoanPlaces): Pick<PlanRecord, "ksm" | "instalments"> {
  const { plan, owed, shown } = book;
  const { rows, ...instalments } = instalmentCells(book);
  const persons = new Map<string, number>();
  let used = 0;
  const ksm = plan.ksm.map(
    (one): RecordedKsm => ({
      code: shown(one.code),
      name: shown(one.name),
      at: `H${loans.ksm.get(one)}`,
      owed: owed.get(one.at) ?? 0,
      members: one.members.map((member) => {
        const key = member.nik ?? `${one.code}/${loans.members.get(member)}`;
        const person = persons.get(key) ?? persons.size + 1;
        persons.set(key, person);
        const { length } = member.schedule;
        const own = rows.slice(used, used + length);
        used += length;
        return {
          name: shown(member.name),
          person,
          at: `H${loans.members.get(member)}`,
          assessed: member.assessed,
          approved: member.approved,
          months: member.months,
          owed: owed.get(member.at) ?? 0,
          schedule: length === 0 ? null : { first: own[0] ?? 0, last: own.at(-1) ?? 0 },
        };
      }),
    }),
  );
  return { ksm, instalments };
}

/** The columns of the instalments by their heads, and the rows of all instalments, in the order of the plan. */
function instalmentCells({ sheets: { schedule }, lang }: PlanBook) {
  const columnOf = (head: string) => {
    for (const { cells } of schedule.rows.values()) {
      for (const [column, { value }] of cells) if (value === head) return column;
    }
    throw new RangeError(`no column ${head}`);
  };
  const [number, principal, charge, total] = [
    planColumns.number[lang],
    planColumns.principal[lang],
    planColumns.charge[lang],
    planColumns.instalmentTotal[lang],
  ].map(columnOf);
  const isInstalment = (row: number) =>
    [number, principal, charge, total].every(
      (column) => typeof schedule.rows.get(row)?.cells.get(column ?? 0)?.value === "number",
    );
  return {
    rows: [...schedule.rows.keys()].filter(isInstalment).sort((a, b) => a - b),
    principal: columnLetters(principal ?? 0),
    charge: columnLetters(charge ?? 0),
    total: columnLetters(total ?? 0),
  };
}

/** The cells of *Pencairan* that pay the KSM, found by the code in column B; the amount stands in column D. */
function paymentsOf({ plan, sheets: { disbursement }, shown }: PlanBook): PlanRecord["payments"] {
  const rows = [...disbursement.rows.keys()].sort((a, b) => a - b);
  const used = new Set<number>();
  return paymentsIn(plan)
    .flatMap(({ ksm, tranche }) => (tranche === null ? [] : [{ ksm, tranche }]))
    .toSorted((a, b) => a.tranche - b.tranche)
    .map(({ ksm, tranche }) => {
      const row = rows.find((number) => {
        const cells = disbursement.rows.get(number)?.cells;
        return !used.has(number) && cells?.get(1)?.value === ksm.order && cells.get(2)?.value === shown(ksm.code);
      });
      if (row === undefined) throw new RangeError(`${ksm.code} is paid nowhere`);
      used.add(row);
      return { ksm: plan.ksm.indexOf(ksm), tranche, at: `D${row}` };
    });
}

function writtenCells({ rows }: SheetDraft): Readonly<Record<string, WrittenValue>> {
  const written: Record<string, WrittenValue> = {};
  for (const [number, { cells }] of rows) {
    for (const [column, { value }] of cells) {
      if (value === null || value === "") continue;
      written[`${columnLetters(column)}${number}`] = typeof value === "object" ? { formula: value.formula } : value;
    }
  }
  return written;
}
