import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { largeWorkbook } from "./large-sheet/large-workbook.ts";
import type { Measured } from "./measured.ts";

/** How many marks on how many rows, and what part of exceljs's time they may take. */
const sizes = [
  { marks: 100, rows: 100_000, most: 0.2 },
  { marks: 20_000, rows: 20_000, most: 0.5 },
] as const;
const here = (name: string) => fileURLToPath(new URL(`large-sheet/${name}.ts`, import.meta.url));

/** Marks on a large sheet: our patch against exceljs, each as a program of its own. */
export async function largeSheet(folder: string): Promise<readonly Measured[]> {
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
  return sizes.flatMap((size) => measure(folder, size));
}

function measure(folder: string, { marks, rows, most }: (typeof sizes)[number]): readonly Measured[] {
  const source = join(folder, "large.xlsx");
  writeFileSync(source, largeWorkbook(rows));
  const run = (program: string) => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, `${program}.mjs`), source, join(folder, `${program}.xlsx`), String(marks), String(rows)],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
    return { seconds: (performance.now() - start) / 1000, megabytes: Number(stdout) };
  };
  // Turn about, so that a slow minute of the machine falls on both alike.
  const [patchOnce, exceljs, patchAgain] = [run("patch"), run("exceljs"), run("patch")];
  const seconds = (patchOnce.seconds + patchAgain.seconds) / 2;
  const name = `${marks.toLocaleString("en")} marks on ${rows.toLocaleString("en")} rows`;
  return [
    {
      name,
      value: seconds / exceljs.seconds,
      most,
      unit: `× exceljs (${seconds.toFixed(1)} s of ${exceljs.seconds.toFixed(1)} s)`,
    },
    {
      name,
      value: Math.max(patchOnce.megabytes, patchAgain.megabytes),
      most: 500,
      unit: `MB (exceljs ${exceljs.megabytes.toFixed(0)} MB)`,
    },
  ];
}
