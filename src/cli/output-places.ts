import { basename, dirname, join, normalize, resolve } from "node:path";
import { isOverview, type ReportCommand } from "../result/run-report.ts";
import { type OutputTarget, outputsOf } from "../run/output-targets.ts";
import { fault } from "./fault.ts";

/** Where the user wants outputs. */
export interface OutputWish {
  /** False: no marked copies. */
  readonly annotate: boolean;
  /** The name of the one that the command is for. */
  readonly out?: string;
  /** The folder of all. */
  readonly outDir?: string;
}

/**
 * The outputs that are wanted, each with its place: beside its input (none of standard input), in one folder, or under the
 * name that was given. Throws a fault where one name is given for several.
 */
export function outputPlaces(
  command: ReportCommand,
  targets: readonly OutputTarget[],
  { annotate, out, outDir }: OutputWish,
): readonly OutputTarget[] {
  const wanted = targets.filter(({ kind }) => annotate || kind !== "annotated");
  if (out !== undefined) return underName(command, wanted, out);
  const named = wanted.filter(({ inputs }) => inputs[0]?.path !== "-");
  return outDir === undefined
    ? named.map((target) => ({ ...target, path: normalize(target.path) }))
    : inFolder(wanted, outDir);
}

function underName(command: ReportCommand, targets: readonly OutputTarget[], out: string): readonly OutputTarget[] {
  const meant = targets.filter(({ kind }) => kind === outputsOf[command].at(-1));
  if (meant.length > 1 || isOverview(command)) throw fault("output/several", out);
  return targets.map((target) => ({ ...target, path: meant.includes(target) ? out : normalize(target.path) }));
}

/** Equal names have that of their folder before them, and of the folders above as long as they are equal. */
function inFolder(targets: readonly OutputTarget[], folder: string): readonly OutputTarget[] {
  const names = targets.map(({ path }) => basename(path));
  const isDouble = (name: string) => names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1;
  let above = targets.map(({ path }) => dirname(resolve(path)));
  while (names.some(isDouble) && above.some((path) => dirname(path) !== path)) {
    const double = names.map(isDouble);
    above = above.map((path, index) => {
      if (!double[index]) return path;
      names[index] = `${basename(path)}-${names[index]}`;
      return dirname(path);
    });
  }
  return targets.map((target, index) => ({ ...target, path: join(folder, names[index] ?? "") }));
}
