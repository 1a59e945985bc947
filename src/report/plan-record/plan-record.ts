import type { CivilDate } from "../../domain/calendar.ts";
import type { Stage, Strategy } from "../../domain/choices.ts";
import type { Tranche } from "../../domain/plan.ts";
import type { Deviation, Settings } from "../../policy/settings.ts";

/** What stood in a cell: a text, a number (a date by its serial number), or a formula. */
export type WrittenValue = string | number | { readonly formula: string };

export interface RecordedMember {
  readonly name: string;
  /** Members with the same number are one person, as J.5 sees it. */
  readonly person: number;
  /** The cell of the approved amount. */
  readonly at: string;
  readonly assessed: number;
  readonly approved: number;
  readonly months: number;
  /** PPMK principal owed before the plan. */
  readonly owed: number;
  /** The rows of the instalments; null where there are none. */
  readonly schedule: { readonly first: number; readonly last: number } | null;
}

export interface RecordedKsm {
  readonly code: string;
  readonly name: string;
  readonly at: string;
  readonly owed: number;
  /** It had money of tahap awal before. */
  readonly holdsPlace: boolean;
  readonly members: readonly RecordedMember[];
}

/**
 * What a plan workbook remembers of itself in a very hidden sheet: what it was made from and by, where its amounts stand,
 * and every value that was written. So a later reader can tell what people changed, and check what the plan says now.
 */
export interface PlanRecord {
  readonly version: 2;
  readonly kelurahan: string;
  readonly asOf: CivilDate;
  /** The settings that the plan was made by, and where they left the guideline of that day. */
  readonly policy: {
    readonly id: string;
    readonly settings: Settings;
    readonly deviations: readonly Deviation[];
  };
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly stage: Stage;
  readonly strategy: Strategy;
  readonly draft: boolean;
  readonly fund: number;
  /** PPMK principal that tahap awal lent before the plan, and the places that it took. */
  readonly before: { readonly amount: number; readonly places: number };
  readonly ksm: readonly RecordedKsm[];
  /** KSM that competed and got nothing. */
  readonly outcompeted: readonly { readonly code: string; readonly assessed: number }[];
  /** The sheets on which the amounts stand; the addresses below and above are theirs. */
  readonly sheetNames: { readonly loans: string; readonly schedule: string; readonly disbursement: string };
  /** The cell of the total of all loans. */
  readonly total: string;
  /** What each tranche pays, in tahap awal; `ksm` is an index. */
  readonly payments: readonly { readonly ksm: number; readonly tranche: Tranche["number"]; readonly at: string }[];
  /** The columns of the instalments. */
  readonly instalments: { readonly principal: string; readonly charge: string; readonly total: string };
  /** Cells that are left to people, by sheet: what they write there is no change of what is signed. */
  readonly open: Readonly<Record<string, readonly string[]>>;
  /** Every filled cell, by sheet and address. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, WrittenValue>>>>;
}

export const recordSheetName = "Catatan ppmk";
/** In the first cell of the record sheet; the cells below hold the record as JSON, cut into pieces. */
export const recordTitle = "ppmk plan record";
