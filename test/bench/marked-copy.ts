import { join } from "node:path";
import type { Measured } from "./measured.ts";
import { ppmk, sample } from "./sample.ts";
import { medianTimes } from "./time-runs.ts";

/** What the marked copy of the sample costs a whole run of screen-ksm. */
export async function markedCopy(folder: string): Promise<readonly Measured[]> {
  const times = medianTimes(
    [
      { name: "without", args: [ppmk, "screen-ksm", sample, "--no-annotate"] },
      { name: "with", args: [ppmk, "screen-ksm", sample, "--out", join(folder, "copy.xlsx")] },
    ],
    11,
  );
  const without = times.get("without") ?? Number.NaN;
  return [
    {
      name: "screen-ksm with the copy",
      value: (times.get("with") ?? Number.NaN) / without,
      most: 1.5,
      unit: `× without it (${without.toFixed(0)} ms)`,
    },
  ];
}
