import type { Command, Option } from "commander";

/** A word that may stand there, and what it means. */
export interface Suggestion {
  readonly word: string;
  readonly meaning: string;
}

/** What a shell may offer in place of a word; `files` says that a file may stand there too. */
export interface Completions {
  readonly suggestions: readonly Suggestion[];
  readonly files: boolean;
}

/** The words of a value that names something on the disk. */
const fileValues = new Set(["file", "folder", "map"]);

const nothing: Completions = { suggestions: [], files: false };

/**
 * What may stand in place of the last of the words, which may be empty or half typed: commands, options of the command,
 * the choices of an option. `wordsOf` gives the words that an argument of a command takes, where it takes no files only.
 */
export function completions(
  program: Command,
  words: readonly string[],
  wordsOf: (command: string) => readonly Suggestion[],
): Completions {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = program.commands.find((known) => before.includes(known.name()));
  const options = (command ?? program.commands.find((known) => known.name() === program.name()) ?? program).options;

  const [, flag = before.at(-1) ?? "", begun] = /^(--[^=]+)=(.*)$/.exec(last) ?? [];
  const valued = options.find((option) => option.required && option.long === flag);
  if (valued !== undefined) return valuesOf(valued, begun === undefined ? "" : `${flag}=`, begun ?? last);
  if (last.startsWith("-")) return { suggestions: beginningWith(last, options.map(suggestionOf)), files: false };
  if (command !== undefined) {
    const suggestions = beginningWith(last, wordsOf(command.name()));
    return { suggestions, files: command.registeredArguments.length > 0 };
  }
  const named = program.commands.filter((known) => known.name() !== program.name());
  return { suggestions: beginningWith(last, named.map(summaryOf)), files: true };
}

function valuesOf(option: Option, prefix: string, begun: string): Completions {
  const choices = (option.argChoices ?? []).map((choice) => ({ word: choice, meaning: option.description }));
  if (choices.length > 0) {
    const suggestions = beginningWith(begun, choices).map((choice) => ({ ...choice, word: `${prefix}${choice.word}` }));
    return { suggestions, files: false };
  }
  const value = /<(.+)>/.exec(option.flags)?.[1] ?? "";
  return fileValues.has(value) ? { suggestions: [], files: true } : nothing;
}

const beginningWith = (begun: string, suggestions: readonly Suggestion[]) =>
  suggestions.filter(({ word }) => word.startsWith(begun));

const suggestionOf = (option: Option): Suggestion => ({ word: option.long ?? "", meaning: option.description });

const summaryOf = (command: Command): Suggestion => ({ word: command.name(), meaning: command.summary() });
