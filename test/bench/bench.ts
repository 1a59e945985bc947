// Whole-process times on the sample, as ratios to a bare Node in the same run. `npm run bench` builds first.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { medianTimes } from "./time-runs.ts";

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const ppmk = path("bin/ppmk.mjs");
const sample = path("fixtures/kelurahan-sukamaju.xlsx");
const folder = mkdtempSync(join(tmpdir(), "ppmk-bench-"));
const out = (name: string) => ["--out", join(folder, name)];

/** The most that each may take, as a multiple of bare Node. */
const runs = [
  { name: "--help", most: 1.3, args: [ppmk, "--help"] },
  { name: "check-bkm", most: 2.5, args: [ppmk, "check-bkm", sample, ...out("bkm.xlsx")] },
  {
    name: "screen-ksm --format json",
    most: 2.5,
    args: [ppmk, "screen-ksm", sample, "--format", "json", ...out("ksm.xlsx")],
  },
  { name: "allocate", most: 5, args: [ppmk, "allocate", sample, "--no-annotate", ...out("plan.xlsx")] },
];

const bare = { name: "node", args: ["-e", "0"] };
const times = medianTimes([bare, ...runs], 11);
const unit = times.get(bare.name) ?? Number.NaN;
console.log(`bare node: ${unit.toFixed(0)} ms`);
for (const { name, most } of runs) {
  const ratio = (times.get(name) ?? Number.NaN) / unit;
  console.log(`${ratio <= most ? "ok  " : "SLOW"} ${name}: ${ratio.toFixed(2)}× bare node (at most ${most}×)`);
  if (ratio > most) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
