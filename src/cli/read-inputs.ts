import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { type Finding, finding } from "../domain/finding.ts";
import { findProfiles } from "../intake/read-profile.ts";
import type { Input } from "../run/input.ts";
import { isFinding, readWorkbook } from "../workbook/read-workbook.ts";
import { limits } from "../workbook/zip.ts";
import { Fault, fault } from "./fault.ts";
import { isSameFile } from "./write-output.ts";

/** Reads every file, `-` from standard input. All files that cannot be read are reported together. */
export async function readInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const unique = paths.filter((path, index) => paths.findIndex((other) => isSameFile(other, path)) === index);
  if (paths.filter((path) => path === "-").length > 1) throw fault("stdin/twice", "-");
  const results: (Input | Finding)[] = [];
  for (const path of unique) results.push(await readInput(path));
  const findings = results.filter((result) => "code" in result);
  if (findings.length > 0) throw new Fault(findings);
  return results.filter((result) => "bytes" in result);
}

async function readInput(path: string): Promise<Input | Finding> {
  const bytes = path === "-" ? await buffer(process.stdin) : bytesOf(path);
  if ("code" in bytes) return bytes;
  const workbook = await readWorkbook(path, bytes);
  if (isFinding(workbook)) return workbook;
  return { path, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), workbook };
}

function bytesOf(path: string): Uint8Array | Finding {
  const unreadable = (reason: "missing" | "folder" | "permission") =>
    finding("file/unreadable", { file: path, sheet: "" }, { reason });
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

/**
 * The inputs of each kelurahan. Where several workbooks have a profile each is a kelurahan of its own; otherwise all files
 * belong to one.
 */
export function byKelurahan(inputs: readonly Input[]): readonly (readonly Input[])[] {
  if (inputs.length === 1) return [inputs];
  const profiles = inputs.filter(({ workbook }) => findProfiles(workbook.sheets).length > 0);
  return profiles.length > 1 ? inputs.map((input) => [input]) : [inputs];
}
