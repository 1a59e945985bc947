import { isSea } from "node:sea";
import { CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { type Lang, langs } from "../messages/lang.ts";
import { argumentFault } from "./argument-fault.ts";
import { commandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { takesValue } from "./options.ts";
import { buildProgram } from "./program.ts";

/** The language must be known before the help is built: `--lang` anywhere, else PPMK_LANG, else Indonesian. */
function languageOf(args: readonly string[]): Lang {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const stated = args[index]?.startsWith("--lang=") ? args[index]?.slice("--lang=".length) : args[index + 1];
  const wanted = index >= 0 ? stated : process.env["PPMK_LANG"];
  return langs.find((lang) => lang === wanted) ?? "id";
}

async function main(args: readonly string[]): Promise<void> {
  const lang = languageOf(args);
  let words = args;
  try {
    words = commandLine(args, Object.keys(commands), takesValue);
    const program = buildProgram(lang, packageJson.version, (exitCode) => {
      process.exitCode = exitCode;
    });
    if (words.length === 0) {
      program.outputHelp();
      return;
    }
    if (words.includes("--licenses")) {
      const { ownText } = await import("../workbook/own-text.ts");
      process.stdout.write(ownText("LICENSES.txt"));
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

// A reader that closes the pipe early (`| head`) has seen enough; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** In a window that goes with it, the program of one file asks and waits; elsewhere it runs at once. */
async function start(args: readonly string[]): Promise<void> {
  const mayVanish = process.env["PPMK_WINDOW"] === "wait" || (process.platform === "win32" && isSea());
  const window = mayVanish ? await import("./window.ts") : undefined;
  if (window === undefined || !(await window.windowVanishes())) await main(args);
  else await window.runInWindow(args, languageOf(args), main);
}

void start(process.argv.slice(2));
