import { isSea } from "node:sea";
import { setFlagsFromString } from "node:v8";
import { type Lang, langs } from "../messages/lang.ts";
import { runCommandLine } from "./run-command-line.ts";

/** The language must be known before the help is built: `--lang` anywhere, else PPMK_LANG, else Indonesian. */
function languageOf(args: readonly string[]): Lang {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const stated = args[index]?.startsWith("--lang=") ? args[index]?.slice("--lang=".length) : args[index + 1];
  const wanted = index >= 0 ? stated : process.env["PPMK_LANG"];
  return langs.find((lang) => lang === wanted) ?? "id";
}

// A heap that grows by less at a time than the usual doubling: a large roster takes a third less memory, and no longer.
setFlagsFromString("--heap-growing-percent=30");

// A reader that closes the pipe early (`| head`) has seen enough; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** In a window that goes with it, the program of one file asks and waits; elsewhere it runs at once. */
async function start(args: readonly string[]): Promise<void> {
  const mayVanish = process.env["PPMK_WINDOW"] === "wait" || (process.platform === "win32" && isSea());
  const window = mayVanish ? await import("./window.ts") : undefined;
  if (window === undefined || !(await window.windowVanishes())) await runCommandLine(args, languageOf(args));
  else await window.runInWindow(args, languageOf(args), (words) => runCommandLine(words, languageOf(words)));
}

/** The end of the run, for those who load the program rather than start it. */
export const finished = start(process.argv.slice(2));
