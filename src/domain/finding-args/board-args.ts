import type { AllowedSetting } from "../allowed-setting.ts";
import type { CivilDate, Month } from "../calendar.ts";
import type { Rupiah } from "../rupiah.ts";
import type { LineArgs } from "./told-parts.ts";

/** The board, the day of judgement, decisions and settings. */
export interface BoardArgs {
  "audit/wrong-book-year": { readonly needed: number; readonly found: readonly number[] };
  "audit/duplicate": { readonly bookYear: number; readonly first: string };
  /** No report yet, and the months in which audits are made are not over. */
  "audit/expected": { readonly bookYear: number; readonly until: Month };
  /** The report is dated before its book year ends, or after the as-of date. */
  "audit/report-date": { readonly bookYear: number; readonly on: CivilDate; readonly asOf: CivilDate };
  /** A row whose book year cannot be read, and whose opinion would lower the verdict if it were that of `bookYear`. */
  "audit/unclear-year": { readonly bookYear: number };
  "secretariat/missing-month": { readonly month: Month };
  /** A row whose month cannot be read, and whose performance would change the verdict in one of these months. */
  "secretariat/unclear-month": { readonly months: readonly Month[] };
  "secretariat/duplicate": { readonly month: Month; readonly first: string };
  "bkm/level-contradiction": { readonly stated: string; readonly computed: string };
  /** The weights of the areas in percent: their sum is not 100, or one area has several. */
  "bkm/weights-differ": { readonly percent: number };
  "decision/not-counted": { readonly missing: readonly string[] };
  /** A complete decision that settles nothing: the criterion is not open, or the decisions or names do not fit. */
  "decision/no-effect": {
    readonly rule: string;
    readonly reason: "not-open" | "not-judgement" | "contradiction" | "unknown-rule" | "unknown-subject";
  };
  /** Dated so long after the as-of date that it is about another time. */
  "decision/too-late": { readonly on: CivilDate; readonly latest: CivilDate };
  "as-of/today": { readonly date: CivilDate };
  /** *Tanggal Penilaian* is filled in and cannot be read: no date stands in for it. */
  /** `noSuch` as in `cell/not-a-date`. */
  "as-of/unreadable": { readonly noSuch: "day" | "month" | null };
  /** Dates of what has happened lie after *Tanggal Penilaian*, the latest of them `last`. */
  "as-of/before-dates": { readonly asOf: CivilDate; readonly last: CivilDate };
  /** `kind`: whether the guideline sets it, a local rule does, or an assumption. */
  "policy/deviation": {
    readonly setting: string;
    readonly kind: "rule" | "local" | "assumption";
    readonly guideline: string;
    readonly used: string;
  };
  "policy/unknown-setting": LineArgs & { readonly setting: string; readonly suggestion: string | null };
  "policy/impossible-setting": LineArgs & {
    readonly setting: string;
    readonly used: string;
    readonly allowed: AllowedSetting;
  };
  "policy/unreadable": LineArgs & {
    readonly reason: "syntax" | "duplicate" | "reference" | "too-large" | "not-settings" | "not-an-assignment";
  };
  "policy/ceiling-exceeded": { readonly rule: string; readonly ceiling: Rupiah; readonly amount: Rupiah };
}
