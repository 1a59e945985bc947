import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Finding, finding } from "../domain/finding.ts";
import { nearest } from "../domain/nearest.ts";
import type { InputFile } from "../run/input.ts";
import { limits } from "../workbook/zip.ts";
import { fault } from "./fault.ts";
import { workbooksIn } from "./readable.ts";
import { isSameFile } from "./same-file.ts";

/** The bytes of every file, `-` from standard input, or what keeps it from being opened. A file named twice counts once. */
export async function readFiles(paths: readonly string[]): Promise<readonly (InputFile | Finding)[]> {
  if (paths.filter((path) => path === "-").length > 1) throw fault("stdin/twice", "-");
  const files: (InputFile | Finding)[] = [];
  for (const path of withoutRepeats(paths)) files.push(await readFile(path));
  return files;
}

function withoutRepeats(paths: readonly string[]): readonly string[] {
  return paths.filter((path, index) => paths.findIndex((other) => isSameFile(other, path)) === index);
}

async function readFile(path: string): Promise<InputFile | Finding> {
  const bytes = path === "-" ? await buffer(process.stdin) : bytesOf(path);
  if ("code" in bytes) return bytes;
  return { path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function bytesOf(path: string): Uint8Array | Finding {
  const unreadable = (reason: "missing" | "folder" | "permission") => {
    const near = reason === "missing" ? nearest(basename(path), workbooksIn(dirname(path))) : undefined;
    return finding("file/unreadable", { file: path, sheet: "" }, { reason, ...(near === undefined ? {} : { near }) });
  };
  try {
    const found = statSync(path);
    if (found.isDirectory()) return unreadable("folder");
    // Asked before reading: a file of gigabytes must not fill the memory first.
    if (found.size > limits.archive) return finding("file/too-large", { file: path, sheet: "" }, { limit: "50 MB" });
    return readFileSync(path);
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "ENOENT":
      case "ENOTDIR":
      case "ENAMETOOLONG":
        return unreadable("missing");
      case "EACCES":
      case "EPERM":
      case "EBUSY":
        return unreadable("permission");
      default:
        throw error;
    }
  }
}
