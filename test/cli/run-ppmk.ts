import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ran, runBuilt } from "./built/built-program.ts";

export const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
export const launcher = fileURLToPath(new URL("../../bin/ppmk.cjs", import.meta.url));

/** Runs the built program as a user would, in a folder. */
export function ppmk(folder: string, args: readonly string[], input?: string | Uint8Array): Ran {
  return input === undefined ? runBuilt(folder, args) : startPpmk(folder, args, input);
}

/** The same, in a process of its own. */
export function startPpmk(folder: string, args: readonly string[], input?: string | Uint8Array): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1", PPMK_LANG: undefined },
    ...(input === undefined ? {} : { input }),
  });
  return { exitCode: status, out: stdout, err: stderr };
}

/** A new folder with copies of some fixtures, and what is in it afterwards. */
export function workFolder(...names: readonly string[]) {
  const path = mkdtempSync(join(tmpdir(), "ppmk-test-"));
  for (const name of names) cpSync(join(fixtures, name), join(path, name), { recursive: true });
  return {
    path,
    files: () => readdirSync(path).sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
