import { serialFromDate } from "../../domain/calendar.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Visit } from "../../domain/monitor.ts";
import { monitorColumns, monitorTexts, monitorTitles } from "../../messages/monitor-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { formula } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { keepTogether, setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openPortfolioSheet, type PortfolioBook, putHeads, putTotals } from "./book.ts";

const widths = [5, 24, 10, 26, 7, 9, 14, 13, 14, 13, 13, 40] as const;
/** Room to write in by hand. */
const leastHeight = 34;

/** *Daftar Kunjungan*: whom to visit, what makes them current, a box to tick and room for what was agreed. */
export function visitSheet(book: PortfolioBook): SheetDraft {
  const { lang, monitor } = book;
  const { sheet, row: head } = openPortfolioSheet(book, "Daftar Kunjungan", monitorTitles.visits[lang], widths);
  const { visits } = monitor;
  if (visits.length === 0) {
    put(sheet, `A${head}`, monitorTexts.nobodyLate[lang], styles.plain);
    setPage(sheet, "landscape");
    return sheet;
  }
  putHeads(sheet, head, headsIn(lang));
  for (const [index, visit] of visits.entries()) putVisit(sheet, head + 1 + index, visit, book);
  const last = head + visits.length;
  const sum = (of: (visit: Visit) => number) => visits.reduce((total, visit) => total + of(visit), 0);
  const blank = undefined;
  const principal = sum(({ toPay }) => toPay.principal);
  const charge = sum(({ toPay }) => toPay.charge);
  const sums = [blank, blank, blank, blank, blank, blank, principal, charge, principal + charge, blank, blank, blank];
  putTotals(sheet, { first: head + 1, last, word: "", sums });
  put(sheet, `B${last + 1}`, reportColumns.total[lang], look.totalName);
  sheet.frozen = { rows: head, columns: 2 };
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}` });
  keepTogether(sheet, "landscape", blocksOf(visits, head + 1), 30);
  return sheet;
}

function headsIn(lang: PortfolioBook["lang"]): readonly string[] {
  const { ksm, loan, class: one, monthsLate, lastPaid } = monitorColumns;
  return [
    "✓",
    ksm[lang],
    loan[lang],
    visitTexts.members[lang],
    one[lang],
    monthsLate[lang],
    visitTexts.principal[lang],
    visitTexts.charge[lang],
    visitTexts.total[lang],
    lastPaid[lang],
    visitTexts.lastAmount[lang],
    visitTexts.agreed[lang],
  ];
}

const visitTexts = {
  members: { id: "Anggota peminjam", en: "Members" },
  principal: { id: "Pokok terlambat", en: "Pokok late" },
  charge: { id: "Jasa terlambat", en: "Jasa late" },
  total: { id: "Jumlah supaya lancar", en: "To be current" },
  lastAmount: { id: "Jumlah bayar terakhir", en: "Amount last paid" },
  agreed: { id: "Kesepakatan (tanggal, jumlah, tanda tangan)", en: "Agreed (day, amount, signature)" },
} as const;

function putVisit(sheet: SheetDraft, row: number, visit: Visit, { shown }: PortfolioBook): void {
  const { ksm, loan, members, class: one, monthsLate, toPay, lastPaid, lastAmount } = visit;
  const name = shown(ksm.name === ksm.code ? ksm.code : `${ksm.code} ${ksm.name}`);
  const people = shown(members.join(", "));
  const cells: readonly StyledCell[] = [
    ["☐", look.centred],
    [name, look.name],
    [shown(loan), look.centredName],
    [people, look.name],
    [one ?? "?", look.centred],
    [monthsLate ?? "?", look.centred],
    [toPay.principal, look.amount],
    [toPay.charge, look.amount],
    [formula(`G${row}+H${row}`, toPay.principal + toPay.charge), look.amount],
    [lastPaid === null ? "–" : { day: serialFromDate(lastPaid, "1900") }, look.date],
    [lastAmount, look.amount],
    [null, look.words],
  ];
  putRow(sheet, row, cells);
  setHeight(sheet, row, Math.max(leastHeight, rowHeight([name, widths[1]], [people, widths[3]])));
}

/** The rows of each KSM, which a page does not part. */
function blocksOf(
  visits: readonly Visit[],
  first: number,
): readonly { readonly first: number; readonly last: number }[] {
  let row = first;
  return [...groupBy(visits, ({ ksm }) => ksm.code).values()].map(({ length }) => {
    const block = { first: row, last: row + length - 1 };
    row += length;
    return block;
  });
}
