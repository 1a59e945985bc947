// Writes the types of the library beside it: those that src/index.ts reaches, and those of zod, by which it tells the JSON
// contract. The bundle holds zod itself, so that nobody needs the package for its types alone.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const path = (fromRoot) => fileURLToPath(new URL(`../${fromRoot}`, import.meta.url));
const types = path("dist/types");
const emitted = mkdtempSync(join(tmpdir(), "ppmk-types-"));
const imported = /((?:from|import\()\s*)"([^"]+)"/g;

rmSync(types, { recursive: true, force: true });
emit();
copyReachable(emitted, types, "index.d.ts");
copyReachable(path("node_modules/zod"), join(types, "zod"), "index.d.ts");
rmSync(emitted, { recursive: true });

function emit() {
  const tsc = path("node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, "--project", path("tsconfig.declarations.json"), "--outDir", emitted],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stdout);
}

/** A declaration and all that it imports; `./x.ts` of the sources is `./x.js` for who uses them. */
function copyReachable(from, to, file) {
  const target = join(to, file);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  const source = readFileSync(join(from, file), "utf8");
  writeFileSync(
    target,
    source.replace(imported, (_, before, name) => `${before}"${nameFor(target, name)}"`),
  );
  for (const [, , name] of source.matchAll(imported)) {
    if (name.startsWith(".")) copyReachable(from, to, join(dirname(file), name.replace(/\.[jt]s$/, ".d.ts")));
  }
}

function nameFor(target, name) {
  if (name.startsWith(".")) return name.replace(/\.ts$/, ".js");
  if (name !== "zod") throw new Error(`the types of the library need the package ${name} (${target})`);
  return relative(dirname(target), join(types, "zod/index.js")).replace(/^(?!\.)/, "./");
}
