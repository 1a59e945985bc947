import { lstatSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, normalize, resolve } from "node:path";
import { type Finding, finding } from "../../domain/finding.ts";
import { groupBy } from "../../domain/group-by.ts";
import { compareText } from "../../domain/place.ts";
import type { Skipped, SkipReason } from "../../recap/skipped.ts";
import { filesNamed, isLeftOut } from "../choose-inputs.ts";

/** The files of one kelurahan; a finding where a path cannot be read at all. */
export interface InputUnit {
  /** The file's path, or that of the folder of several. */
  readonly name: string;
  readonly paths: readonly string[];
  readonly fault?: Finding;
}

export interface Collected {
  /** In the order of their names. */
  readonly units: readonly InputUnit[];
  readonly skipped: readonly Skipped[];
}

const workbook = /\.(?:xls[xmb]?|ods)$/i;
const table = /\.(?:csv|tsv)$/i;
const archive = /\.(?:zip|rar|7z|gz|tgz|tar|bz2)$/i;

/**
 * Everything that lies in folders, however deep, and files that are named: each workbook is a kelurahan, and so is a folder
 * with CSV and no workbook. What is none of these is skipped, with the reason.
 */
export function collectInputs(args: readonly string[]): Collected {
  const found: Found = { units: [], skipped: [], seen: new Set() };
  const named: string[] = [];
  for (const path of filesNamed(args)) {
    if (isFolder(path)) collectFolder(path, found);
    else named.push(path);
  }
  const tables = groupBy(
    named.filter((path) => table.test(path)),
    dirname,
  );
  for (const group of tables.values()) addUnit(found, [...group]);
  for (const path of named.filter((one) => !table.test(one))) addUnit(found, [path]);
  return {
    units: found.units.toSorted((a, b) => compareText(a.name, b.name)),
    skipped: found.skipped.toSorted((a, b) => compareText(a.path, b.path)),
  };
}

interface Found {
  readonly units: InputUnit[];
  readonly skipped: Skipped[];
  /** Folders and files under their one true path: a link, or a second argument, shows them again. */
  readonly seen: Set<string>;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function addUnit({ units, seen }: Found, paths: readonly string[]): void {
  const fresh = paths.filter((path) => !seen.has(resolve(path))).toSorted(compareText);
  for (const path of fresh) seen.add(resolve(path));
  const [first, ...others] = fresh.map((path) => normalize(path));
  if (first === undefined) return;
  units.push({ name: others.length === 0 ? first : dirname(first), paths: [first, ...others] });
}

function collectFolder(folder: string, found: Found): void {
  if (found.seen.has(resolve(folder))) return;
  found.seen.add(resolve(folder));
  const names = namesIn(folder);
  if (names === undefined) {
    const fault = finding("file/unreadable", { file: folder, sheet: "" }, { reason: "permission" });
    found.units.push({ name: normalize(folder), paths: [normalize(folder)], fault });
    return;
  }
  const skip = (name: string, reason: SkipReason) =>
    found.skipped.push({ path: normalize(join(folder, name)), reason });
  const tables: string[] = [];
  let workbooks = 0;
  for (const name of names.toSorted(compareText)) {
    const path = join(folder, name);
    if (name.startsWith("~$")) skip(name, "lock");
    else if (name.startsWith(".")) skip(name, "hidden");
    else if (isLink(path)) skip(name, "link");
    else if (isFolder(path)) collectFolder(path, found);
    else if (isOwnName(name)) skip(name, "own");
    else if (archive.test(name)) skip(name, "archive");
    else if (table.test(name)) tables.push(name);
    else if (!workbook.test(name)) skip(name, "other");
    else {
      workbooks += 1;
      addUnit(found, [path]);
    }
  }
  if (workbooks > 0) for (const name of tables) skip(name, "beside");
  else
    addUnit(
      found,
      tables.map((name) => join(folder, name)),
    );
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

/** A link may lead out of the folder, or round in a circle. */
const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const isOwnName = (name: string) =>
  isLeftOut(name) || /^rekap\.[a-z]+$/i.test(basename(name)) || extname(name) === ".ppmk";
