// Runs every n-th case and keeps what came out: DIR/case/run.kind for what was printed, DIR/case/run.output.cells for workbooks.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Case, cases, type Run } from "./cases.ts";
import { describeWorkbook } from "./describe-workbook.ts";
import { runProgram } from "./run-program.ts";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const [into = "", root = "", index = "0", count = "1"] = process.argv.slice(2);
const run = runProgram(root);

for (const [position, one] of cases(fixtures).entries()) {
  if (position % Number(count) === Number(index)) await runCase(one);
}

async function runCase({ name, files, runs }: Case): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ppmk-outputs-case-"));
  process.chdir(folder);
  for (const file of files) cpSync(join(fixtures, file), basename(file));
  mkdirSync(join(into, name), { recursive: true });
  for (const one of runs) await keep(join(into, name, one.name), one, new Set(readdirSync(".")));
  process.chdir(into);
  rmSync(folder, { recursive: true });
}

async function keep(path: string, { kind, args }: Run, before: ReadonlySet<string>): Promise<void> {
  const { exitCode, out, err } = await run(args);
  writeFileSync(`${path}.${kind}`, `exit ${exitCode}\n${out}${err === "" ? "" : `--- standard error\n${err}`}`);
  for (const output of readdirSync(".").filter((file) => !before.has(file))) {
    if (kind === "text") writeFileSync(`${path}.${output}.cells`, await describeWorkbook(readFileSync(output)));
    rmSync(output, { recursive: true });
  }
}
