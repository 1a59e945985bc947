import { type Ink, plainInk } from "../report/text/ink.ts";

/** Inks as `--color` or `--no-color` says, else as NO_COLOR, FORCE_COLOR and the terminal say. */
export async function terminalInk(wanted: boolean | undefined): Promise<Ink> {
  const { NO_COLOR: noColour = "", FORCE_COLOR: forced } = process.env;
  const mayColour = noColour === "" && (process.stdout.isTTY || forced !== undefined);
  if (!(wanted ?? mayColour)) return plainInk;
  // Loaded only here: most output goes to a file or another program.
  const { colourInk, terminalLevel } = await import("../report/text/colour-ink.ts");
  return colourInk(terminalLevel(wanted === true));
}

/** Columns of the terminal; 80, or what is asked for, where the output goes to a file. */
export function terminalWidth(ofFile = 80): number {
  return process.stdout.columns ?? ofFile;
}
