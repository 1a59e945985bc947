import type { CivilDate } from "../../domain/calendar.ts";
import { dateText } from "../../messages/date-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { newSheet, put, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { styles } from "./looks.ts";
import { tableStyles } from "./table-styles.ts";

/** What the sheets about one kelurahan draw on, whatever they tell. */
export interface KelurahanBook {
  readonly report: RunReport;
  readonly kelurahan: KelurahanReport;
  readonly asOf: CivilDate;
  readonly lang: Lang;
  /** A text out of an input, NIK and KK numbers in it masked. */
  readonly shown: (text: string) => string;
}

/** A sheet with title, kelurahan, day and what came out; gives the next free row, after a blank one. */
export function openSheet(
  { kelurahan, asOf, lang, shown }: KelurahanBook,
  name: string,
  title: string,
  outcome: string,
  widths: readonly number[],
): { readonly sheet: SheetDraft; readonly row: number } {
  const sheet: SheetDraft = { ...newSheet(name), widths };
  put(sheet, "A1", title, styles.title);
  setHeight(sheet, 1, 26);
  const parts = [reportSentences.kelurahan[lang](shown(kelurahan.kelurahan)), dateText(asOf, lang), outcome];
  put(sheet, "A2", parts.join(" · "), tableStyles.subtitle);
  return { sheet, row: 4 };
}
