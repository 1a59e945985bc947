// Installs the locked dependencies where they are missing or older than the lockfile.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = new URL("../node_modules/.package-lock.json", import.meta.url);
const lockfile = new URL("../package-lock.json", import.meta.url);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  // npm names its own script here; started through Node it needs no shell, on Windows neither.
  const npm = process.env.npm_execpath;
  if (npm === undefined) {
    console.error("Dependencies are missing. Run: npm ci");
    process.exit(2);
  }
  const { status } = spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 2);
}
