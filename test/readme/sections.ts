import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue, tableNames } from "../../src/intake/catalogue/catalogue.ts";
import type { Column } from "../../src/intake/catalogue/column.ts";
import { runBuilt } from "../cli/built/built-program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sample = "fixtures/kelurahan-sukamaju.xlsx";

/** What the built program prints on the sample, 100 columns wide at most, cut after some lines. */
function transcript(command: string | undefined, args: readonly string[], lines: number): string {
  const shown = [...(command === undefined ? [] : [command]), sample, ...args];
  mkdirSync(`${root}/output`, { recursive: true });
  const quiet = command === undefined ? [] : ["--no-annotate"];
  const { exitCode, out, err } = runBuilt(root, [...shown, ...quiet]);
  if (exitCode !== 0 && exitCode !== 1) throw new Error(`${shown.join(" ")} ended with ${exitCode}: ${err}`);
  const all = out.trimEnd().split("\n");
  const cut = all.length > lines ? [...all.slice(0, lines), "…"] : all;
  return ["```", `$ ppmk ${shown.join(" ")}`, ...cut, "```"].join("\n");
}

function sheetTable(): string {
  const rows = tableNames.map((name) => {
    const { sheet, purpose, columns, combined } = catalogue[name];
    const headers = [
      ...Object.values<Column>(columns).map(({ header, required }) => (required ? `**${header}**` : header)),
      ...(combined === undefined ? [] : [`${combined.header} (both in one)`]),
    ];
    return `| \`${sheet}\` | ${purpose.en} | ${headers.join(" · ")} |`;
  });
  return ["| Sheet | What it holds | Columns, needed ones bold |", "|---|---|---|", ...rows].join("\n");
}

/** The README with its generated sections as they should be now. */
export function withSections(readme: string): string {
  const sections: Readonly<Record<string, () => string>> = {
    ppmk: () => transcript(undefined, ["--out-dir", "output"], 25),
    "check-bkm": () => transcript("check-bkm", [], 24),
    "screen-ksm": () => transcript("screen-ksm", [], 56),
    allocate: () => transcript("allocate", ["--out", "output/sukamaju.rencana.xlsx", "--force"], 48),
    sheets: sheetTable,
  };
  return Object.entries(sections).reduce(
    (page, [name, section]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- end -->)`),
        (_, start: string, end: string) => `${start}${section()}\n${end}`,
      ),
    readme,
  );
}
