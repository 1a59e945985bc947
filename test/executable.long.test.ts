import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "./cli/run-ppmk.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Beside node_modules, which is linked into it file by file: a second checkout in all but name. */
const copies = join(root, "output/copies");

/** What `npm run executable` makes in a copy of this folder, and how that ended. */
function made(name: string): { readonly folder: string; readonly status: number | null; readonly error: string } {
  const copy = join(copies, name);
  mkdirSync(copy, { recursive: true });
  for (const part of ["bin", "src", "fixtures", "templates", "LICENSE", "package.json", "package-lock.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  spawnSync("cp", ["-al", join(root, "node_modules"), copy]);
  const { status, stderr } = spawnSync("npm", ["run", "executable"], { cwd: copy, encoding: "utf8" });
  return { folder: join(copy, "output/executable"), status, error: status === 0 ? "" : stderr };
}

const canBuild = process.platform === "linux" && process.arch === "x64";
/** Where the registry does not hand out Node, the build ends with 3; anything else that it ends with is a fault. */
const nodeIsMissing = 3;
const first = canBuild ? made("first") : { folder: "", status: nodeIsMissing, error: "not Linux" };
const mayBuild = first.status !== nodeIsMissing;
const folder = workFolder("kelurahan-sukamaju.xlsx", "intake/excel-97.xls");
afterAll(() => rmSync(copies, { recursive: true, force: true }), 120_000);

/** Node 24 needs Wine 10; 0 where there is none. */
function wineVersion(): number {
  const { stdout } = spawnSync("wine", ["--version"], { encoding: "utf8" });
  return Number(/^wine-(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

/** A folder that holds the executable, the C library, the input, and nothing else, as the root of all files. */
function jail(): string {
  const path = join(copies, "jail");
  const executable = join(first.folder, "ppmk-linux-x64");
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  for (const library of stdout.match(/\/\S+(?= \()/g) ?? []) {
    mkdirSync(join(path, dirname(library)), { recursive: true });
    copyFileSync(library, join(path, library));
  }
  copyFileSync(executable, join(path, "ppmk"));
  cpSync(folder.path, path, { recursive: true });
  return path;
}

describe.skipIf(!mayBuild)(
  `the executable${mayBuild ? "" : ` (skipped: ${first.error.trim().split("\n").at(-1)})`}`,
  () => {
    it("is the same, byte for byte, made in another folder", () => {
      expect(first.error).toBe("");
      const second = made("second");
      expect(second.error).toBe("");
      expect(readFileSync(join(second.folder, "SHA256SUMS"), "utf8")).toBe(
        readFileSync(join(first.folder, "SHA256SUMS"), "utf8"),
      );
    });

    it.runIf(process.getuid?.() === 0)(
      "says and writes, where there is no Node, what Node does (skipped for others than root)",
      () => {
        const path = jail();
        for (const args of [
          ["check-bkm", "kelurahan-sukamaju.xlsx", "--out", "bkm.xlsx"],
          ["screen-ksm", "kelurahan-sukamaju.xlsx"],
          ["allocate", "kelurahan-sukamaju.xlsx", "--format", "json"],
          ["screen-ksm", "intake/excel-97.xls"],
          ["explain", "G.2"],
          ["policy"],
          ["template", "ksm"],
          ["verify", "kelurahan-sukamaju.rencana.xlsx"],
          ["--help"],
        ]) {
          const { status, stdout, stderr } = spawnSync("chroot", [path, "/ppmk", ...args], {
            encoding: "utf8",
            env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" },
          });
          expect({ args, exitCode: status, out: stdout, err: stderr }).toEqual({ args, ...ppmk(folder.path, args) });
        }
        for (const name of readdirSync(folder.path).filter((entry) => entry.endsWith(".xlsx"))) {
          expect(readFileSync(join(path, name)).equals(readFileSync(join(folder.path, name))), name).toBe(true);
        }
      },
    );

    it("holds the licences of all that is in it, Node's among them", () => {
      const { stdout } = spawnSync(join(first.folder, "ppmk-linux-x64"), ["--licenses"], { encoding: "utf8" });
      expect(stdout).toContain("commander");
      expect(stdout).toContain("Node.js is licensed for use as follows");
    });

    it.skipIf(wineVersion() < 10)("says and writes under Wine what Node does (skipped without Wine 10)", () => {
      const windows = workFolder("kelurahan-sukamaju.xlsx");
      const args = ["screen-ksm", "kelurahan-sukamaju.xlsx"];
      const { status, stdout } = spawnSync("wine", [join(first.folder, "ppmk.exe"), ...args], {
        cwd: windows.path,
        encoding: "utf8",
        env: { ...process.env, WINEPREFIX: join(copies, "wine"), WINEDEBUG: "-all" },
      });
      const here = ppmk(folder.path, args);
      expect({ status, stdout }).toEqual({ status: here.exitCode, stdout: here.out });
      const copy = "kelurahan-sukamaju.hasil.xlsx";
      expect(readFileSync(join(windows.path, copy)).equals(readFileSync(join(folder.path, copy)))).toBe(true);
    });

    it("is for Windows too, beside a page that says how", () => {
      expect(readdirSync(first.folder).sort()).toEqual([
        "SHA256SUMS",
        "ppmk-linux-x64",
        "ppmk-windows.zip",
        "ppmk.exe",
      ]);
      const windows = readFileSync(join(first.folder, "ppmk.exe"));
      expect(windows.subarray(0, 2).toString()).toBe("MZ");
      expect(existsSync(join(first.folder, "ppmk-windows.zip"))).toBe(true);
    });
  },
);
