import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fixtures, ppmk, workFolder } from "../cli/run-ppmk.ts";

const library = pathToFileURL(fileURLToPath(new URL("../../dist/index.js", import.meta.url))).href;
const program = fileURLToPath(new URL("allocate.mjs", import.meta.url));
const workbook = join(fixtures, "kelurahan-sukamaju.xlsx");

const empty = workFolder();
const console = workFolder();
afterAll(() => {
  empty.remove();
  console.remove();
});

/** The program, in a folder with nothing in it. */
function allocated(): {
  readonly text: string;
  readonly story: string;
  readonly outputs: readonly { readonly path: string; readonly bytes: string }[];
  readonly broken: readonly string[];
} {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, library], {
    cwd: empty.path,
    input: readFileSync(workbook),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PPMK_LANG: undefined },
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return JSON.parse(stdout);
}

describe("a program that uses the built library", () => {
  const made = allocated();
  copyFileSync(workbook, join(console.path, "kelurahan.xlsx"));
  const said = ppmk(console.path, ["allocate", "kelurahan.xlsx"]);

  it("gets the report that the console prints", () => {
    expect(made.text).toBe(said.out);
  });

  it("gets the outputs that the console writes, but for the comment at an archive's end", () => {
    expect(made.outputs.map(({ path }) => path)).toEqual(["kelurahan.hasil.xlsx", "kelurahan.rencana.xlsx"]);
    for (const { path, bytes } of made.outputs) {
      const given = Buffer.from(bytes, "base64");
      const end = given.length - 2;
      expect(readFileSync(join(console.path, path)).subarray(0, end).equals(given.subarray(0, end))).toBe(true);
    }
  });

  it("can ask about one KSM", () => {
    expect(JSON.parse(made.story).results[0].ksm.map(({ code }: { code: string }) => code)).toEqual(["K03"]);
  });

  it("can check the plan that it made against its source", () => {
    expect(made.broken).toEqual([]);
  });

  it("writes nothing", () => {
    expect(empty.files()).toEqual([]);
  });
});
