import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { version, integrity } = JSON.parse(readFileSync(new URL("nodes.json", import.meta.url), "utf8"));
const cache = fileURLToPath(new URL("../../node_modules/.cache/executable", import.meta.url));

/** The exit code where the registry does not hand out Node: nothing is wrong with the program then. */
const notToBeHad = 3;

/** The folder of a package that holds Node for one system: brought from the registry once, and only if it is the very one that is pinned. */
export function pinnedNode(name) {
  const folder = join(cache, `${name}-${version}`);
  if (!existsSync(join(folder, "package.json"))) unpack(packed(name), folder);
  return folder;
}

function packed(name) {
  mkdirSync(cache, { recursive: true });
  // npm names its own script here; started through Node it needs no shell.
  const { npm_execpath: npm } = process.env;
  if (npm === undefined) throw new Error("Start it as: npm run executable");
  const args = [npm, "pack", `${name}@${version}`, "--pack-destination", cache, "--silent"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr);
    process.exit(notToBeHad);
  }
  const archive = join(cache, `${name}-${version}.tgz`);
  const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (found !== integrity[name]) throw new Error(`${name}@${version} is not the pinned one: ${found}`);
  return archive;
}

function unpack(archive, folder) {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync("tar", ["-xzf", archive, "-C", folder, "--strip-components=1"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}
