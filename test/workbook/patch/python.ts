import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The first Python that has openpyxl: Debian's package belongs to the system's, which need not be the first in the path. */
const python = ["python3", "/usr/bin/python3"].find((name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0);

/** What is missing to compare with openpyxl, or undefined where it can be done. */
export const openpyxlMissing: string | undefined = python === undefined ? "no python3 with openpyxl" : undefined;

/** What a script beside this file prints for a JSON input. A failure of the script fails the test. */
export function runPython(script: string, input: unknown): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const run = spawnSync(python ?? "", [path], { encoding: "utf8", input: JSON.stringify(input), maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
