import type { FindingCode } from "../../domain/finding.ts";
import type { Lang } from "../lang.ts";

/** What `ppmk explain` says about a code. */
export interface Explanation {
  readonly title: string;
  readonly meaning: string;
  readonly why: string;
  /** An example that does not meet it, and one that does. */
  readonly wrong: string;
  readonly right: string;
  /** What to do in Excel. */
  readonly fix: string;
}

export type Explained = Readonly<Record<Lang, Explanation>>;

/** The explanations of all findings whose code begins with `Name/`; a code without one does not compile. */
export type ExplainedFamily<Name extends string> = {
  readonly [C in Extract<FindingCode, `${Name}/${string}`>]: Explained;
};
