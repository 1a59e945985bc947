// Times and memory, each against what it may be, on the Node that runs this and on Node 24 where that is to be had.
// `npm run bench` builds first; `npm run bench -- --large` adds the long ones, `--nation` measures
// a recap of all kelurahan of a programme and nothing else, `--this-node` leaves out the other Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commands, everything } from "./commands.ts";
import { deciding } from "./deciding.ts";
import { largeSheet } from "./large-sheet.ts";
import { markedCopy } from "./marked-copy.ts";
import type { Theme } from "./measured.ts";
import { nation } from "./nation.ts";
import { largeRoster } from "./roster.ts";

const quick: readonly Theme[] = [commands, everything, markedCopy];
const large: readonly Theme[] = [largeRoster, deciding, largeSheet];
const options = process.argv.slice(2);

console.log(`Node ${process.version}`);
const folder = mkdtempSync(join(tmpdir(), "ppmk-bench-"));
const themes = options.includes("--nation") ? [nation] : options.includes("--large") ? [...quick, ...large] : quick;
for (const theme of themes) {
  for (const { name, value, most, unit } of await theme(folder)) {
    const isMet = value <= most;
    console.log(`${isMet ? "ok  " : "OVER"} ${name}: ${value.toFixed(2)} ${unit}, at most ${most}`);
    if (!isMet) process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
if (!options.includes("--nation") && !options.includes("--this-node") && !process.version.startsWith("v24."))
  measureOnNode24();

function measureOnNode24(): void {
  const brought = spawnSync(process.execPath, [fileURLToPath(new URL("../../bin/node-24.mjs", import.meta.url))]);
  if (brought.status !== 0) {
    console.log("No Node 24 is to be had here.");
    return;
  }
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), ...options, "--this-node"];
  const { status } = spawnSync(String(brought.stdout).trim(), args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
