import type { CivilDate } from "../../domain/calendar.ts";
import type { CellRef } from "../../domain/place.ts";
import type { Plan } from "../../domain/plan.ts";
import type { Lang } from "../../messages/lang.ts";
import { masking } from "../../messages/mask-numbers.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { newSheet, type SheetDraft } from "../../workbook/write/sheet-draft.ts";
import type { RenderOptions } from "../render-options.ts";
import { owedBefore } from "./owed-before.ts";
import { maskedNikOf } from "./shown-nik.ts";

/** The sheets that every plan has. They are called the same in both languages, as people and formulas refer to them. */
export const sheetNames = {
  summary: "Ringkasan",
  loans: "Rencana Pinjaman",
  disbursement: "Pencairan",
  schedule: "Jadwal Angsuran",
  notFunded: "Tidak Didanai",
  minutes: "Berita Acara",
  basis: "Dasar",
} as const;

type SheetKey = keyof typeof sheetNames;

/** Nothing is planned without a day. */
interface PlannedReport extends RunReport {
  readonly asOf: CivilDate;
}

/** What every sheet of the plan draws on. */
export interface PlanBook {
  readonly report: PlannedReport;
  readonly kelurahan: KelurahanReport;
  readonly plan: Plan;
  readonly lang: Lang;
  readonly sheets: { readonly [S in SheetKey]: SheetDraft };
  /** A text out of an input, NIK and KK numbers in it masked. */
  readonly shown: (text: string) => string;
  /** A member's NIK, in full or masked. */
  readonly shownNik: (nik: string) => string;
  /** PPMK principal owed before this plan, by the place of the member or KSM. */
  readonly owed: ReadonlyMap<CellRef, number>;
}

/** The book with its sheets, still empty: what stands in them refers to each other. */
export function openBook(
  report: PlannedReport,
  kelurahan: KelurahanReport,
  plan: Plan,
  options: RenderOptions,
): PlanBook {
  const sheetOf = (key: SheetKey): SheetDraft => ({ ...newSheet(sheetNames[key]), isProtected: true });
  return {
    report,
    kelurahan,
    plan,
    lang: options.lang,
    sheets: {
      summary: sheetOf("summary"),
      loans: sheetOf("loans"),
      disbursement: sheetOf("disbursement"),
      schedule: sheetOf("schedule"),
      notFunded: sheetOf("notFunded"),
      minutes: sheetOf("minutes"),
      basis: sheetOf("basis"),
    },
    shown: masking(options),
    shownNik: options.showNik ? (nik) => nik : maskedNikOf(plan),
    owed: owedBefore(kelurahan.ksm ?? [], report.policy),
  };
}

/** How the plan speaks of the board, also where the workbook does not name it. */
export function boardOf({ kelurahan, shown }: PlanBook): string {
  return shown(kelurahan.bkm?.bkm ?? "") || "BKM";
}
