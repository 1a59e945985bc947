import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getAsset, isSea } from "node:sea";

/** The text of a file that was built beside the program, or lies within the program of one file. */
export function ownText(name: string): string {
  return isSea() ? getAsset(name, "utf8") : readFileSync(join(import.meta.dirname, name), "utf8");
}
