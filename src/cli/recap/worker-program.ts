import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSea } from "node:sea";
import { ownText } from "../../workbook/own-file.ts";

/** What runs in a thread: the path of a CommonJS module, or its text where the program is one file. */
export interface WorkerProgram {
  readonly source: string;
  readonly isText: boolean;
  /** SHA-256 of it: records that another build judged are not taken. */
  readonly sha256: string;
}

/** As it was built; undefined where the sources themselves run, which have no threads. */
export function workerProgram(): WorkerProgram | undefined {
  const name = "recap-worker.cjs";
  const path = join(import.meta.dirname, name);
  if (!isSea() && !existsSync(path)) return undefined;
  const text = isSea() ? ownText(name) : readFileSync(path, "utf8");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return isSea() ? { source: text, isText: true, sha256 } : { source: path, isText: false, sha256 };
}
