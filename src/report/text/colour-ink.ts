import chalk, { Chalk, type ColorSupportLevel } from "chalk";
import { type Ink, plainInk } from "./ink.ts";

/** Inks for a terminal of that colour level. */
export function colourInk(level: ColorSupportLevel): Ink {
  if (level === 0) return plainInk;
  const coloured = new Chalk({ level });
  // A chalk function joins all its arguments, so it must not be handed to `map` as it is.
  const ink = (colour: (text: string) => string) => (text: string) => colour(text);
  return {
    pass: ink(coloured.green),
    fail: ink(coloured.red),
    undetermined: ink(coloured.yellow),
    error: ink(coloured.red),
    warning: ink(coloured.yellow),
    info: ink(coloured.cyan),
    strong: ink(coloured.bold),
    muted: ink(coloured.dim),
    command: ink(coloured.cyan),
  };
}

/** The level that the terminal and its variables say; at least 1 where colour is `demanded`. */
export function terminalLevel(demanded: boolean): ColorSupportLevel {
  return demanded && chalk.level === 0 ? 1 : chalk.level;
}
