import type { CivilDate } from "../calendar.ts";
import type { Stage } from "../choices.ts";
import type { Rupiah } from "../rupiah.ts";
import type { ColumnArgs } from "./told-parts.ts";

/** Rows or columns of a sheet. */
interface LinesArgs {
  readonly of: "row" | "column";
  readonly count: number;
}

/** Plans, made and checked. */
export interface PlanArgs {
  "plan/no-stage": Record<never, never>;
  "plan/no-fund": ColumnArgs;
  /** About the dates on which BLM reaches the BKM, and the KSM can be paid. */
  "plan/disbursement-date":
    | { readonly reason: "disorder"; readonly first: CivilDate; readonly second: CivilDate }
    | { readonly reason: "first-missing" }
    | {
        readonly reason: "before-as-of";
        readonly tranche: 1 | 2;
        readonly on: CivilDate;
        readonly asOf: CivilDate;
      };
  /** Nobody's request can be read where the column is missing: then there is no name. */
  "plan/no-request": { readonly name: string | null };
  /** A request below or above `limit`, which no loan can be. */
  "plan/odd-request": { readonly name: string; readonly requested: Rupiah; readonly limit: Rupiah };
  /** Requests below the smallest loan, all of them: the column is in thousands. */
  "plan/requests-in-thousands": { readonly requests: number; readonly unit: Rupiah };
  /** Members whose cost is above their income, all of them: the columns are exchanged. */
  "plan/cost-above-income": { readonly members: number };
  /** Income without cost, or the reverse, where others state both; `column` is the one that is missing. */
  "plan/half-of-capacity": { readonly name: string; readonly column: string };
  /** A dash in Rekomendasi UPK: nothing, or not looked at yet. */
  "plan/open-recommendation": { readonly name: string };
  "plan/half-served": { readonly name: string; readonly assessed: Rupiah; readonly approved: Rupiah };
  /** As much as `atMost` are reached if loans whose day is not known are of this year. */
  "plan/too-few-ksm": { readonly minimum: number; readonly reached: number; readonly atMost: number };
  /** PPMK principal that tahap awal lent before to so many KSM, and what is left for the plan. */
  "plan/lent-before": { readonly lent: Rupiah; readonly ksm: number; readonly left: Rupiah };
  /** A PPMK loan whose day of disbursement is not known; null where the column is missing. */
  "plan/perhaps-disbursed": { readonly loan: string | null; readonly stage: Stage };
  /** `estimated`: part of it is a share of a group's loan. */
  "plan/running-loan": { readonly name: string; readonly owed: Rupiah; readonly estimated: boolean };
  "plan/months-outside": {
    readonly name: string;
    readonly own: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly used: number;
  };
  /** The file is no plan that ppmk wrote, or the record that a plan keeps of itself is gone. */
  "plan/no-record": Record<never, never>;
  /** The plan was written by a later version of ppmk. */
  "plan/newer-record": Record<never, never>;
  /** A cell that is left to people, such as an approved amount. */
  "plan/cell-changed": { readonly from: string; readonly to: string };
  /** A cell that belongs to what is signed: who borrows what, for how long, out of which tranche. */
  "plan/signed-cell-changed": { readonly from: string; readonly to: string };
  "plan/cell-filled": { readonly to: string };
  "plan/sheet-removed": Record<never, never>;
  /** Blank lines were inserted, or removed where `count` is negative; everything below them or beside them is as it was. */
  "plan/lines-shifted": LinesArgs;
  /** Lines were inserted or removed, and formulas still refer to where their cells stood. */
  "plan/formulas-left-behind": { readonly formulas: number };
  /** `what` are the first words of the first line that is gone. */
  "plan/lines-removed": LinesArgs & { readonly what: string };
  "plan/lines-added": LinesArgs;
  /** `limit` and `amount` are KSM for J.7, else rupiah; for A-9 the limit is the unit. */
  "plan/rule-broken": { readonly rule: string; readonly limit: number; readonly amount: number };
  "plan/sum-differs": { readonly stated: Rupiah; readonly sum: Rupiah };
  "plan/schedule-differs": { readonly name: string; readonly expected: Rupiah; readonly stated: Rupiah };
  "plan/source-differs": { readonly reason: "changed" | "not-given"; readonly path: string };
  /** Assessed rupiah of a KSM; null where it is no candidate. */
  "plan/no-longer-agrees": { readonly ksm: string; readonly planned: number | null; readonly now: number | null };
}
