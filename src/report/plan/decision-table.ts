import { minutesTexts } from "../../messages/minutes-text.ts";
import { terbilang } from "../../messages/terbilang.ts";
import { merge, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { trancheMark } from "../planned-loan.ts";
import { formula, quoted, reference, subtotal } from "../sheet/formulas.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { type LoanPlaces, loanCell } from "./loans-sheet.ts";
import { minutesWidths, putParagraph } from "./minutes-look.ts";

const wordsWidth = minutesWidths[5] + minutesWidths[6];

/** The first decision: which KSM get how much, in figures and in words; gives the next row. */
export function putDecision(sheet: SheetDraft, first: number, book: PlanBook, loans: LoanPlaces): number {
  const { plan, shown } = book;
  if (plan.ksm.length === 0) return putParagraph(sheet, first, minutesTexts.nobody);
  const head = putParagraph(sheet, first, minutesTexts.decided);
  const { columns } = minutesTexts;
  putRow(sheet, head, [
    [columns.number, look.head],
    [columns.code, look.head],
    [columns.ksm, look.head],
    [columns.members, look.head],
    [columns.amount, look.head],
    [columns.inWords, look.head],
    [null, look.head],
    [columns.tranche, look.head],
  ]);
  merge(sheet, `F${head}:G${head}`);
  setHeight(sheet, head, 18);
  const top = head + 1;
  for (const [index, ksm] of plan.ksm.entries()) {
    const row = top + index;
    const approved = reference(book.sheets.loans, loanCell(loans, "approved", ksm));
    putRow(sheet, row, [
      [index + 1, look.centred],
      [shown(ksm.code), look.name],
      [shown(ksm.name), look.name],
      [ksm.members.filter((member) => member.approved > 0).length, look.centred],
      [formula(approved, ksm.approved), look.amount],
      [inWords(`E${row}`, ksm.approved), look.words],
      [null, look.words],
      [trancheMark(plan, ksm), look.centred],
    ]);
    merge(sheet, `F${row}:G${row}`);
    setHeight(
      sheet,
      row,
      rowHeight(
        [wordsOf(ksm.approved), wordsWidth, look.words],
        [ksm.name, minutesWidths[2]],
        [ksm.code, minutesWidths[1]],
      ),
    );
  }
  const total = top + plan.ksm.length;
  putRow(sheet, total, [
    [null, look.totalName],
    [null, look.totalName],
    [minutesTexts.total, look.totalName],
    [null, look.totalName],
    [subtotal("E", top, total - 1, plan.total), look.totalAmount],
    [inWords(`E${total}`, plan.total), look.totalWords],
    [null, look.totalWords],
    [null, look.totalName],
  ]);
  merge(sheet, `F${total}:G${total}`);
  setHeight(sheet, total, rowHeight([wordsOf(plan.total), wordsWidth, look.totalWords]));
  setHeight(sheet, total + 1, 6);
  return total + 2;
}

const wordsOf = (amount: number): string => `${terbilang(amount)} rupiah`;

/** The amount in words. Where it is changed later the words would be wrong, and give way to a line to write on. */
export function inWords(cell: string, amount: number): ReturnType<typeof formula> {
  const words = wordsOf(amount);
  return formula(`IF(${cell}=${amount},${quoted(words)},${quoted(minutesTexts.blank)})`, words);
}
