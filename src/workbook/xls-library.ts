import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isSea } from "node:sea";
import { ownText } from "./own-file.ts";

/** The library that reads .xls: the path of a CommonJS module, or its text where the program is one file. */
export type XlsLibrary = { readonly path: string } | { readonly text: string };

/** As it lies in the program of one file, or beside the built program, else in its package. */
export function xlsLibrary(): XlsLibrary {
  const name = "xls-library.cjs";
  if (isSea()) return { text: ownText(name) };
  const built = join(import.meta.dirname, name);
  return { path: existsSync(built) ? built : createRequire(import.meta.filename).resolve("@e965/xlsx") };
}
