import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measured.ts";

const script = fileURLToPath(new URL("./deciding/run.ts", import.meta.url));

/** Seconds of processor time that matching and allocating take on the largest inputs that they are made for. */
export async function deciding(): Promise<readonly Measured[]> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as readonly Omit<Measured, "unit">[]).map((figure) => ({ ...figure, unit: "s" }));
}
