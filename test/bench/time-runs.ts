import { spawnSync } from "node:child_process";

/** A whole-process command under a name: arguments for Node. */
export interface Run {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * Median wall time in milliseconds of each run. The runs take turns, so that a slow minute of the machine falls on all of
 * them alike: compare them with each other, never with another day.
 */
export function medianTimes(runs: readonly Run[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(runs.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, args } of runs) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [...args], {
        encoding: "utf8",
        stdio: ["ignore", "ignore", "pipe"],
      });
      const took = performance.now() - start;
      if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
      // The first round only warms the disk cache.
      if (round > 0) times.get(name)?.push(took);
    }
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
