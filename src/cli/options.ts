import type { Stage, Strategy } from "../domain/choices.ts";
import type { Lang } from "../messages/lang.ts";
import type { Format } from "../report/formats.ts";

/** Options that every judging command takes, as commander hands them over. */
export interface SharedOptions {
  readonly asOf?: string;
  readonly policy?: string;
  readonly set: readonly string[];
  readonly lang: Lang;
  readonly format: Format;
  readonly out?: string;
  /** False for `--no-annotate`. */
  readonly annotate: boolean;
  readonly force?: boolean;
  readonly showNik?: boolean;
  readonly failOn?: "ineligible";
  readonly quiet?: boolean;
  /** `--color`, `--no-color`, or neither: then the terminal decides. */
  readonly color?: boolean;
}

/** Options of `verify`. */
export interface VerifyOptions {
  readonly lang: Lang;
  readonly format: "text" | "json";
  readonly out?: string;
  /** False for `--no-annotate`. */
  readonly annotate: boolean;
  readonly force?: boolean;
  readonly showNik?: boolean;
  readonly color?: boolean;
}

export interface AllocateOptions extends SharedOptions {
  readonly stage?: Stage;
  readonly strategy: Strategy;
  readonly fund?: string;
  readonly compare?: boolean;
  readonly draft?: boolean;
  readonly splitTranches?: boolean;
}
