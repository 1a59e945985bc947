import { CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { Lang } from "../messages/lang.ts";
import { argumentFault } from "./argument-fault.ts";
import { commandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { takesValue } from "./options.ts";
import { buildProgram } from "./program.ts";

/** Does what the words ask for. It prints, faults too, and sets the exit code of the process. */
export async function runCommandLine(args: readonly string[], lang: Lang): Promise<void> {
  let words = args;
  try {
    words = commandLine(args, Object.keys(commands), takesValue);
    const done = (exitCode: number) => {
      process.exitCode = exitCode;
    };
    const program = buildProgram(lang, packageJson.version, done, words[0]);
    if (words.length === 0) {
      program.outputHelp();
      return;
    }
    if (words.includes("--licenses")) {
      const { ownText } = await import("../workbook/own-file.ts");
      process.stdout.write(ownText("LICENSES.txt"));
      return;
    }
    // What the scripts of `ppmk complete` ask; anything may stand behind it, half typed.
    if (words[0] === "complete" && words[1] === "--") {
      const { printCompletions } = await import("./commands/complete.ts");
      printCompletions(program, words.slice(2), lang);
      return;
    }
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    // Loaded only here: `--help` needs none of it.
    const { printFault } = await import("./print-fault.ts");
    printFault(error instanceof CommanderError ? argumentFault(error, words, lang) : error, lang);
    process.exitCode = 2;
  }
}
