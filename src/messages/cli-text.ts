import { english } from "./cli/en.ts";
import { indonesian } from "./cli/id.ts";
import type { ProgramText } from "./cli/program-text.ts";
import type { Lang } from "./lang.ts";

/** The texts of `--help`. */
export const cliTexts: Readonly<Record<Lang, ProgramText>> = { id: indonesian, en: english };
