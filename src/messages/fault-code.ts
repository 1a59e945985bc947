import type { FindingText } from "./finding-family.ts";
import type { Lang } from "./lang.ts";

/** What keeps a command from running at all, beside what is wrong with an input (that is a finding). */
export type FaultCode =
  | "command/unknown"
  | "command/behind-files"
  | "option/unknown"
  | "option/needs-value"
  | "option/not-a-choice"
  | "argument/missing"
  | "argument/too-many"
  | "as-of/not-a-date"
  | "as-of/differs"
  | "fund/not-an-amount"
  | "months/not-a-count"
  | "jobs/not-a-count"
  | "explain/unknown-code"
  | "explain/needs-ksm"
  | "explain/unknown-ksm"
  | "template/unknown-kind"
  | "stdin/twice"
  | "folder/many"
  | "folder/empty"
  | "ps2/whose-list"
  | "map/exists"
  | "map/ending"
  | "output/is-input"
  | "output/exists"
  | "output/no-folder"
  | "output/no-permission"
  | "output/no-space"
  | "output/is-folder"
  | "output/bad-name"
  | "output/ending"
  | "output/several"
  | "output/two-places"
  | "program/failed";

export type FaultSentences = Readonly<Record<Lang, (subject: string, suggestion: string | undefined) => FindingText>>;
