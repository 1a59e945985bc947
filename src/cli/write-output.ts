import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { isPage, type OutputKind } from "../result/output-kind.ts";
import { isOwnArchive } from "../workbook/write/own-archive.ts";
import { fault } from "./fault.ts";
import { isOwnPage } from "./own-page.ts";
import { DiskFault, replaceFiles } from "./replace-files.ts";
import { isSameFile } from "./same-file.ts";

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a workbook can be called; the second is for one with macros. */
const workbookEndings: readonly string[] = [".xlsx", ".xlsm"];
const pageEndings: readonly string[] = [".html", ".htm"];

/** Refuses, before any work is done, a path at which nothing may be written. */
export function checkOutput(path: string, inputs: readonly string[], force: boolean, kind?: OutputKind): void {
  const endings = kind !== undefined && isPage(kind) ? pageEndings : workbookEndings;
  if (inputs.some((input) => input !== "-" && isSameFile(input, path))) throw fault("output/is-input", path);
  if (!statAt(dirname(resolve(path)))?.isDirectory()) throw fault("output/no-folder", path);
  const present = statAt(path);
  if (present?.isDirectory()) throw fault("output/is-folder", path);
  if (!endings.includes(extname(path).toLowerCase())) throw fault("output/ending", path, endings.join(", "));
  if (!force && present !== undefined && !isOurs(path)) throw fault("output/exists", path);
  if (present !== undefined) closeSync(orFault(path, () => openSync(path, "r+")));
}

/** Writes all workbooks whole, or none; see `replaceFiles`. */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  try {
    await replaceFiles(outputs);
  } catch (error) {
    throw error instanceof DiskFault ? outputFault(error.reason, error.path) : error;
  }
}

/** What the disk refuses is a fault about the path. */
function orFault<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw outputFault(error as NodeJS.ErrnoException, path);
  }
}

function outputFault(error: NodeJS.ErrnoException, path: string): Error {
  switch (error.code) {
    case "EACCES":
    case "EPERM":
    case "EBUSY":
    case "EROFS":
      return fault("output/no-permission", path);
    case "ENOSPC":
    case "EFBIG":
    case "EDQUOT":
      return fault("output/no-space", path);
    case "ENAMETOOLONG":
    case "EINVAL":
    case "ENOENT":
      return fault("output/bad-name", path);
    default:
      return error;
  }
}

function statAt(path: string) {
  return orFault(path, () => statSync(path, { throwIfNoEntry: false }));
}

function isOurs(path: string): boolean {
  const bytes = orFault(path, () => readFileSync(path));
  return isOwnArchive(bytes) || isOwnPage(bytes);
}
