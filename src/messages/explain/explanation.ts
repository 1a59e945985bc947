import type { CodeOf } from "../finding-family.ts";
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

/** The explanations of a family of findings; a code without one does not compile. */
export type ExplainedFamily<Family extends string> = {
  readonly [C in CodeOf<Family>]: Explained;
};
