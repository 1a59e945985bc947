// Installs and builds what is missing, then runs the three commands on the sample workbook.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const sample = "fixtures/kelurahan-sukamaju.xlsx";

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );
}

const built = fileURLToPath(new URL("../dist/main.cjs", import.meta.url));
if (!existsSync(built) || statSync(built).mtimeMs < newest(`${root}/src`)) await import("./build.mjs");

mkdirSync(new URL("../output", import.meta.url), { recursive: true });
let worst = 0;
for (const [command, output, ...more] of [
  ["check-bkm", "output/sukamaju.bkm.xlsx"],
  ["screen-ksm", "output/sukamaju.ksm.xlsx"],
  ["allocate", "output/sukamaju.rencana.xlsx", "--no-annotate"],
]) {
  const args = [command, sample, "--out", output, ...more];
  console.log(`\n$ npx ppmk ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["bin/ppmk.cjs", ...args], { cwd: root, stdio: "inherit" });
  worst = Math.max(worst, status ?? 2);
}
// 1 says that the sample has something for a person to decide, which it is made to have.
process.exitCode = worst > 1 ? worst : 0;
