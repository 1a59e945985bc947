import type { FindingArgs, FindingCode } from "../domain/finding.ts";
import type { Lang } from "./lang.ts";

export interface FindingText {
  /** What is wrong, with the values; the place stands beside it. */
  readonly message: string;
  /** What to do in Excel. */
  readonly help: string;
}

export type Sentences<C extends FindingCode> = Readonly<Record<Lang, (args: FindingArgs[C]) => FindingText>>;

/** What `ppmk verify` says of a plan that was looked at after it was written. */
type PlanCheckCode =
  | "plan/no-record"
  | "plan/newer-record"
  | "plan/cell-changed"
  | "plan/signed-cell-changed"
  | "plan/cell-filled"
  | "plan/sheet-removed"
  | "plan/lines-shifted"
  | "plan/formulas-left-behind"
  | "plan/lines-removed"
  | "plan/lines-added"
  | "plan/rule-broken"
  | "plan/sum-differs"
  | "plan/schedule-differs"
  | "plan/source-differs"
  | "plan/no-longer-agrees";

interface Beginnings {
  readonly bkm: "audit" | "secretariat" | "bkm";
}

/**
 * The codes whose texts stand in the file of that name, in `findings` and in `explain/findings` alike: those that begin with
 * it, unless something else is said here.
 */
export type CodeOf<Family extends string> = Family extends "plan-check"
  ? PlanCheckCode
  : Exclude<
      Extract<FindingCode, `${Family extends keyof Beginnings ? Beginnings[Family] : Family}/${string}`>,
      PlanCheckCode
    >;

/** The texts of a family; a code without a text does not compile. */
export type FindingFamily<Family extends string> = {
  readonly [C in CodeOf<Family>]: Sentences<C>;
};
