import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { largeWorkbook } from "./large-sheet/large-workbook.ts";
import type { Measured } from "./measured.ts";

const rows = 100_000;
const here = (name: string) => fileURLToPath(new URL(`large-sheet/${name}.ts`, import.meta.url));

/** 100 marks on a sheet of 100,000 rows: our patch against exceljs, each as a program of its own. */
export async function largeSheet(folder: string): Promise<readonly Measured[]> {
  const source = join(folder, "large.xlsx");
  writeFileSync(source, largeWorkbook(rows));
  await build({
    entryPoints: { patch: here("mark-by-patch"), exceljs: here("mark-by-exceljs") },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
    logLevel: "warning",
  });
  const run = (program: string) => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, `${program}.mjs`), source, join(folder, `${program}.xlsx`), String(rows)],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
    return { seconds: (performance.now() - start) / 1000, megabytes: Number(stdout) };
  };
  // Turn about, so that a slow minute of the machine falls on both alike.
  const [patchOnce, exceljs, patchAgain] = [run("patch"), run("exceljs"), run("patch")];
  const seconds = (patchOnce.seconds + patchAgain.seconds) / 2;
  return [
    {
      name: "100 marks on 100,000 rows",
      value: seconds / exceljs.seconds,
      most: 0.2,
      unit: `× exceljs (${seconds.toFixed(1)} s of ${exceljs.seconds.toFixed(1)} s)`,
    },
    {
      name: "100 marks on 100,000 rows",
      value: Math.max(patchOnce.megabytes, patchAgain.megabytes),
      most: 500,
      unit: `MB (exceljs ${exceljs.megabytes.toFixed(0)} MB)`,
    },
  ];
}
