import { Argument, Command, Option } from "commander";
import { type ArgumentName, argumentHelp } from "../messages/cli/arguments.ts";
import { type CommandName, commandHelp } from "../messages/cli/commands.ts";
import { optionHelp } from "../messages/cli/options.ts";
import { cliTexts } from "../messages/cli-text.ts";
import type { Lang } from "../messages/lang.ts";
import { commands } from "./commands.ts";
import { helpConfiguration, helpEpilogue } from "./help.ts";
import { optionNamed } from "./options.ts";

/** The program with its commands, options and help in one language. `done` is told the exit code. */
export function buildProgram(lang: Lang, version: string, done: (exitCode: number) => void): Command {
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
  for (const name of Object.keys(commands) as CommandName[]) addCommand(program, name, lang, done);
  return program;
}

function addCommand(program: Command, name: CommandName, lang: Lang, done: (exitCode: number) => void): void {
  const { summary, description, examples } = commandHelp[name][lang];
  const { arguments: words, options, run } = commands[name];
  const command = program
    .command(name)
    .summary(summary)
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
