import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { howMany } from "../build/how-many.ts";
import { launcher, workFolder } from "./run-ppmk.ts";

const inputs = ["kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx"] as const;
const outputs = [
  "kelurahan-sukamaju.hasil.xlsx",
  "kelurahan-sukamaju.rencana.xlsx",
  "kelurahan-sukasari.hasil.xlsx",
] as const;
const folder = workFolder(...inputs);
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);

/** Nobody in particular: root writes where others may not. */
const isRoot = process.getuid?.() === 0;
const somebody = 65_534;
if (isRoot) own(folder.path, somebody);

function own(path: string, user: number): void {
  chownSync(path, user, user);
}

/** Starts `ppmk` on both workbooks; what it writes in English differs from what it writes in Indonesian. */
function start(lang: "id" | "en", largestFile?: number): ChildProcess {
  const args = [launcher, ...inputs, "--lang", lang, "--quiet"];
  const user = isRoot ? { uid: somebody, gid: somebody } : {};
  const options = { cwd: folder.path, stdio: "ignore", env: { ...process.env, NO_COLOR: "1" }, ...user } as const;
  if (largestFile === undefined) return spawn(process.execPath, args, options);
  return spawn("sh", ["-c", `ulimit -f ${largestFile}; exec "$0" "$@"`, process.execPath, ...args], options);
}

const ended = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
};

async function written(lang: "id" | "en"): Promise<readonly Buffer[]> {
  await ended(start(lang));
  return outputs.map((name) => readFileSync(at(name)));
}

const source = inputs.map((name) => readFileSync(at(name)));
const begun = performance.now();
const old = await written("id");
const whole = performance.now() - begun;
const fresh = await written("en");

type Interruption = "killed" | "killed while it writes" | "disk full" | "folder read-only" | "file held";
const interruptions: readonly Interruption[] = [
  "killed",
  "killed while it writes",
  ...(process.platform === "win32" ? [] : (["disk full"] as const)),
  // Where root runs the tests, the program runs as somebody else; else nobody could hold a file of one's own.
  ...(isRoot ? (["folder read-only", "file held"] as const) : []),
];

/** `moment` is a share of a whole run, or of the largest file, in thousandths. */
async function interrupted(kind: Interruption, moment: number): Promise<void> {
  switch (kind) {
    case "killed": {
      const child = start("en");
      await setTimeout((whole * moment) / 1_000);
      child.kill("SIGKILL");
      return ended(child);
    }
    case "killed while it writes": {
      const child = start("en");
      const watcher = watch(folder.path, async (_, name) => {
        if (!name?.startsWith(".ppmk-")) return;
        await setTimeout(moment / 50);
        child.kill("SIGKILL");
      });
      await ended(child);
      return watcher.close();
    }
    case "disk full": {
      const largest = Math.max(...fresh.map(({ length }) => length)) / 512;
      return ended(start("en", Math.ceil((largest * moment) / 1_000)));
    }
    case "folder read-only": {
      const child = start("en");
      await setTimeout((whole * moment) / 1_000);
      chmodSync(folder.path, 0o555);
      await ended(child);
      return chmodSync(folder.path, 0o755);
    }
    case "file held": {
      // In such a folder a file of another user can be opened, but not be replaced.
      const held = at(outputs[moment % outputs.length] ?? outputs[0]);
      writeFileSync(held, old[outputs.indexOf(outputs[moment % outputs.length] ?? outputs[0])] ?? "");
      own(folder.path, 0);
      own(held, 0);
      chmodSync(held, 0o666);
      chmodSync(folder.path, 0o1777);
      await ended(start("en"));
      own(folder.path, somebody);
      chmodSync(folder.path, 0o755);
    }
  }
}

/** The outputs as they were before: all, or none of them. */
function reset(present: boolean): void {
  outputs.forEach((name, index) => {
    rmSync(at(name), { force: true });
    if (!present) return;
    writeFileSync(at(name), old[index] ?? "");
    if (isRoot) own(at(name), somebody);
  });
}

it("leaves inputs as they are, every output old or new and whole, and after the next run no draft", async () => {
  const cases = fc.asyncProperty(
    fc.constantFrom(...interruptions),
    fc.integer({ min: 0, max: 1_050 }),
    fc.boolean(),
    async (kind, moment, present) => {
      reset(present || kind === "file held");
      await interrupted(kind, moment);
      expect(inputs.map((name, index) => readFileSync(at(name)).equals(source[index] ?? Buffer.of()))).toEqual([
        true,
        true,
      ]);
      outputs.forEach((name, index) => {
        const found = statSync(at(name), { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(at(name));
        const isOld = found === undefined ? !present : found.equals(old[index] ?? Buffer.of());
        expect({ name, kind, whole: isOld || found?.equals(fresh[index] ?? Buffer.of()) }).toEqual({
          name,
          kind,
          whole: true,
        });
      });
      await ended(start("en"));
      expect(readdirSync(folder.path).filter((name) => name.startsWith(".ppmk-"))).toEqual([]);
    },
  );
  await fc.assert(cases, { numRuns: howMany(4, 100), endOnFailure: true });
}, 3_600_000);
