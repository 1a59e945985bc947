import { Argument, Command, CommanderError, Option } from "commander";
import { stages, strategies } from "../domain/choices.ts";
import type { CommandName, OptionName } from "../messages/cli/program-text.ts";
import { cliTexts } from "../messages/cli-text.ts";
import type { Lang } from "../messages/lang.ts";
import { formats } from "../report/formats.ts";
import { helpConfiguration, helpEpilogue } from "./help.ts";
import type { AllocateOptions, SharedOptions, VerifyOptions } from "./options.ts";

/** What each command does; it loads its own code and gives the exit code. */
export interface Handlers {
  readonly report: (
    command: "check-bkm" | "screen-ksm" | "allocate",
    files: readonly string[],
    options: SharedOptions | AllocateOptions,
  ) => Promise<number>;
  readonly verify: (plan: string, sources: readonly string[], options: VerifyOptions) => Promise<number>;
  readonly template: (kind: string, options: TemplateOptions) => Promise<number>;
  readonly explain: (subjects: readonly string[], options: ExplainOptions) => Promise<number>;
  readonly policy: (options: LookupOptions) => Promise<number>;
}

export interface TemplateOptions {
  readonly lang: Lang;
  readonly out?: string;
  readonly force?: boolean;
}

export interface LookupOptions {
  readonly lang: Lang;
  readonly format: "text" | "json";
  readonly policy?: string;
  readonly set: readonly string[];
}

export interface ExplainOptions extends LookupOptions {
  /** A KSM's code or name, or a member's name: then the arguments are files. */
  readonly ksm?: string;
  readonly asOf?: string;
  readonly showNik?: boolean;
  readonly color?: boolean;
}

/** The program with its commands, options and help in one language. `done` is told the exit code. */
export function buildProgram(
  lang: Lang,
  version: string,
  handlers: Handlers,
  done: (exitCode: number) => void,
): Command {
  const texts = cliTexts[lang];
  const option = (flags: string, name: OptionName) => new Option(flags, texts.options[name]);
  const langOption = () => option("--lang <id|en>", "lang").choices(["id", "en"]).default(lang).env("PPMK_LANG");
  const setOption = () =>
    option("--set <path=value>", "set")
      .argParser((value: string, before: readonly string[]) => [...before, value])
      .default([], "");

  const program = new Command("ppmk")
    .description(texts.description)
    .version(version, "-V, --version", texts.options.version)
    .helpOption("-h, --help", texts.options.help)
    .helpCommand(`help [${texts.words.command}]`, texts.commands.help.summary)
    .addOption(langOption())
    .configureHelp(helpConfiguration(texts))
    .configureOutput({ writeErr: () => undefined })
    .addHelpText("after", helpEpilogue(texts))
    .exitOverride();

  const command = (name: CommandName) => {
    const { summary, description, examples } = texts.commands[name];
    const added = program
      .command(name)
      .summary(summary)
      .description(description)
      .helpOption("-h, --help", texts.options.help)
      .addHelpText("after", `\n${texts.titles.examples}\n${examples.map((example) => `  ${example}`).join("\n")}\n`);
    return added;
  };

  const judging = (name: "check-bkm" | "screen-ksm" | "allocate") =>
    command(name)
      .addArgument(
        new Argument(
          name === "check-bkm" ? "<workbook...>" : "<file...>",
          texts.arguments[name === "check-bkm" ? "workbook" : "file"],
        ),
      )
      .addOption(option("--as-of <date>", "as-of"))
      .addOption(option("--policy <file>", "policy"))
      .addOption(setOption())
      .addOption(langOption())
      .addOption(option("--format <form>", "format").choices(formats).default("text"))
      .addOption(option("--out <file>", "out"))
      .addOption(option("--no-annotate", "no-annotate"))
      .addOption(option("--force", "force"))
      .addOption(option("--show-nik", "show-nik"))
      .addOption(option("--fail-on <verdict>", "fail-on").choices(["ineligible"]))
      .addOption(option("--quiet", "quiet"))
      .addOption(option("--color", "color"))
      .addOption(option("--no-color", "no-color"));

  for (const name of ["check-bkm", "screen-ksm"] as const) {
    judging(name).action(async (files: string[], options: SharedOptions) =>
      done(await handlers.report(name, files, options)),
    );
  }
  judging("allocate")
    .addOption(option("--stage <stage>", "stage").choices(stages))
    .addOption(option("--strategy <strategy>", "strategy").choices(strategies).default("peringkat"))
    .addOption(option("--fund <rupiah>", "fund"))
    .addOption(option("--compare", "compare"))
    .addOption(option("--split-tranches", "split-tranches"))
    .addOption(option("--draft", "draft"))
    .action(async (files: string[], options: AllocateOptions) =>
      done(await handlers.report("allocate", files, options)),
    );

  command("verify")
    .addArgument(new Argument("<plan>", texts.arguments.plan))
    .addArgument(new Argument("[source...]", texts.arguments.source))
    .addOption(langOption())
    .addOption(option("--format <form>", "format").choices(["text", "json"]).default("text"))
    .addOption(option("--out <file>", "out"))
    .addOption(option("--no-annotate", "no-annotate"))
    .addOption(option("--force", "force"))
    .addOption(option("--show-nik", "show-nik"))
    .addOption(option("--color", "color"))
    .addOption(option("--no-color", "no-color"))
    .action(async (plan: string, sources: string[], options: VerifyOptions) =>
      done(await handlers.verify(plan, sources, options)),
    );

  command("template")
    .addArgument(new Argument("[kind]", texts.arguments.kind).default("kelurahan"))
    .addOption(option("--out <file>", "out"))
    .addOption(option("--force", "force"))
    .addOption(langOption())
    .action(async (kind: string, options: TemplateOptions) => done(await handlers.template(kind, options)));

  const lookup = (name: "explain" | "policy") =>
    command(name)
      .addOption(langOption())
      .addOption(option("--format <form>", "format").choices(["text", "json"]).default("text"));
  lookup("explain")
    .addArgument(new Argument("[code...]", texts.arguments.code))
    .addOption(option("--ksm <code>", "ksm"))
    .addOption(option("--as-of <date>", "as-of"))
    .addOption(option("--policy <file>", "policy"))
    .addOption(setOption())
    .addOption(option("--show-nik", "show-nik"))
    .addOption(option("--color", "color"))
    .addOption(option("--no-color", "no-color"))
    .action(async (subjects: string[], options: ExplainOptions) => done(await handlers.explain(subjects, options)));
  lookup("policy")
    .addOption(option("--policy <file>", "policy"))
    .addOption(setOption())
    .action(async (options: LookupOptions) => done(await handlers.policy(options)));

  return program;
}

export { CommanderError };
