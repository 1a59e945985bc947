import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Finding, finding } from "../domain/finding.ts";
import { Fault } from "./fault.ts";

export interface ChosenInputs {
  readonly paths: readonly string[];
  /** What was left out, and what is open in Excel. */
  readonly findings: readonly Finding[];
}

/**
 * The files that arguments name: wildcards that the shell left as they are (cmd.exe does) are resolved, Excel's lock files
 * and what ppmk itself wrote are left out with a word. `force` takes an own output all the same. Throws a fault where
 * nothing is left.
 */
export function chooseInputs(args: readonly string[], force: boolean): ChosenInputs {
  const found = filesNamed(args);
  const leftOut = found.flatMap((path) => reasonAgainst(path, force));
  const without = new Set(leftOut.map(({ at }) => ("file" in at ? at.file : at.sheet.file)));
  const paths = found.filter((path) => !without.has(path));
  if (paths.length === 0 && leftOut.length > 0) throw new Fault(leftOut);
  return { paths, findings: [...leftOut, ...paths.flatMap(openInExcel)] };
}

/** The files of arguments, wildcards resolved. */
export const filesNamed = (args: readonly string[]): readonly string[] => args.flatMap(filesOf);

/** The files of a pattern in its last part, in the order of their names; anything else, and a pattern without files, as it is. */
function filesOf(arg: string): readonly string[] {
  if (!/[*?]/.test(basename(arg)) || existsSync(arg)) return [arg];
  const pattern = new RegExp(
    `^${basename(arg)
      .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "iu",
  );
  const folder = dirname(arg);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
  const isHere = folder === "." && !arg.startsWith(".");
  const paths = names.sort().map((name) => (isHere ? name : join(folder, name)));
  return paths.length === 0 ? [arg] : paths;
}

const lockPrefix = "~$";
const ownEnding = /\.(?:hasil|rencana|periksa|pantau|proyeksi|rekap)(\.xls[xm])$/i;

/** Excel's note beside an open workbook, or what ppmk wrote, by its name. */
export function isLeftOut(path: string): boolean {
  return basename(path).startsWith(lockPrefix) || ownEnding.test(path);
}

function reasonAgainst(path: string, force: boolean): readonly Finding[] {
  const at = { file: path, sheet: "" };
  if (basename(path).startsWith(lockPrefix)) return [finding("file/lock", at, {})];
  if (force || !ownEnding.test(path) || !existsSync(path)) return [];
  const plan = /\.rencana\.[^.]+$/i.test(path) ? path : null;
  return [finding("file/own-output", at, { original: path.replace(ownEnding, "$1"), plan })];
}

/** Excel keeps a lock file beside a workbook that it has open. */
function openInExcel(path: string): readonly Finding[] {
  const lock = join(dirname(path), `${lockPrefix}${basename(path)}`);
  return path !== "-" && existsSync(lock) ? [finding("file/open-elsewhere", { file: path, sheet: "" }, {})] : [];
}
