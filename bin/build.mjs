// Bundles src into dist. The program is CommonJS, one file for what `--help` needs, one for the commands and one for each
// part that few runs need: Node starts it in half the time that many small modules take, and Node's own modules cost less
// when they are required than when each is wrapped for `import`. The library for other programs is one ES module.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import * as nodeModule from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const common = {
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Else each such expression is made anew wherever it is used.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  legalComments: "linked",
  logLevel: "warning",
};

/** Modules that are imported while running, by the name of the file that each becomes. */
const parts = new Map();

/** Leaves every such import to run time, and remembers the module as a part of its own. */
const separateParts = {
  name: "separate-parts",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir, importer, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === "resolved") return undefined;
      const found = await resolve(path, { kind, resolveDir, importer, pluginData: "resolved" });
      if (found.errors.length > 0) return found;
      // By its whole path: two folders may hold files of one name.
      const name = relative("src", found.path.slice(common.absWorkingDir.length))
        .replace(/\.ts$/, "")
        .replaceAll(/[\\/]/g, "-");
      parts.set(name, found.path);
      return { path: `./${name}.cjs`, external: true };
    });
  },
};

/** Commander loads it for commands that are programs of their own; ppmk has none. */
const noChildProcess = {
  name: "no-child-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "none" }));
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "" }));
  },
};

const program = {
  ...common,
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  supported: { ...common.supported, "dynamic-import": false },
  define: { "import.meta.filename": "__filename" },
  plugins: [separateParts, noChildProcess],
};

const library = {
  ...common,
  format: "esm",
  // The CommonJS packages among the dependencies still call `require` for Node's own modules.
  banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
};

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
const results = [
  await build({ ...library, entryPoints: { index: "src/index.ts" } }),
  await build({ ...program, entryPoints: { main: "src/cli/main.ts" } }),
];
const built = new Set();
for (let open = [...parts]; open.length > 0; open = [...parts].filter(([name]) => !built.has(name))) {
  for (const [name, path] of open) {
    built.add(name);
    results.push(await build({ ...program, entryPoints: { [name]: path } }));
  }
}
if (results.some(({ warnings }) => warnings.length > 0)) process.exitCode = 1;
if (nodeModule.enableCompileCache === undefined) {
  const compiled = spawnSync(process.execPath, [fileURLToPath(new URL("compile.cjs", import.meta.url))]);
  if (compiled.status !== 1) throw new Error(`the sample was not judged: ${compiled.stderr}`);
}
