import type { Command, HelpConfiguration, Option } from "commander";
import type { ProgramText } from "../messages/cli/program-text.ts";

/** The command that stands for files without one. */
const isItself = (command: Command) => command.parent !== null && command.name() === "ppmk";

/** Titles, usage lines and remarks of `--help` in the language of the texts. */
export function helpConfiguration({ titles, words, values }: ProgramText): HelpConfiguration {
  const localTitles: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Arguments:": titles.arguments,
    "Options:": titles.options,
    "Commands:": titles.commands,
  };
  const named = (name: string) => values[name] ?? name;
  return {
    sortSubcommands: false,
    // Else descriptions are not wrapped at all where they have less room.
    minWidthToWrap: 12,
    styleTitle: (title) => localTitles[title] ?? title,
    commandUsage: (command: Command) => {
      const names = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
      const parts = command.registeredArguments.map((argument) => {
        const label = `${named(argument.name())}${argument.variadic ? "..." : ""}`;
        return argument.required ? `<${label}>` : `[${label}]`;
      });
      if (command.commands.length === 0)
        return [isItself(command) ? "ppmk" : names, `[${words.options}]`, ...parts].join(" ");
      const indent = " ".repeat(titles.usage.length + 1);
      return `ppmk [${words.options}] <${named("file")}...>\n${indent}ppmk [${words.command}] [${words.options}]`;
    },
    subcommandTerm: (command: Command) => (isItself(command) ? `<${named("file")}...>` : command.name()),
    optionTerm: ({ flags }: Option) => flags.replace(/<(.+)>/, (_, name: string) => `<${named(name)}>`),
    optionDescription: (option: Option) => {
      const remarks = [
        ...(option.argChoices === undefined ? [] : [`${words.choices}: ${option.argChoices.join(", ")}`]),
        ...(typeof option.defaultValue === "string" ? [`${words.default}: ${option.defaultValue}`] : []),
        ...(option.envVar === undefined ? [] : [`${words.environment}: ${option.envVar}`]),
      ];
      return remarks.length === 0 ? option.description : `${option.description} (${remarks.join("; ")})`;
    },
    argumentTerm: (argument) => named(argument.name()),
    argumentDescription: ({ description }) => description,
  };
}

/** Examples, exit codes and the field's own words, behind the program's own help. */
export function helpEpilogue({ titles, examples, exitCodes, terms }: ProgramText): string {
  const aligned = (rows: readonly (readonly [string, string])[]) => {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  };
  return [
    "",
    titles.examples,
    ...aligned(examples.map(({ command, meaning }) => [command, meaning])),
    "",
    titles.exitCodes,
    ...aligned(exitCodes.map(({ code, meaning }) => [String(code), meaning])),
    "",
    titles.terms,
    ...aligned(terms.map(({ term, meaning }) => [term, meaning])),
    "",
  ].join("\n");
}
