import chalk, { type ColorSupportLevel } from "chalk";

/** Colour as `--color` or `--no-color` says, else as NO_COLOR, FORCE_COLOR and the terminal say. */
export function colourLevel(wanted: boolean | undefined): ColorSupportLevel {
  if (wanted === false) return 0;
  if (wanted === true) return chalk.level === 0 ? 1 : chalk.level;
  return process.env["NO_COLOR"] === undefined || process.env["NO_COLOR"] === "" ? chalk.level : 0;
}

/** Columns of the terminal; 80 where the output goes to a file. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 80;
}
