import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import type { CommandName } from "../../src/messages/cli/commands.ts";
import { explainableCodes } from "../../src/messages/explain/explain.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const read = (page: string) => readFileSync(join(root, page), "utf8");
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts);
const codes: ReadonlySet<string> = new Set(explainableCodes());

/** What stands in blocks between ``` lines, and in `ticks` outside of them. */
function codeOf(markdown: string): { readonly lines: readonly string[]; readonly ticked: readonly string[] } {
  const parts = markdown.split(/^```.*$/m);
  const blocks = parts.filter((_, index) => index % 2 === 1);
  const prose = parts.filter((_, index) => index % 2 === 0).join("\n");
  return {
    lines: blocks.flatMap((block) => block.split("\n")),
    ticked: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code),
  };
}

/** Words that lead into the tree: what has a slash, and names of sources and pages. */
function pathsIn(page: string): readonly string[] {
  const ticked = codeOf(read(page)).ticked.filter(
    (code) => /^[\w.-]+(?:\/[\w.-]*)+$/.test(code) || /^[\w.-]+\.(?:ts|mjs|cjs|md|json)$/.test(code),
  );
  const linked = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) =>
    normalize(join(dirname(page), path)),
  );
  // `npm run executable` makes that folder; a fresh checkout does not have it.
  const isMade = (path: string) => path.startsWith("output/");
  return [...ticked.filter((path) => !codes.has(path) && !isMade(path)), ...linked];
}

/** Every command that a reader can type, without prompt and remark. */
function commandsIn(page: string): readonly string[] {
  const { lines, ticked } = codeOf(read(page));
  return [...lines, ...ticked]
    .map((line) =>
      line
        .replace(/^\$ /, "")
        .replace(/ {2,}.*$/, "")
        .replace(/^npx (?=ppmk)/, ""),
    )
    .filter((line) => /^(?:ppmk|npm|npx|node) /.test(line));
}

const wordsOf = (command: string) => command.split(/[\s;]+/);

/** Why a command cannot be typed so, or undefined. */
function faultOf(command: string): string | undefined {
  const [program, first = "", ...rest] = wordsOf(command);
  switch (program) {
    case "npm":
      if (first === "run") return scripts.includes(rest[0] ?? "") ? undefined : "no such script";
      return ["start", "test", "link"].includes(first) ? undefined : "no such npm command";
    case "npx":
    case "node":
      return [first, ...rest].find((word) => word.includes("/") && !existsSync(join(root, word)));
    default:
      return ppmkFault(first, rest);
  }
}

function ppmkFault(name: string, words: readonly string[]): string | undefined {
  if (name === "COMMAND" || name.startsWith("-")) return undefined;
  const command = /^FILE|[.…]/.test(name) ? "ppmk" : name;
  if (!Object.hasOwn(commands, command)) return "no such command";
  const { options } = commands[command as CommandName];
  const known = [...options.map((option) => (option === "lookup-format" ? "format" : option)), "help"];
  return words.find((word) => word.startsWith("--") && !known.some((option) => word === `--${option}`));
}

describe.each(pages)("%s", (page) => {
  it("names only paths that are there", () => {
    expect(pathsIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names only commands, scripts and options that there are", () => {
    expect(commandsIn(page).flatMap((command) => (faultOf(command) === undefined ? [] : [command]))).toEqual([]);
  });
});

it("the pages do name paths and commands", () => {
  expect(pathsIn("docs/architecture.md").length).toBeGreaterThan(60);
  expect(commandsIn("README.md").length).toBeGreaterThan(10);
});
