import type { OutputKind } from "../result/output-kind.ts";
import type { ReportCommand } from "../result/run-report.ts";
import type { Input } from "./input.ts";

/** An output that a run is to make. */
export interface OutputTarget {
  readonly path: string;
  readonly kind: OutputKind;
  /** Which kelurahan it is about. */
  readonly index: number;
  /** The inputs that it is a copy of; empty where it is no copy. */
  readonly inputs: readonly Input[];
}

/** What each command writes. The last is what the command is for. */
export const outputsOf: { readonly [C in ReportCommand]: readonly [...OutputKind[], OutputKind] } = {
  "check-bkm": ["annotated"],
  "screen-ksm": ["annotated"],
  allocate: ["annotated", "plan"],
  monitor: ["annotated", "portfolio"],
  project: ["projection"],
  ppmk: ["annotated", "plan", "portfolio", "projection"],
  report: ["letters", "board", "index", "page"],
};

type TargetsOf = (group: readonly Input[], index: number, count: number) => readonly OutputTarget[];

const targetsOf: { readonly [K in OutputKind]: TargetsOf } = {
  // A copy for each workbook, one for all files of other kinds.
  annotated: (group, index) => {
    const tables = group.filter(({ workbook }) => workbook.format !== "xlsx");
    const workbooks = group.filter(({ workbook }) => workbook.format === "xlsx");
    const copies = [...workbooks.map((input) => [input]), ...(tables.length > 0 ? [tables] : [])];
    return copies.map((inputs) => ({ kind: "annotated", index, inputs, path: pathBeside(inputs, "hasil") }));
  },
  plan: (group, index) => [{ kind: "plan", index, inputs: [], path: pathBeside(group, "rencana") }],
  portfolio: (group, index) => [{ kind: "portfolio", index, inputs: [], path: pathBeside(group, "pantau") }],
  projection: (group, index) => [{ kind: "projection", index, inputs: [], path: pathBeside(group, "proyeksi") }],
  letters: (group, index) => [{ kind: "letters", index, inputs: [], path: pathBeside(group, "surat", ".html") }],
  board: (group, index) => [{ kind: "board", index, inputs: [], path: pathBeside(group, "papan", ".html") }],
  // One for all of several kelurahan, beside the first.
  index: (group, index, count) =>
    index > 0 || count < 2 ? [] : [{ kind: "index", index, inputs: [], path: indexBeside(group) }],
  page: (group, index) => [{ kind: "page", index, inputs: [], path: pathBeside(group, "laporan", ".html") }],
};

/** What the command would write, each beside the first of its inputs, in the order in which it is written. */
export function outputTargets(command: ReportCommand, groups: readonly (readonly Input[])[]): readonly OutputTarget[] {
  const targets = groups.flatMap((group, index) =>
    outputsOf[command].flatMap((kind) => targetsOf[kind](group, index, groups.length)),
  );
  const taken = new Set<string>();
  return targets.map((target) => {
    const key = target.path.toLowerCase();
    const isFree = !taken.has(key);
    taken.add(key);
    return isFree ? target : { ...target, path: freePath(target, groups[target.index] ?? [], taken) };
  });
}

/** Of `k.xlsx` and `k.xls` the second gives `k.xls.hasil.xlsx`: the outputs of both go into one folder. */
function freePath({ path, inputs }: OutputTarget, group: readonly Input[], taken: Set<string>): string {
  const [input] = inputs.length > 0 ? inputs : group;
  const own = /\.[^./\\]+$/.exec(input?.path ?? "")?.[0] ?? "";
  const [, stem = path, rest = ""] = /^(.*)(\.[^./\\]+\.[^./\\]+)$/s.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const free = `${stem}${own}${number === 1 ? "" : `-${number}`}${rest}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

type Word = "hasil" | "rencana" | "pantau" | "proyeksi" | "surat" | "papan" | "laporan";

/** `data/anggota.csv` → `data/anggota.hasil.xlsx`; a copy with macros needs their own ending. */
function pathBeside([input]: readonly Input[], word: Word, kind = ".xlsx"): string {
  const [, name = "", ending = ""] = /^(.*?[^/\\])(\.[^./\\]*)?$/s.exec(input?.path ?? "") ?? [];
  const macros = word === "hasil" && ending.toLowerCase() === ".xlsm";
  return `${name === "-" ? "ppmk" : name}.${word}${macros ? ".xlsm" : kind}`;
}

/** `data/anggota.csv` → `data/indeks.laporan.html`. */
const indexBeside = ([input]: readonly Input[]): string =>
  (input?.path ?? "").replace(/[^/\\]*$/, "indeks.laporan.html");
