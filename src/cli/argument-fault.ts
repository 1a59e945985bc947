import type { CommanderError } from "commander";
import { argumentHelp } from "../messages/cli/arguments.ts";
import { commandHelp } from "../messages/cli/commands.ts";
import type { Lang, Text } from "../messages/lang.ts";
import { type Fault, fault } from "./fault.ts";

/** What commander found wrong with the command line, as a fault of our own with a sentence in both languages. */
export function argumentFault({ code, message }: CommanderError, args: readonly string[], lang: Lang): Fault {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text = ""]) => text);
  const subject = quoted[0] ?? "";
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  switch (code) {
    case "commander.unknownCommand":
      return fault("command/unknown", subject, suggestion);
    case "commander.unknownOption":
      return fault("option/unknown", subject, suggestion);
    case "commander.optionMissingArgument":
      return fault("option/needs-value", flagOf(subject));
    case "commander.invalidArgument": {
      const value = `${flagOf(subject)} ${quoted[1] ?? ""}`.trim();
      return fault("option/not-a-choice", value, /choices are (.*?)\.?$/.exec(message)?.[1]);
    }
    case "commander.conflictingOption":
      return fault("output/two-places", subject);
    case "commander.missingArgument": {
      const [, command] = Object.entries(commandHelp).find(([name]) => args.includes(name)) ?? [];
      const known: Readonly<Record<string, Text>> = argumentHelp;
      return fault("argument/missing", known[subject]?.[lang] ?? subject, command?.[lang].examples[0]);
    }
    case "commander.excessArguments":
      return fault("argument/too-many", args.findLast((arg) => !arg.startsWith("-")) ?? subject);
    case "commander.help":
      return fault("command/unknown", args.findLast((arg) => !arg.startsWith("-")) ?? "");
    default:
      return fault("command/unknown", message);
  }
}

/** `--as-of` of `--as-of <date>`. */
const flagOf = (flags: string) => flags.replace(/\s.*$/, "");
