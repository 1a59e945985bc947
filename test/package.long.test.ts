import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "./cli/run-ppmk.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = workFolder("kelurahan-sukamaju.xlsx", "intake/excel-97.xls");
const tarball = join(folder.path, "ppmk-0.1.0.tgz");
const user = join(folder.path, "user");

function run(command: string, args: readonly string[], cwd = user) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, out: stdout, err: stderr };
}

const isMissing = (tool: string) => spawnSync(tool, ["--help"]).error !== undefined;

// Without the script that npm runs before it packs: other tests use what is built meanwhile.
beforeAll(() => {
  expect(run(process.execPath, [join(root, "bin/declarations.mjs")], root)).toMatchObject({ status: 0 });
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder.path], root);
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  expect(run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball])).toMatchObject({ status: 0 });
}, 300_000);

describe("the package, installed in an empty folder", () => {
  it("brings no other package", () => {
    expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["ppmk"]);
  });

  it.each(["kelurahan-sukamaju.xlsx", "intake/excel-97.xls"])("says of %s what the program here says", (name) => {
    const args = ["screen-ksm", join("..", name), "--format", "json", "--no-annotate"];
    const { status, out, err } = run(join(user, "node_modules/.bin/ppmk"), args);
    expect(err).toBe("");
    expect({ exitCode: status, out, err }).toEqual(ppmk(user, args));
  });

  it("has types that a strict program compiles with, without a package of types", () => {
    writeFileSync(
      join(user, "use.ts"),
      `import { civilDate, jsonReport, ppmk2012, run, type JsonReport, type RunOutcome } from "ppmk";
export const members: (report: JsonReport) => number = ({ findings }) => [...findings].length;
export const code: (outcome: RunOutcome) => unknown = (outcome) => outcome;
export const parsed = jsonReport.safeParse(JSON.parse("{}")).success satisfies boolean;
export const ceiling: number = ppmk2012.settings.j5.memberCeiling;
export { civilDate, run };
// @ts-expect-error There is no such export, and nothing is any.
import { nothing } from "ppmk";
`,
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "", "use.ts"];
    expect(run(process.execPath, [tsc, ...flags])).toMatchObject({ status: 0, out: "" });
  });

  it.skipIf(isMissing("publint"))("passes publint (skipped where it is not installed)", () => {
    expect(run("publint", [tarball, "--strict"])).toMatchObject({ status: 0 });
  });

  it.skipIf(isMissing("attw"))("passes attw (skipped where it is not installed)", () => {
    expect(run("attw", [tarball, "--profile", "esm-only"])).toMatchObject({ status: 0 });
  });
});
