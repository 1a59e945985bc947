import { Chalk, type ColorSupportLevel } from "chalk";

/** Colours by what they say. Each stands beside a word or sign that says it too. */
export interface Ink {
  readonly pass: (text: string) => string;
  readonly fail: (text: string) => string;
  readonly undetermined: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly command: (text: string) => string;
}

/** Inks for a terminal of that colour level; 0 leaves every text as it is. */
export function inkFor(level: ColorSupportLevel): Ink {
  const chalk = new Chalk({ level });
  // A chalk function joins all its arguments, so it must not be handed to `map` as it is.
  const ink = (colour: (text: string) => string) => (text: string) => colour(text);
  return {
    pass: ink(chalk.green),
    fail: ink(chalk.red),
    undetermined: ink(chalk.yellow),
    error: ink(chalk.red),
    warning: ink(chalk.yellow),
    info: ink(chalk.cyan),
    strong: ink(chalk.bold),
    muted: ink(chalk.dim),
    command: ink(chalk.cyan),
  };
}
