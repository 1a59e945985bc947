// Bundles src into dist: main.js with what `--help` needs, one chunk with the commands, and one file for each part that few
// runs need. Few files load faster than many: each costs a look-up and a read.
import { rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const commands = "src/cli/commands/commands.ts";

/** Modules that are imported while running, by the name of the file that each becomes. */
const parts = new Map();

/** Leaves every such import but that of the commands to run time, and remembers the module as a part of its own. */
const separateParts = {
  name: "separate-parts",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir, importer, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === "resolved" || path.endsWith(basename(commands))) return undefined;
      const found = await resolve(path, { kind, resolveDir, importer, pluginData: "resolved" });
      if (found.errors.length > 0) return found;
      const name = path.replace(/^.*\//, "").replace(/\.ts$/, "");
      parts.set(name, found.path);
      return { path: `./${name}.js`, external: true };
    });
  },
};

const options = {
  absWorkingDir: root,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  chunkNames: "[name]-[hash]",
  legalComments: "linked",
  // The CommonJS packages among the dependencies still call `require` for Node's own modules.
  banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
  logLevel: "warning",
  plugins: [separateParts],
};

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
const built = new Set();
let warnings = 0;
async function bundle(entryPoints) {
  warnings += (await build({ ...options, entryPoints })).warnings.length;
}
await bundle({ main: "src/cli/main.ts" });
await bundle({ index: "src/index.ts" });
while (built.size < parts.size) {
  const open = [...parts].filter(([name]) => !built.has(name));
  for (const [name, path] of open) {
    built.add(name);
    await bundle({ [name]: path });
  }
}
if (warnings > 0) process.exitCode = 1;
