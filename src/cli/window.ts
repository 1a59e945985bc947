import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { isSea } from "node:sea";
import { promisify } from "node:util";
import { windowText } from "../messages/cli/window-text.ts";
import type { Lang } from "../messages/lang.ts";

/**
 * Whether the window of this program goes with it, so that nobody could read what it said: a program of one file that was
 * started from the Explorer, by a double click, a drop or "Kirim ke". PPMK_WINDOW=wait says so for a shortcut of one's own.
 */
export async function windowVanishes(): Promise<boolean> {
  if (!(process.stdin.isTTY && process.stdout.isTTY)) return false;
  if (process.env["PPMK_WINDOW"] === "wait") return true;
  return process.platform === "win32" && isSea() && (await parentProgram()) === "explorer.exe";
}

/** The name of the program that started this one, in lower case; empty where Windows does not tell. */
async function parentProgram(): Promise<string> {
  const args = ["/FI", `PID eq ${process.ppid}`, "/FO", "CSV", "/NH"];
  try {
    const { stdout } = await promisify(execFile)("tasklist.exe", args, { windowsHide: true });
    return /^"([^"]+)"/.exec(stdout.trim())?.[1]?.toLowerCase() ?? "";
  } catch {
    // A locked-down Windows without tasklist: the window behaves as one of a terminal.
    return "";
  }
}

/** Runs the program in a window of its own: asks what to do where no words were given, and waits for Enter at the end. */
export async function runInWindow(
  words: readonly string[],
  lang: Lang,
  run: (words: readonly string[]) => Promise<void>,
): Promise<void> {
  const wanted = words.length > 0 ? words : await (await import("./dialogue.ts")).askWhatToDo(lang);
  if (wanted !== undefined) await run(mayOpen(wanted) ? [...wanted, "--open"] : wanted);
  await enter(windowText[lang].pressEnter);
}

/** A drop, or a file that was chosen: no command, whose options one types. */
function mayOpen([first = "", ...others]: readonly string[]): boolean {
  return !first.startsWith("-") && !others.some((word) => word.startsWith("-")) && existsSync(first);
}

function enter(prompt: string): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    lines.on("close", resolve);
    lines.question(`\n${prompt} `, () => lines.close());
  });
}
