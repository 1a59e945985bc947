import type { OptionsOf } from "../options.ts";

export type ExplainOptions = OptionsOf<
  | "lang"
  | "lookup-format"
  | "ksm"
  | "as-of"
  | "policy"
  | "set"
  | "ps2"
  | "ps2-sheet"
  | "columns"
  | "show-nik"
  | "color"
  | "no-color"
>;
