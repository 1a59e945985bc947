import { dateText } from "../../messages/date-text.ts";
import { stageLabels } from "../../messages/labels.ts";
import { andText } from "../../messages/list-text.ts";
import { minutesTexts, minutesSentences as say } from "../../messages/minutes-text.ts";
import { numberText, rupiahText } from "../../messages/number-text.ts";
import { decidingRuleText, notFundedLabels } from "../../messages/plan-text.ts";
import { regionText } from "../../messages/region-text.ts";
import { merge, put, putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { keepTogether, setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { boardOf, type PlanBook } from "./book.ts";
import { putDecision } from "./decision-table.ts";
import { putAnnex } from "./ksm-annex.ts";
import type { LoanPlaces } from "./loans-sheet.ts";
import { minutesLook as look, minutesWidths, putParagraph } from "./minutes-look.ts";
import { paymentsIn } from "./payments.ts";
import { putStamps } from "./sheet-top.ts";
import { putMeetingSignatures } from "./signatures.ts";

/** Characters between the logos: the columns C to G. */
const letterheadWidth = minutesWidths.slice(2, 7).reduce<number>((sum, width) => sum + width, 0);

/**
 * *Berita Acara*: the decision of the meeting, to print and sign, and a page for each KSM with its members and their joint
 * liability. Amounts come from *Rencana Pinjaman*; blanks, dates and names are left to people.
 */
export function addMinutes(book: PlanBook, loans: LoanPlaces): void {
  const sheet = book.sheets.minutes;
  sheet.widths = minutesWidths;
  let row = putLetterhead(sheet, book);
  row = putStamps(book, sheet, row, minutesWidths);
  row = putTitle(sheet, row, book);
  row = putDecision(sheet, row, book, loans);
  row = putClauses(sheet, row, book);
  const closing = row;
  row = putMeetingSignatures(sheet, putParagraph(sheet, row, minutesTexts.closing), book);
  // A page with nothing but signatures could be put under any decision.
  keepTogether(sheet, "portrait", [{ first: closing, last: row - 1 }]);
  for (const [index, ksm] of book.plan.ksm.entries()) {
    sheet.breaks.add(row - 1);
    row = putAnnex(sheet, row, index + 1, ksm, book, loans);
  }
  setPage(sheet, "portrait", { centred: true, printArea: `A1:H${row - 1}` });
}

/** Where the kelurahan lies; what is not known is left out, or `blank`. */
function regionOf({ kelurahan: { region }, shown }: PlanBook, blank = ""): string {
  return shown(regionText(region ?? { district: "", regency: "", province: "" }, blank));
}

/** Room for two logos, and between them who the paper is from. */
function putLetterhead(sheet: SheetDraft, book: PlanBook): number {
  const lines = [
    [minutesTexts.programme, look.programme],
    [boardOf(book).toUpperCase(), look.board],
    [say.kelurahan(book.shown(book.kelurahan.kelurahan)), look.programme],
    [regionOf(book, minutesTexts.regionPart), look.letterhead],
  ] as const;
  for (const [index, [text, style]] of lines.entries()) {
    putAcross(sheet, index + 1, ["C", "G"], text, style);
    setHeight(sheet, index + 1, Math.max(18, rowHeight([text, letterheadWidth])));
  }
  put(sheet, "A1", minutesTexts.logo, look.logo);
  put(sheet, "H1", minutesTexts.logo, look.logo);
  merge(sheet, "A1:B4");
  merge(sheet, "H1:H4");
  putAcross(sheet, 5, ["A", "H"], null, look.rule);
  setHeight(sheet, 5, 8);
  return 6;
}

function putTitle(sheet: SheetDraft, first: number, book: PlanBook): number {
  putAcross(sheet, first, ["A", "H"], minutesTexts.title, look.title);
  putAcross(sheet, first + 1, ["A", "H"], minutesTexts.subject, look.subtitle);
  putAcross(sheet, first + 2, ["A", "H"], say.stage(stageLabels[book.plan.stage].id), look.subtitle);
  putAcross(sheet, first + 3, ["A", "H"], minutesTexts.number, look.open);
  for (const [index, height] of [24, 17, 17, 20].entries()) setHeight(sheet, first + index, height);
  const kelurahan = [say.kelurahan(book.shown(book.kelurahan.kelurahan)), regionOf(book)].filter((part) => part !== "");
  const opening = say.opening(boardOf(book), kelurahan.join(", "), dateText(book.report.asOf, "id"));
  return putParagraph(sheet, first + 5, opening, look.openParagraph);
}

/** What goes with the decision: terms, disbursement, who is left out and why, joint liability. */
function putClauses(sheet: SheetDraft, first: number, { plan, report, shown }: PlanBook): number {
  const { a8 } = report.policy.settings;
  const money = (amount: number) => rupiahText(amount, "id");
  const tranches = plan.tranches.flatMap(({ number, total }) => {
    const paid = paymentsIn(plan)
      .filter(({ tranche }) => tranche === number)
      .map(({ ksm }) => `KSM ${shown(ksm.name)}`);
    return paid.length === 0 ? [] : [say.tranche(number, money(total), andText(paid, "id"))];
  });
  const left = plan.notFunded.map(
    ({ code, name, reason, rule }) =>
      `${shown(name)} (${shown(code)}): ${notFundedLabels[reason].id}, ${decidingRuleText(rule, "id")}`,
  );
  const clauses = [
    ...(plan.ksm.length === 0
      ? []
      : [
          say.terms({ ...a8, charge: `${numberText(a8.monthlyChargePercent, "id")}%`, roundUpTo: money(a8.roundUpTo) }),
        ]),
    ...(tranches.length === 0 ? [] : [say.tranches(andText(tranches, "id"))]),
    ...(left.length === 0 ? [] : [say.notFunded(left.join("; "))]),
    ...(plan.unallocated === 0 ? [] : [say.left(money(plan.unallocated))]),
    ...(plan.ksm.length === 0 ? [] : [minutesTexts.jointLiability]),
  ];
  let row = first;
  for (const [index, clause] of clauses.entries()) row = putParagraph(sheet, row, `${index + 2}.  ${clause}`);
  return row;
}
