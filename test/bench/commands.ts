import * as nodeModule from "node:module";
import { join } from "node:path";
import type { Measured } from "./measured.ts";
import { ppmk, sample } from "./sample.ts";
import { medianTimes } from "./time-runs.ts";

/** From 22.1 on, Node keeps compiled code between runs. */
const keepsCompiled = "enableCompileCache" in nodeModule;

/** All that the sample has tables for, against the slowest of the commands that it stands for. */
export async function everything(folder: string): Promise<readonly Measured[]> {
  const single = { name: "allocate", args: [ppmk, "allocate", sample, "--out", join(folder, "plan.xlsx"), "--force"] };
  const all = { name: "ppmk FILE", args: [ppmk, sample, "--out-dir", folder, "--force"] };
  const times = medianTimes([single, all], 11);
  const value = (times.get(all.name) ?? Number.NaN) / (times.get(single.name) ?? Number.NaN);
  return [{ name: all.name, value, most: 1.3, unit: "× allocate with its copy" }];
}

/** Whole-process times on the sample, as multiples of a bare Node in the same run. */
export async function commands(folder: string): Promise<readonly Measured[]> {
  const out = (name: string) => ["--out", join(folder, name)];
  const runs = [
    { name: "--help", most: keepsCompiled ? 1.3 : 1.35, args: [ppmk, "--help"] },
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
  return runs.map(({ name, most }) => ({
    name,
    value: (times.get(name) ?? Number.NaN) / unit,
    most,
    unit: `× bare node (${unit.toFixed(0)} ms)`,
  }));
}
