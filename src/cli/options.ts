import { Option } from "commander";
import { type FundSource, type Stage, type Strategy, stages, strategies } from "../domain/choices.ts";
import { optionHelp } from "../messages/cli/options.ts";
import { type Lang, langs } from "../messages/lang.ts";
import { type Format, formats } from "../report/formats.ts";

/** In what form a recap can be told. */
const recapFormats = ["text", "json", "ndjson", "csv"] as const;

/** What commander hands over for each option; `table-format` is `--format` where only text and JSON can be printed. */
interface OptionValues {
  readonly "as-of": { readonly asOf?: string };
  readonly policy: { readonly policy?: string };
  readonly set: { readonly set: readonly string[] };
  readonly lang: { readonly lang: Lang };
  readonly format: { readonly format: Format };
  readonly "lookup-format": { readonly format: "text" | "json" };
  readonly "recap-format": { readonly format: (typeof recapFormats)[number] };
  /** CSV as Excel opens it with Indonesian settings. */
  readonly excel: { readonly excel?: boolean };
  readonly out: { readonly out?: string };
  readonly "out-dir": { readonly outDir?: string };
  /** False for `--no-annotate`. */
  readonly "no-annotate": { readonly annotate: boolean };
  readonly force: { readonly force?: boolean };
  readonly open: { readonly open?: boolean };
  readonly letters: { readonly letters?: boolean };
  readonly public: { readonly public?: boolean };
  readonly "show-nik": { readonly showNik?: boolean };
  readonly "fail-on": { readonly failOn?: "ineligible" };
  readonly quiet: { readonly quiet?: boolean };
  /** `--color`, `--no-color`, or neither: then the terminal decides. */
  readonly color: { readonly color?: boolean };
  readonly "no-color": { readonly color?: boolean };
  /** Files that are PS-2 lists, read beside the others. */
  readonly ps2: { readonly ps2: readonly string[] };
  /** Names of sheets that are PS-2 lists. */
  readonly "ps2-sheet": { readonly ps2Sheet: readonly string[] };
  /** A column map to read by. */
  readonly columns: { readonly columns?: string };
  /** A column map to write. */
  readonly map: { readonly map?: string };
  readonly contoh: { readonly contoh?: boolean };
  readonly stage: { readonly stage?: Stage };
  readonly strategy: { readonly strategy: Strategy };
  readonly months: { readonly months?: string };
  readonly source: { readonly source?: FundSource };
  readonly fund: { readonly fund?: string };
  readonly jobs: { readonly jobs?: string };
  /** False for `--no-cache`. */
  readonly cache: { readonly cache?: string | false };
  readonly "no-cache": { readonly cache?: string | false };
  readonly baseline: { readonly baseline?: string };
  readonly fingerprints: { readonly fingerprints?: string };
  readonly match: { readonly match?: string };
  readonly key: { readonly key?: string };
  readonly "new-key": { readonly newKey?: boolean };
  readonly "clear-cache": { readonly clearCache?: boolean };
  /** How the fund is projected: amounts, counts and shares as they are typed. */
  readonly cost: { readonly cost?: string };
  readonly opening: { readonly opening?: string };
  readonly loan: { readonly loan?: string };
  readonly term: { readonly term?: string };
  readonly reserve: { readonly reserve?: string };
  readonly inflation: { readonly inflation?: string };
  readonly repayment: { readonly repayment?: string };
  /** The plan whose loans come into it. */
  readonly plan: { readonly plan?: string };
  readonly "months-ahead": { readonly months?: string };
  readonly "ksm-count": { readonly ksm?: string };
  readonly compare: { readonly compare?: boolean };
  readonly "split-tranches": { readonly splitTranches?: boolean };
  readonly draft: { readonly draft?: boolean };
  /** A KSM's code or name, or a member's name. */
  readonly ksm: { readonly ksm?: string };
}

export type OptionName = keyof OptionValues;

type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer A) => void ? A : never;

/** What a command with these options is handed over. */
export type OptionsOf<Name extends OptionName> = All<OptionValues[Name]>;

type Choices = readonly string[];

/** What the workbook itself calls a choice, beside the choice's own name. */
const workbookWords: Readonly<Record<string, string>> = {
  "tahap awal": "awal",
  "pinjaman awal": "awal",
  "tahap perguliran": "perguliran",
  bergulir: "perguliran",
  "tidak layak": "ineligible",
};

/** One of some words, in capitals or not, or as the workbook has it: `--stage "Tahap Awal"`. */
function oneOf(option: Option, choices: Choices): Option {
  const strict = option.choices(choices).parseArg;
  return option.argParser((typed: string, before: string) => {
    const word = typed.trim().toLowerCase();
    return strict?.(workbookWords[word] ?? word, before) ?? word;
  });
}

const repeated = (option: Option) =>
  option.argParser((value: string, before: Choices) => [...before, value]).default([], "");

const flags: {
  readonly [Name in OptionName]: string | readonly [flag: string, refine: (option: Option, lang: Lang) => Option];
} = {
  "as-of": "--as-of <date>",
  policy: "--policy <file>",
  set: ["--set <path=value>", repeated],
  ps2: ["--ps2 <file>", repeated],
  "ps2-sheet": ["--ps2-sheet <name>", repeated],
  columns: "--columns <map>",
  map: "--map <file>",
  contoh: "--contoh",
  lang: ["--lang <id|en>", (option, lang) => oneOf(option, langs).default(lang).env("PPMK_LANG")],
  format: ["--format <form>", (option) => oneOf(option, formats).default("text")],
  "lookup-format": ["--format <form>", (option) => oneOf(option, ["text", "json"]).default("text")],
  "recap-format": ["--format <form>", (option) => oneOf(option, recapFormats).default("text")],
  excel: "--excel",
  out: "--out <file>",
  "out-dir": ["--out-dir <folder>", (option) => option.conflicts("out")],
  "no-annotate": "--no-annotate",
  force: "--force",
  open: "--open",
  letters: "--letters",
  public: "--public",
  "show-nik": "--show-nik",
  "fail-on": ["--fail-on <verdict>", (option) => oneOf(option, ["ineligible"])],
  quiet: "--quiet",
  color: "--color",
  "no-color": "--no-color",
  stage: ["--stage <stage>", (option) => oneOf(option, stages)],
  strategy: ["--strategy <strategy>", (option) => oneOf(option, strategies).default("peringkat")],
  months: "--months <count>",
  source: ["--source <fund>", (option) => oneOf(option, ["ppmk", "lainnya"])],
  fund: "--fund <rupiah>",
  jobs: "--jobs <count>",
  cache: "--cache <folder>",
  "no-cache": "--no-cache",
  "clear-cache": "--clear-cache",
  cost: "--cost <rupiah>",
  opening: "--opening <rupiah>",
  loan: "--loan <rupiah>",
  term: "--term <months>",
  reserve: "--reserve <rupiah>",
  inflation: "--inflation <percent>",
  repayment: "--repayment <percent>",
  plan: "--plan <plan>",
  "months-ahead": "--months <count>",
  "ksm-count": "--ksm <count>",
  baseline: "--baseline <folder>",
  fingerprints: "--fingerprints <file>",
  match: "--match <file>",
  key: "--key <file>",
  "new-key": "--new-key",
  compare: "--compare",
  "split-tranches": "--split-tranches",
  draft: "--draft",
  ksm: "--ksm <code>",
};

/** The option as commander takes it, described in one language. */
export function optionNamed(name: OptionName, lang: Lang): Option {
  const entry = flags[name];
  const text = optionHelp[name === "lookup-format" || name === "recap-format" ? "format" : name][lang];
  if (typeof entry === "string") return new Option(entry, text);
  const [flag, refine] = entry;
  return refine(new Option(flag, text), lang);
}

/** Whether a word of the command line is an option that the next word belongs to. */
export function takesValue(word: string): boolean {
  return Object.values(flags).some((entry) => (typeof entry === "string" ? entry : entry[0]).startsWith(`${word} <`));
}
