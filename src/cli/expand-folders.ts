import { statSync } from "node:fs";
import { join, normalize } from "node:path";
import { addAll } from "../domain/add-all.ts";
import { filesInFolder } from "../messages/fault-text.ts";
import { isLeftOut } from "./choose-inputs.ts";
import { fault } from "./fault.ts";
import { foldersIn, workbooksIn } from "./readable.ts";

/** The arguments, a folder as the workbooks right in it. Throws a fault where there are none, too many, or more further down. */
export function expandFolders(args: readonly string[], otherwise: (folder: string) => string | undefined) {
  return args.flatMap((arg) => (isFolder(arg) ? workbooksOf(arg, otherwise) : [arg]));
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function workbooksOf(folder: string, otherwise: (folder: string) => string | undefined): readonly string[] {
  const paths = workbooksIn(folder).map((name) => normalize(join(folder, name)));
  const inputs = paths.filter((path) => !isLeftOut(path));
  if (inputs.length > filesInFolder || hasWorkbooksBelow(folder)) {
    throw fault("folder/many", folder, otherwise(folder));
  }
  if (inputs.length === 0) throw fault("folder/empty", folder);
  return paths;
}

/** So many folders are looked into; someone may have named a whole disk. */
const foldersSeen = 1_000;

function hasWorkbooksBelow(folder: string): boolean {
  const open = [folder];
  for (let seen = 0; seen < foldersSeen; seen++) {
    const next = open.shift();
    if (next === undefined) return false;
    const below = foldersIn(next).map((name) => join(next, name));
    if (below.some((path) => workbooksIn(path).some((name) => !isLeftOut(join(path, name))))) return true;
    addAll(open, below);
  }
  return false;
}
