import type { FindingArgs, FindingCode } from "../../domain/finding.ts";
import type { Lang } from "../lang.ts";

export interface FindingText {
  /** What is wrong, with the values; the place stands beside it. */
  readonly message: string;
  /** What to do in Excel. */
  readonly help: string;
}

export type Sentences<C extends FindingCode> = Readonly<Record<Lang, (args: FindingArgs[C]) => FindingText>>;

/** The texts of all codes that begin with `Name/`; a code without a text does not compile. */
export type FindingFamily<Name extends string> = {
  readonly [C in Extract<FindingCode, `${Name}/${string}`>]: Sentences<C>;
};
