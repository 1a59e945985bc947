import type { OptionsOf } from "../options.ts";

export type ExplainOptions = OptionsOf<
  "lang" | "lookup-format" | "ksm" | "as-of" | "policy" | "set" | "show-nik" | "color" | "no-color"
>;
