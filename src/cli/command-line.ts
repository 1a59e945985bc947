import { existsSync } from "node:fs";
import { nearest } from "../domain/nearest.ts";
import { type Fault, fault } from "./fault.ts";
import { readableEnding, workbooksIn } from "./readable.ts";

/** What the program itself answers, without a command. */
const ownOptions = ["-h", "--help", "-V", "--version", "--licenses"];

/**
 * The words that were typed, with the command before them; options may come first. Where no word is a command and each is a
 * file, the command is `ppmk`, which does all that the files are there for. A word that is neither is thrown as a fault.
 */
export function commandLine(
  args: readonly string[],
  commands: readonly string[],
  takesValue: (option: string) => boolean,
): readonly string[] {
  const places = operandsOf(args, takesValue);
  const words = places.flatMap((place) => args[place] ?? []);
  const [first] = words;
  if (first === undefined) {
    const isOwn = args.length === 0 || args.some((arg) => ownOptions.includes(arg));
    return isOwn ? args : ["ppmk", ...args];
  }
  if (first === "help" || commands.includes(first)) {
    return [first, ...args.filter((_, place) => place !== places[0])];
  }
  const unknown = words.find((word) => !isFileLike(word));
  if (unknown !== undefined) throw unknownWord(unknown, words, commands);
  return ["ppmk", ...args];
}

/** The places of the words that are no options, nor values of one. */
function operandsOf(args: readonly string[], takesValue: (option: string) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < args.length; place++) {
    const arg = args[place] ?? "";
    if (arg === "--") return [...places, ...args.slice(place + 1).map((_, later) => place + 1 + later)];
    if (arg === "-" || !arg.startsWith("-")) places.push(place);
    else if (!arg.includes("=") && takesValue(arg)) place += 1;
  }
  return places;
}

/** Something that is there or can only be meant as a file: it holds a separator, a wildcard, or an ending that is read. */
function isFileLike(word: string): boolean {
  return word === "-" || /[/\\*?]/.test(word) || readableEnding.test(word) || existsSync(word);
}

/** With what was probably meant: a command that stands behind its files, one that is nearly or not wholly typed, or a file. */
function unknownWord(word: string, words: readonly string[], commands: readonly string[]): Fault {
  if (commands.includes(word)) {
    const files = words.filter((other) => other !== word);
    return fault("command/behind-files", word, `ppmk ${[word, ...files].join(" ")}`);
  }
  const begun = word.length < 3 ? [] : commands.filter((name) => name.startsWith(word.toLowerCase()));
  return fault("command/unknown", word, begun[0] ?? nearest(word, [...commands, ...workbooksIn(".")]));
}
