import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getAsset, isSea } from "node:sea";

/** The text of a file that was built beside the program, or lies within the program of one file. */
export function ownText(name: string): string {
  return isSea() ? getAsset(name, "utf8") : readFileSync(join(import.meta.dirname, name), "utf8");
}

/** The bytes of such a file. */
export function ownBytes(name: string): Uint8Array {
  return isSea() ? new Uint8Array(getAsset(name)) : readFileSync(join(import.meta.dirname, name));
}
