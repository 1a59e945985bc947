import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Files that are given together, and the command lines that are run on them. */
export interface Case {
  readonly name: string;
  /** Paths within fixtures. */
  readonly files: readonly string[];
  readonly runs: readonly Run[];
}

/** `kind` names the form of the output; the workbooks that a run writes are kept of its `text` alone. */
export interface Run {
  readonly name: string;
  readonly kind: "text" | "json" | "csv" | "markdown";
  readonly args: readonly string[];
}

const judging = ["check-bkm", "screen-ksm", "allocate"] as const;
const forms = ["json", "csv", "markdown"] as const;
const samples = [
  "kelurahan-sukamaju.xlsx",
  "kelurahan-sukasari.xlsx",
  "kelurahan-berhias.xlsx",
  "kelurahan-sukarasa.xlsx",
];
const inputs = /\.(?:xlsx|xlsm|xls|ods|csv)$/;

/** Every case that is compared, in a fixed order. */
export function cases(fixtures: string): readonly Case[] {
  const within = (folder: string) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => inputs.test(name))
      .sort()
      .map((name) => `${folder}/${name}`);
  const csvFiles = within("sukamaju-csv");
  const single = ["intake", "marked", "reading"].flatMap(within);
  return [
    { name: "no-workbook", files: [], runs: lookups },
    ...samples.map((file) => ({ name: file, files: [file], runs: [...runs([file], []), ...variants(file)] })),
    { name: "sukamaju-csv", files: csvFiles, runs: runs(csvFiles, []) },
    ...single.map((file) => ({ name: file.replace("/", "-"), files: [file], runs: runs([file], asOf) })),
  ];
}

/** Else many fixtures would be judged by the day on which this runs. */
const asOf = ["--as-of", "2013-03-15"];

function runs(paths: readonly string[], more: readonly string[]): readonly Run[] {
  const files = paths.map((path) => path.replace(/.*\//, ""));
  return judging.flatMap((command): readonly Run[] => [
    { name: command, kind: "text", args: [command, ...files, ...more, ...(command === "allocate" ? ["--draft"] : [])] },
    ...forms.map((kind) => ({
      name: command,
      kind,
      args: [command, ...files, ...more, "--format", kind, "--no-annotate"],
    })),
  ]);
}

function variants(file: string): readonly Run[] {
  const text = (name: string, ...args: readonly string[]): Run => ({ name, kind: "text", args });
  const plan = (name: string, ...args: readonly string[]) => [
    text(`allocate-${name}`, "allocate", file, "--no-annotate", ...args),
    {
      ...text(`allocate-${name}`, "allocate", file, "--no-annotate", "--format", "json", ...args),
      kind: "json" as const,
    },
  ];
  const fund = (command: "monitor" | "project", ...args: readonly string[]): readonly Run[] => [
    text(command, command, file, ...args),
    text(`${command}-en`, command, file, "--lang", "en", ...args),
    ...forms.map((kind) => ({ name: command, kind, args: [command, file, "--format", kind, ...args] })),
  ];
  return [
    ...judging.map((command) => text(`${command}-en`, command, file, "--lang", "en")),
    ...plan("merata", "--strategy", "merata"),
    ...plan("jangkauan", "--strategy", "jangkauan"),
    ...plan("awal", "--stage", "awal", "--draft"),
    ...plan("perguliran", "--stage", "perguliran", "--draft"),
    ...plan("little", "--fund", "23000000", "--draft"),
    ...plan("compare", "--compare", "--draft"),
    ...plan("split", "--split-tranches"),
    ...plan("policy", "--set", "j5.memberCeiling=4000000"),
    ...fund("monitor"),
    ...fund("project", "--opening", "40000000"),
    text("screen-ksm-nik", "screen-ksm", file, "--show-nik", "--no-annotate"),
    text("explain-ksm", "explain", file, "--ksm", "K01"),
    text("explain-ksm-en", "explain", file, "--ksm", "K02", "--lang", "en"),
  ];
}

const lookups: readonly Run[] = [
  ...["check-bkm", "screen-ksm", "allocate", "template", "explain", "policy", "verify"].flatMap((command) =>
    (["id", "en"] as const).map((lang): Run => {
      return { name: `help-${command}-${lang}`, kind: "text", args: [command, "--help", "--lang", lang] };
    }),
  ),
  ...(["id", "en"] as const).flatMap((lang): readonly Run[] => [
    { name: `help-${lang}`, kind: "text", args: ["--help", "--lang", lang] },
    { name: `policy-${lang}`, kind: "text", args: ["policy", "--lang", lang] },
    { name: `policy-${lang}`, kind: "json", args: ["policy", "--lang", lang, "--format", "json"] },
    { name: `explain-${lang}`, kind: "text", args: ["explain", "--lang", lang] },
    ...["G.2", "A-6", "nik/lost-digits"].map((code): Run => {
      return {
        name: `explain-${code.replace("/", "-")}-${lang}`,
        kind: "text",
        args: ["explain", code, "--lang", lang],
      };
    }),
    ...["kelurahan", "ksm", "ps2", "pinjaman"].map((kind): Run => {
      return { name: `template-${kind}-${lang}`, kind: "text", args: ["template", kind, "--lang", lang] };
    }),
  ]),
];
