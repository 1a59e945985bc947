import type { PlannedKsm } from "../../domain/plan.ts";
import type { BkmResult } from "../../domain/verdict.ts";
import { findingText } from "../../messages/finding-text.ts";
import {
  eligibilityLabels,
  eligibilitySigns,
  stageLabels,
  strategyLabels,
  verdictSigns,
} from "../../messages/labels.ts";
import { decidingRuleText, notFundedLabels } from "../../messages/plan-text.ts";
import { planColumns, planLabels, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns, reportTexts } from "../../messages/report-text.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import {
  type CellValue,
  put,
  putAcross,
  putRow,
  type SheetDraft,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { trancheMark } from "../planned-loan.ts";
import { formula, quoted, reference, subtotal } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { boardOf, type PlanBook } from "./book.ts";
import type { FirmColumn } from "./loan-columns.ts";
import { type LoanPlaces, loanCell, totalCell } from "./loans-sheet.ts";
import type { SummaryPlaces } from "./pictures.ts";
import { putTop } from "./sheet-top.ts";

const widths = [9, 9, 34, 10, 16, 16, 16, 10, 11] as const;
const fullWidth = widths.reduce<number>((sum, width) => sum + width, 0);

type StyledFact = readonly [label: string, value: CellValue, style: CellStyle];

/** *Ringkasan*: the plan on one page, its amounts taken from *Rencana Pinjaman*. Gives the places that its pictures are drawn from. */
export function addSummary(book: PlanBook, loans: LoanPlaces): SummaryPlaces {
  const { lang } = book;
  const sheet = book.sheets.summary;
  let row = putTop(book, sheet, planTitles.summary[lang], widths);
  row = putFacts(sheet, row, book, loans) + 1;
  const head = row + 1;
  row = putFunded(sheet, row, book, loans) + 1;
  row = putNotFunded(sheet, row, book) + 1;
  row = putRemarks(sheet, row, book) + 1;
  setPage(sheet, "portrait");
  const count = book.plan.ksm.length;
  return { funded: count === 0 ? undefined : { first: head + 1, last: head + count }, next: row };
}

function putFacts(sheet: SheetDraft, first: number, book: PlanBook, loans: LoanPlaces): number {
  const { lang, plan } = book;
  const { bkm } = book.kelurahan;
  const members = plan.ksm.flatMap((ksm) => ksm.members).filter(({ approved }) => approved > 0);
  const cell = (address: string) => reference(book.sheets.loans, address);
  const range = (column: FirmColumn) => {
    const letter = loans.letters[column];
    return `${cell(`${letter}${loans.first}`)}:${letter}${loans.last}`;
  };
  const served = `${range("approved")},">0"`;
  const groups = `COUNTIFS(${range("order")},">0",${served})`;
  const total = cell(totalCell(loans, "approved"));
  const count = (text: string, result: number): CellValue => (plan.ksm.length === 0 ? 0 : formula(text, result));
  const left = formula(`${cell(loans.fund)}-${total}`, plan.fund - plan.total);
  const onPs2 = members.filter(({ ps2Confirmed }) => ps2Confirmed).length;
  const facts: readonly StyledFact[] = [
    ...(bkm === undefined ? [] : [[boardOf(book), verdictText(bkm, lang), look.fact] as const]),
    [reportColumns.stage[lang], stageLabels[plan.stage][lang], look.fact],
    [reportColumns.strategy[lang], strategyLabels[plan.strategy][lang], look.fact],
    [planLabels.fund[plan.stage][lang], formula(cell(loans.fund), plan.fund), look.factMoney],
    [reportColumns.approved[lang], formula(total, plan.total), look.factMoney],
    [reportColumns.unallocated[lang], left, look.factMoney],
    [planLabels.fundedKsm[lang], count(groups, plan.ksm.length), look.factCount],
    [planLabels.fundedMembers[lang], count(`COUNTIFS(${served})-${groups}`, members.length), look.factCount],
    [
      planLabels.fundedPs2[lang],
      count(`COUNTIFS(${range("ps2")},${quoted(reportTexts.yes[lang])},${served})`, onPs2),
      look.factCount,
    ],
  ];
  for (const [index, [label, value, style]] of facts.entries()) {
    putAcross(sheet, first + index, ["A", "D"], label, look.label);
    putAcross(sheet, first + index, ["E", "I"], value, style);
    setHeight(sheet, first + index, 17);
  }
  return first + facts.length;
}

/** `✓ Layak (F.1 ✓, F.2 ✓, F.3 ✓)`. */
function verdictText({ verdict, criteria }: BkmResult, lang: PlanBook["lang"]): string {
  const parts = criteria.map((criterion) => `${criterion.code} ${verdictSigns[criterion.verdict]}`);
  return `${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]} (${parts.join(", ")})`;
}

function putFunded(sheet: SheetDraft, first: number, book: PlanBook, loans: LoanPlaces): number {
  const { lang, plan, shown } = book;
  put(sheet, `A${first}`, planTitles.funded[lang], styles.section);
  if (plan.ksm.length === 0) {
    put(sheet, `A${first + 1}`, reportTexts.nobodyFunded[lang], styles.plain);
    return first + 2;
  }
  const heads = [
    reportColumns.order[lang],
    reportColumns.code[lang],
    planColumns.ksmName[lang],
    reportColumns.members[lang],
    reportColumns.requested[lang],
    reportColumns.assessed[lang],
    reportColumns.approved[lang],
    planColumns.ofRequest[lang],
    reportColumns.tranche[lang],
  ];
  putRow(
    sheet,
    first + 1,
    heads.map((text) => [text, look.head]),
  );
  setHeight(sheet, first + 1, 30);
  const top = first + 2;
  for (const [index, ksm] of plan.ksm.entries()) {
    const row = top + index;
    const amount = (column: "requested" | "assessed" | "approved") =>
      formula(reference(book.sheets.loans, loanCell(loans, column, ksm)), ksm[column]);
    putRow(sheet, row, [
      [ksm.order, look.centred],
      [shown(ksm.code), look.name],
      [shown(ksm.name), look.name],
      [ksm.members.length, look.centred],
      [amount("requested"), look.amount],
      [amount("assessed"), look.amount],
      [amount("approved"), look.amount],
      [ofRequest(row, ksm), look.share],
      [trancheMark(plan, ksm), look.centred],
    ]);
    setHeight(sheet, row, rowHeight([ksm.code, widths[1]], [ksm.name, widths[2]]));
  }
  const [total, last] = [top + plan.ksm.length, top + plan.ksm.length - 1];
  const sum = (of: (ksm: PlannedKsm) => number) => plan.ksm.reduce((amount, ksm) => amount + of(ksm), 0);
  const sums = { requested: sum((ksm) => ksm.requested), approved: sum((ksm) => ksm.approved) };
  putRow(sheet, total, [
    [null, look.totalName],
    [null, look.totalName],
    [reportColumns.total[lang], look.totalName],
    [
      subtotal(
        "D",
        top,
        last,
        sum(({ members }) => members.length),
      ),
      look.totalCentred,
    ],
    [subtotal("E", top, last, sums.requested), look.totalAmount],
    [
      subtotal(
        "F",
        top,
        last,
        sum(({ assessed }) => assessed),
      ),
      look.totalAmount,
    ],
    [subtotal("G", top, last, sums.approved), look.totalAmount],
    [ofRequest(total, sums), look.totalShare],
    [null, look.totalCentred],
  ]);
  return total + 1;
}

const ofRequest = (row: number, { requested, approved }: { readonly requested: number; readonly approved: number }) =>
  formula(`IF(E${row}=0,0,G${row}/E${row})`, requested === 0 ? 0 : approved / requested);

function putNotFunded(sheet: SheetDraft, first: number, book: PlanBook): number {
  const { lang, plan, shown } = book;
  put(sheet, `A${first}`, planTitles.notFunded[lang], styles.section);
  if (plan.notFunded.length === 0) {
    put(sheet, `A${first + 1}`, planTexts.everyoneFunded[lang], styles.plain);
    return first + 2;
  }
  const head = first + 1;
  put(sheet, `A${head}`, reportColumns.order[lang], look.head);
  put(sheet, `B${head}`, reportColumns.code[lang], look.head);
  putAcross(sheet, head, ["C", "D"], planColumns.ksmName[lang], look.head);
  put(sheet, `E${head}`, reportColumns.requested[lang], look.head);
  putAcross(sheet, head, ["F", "I"], reportColumns.reason[lang], look.head);
  for (const [index, ksm] of plan.notFunded.entries()) {
    const row = head + 1 + index;
    put(sheet, `A${row}`, ksm.order, look.centred);
    put(sheet, `B${row}`, shown(ksm.code), look.name);
    putAcross(sheet, row, ["C", "D"], shown(ksm.name), look.name);
    put(sheet, `E${row}`, ksm.requested, look.amount);
    putAcross(
      sheet,
      row,
      ["F", "I"],
      `${notFundedLabels[ksm.reason][lang]} (${decidingRuleText(ksm.rule, lang)})`,
      look.words,
    );
    setHeight(sheet, row, rowHeight([ksm.name, widths[2] + widths[3]]));
  }
  return head + 1 + plan.notFunded.length;
}

function putRemarks(sheet: SheetDraft, first: number, book: PlanBook): number {
  const { lang, plan, shown } = book;
  if (plan.findings.length === 0) return first;
  put(sheet, `A${first}`, planTitles.remarks[lang], styles.section);
  for (const [index, finding] of plan.findings.entries()) {
    const { message, help } = findingText(finding, lang);
    const text = shown(`– ${message} ${help}`);
    putAcross(sheet, first + 1 + index, ["A", "I"], text, styles.paragraph);
    setHeight(sheet, first + 1 + index, rowHeight([text, fullWidth]));
  }
  return first + 1 + plan.findings.length;
}
