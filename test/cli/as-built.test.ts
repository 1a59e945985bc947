import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { Ran } from "./built/built-program.ts";
import { ppmk, startPpmk, workFolder } from "./run-ppmk.ts";

const [good, poor, rich] = ["kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx", "kelurahan-berhias.xlsx"];
const given = [good, poor, rich, "sukamaju-csv", "plans"];
const folders = {
  served: workFolder(...given),
  sources: workFolder(...given),
  servedToo: workFolder(...given),
  started: workFolder(...given),
};
afterAll(() => {
  for (const { remove } of Object.values(folders)) remove();
});

/** The sources in this process, as the built program would be run in a folder. */
async function fromSources(folder: string, args: readonly string[]): Promise<Ran> {
  const [before, streams] = [process.cwd(), [process.stdout, process.stderr]];
  const writes = streams.map(({ write }) => write);
  const said = ["", ""];
  streams.forEach((stream, index) => {
    stream.write = (chunk: string | Uint8Array, ...[encoding, done]: unknown[]) => {
      said[index] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
      const callback = typeof encoding === "function" ? encoding : done;
      if (typeof callback === "function") callback();
      return true;
    };
  });
  process.chdir(folder);
  process.exitCode = undefined;
  try {
    await runCommandLine(args, args.includes("en") ? "en" : "id");
    return { exitCode: Number(process.exitCode ?? 0), out: said[0] ?? "", err: said[1] ?? "" };
  } finally {
    process.exitCode = undefined;
    process.chdir(before);
    streams.forEach((stream, index) => {
      stream.write = writes[index] as typeof stream.write;
    });
  }
}

const lines = [
  "",
  "--help --lang en",
  "allocate --help",
  "--version",
  "policy",
  "policy --set j5.memberCeiling=4000000",
  "explain",
  "explain G.2",
  "explain nik/lost-digits --lang en --format json",
  "explain G.22",
  "template kelurahan",
  "template ksm --out ksm.xlsx --lang en",
  "template rumah",
  `check-bkm ${good}`,
  `check-bkm ${poor} --lang en --fail-on ineligible`,
  `screen-ksm ${good} --format csv --no-annotate`,
  `screen-ksm ${rich} --format markdown --no-annotate --show-nik`,
  `screen-ksm ${poor} ${good} --as-of 15-03-2013`,
  `screen-ksm sukamaju-csv --out dari-csv.xlsx`,
  `screen-ksm sukamaju-csv/anggota.csv --as-of kemarin`,
  `allocate ${good} --compare`,
  `allocate ${good} --strategy jangkauan --format json --no-annotate`,
  `allocate ${good} --set j5.memberCeiling=4000000 --force --out kebijakan.rencana.xlsx`,
  `allocate ${good} --stage perguliran --fund 23000000 --format markdown --no-annotate --out sedikit.xlsx`,
  `allocate ${good} --format csv --no-annotate --out lagi.xlsx`,
  `allocate ${poor} --lang en`,
  `allocate ${rich} --draft`,
  `allocate ${good} --fund banyak`,
  `allocate ${good} --set j5.memberCeiling=nol`,
  `allocate ${good} --set j99=1`,
  `allocate ${good} --policy tidak-ada.yaml`,
  `allocate ${good} --out ${good}`,
  `allocate ${good} --out rencana.pdf`,
  `allocate ${good} --strategi merata`,
  `allocate`,
  `alocate ${good}`,
  `${good} allocate`,
  `explain ${good} --ksm K01`,
  `explain ${good} --ksm K03 --lang en --format json`,
  `explain ${good} --ksm K99`,
  `explain ${poor}`,
  `verify plans/version-1-kebijakan.xlsx --lang en --format json`,
  `verify kelurahan-sukamaju.rencana.xlsx ${good}`,
  `verify kelurahan-sukamaju.rencana.xlsx ${poor} --lang en`,
  `verify ${good}`,
  "check-bkm tidak-ada.xlsx",
  "check-bkm .",
  "check-bkm *.xlsx --no-annotate",
  `columns ${good}`,
  `columns ${rich} --lang en`,
  `monitor ${rich} --as-of 15-03-2013`,
  `${rich} ${poor} --lang en --force`,
  `monitor ${good} --months 3 --format csv --no-annotate`,
  `monitor ${good} --months 99`,
  "help allocate",
  "complete -- allocate --st",
  `columns ${good} --map peta.yaml`,
  `check-bkm ${good} --columns peta.yaml --no-annotate`,
  `explain ${good} --ksm K01 --format json --lang en`,
  "recap sukamaju-csv --no-cache",
  "recap sukamaju-csv --no-cache --out rekap.json --lang en",
  "recap sukamaju-csv --jobs nol",
  "recap tidak-ada",
];

/** Of each command some, in a process of their own too. */
const startedLines = [
  "",
  "template ksm --out ksm.xlsx --lang en",
  `screen-ksm ${good} --format markdown --no-annotate`,
  `allocate ${good} --strategy jangkauan --format json`,
  `allocate ${good} --strategi merata`,
  `verify plans/version-1-kebijakan.xlsx --lang en --format json`,
  `${poor}`,
];

const wordsOf = (line: string) => line.split(" ").filter((word) => word !== "");

it.each(lines)("ppmk %s does what the sources say", async (line) => {
  const args = wordsOf(line);
  expect(await fromSources(folders.sources.path, args)).toEqual(ppmk(folders.served.path, args));
});

it.each(startedLines)("ppmk %s does the same in a process of its own as in the one that serves the tests", (line) => {
  const args = wordsOf(line);
  expect(ppmk(folders.servedToo.path, args)).toEqual(startPpmk(folders.started.path, args));
});

it.each([
  ["served", "sources"],
  ["servedToo", "started"],
] as const)("the same files are written: %s, %s", (one, other) => {
  const written = ({ path, files }: typeof folders.served) =>
    files()
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, readFileSync(join(path, name))] as const);
  const expected = written(folders[other]);
  expect(expected.length).toBeGreaterThan(given.length);
  expect(written(folders[one])).toEqual(expected);
});
