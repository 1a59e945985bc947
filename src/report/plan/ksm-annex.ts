import type { PlannedKsm, PlannedMember } from "../../domain/plan.ts";
import { minutesTexts, minutesSentences as say } from "../../messages/minutes-text.ts";
import { merge, putAcross, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { instalmentOf, memberInstalment } from "../planned-loan.ts";
import { formula, reference, subtotal } from "../sheet/formulas.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles } from "../sheet/table-styles.ts";
import { boardOf, type PlanBook } from "./book.ts";
import { inWords } from "./decision-table.ts";
import { type LoanPlaces, loanCell } from "./loans-sheet.ts";
import { minutesLook as look, minutesWidths, putParagraph } from "./minutes-look.ts";
import { putStamps } from "./sheet-top.ts";
import { putSignatures } from "./signatures.ts";

/** Bold capitals that fit across the page. */
const capitalsWidth = 80;

/** The page of a KSM: its borrowers with room to sign, and their statement of joint liability; gives the next row. */
export function putAnnex(
  sheet: SheetDraft,
  first: number,
  number: number,
  ksm: PlannedKsm,
  book: PlanBook,
  loans: LoanPlaces,
): number {
  const { shown } = book;
  putAcross(sheet, first, ["A", "H"], say.annex(number), look.subtitle);
  const title = say.annexTitle(shown(ksm.code), shown(ksm.name));
  putAcross(sheet, first + 1, ["A", "H"], title, look.subtitle);
  setHeight(sheet, first, 20);
  setHeight(sheet, first + 1, rowHeight([title, capitalsWidth]) + 8);
  const head = putStamps(book, sheet, first + 2, minutesWidths);
  let row = putBorrowers(sheet, head, ksm, book, loans);
  putAcross(sheet, row, ["A", "H"], minutesTexts.statement, look.statement);
  setHeight(sheet, row, 26);
  row += 1;
  for (const line of say.statement(shown(ksm.name), boardOf(book))) row = putParagraph(sheet, row, line);
  const roles = [minutesTexts.chair, minutesTexts.treasurer, say.acknowledged(minutesTexts.upk)];
  return putSignatures(sheet, row, book, [roles]);
}

function putBorrowers(sheet: SheetDraft, head: number, ksm: PlannedKsm, book: PlanBook, loans: LoanPlaces): number {
  const { columns } = minutesTexts;
  putRow(
    sheet,
    head,
    [
      columns.number,
      columns.member,
      null,
      columns.months,
      columns.loan,
      columns.instalment,
      columns.nik,
      columns.signature,
    ].map((text) => [text, tableStyles.head]),
  );
  merge(sheet, `B${head}:C${head}`);
  setHeight(sheet, head, 30);
  const borrowers = ksm.members.filter(({ approved }) => approved > 0);
  const loan = (column: "approved" | "instalment", member: PlannedMember) =>
    reference(book.sheets.loans, loanCell(loans, column, member));
  for (const [index, member] of borrowers.entries()) {
    const row = head + 1 + index;
    const nik = member.nik === null ? null : book.shownNik(member.nik);
    putRow(sheet, row, [
      [index + 1, tableStyles.centred],
      [book.shown(member.name), tableStyles.name],
      [null, tableStyles.name],
      [member.months, tableStyles.centred],
      [formula(loan("approved", member), member.approved), tableStyles.amount],
      [formula(loan("instalment", member), memberInstalment(member)), tableStyles.amount],
      [nik, tableStyles.centredName],
      // Even numbers sign on the right half, so that signatures do not run into each other.
      [`${index % 2 === 0 ? "" : " ".repeat(16)}${index + 1}.`, tableStyles.words],
    ]);
    merge(sheet, `B${row}:C${row}`);
    setHeight(sheet, row, Math.max(24, rowHeight([member.name, minutesWidths[1] + minutesWidths[2]])));
  }
  const total = head + 1 + borrowers.length;
  putRow(sheet, total, [
    [null, tableStyles.totalName],
    [minutesTexts.total, tableStyles.totalName],
    [null, tableStyles.totalName],
    [null, tableStyles.totalName],
    [subtotal("E", head + 1, total - 1, ksm.approved), tableStyles.totalAmount],
    [subtotal("F", head + 1, total - 1, instalmentOf(ksm)), tableStyles.totalAmount],
    [null, tableStyles.totalName],
    [null, tableStyles.totalName],
  ]);
  merge(sheet, `B${total}:C${total}`);
  setHeight(sheet, total, 20);
  putAcross(sheet, total + 1, ["A", "C"], minutesTexts.columns.inWords, tableStyles.label);
  putAcross(sheet, total + 1, ["D", "H"], inWords(`E${total}`, ksm.approved), tableStyles.fact);
  setHeight(sheet, total + 1, 18);
  return total + 2;
}
