import { Argument, Command, Option } from "commander";
import { type ArgumentName, argumentHelp } from "../messages/cli/arguments.ts";
import { type CommandName, commandHelp } from "../messages/cli/commands.ts";
import { optionHelp } from "../messages/cli/options.ts";
import { cliTexts } from "../messages/cli-text.ts";
import type { Lang } from "../messages/lang.ts";
import { commands } from "./commands.ts";
import { helpConfiguration, helpEpilogue } from "./help.ts";
import { optionNamed } from "./options.ts";

/** Words that are asked about any command, options and all. */
const aboutAll = ["help", "complete"];

/**
 * The program with its commands, options and help in one language. `done` is told the exit code. What the first word does not
 * need is left out, as each command costs time: of another command all, and of the list in `--help` its options.
 */
export function buildProgram(
  lang: Lang,
  version: string,
  done: (exitCode: number) => void,
  first: string | undefined,
): Command {
  const texts = cliTexts[lang];
  const program = new Command("ppmk")
    .description(texts.description)
    .version(version, "-V, --version", optionHelp.version[lang])
    .addOption(new Option("--licenses", optionHelp.licenses[lang]))
    .helpOption("-h, --help", optionHelp.help[lang])
    .helpCommand(`help [${texts.words.command}]`, commandHelp.help[lang].summary)
    .addOption(optionNamed("lang", lang))
    .configureHelp(helpConfiguration(texts))
    .configureOutput({ writeErr: () => undefined })
    .addHelpText("after", helpEpilogue(texts))
    .exitOverride();
  const names = Object.keys(commands) as CommandName[];
  const isAboutAll = first !== undefined && aboutAll.includes(first);
  const called = names.filter((name) => name === first);
  for (const name of isAboutAll || called.length === 0 ? names : called) {
    const command = program.command(name).summary(commandHelp[name][lang].summary);
    if (isAboutAll || name === first) describe(command, name, lang, done);
  }
  return program;
}

function describe(command: Command, name: CommandName, lang: Lang, done: (exitCode: number) => void): void {
  const { description, examples } = commandHelp[name][lang];
  const { arguments: words, options, run } = commands[name];
  command
    .description(description)
    .helpOption("-h, --help", optionHelp.help[lang])
    .addHelpText(
      "after",
      `\n${cliTexts[lang].titles.examples}\n${examples.map((example) => `  ${example}`).join("\n")}\n`,
    )
    .action(async () => done(await run(command.args, command.opts())));
  for (const word of words) {
    const argument = word.replaceAll(/[^a-z]/g, "") as ArgumentName;
    command.addArgument(new Argument(word, argumentHelp[argument][lang]));
  }
  for (const option of options) command.addOption(optionNamed(option, lang));
}
