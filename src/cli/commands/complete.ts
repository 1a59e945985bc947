import { script } from "@bomb.sh/tab";
import type { Command } from "commander";
import { explainableCodes, explain as explanationOf } from "../../messages/explain/explain.ts";
import type { Lang } from "../../messages/lang.ts";
import { templateKinds } from "../../report/template/template-kinds.ts";
import { completions, type Suggestion } from "../completions.ts";
import { fault } from "../fault.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** Where completion of a name ends in files, bash has to be told so: the script of the library registers without. */
const bashFiles = "complete -o default -F __ppmk_complete ppmk";

/** Prints the script that makes a shell complete our command lines. */
export function complete([shell = ""]: readonly string[]): number {
  const known = shells.find((name) => name === shell.toLowerCase());
  if (known === undefined) throw fault("option/not-a-choice", `ppmk complete ${shell}`.trim(), shells.join(", "));
  script(known, "ppmk", "ppmk");
  if (known === "bash") process.stdout.write(`${bashFiles}\n`);
  return 0;
}

/** The protocol of those scripts: a suggestion a line, then whether the shell shall not offer files. */
const directives = { files: 0, noFiles: 4 } as const;

/** Prints what may stand in place of the last of the words. */
export function printCompletions(program: Command, words: readonly string[], lang: Lang): void {
  const { suggestions, files } = completions(program, words, (command) => argumentWords(command, lang));
  const lines = suggestions.map(({ word, meaning }) => `${word}\t${meaning.replaceAll(/\s+/g, " ")}`);
  process.stdout.write([...lines, `:${files ? directives.files : directives.noFiles}`, ""].join("\n"));
}

function argumentWords(command: string, lang: Lang): readonly Suggestion[] {
  switch (command) {
    case "template":
      return templateKinds.map((word) => ({ word, meaning: "" }));
    case "explain":
      return explainableCodes().map((word) => ({ word, meaning: explanationOf(word, lang)?.title ?? "" }));
    case "complete":
      return shells.map((word) => ({ word, meaning: "" }));
    default:
      return [];
  }
}
