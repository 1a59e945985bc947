import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The file of the library that reads .xls, a CommonJS module: as it lies beside the built program, else in its package. */
export function xlsLibrary(): string {
  const built = join(import.meta.dirname, "xls-library.cjs");
  return existsSync(built) ? built : createRequire(import.meta.filename).resolve("@e965/xlsx");
}
