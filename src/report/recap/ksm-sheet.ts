import { ksmCriteria } from "../../domain/criteria.ts";
import { eligibilityLabels } from "../../messages/labels.ts";
import { recapHeads, recapTexts } from "../../messages/recap-text.ts";
import { narrowVerdicts, reportColumns } from "../../messages/report-text.ts";
import type { KsmEntry } from "../../recap/kelurahan-record.ts";
import type { ReadLine } from "../../recap/recap-line.ts";
import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { type RecapBook, readLines } from "./book.ts";
import { type Column, looks, tableSheet } from "./table-sheet.ts";

interface KsmRow {
  readonly line: ReadLine;
  readonly ksm: KsmEntry;
}

/** *KSM*: a row for each group of the kelurahan that count. Their records are read again, one kelurahan at a time. */
export function ksmSheet(book: RecapBook): SheetDraft {
  const { lang } = book;
  const counted = readLines(book).filter(({ counting }) => counting === "counted");
  const total = (of: (line: ReadLine) => number) => counted.reduce((sum, { line }) => sum + of(line), 0);
  const count = ({ ksm }: ReadLine) => ksm.eligible + ksm.ineligible + ksm.undetermined;
  const place = (name: "province" | "city" | "district"): Column<KsmRow> => ({
    head: recapHeads[name][lang],
    width: 20,
    look: looks.text,
    value: ({ line }) => line.region[name],
  });
  const amount = (head: string, value: (ksm: KsmEntry) => number | null, sum?: number): Column<KsmRow> => ({
    head,
    width: 15,
    look: looks.count,
    value: ({ ksm }) => value(ksm),
    ...(sum === undefined ? {} : { sum }),
  });
  return tableSheet<KsmRow>({
    name: "KSM",
    title: "KSM",
    subtitle: book.subtitle,
    rows: ksmRows(book),
    count: total(count),
    frozenColumns: 5,
    sumsOf: recapTexts.shownSum[lang],
    columns: [
      place("province"),
      place("city"),
      place("district"),
      { head: recapHeads.kelurahan[lang], width: 24, look: looks.text, value: ({ line }) => line.kelurahan },
      { head: "KSM", width: 14, look: looks.text, value: ({ ksm }) => ksm.code },
      {
        head: reportColumns.verdict[lang],
        width: 22,
        look: looks.word,
        value: ({ ksm }) => eligibilityLabels[ksm.verdict][lang],
      },
      ...ksmCriteria.map(
        (code): Column<KsmRow> => ({
          head: code,
          width: 8,
          look: looks.word,
          value: ({ ksm }) => narrowVerdicts[ksm.criteria[code] ?? "undetermined"][lang],
        }),
      ),
      amount(
        recapHeads.members[lang],
        ({ members }) => members,
        total(({ members }) => members),
      ),
      amount(reportColumns.confirmed[lang], ({ inPs2 }) => inPs2),
      amount(
        recapHeads.requested[lang],
        ({ requested }) => requested,
        total(({ requested }) => requested),
      ),
      amount(
        reportColumns.approved[lang],
        ({ approved }) => approved,
        total(({ plan }) => plan?.total ?? 0),
      ),
      amount(reportColumns.due[lang], ({ repayment }) => repayment?.due ?? null),
      amount(reportColumns.paid[lang], ({ repayment }) => repayment?.paid ?? null),
      { head: recapHeads.file[lang], width: 50, look: looks.text, value: ({ line }) => line.file },
    ],
  });
}

function* ksmRows(book: RecapBook): Generator<KsmRow> {
  for (const { line, counting, index } of readLines(book)) {
    if (counting !== "counted") continue;
    const record = book.record(index);
    if (record?.status === "read") for (const ksm of record.ksm) yield { line, ksm };
  }
}
