import type { ArgumentName } from "../messages/cli/arguments.ts";
import type { CommandName } from "../messages/cli/commands.ts";
import type { OptionName, OptionsOf } from "./options.ts";

/** A command: what it is called with, and what does it. */
export interface Command {
  /** In the order in which they are typed: `<file>` must be given, `[file]` may be, `...` more than once. */
  readonly arguments: readonly (
    | `<${ArgumentName}>`
    | `[${ArgumentName}]`
    | `<${ArgumentName}...>`
    | `[${ArgumentName}...]`
  )[];
  readonly options: readonly OptionName[];
  /** Loads the command's own code, runs it, and gives the exit code. All arguments come in one list. */
  readonly run: (words: readonly string[], options: unknown) => Promise<number>;
}

/** An entry whose code takes just what its options give. */
function command<const Name extends OptionName>(
  entry: Omit<Command, "options" | "run"> & {
    readonly options: readonly Name[];
    readonly run: (words: readonly string[], options: OptionsOf<Name>) => Promise<number>;
  },
): Command {
  // Commander is told of these very options, and hands over what they say.
  return { ...entry, run: (words, options) => entry.run(words, options as OptionsOf<Name>) };
}

const report = () => import("./commands/report.ts");
const planning = ["stage", "strategy", "fund", "compare", "split-tranches", "draft"] as const;

/** What says how files are to be understood. */
const reading = ["ps2", "ps2-sheet", "columns"] as const satisfies readonly OptionName[];

const judging = [
  "as-of",
  "policy",
  "set",
  "lang",
  "format",
  "excel",
  "out",
  "out-dir",
  "no-annotate",
  "force",
  "open",
  "show-nik",
  "fail-on",
  "quiet",
  "color",
  "no-color",
] as const satisfies readonly OptionName[];

/** Every command, in the order of `--help`. Its code is loaded only when it is called. */
export const commands: { readonly [Name in CommandName]: Command } = {
  ppmk: command({
    arguments: ["<file...>"],
    options: [...judging, ...reading, ...planning],
    run: async (files, options) => (await report()).everything(files, options),
  }),
  "check-bkm": command({
    arguments: ["<workbook...>"],
    options: [...judging, "columns"],
    run: async (files, options) => (await report()).report("check-bkm", files, options),
  }),
  "screen-ksm": command({
    arguments: ["<file...>"],
    options: [...judging, ...reading],
    run: async (files, options) => (await report()).report("screen-ksm", files, options),
  }),
  allocate: command({
    arguments: ["<file...>"],
    options: [...judging, ...reading, ...planning],
    run: async (files, options) => (await report()).allocate(files, options),
  }),
  monitor: command({
    arguments: ["<file...>"],
    options: [...judging, "months", "source"],
    run: async (files, options) => (await report()).monitor(files, options),
  }),
  report: command({
    arguments: ["<file...>"],
    options: [...judging.filter((name) => name !== "no-annotate"), "letters", "public", ...reading, ...planning],
    run: async (files, options) => (await report()).page(files, { ...options, annotate: false }),
  }),
  recap: command({
    arguments: ["<folder...>"],
    options: [
      "as-of",
      "policy",
      "set",
      "columns",
      "lang",
      "recap-format",
      "excel",
      "out",
      "force",
      "jobs",
      "cache",
      "no-cache",
      "clear-cache",
      "baseline",
      "fingerprints",
      "match",
      "key",
      "new-key",
      "quiet",
      "color",
      "no-color",
    ],
    run: async (paths, options) => (await import("./commands/recap.ts")).recap(paths, options),
  }),
  project: command({
    arguments: ["<file...>"],
    options: [
      ...judging.filter((name) => name !== "no-annotate"),
      "months-ahead",
      "cost",
      "opening",
      "loan",
      "term",
      "reserve",
      "inflation",
      "repayment",
      "plan",
      "ksm-count",
      "source",
    ],
    run: async (files, options) => (await import("./commands/project.ts")).project(files, options),
  }),
  verify: command({
    arguments: ["<plan>", "[source...]"],
    options: ["lang", "lookup-format", "out", "no-annotate", "force", "show-nik", "color", "no-color", ...reading],
    run: async (files, options) => (await import("./commands/verify.ts")).verify(files, options),
  }),
  template: command({
    arguments: ["[kind]"],
    options: ["contoh", "out", "force", "lang"],
    run: async (kinds, options) => (await import("./commands/template.ts")).template(kinds, options),
  }),
  explain: command({
    arguments: ["[code...]"],
    options: ["lang", "lookup-format", "ksm", "as-of", "policy", "set", ...reading, "show-nik", "color", "no-color"],
    run: async (subjects, options) => (await import("./commands/explain.ts")).explain(subjects, options),
  }),
  columns: command({
    arguments: ["<file...>"],
    options: [...reading, "map", "lang", "lookup-format", "show-nik", "color", "no-color"],
    run: async (files, options) => (await import("./commands/columns.ts")).columns(files, options),
  }),
  policy: command({
    arguments: [],
    options: ["lang", "lookup-format", "policy", "set"],
    run: async (_, options) => (await import("./commands/policy.ts")).policy(options),
  }),
  doctor: command({
    arguments: [],
    options: ["lang", "lookup-format"],
    run: async (_, options) => (await import("./commands/doctor.ts")).doctor(options),
  }),
  complete: command({
    arguments: ["[shell]"],
    options: ["lang"],
    run: async (words) => (await import("./commands/complete.ts")).complete(words),
  }),
};
