import type { CivilDate } from "../../domain/calendar.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { columnLetters } from "../../domain/place.ts";
import { dateText } from "../../messages/date-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { upkText } from "../../messages/monitor-text.ts";
import { reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import {
  newSheet,
  put,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { subtotal } from "../plan/formulas.ts";
import { planStyles as look } from "../plan/plan-styles.ts";
import { styles } from "../sheet/looks.ts";

/** What every sheet of the portfolio draws on. */
export interface PortfolioBook {
  readonly report: RunReport;
  readonly kelurahan: KelurahanReport;
  readonly monitor: Monitor;
  readonly asOf: CivilDate;
  readonly lang: Lang;
  /** A text out of an input, NIK and KK numbers in it masked. */
  readonly shown: (text: string) => string;
}

/** A sheet with title, kelurahan, day and class; gives the next free row, after a blank one. */
export function openSheet(
  { kelurahan, monitor, asOf, lang, shown }: PortfolioBook,
  name: string,
  title: string,
  widths: readonly number[],
): { readonly sheet: SheetDraft; readonly row: number } {
  const sheet: SheetDraft = { ...newSheet(name), widths };
  put(sheet, "A1", title, styles.title);
  setHeight(sheet, 1, 26);
  const parts = [
    reportSentences.kelurahan[lang](shown(kelurahan.kelurahan)),
    dateText(asOf, lang),
    `UPK ${upkText(monitor, lang)}`,
  ];
  put(sheet, "A2", parts.join(" · "), look.subtitle);
  return { sheet, row: 4 };
}

/** Heads in a row of their own. */
export function putHeads(sheet: SheetDraft, row: number, heads: readonly string[]): void {
  putRow(
    sheet,
    row,
    heads.map((text): StyledCell => [text, look.head]),
  );
  setHeight(sheet, row, 30);
}

/** A row of sums below rows `first` to `last`: a word, blanks, and a live sum in each column that has one. */
export function putTotals(
  sheet: SheetDraft,
  {
    first,
    last,
    word,
    sums,
  }: {
    readonly first: number;
    readonly last: number;
    readonly word: string;
    /** By column; undefined where there is no sum. */
    readonly sums: readonly (number | undefined)[];
  },
): void {
  putRow(
    sheet,
    last + 1,
    sums.map((sum, index): StyledCell => {
      if (index === 0) return [word, look.totalName];
      return sum === undefined
        ? [null, look.totalName]
        : [subtotal(columnLetters(index + 1), first, last, sum), look.totalAmount];
    }),
  );
}
