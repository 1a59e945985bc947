// Times and memory, each against what it may be. `npm run bench` builds first; `npm run bench -- --large` adds the long ones.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "./commands.ts";
import { deciding } from "./deciding.ts";
import { largeSheet } from "./large-sheet.ts";
import { markedCopy } from "./marked-copy.ts";
import type { Theme } from "./measured.ts";
import { largeRoster } from "./roster.ts";

const quick: readonly Theme[] = [commands, markedCopy];
const large: readonly Theme[] = [largeRoster, deciding, largeSheet];

const folder = mkdtempSync(join(tmpdir(), "ppmk-bench-"));
for (const theme of process.argv.includes("--large") ? [...quick, ...large] : quick) {
  for (const { name, value, most, unit } of await theme(folder)) {
    const isMet = value <= most;
    console.log(`${isMet ? "ok  " : "OVER"} ${name}: ${value.toFixed(2)} ${unit}, at most ${most}`);
    if (!isMet) process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
