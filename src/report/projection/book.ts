import type { CivilDate } from "../../domain/calendar.ts";
import type { Projected, Projection } from "../../domain/projection.ts";
import { dateText } from "../../messages/date-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { projectionAnswer } from "../../messages/projection-text.ts";
import { reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { newSheet, put, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { planStyles as look } from "../plan/plan-styles.ts";
import { styles } from "../sheet/looks.ts";

/** What every sheet of a projection draws on. */
export interface ProjectionBook {
  readonly report: RunReport;
  readonly kelurahan: KelurahanReport;
  readonly projection: Projection;
  readonly asOf: CivilDate;
  readonly lang: Lang;
  /** A text out of an input, NIK and KK numbers in it masked. */
  readonly shown: (text: string) => string;
}

/** A sheet with title, kelurahan, day and answer; gives the next free row, after a blank one. */
export function openProjectionSheet(
  { report, kelurahan, projection, asOf, lang, shown }: ProjectionBook,
  name: string,
  title: string,
  widths: readonly number[],
): { readonly sheet: SheetDraft; readonly row: number } {
  const sheet: SheetDraft = { ...newSheet(name), widths };
  put(sheet, "A1", title, styles.title);
  setHeight(sheet, 1, 26);
  const projected: Projected = { kind: "projected", projection };
  const atLeast = report.policy.settings.j8.minimumKsmPerYear;
  const parts = [
    reportSentences.kelurahan[lang](shown(kelurahan.kelurahan)),
    dateText(asOf, lang),
    projectionAnswer(projected, atLeast, lang),
  ];
  put(sheet, "A2", parts.join(" · "), look.subtitle);
  return { sheet, row: 4 };
}
