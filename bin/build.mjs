// Bundles src, and what it needs of packages, into dist. The program is CommonJS, which Node starts faster than as many ES
// modules. What only some runs need is a file of its own, loaded by then, and so is what several of these share: each module
// exists once in a running program. esbuild splits ES modules alone, so each file is turned to CommonJS after that. The
// library for other programs is one ES module.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { licenceNotices } from "./licence-notices.mjs";
import { packChunks } from "./pack-chunks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const common = {
  platform: "node",
  target: "node20.19",
  // Else each such expression is made anew wherever it is used.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

/** Commander loads it for commands that are programs of their own; ppmk has none. */
const noChildProcess = {
  name: "no-child-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("commander") ? { path, namespace: "none" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "" }));
  },
};

/** cli-table3 measures every text of a table anew; by our own measure that is quick. */
const quickTableWidth = {
  name: "quick-table-width",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
      importer.includes("cli-table3") ? { path, namespace: "quick" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "quick" }, () => ({
      contents: 'module.exports = require("./src/report/text/display-width.ts").displayWidth;',
      resolveDir: root,
    }));
  },
};

const bundled = {
  ...common,
  absWorkingDir: root,
  bundle: true,
  outdir: "dist",
  format: "esm",
  metafile: true,
  plugins: [noChildProcess, quickTableWidth],
};

async function buildProgram() {
  const { outputFiles, metafile } = await build({
    ...bundled,
    entryPoints: { main: "src/cli/main.ts" },
    outExtension: { ".js": ".cjs" },
    splitting: true,
    chunkNames: "[name]-[hash]",
    write: false,
  });
  const files = new Map();
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      ...common,
      format: "cjs",
      supported: { ...common.supported, "dynamic-import": false },
      define: { "import.meta.filename": "__filename", "import.meta.dirname": "__dirname" },
    });
    files.set(basename(path), code);
  }
  for (const [name, code] of packChunks(files, needsOf(metafile))) writeFileSync(join(root, "dist", name), code);
  return metafile;
}

/** What each file of the program loads as soon as it is run. */
function needsOf({ outputs }) {
  const loads = ({ imports }) => imports.filter(({ kind }) => kind === "import-statement");
  return new Map(
    Object.entries(outputs).map(([path, output]) => [basename(path), loads(output).map((one) => basename(one.path))]),
  );
}

async function buildLibrary() {
  const { metafile } = await build({
    ...bundled,
    entryPoints: { index: "src/index.ts" },
    // The CommonJS packages among the dependencies still call `require` for Node's own modules.
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
  });
  return metafile;
}

/** The reader of .xls runs in a thread of its own, which requires this file (src/workbook/xls-library.ts). */
async function buildXlsLibrary() {
  const { metafile } = await build({
    ...bundled,
    entryPoints: { "xls-library": "node_modules/@e965/xlsx/xlsx.js" },
    outExtension: { ".js": ".cjs" },
    format: "cjs",
  });
  return metafile;
}

/** A thread of a recap runs this file (src/cli/recap/worker-program.ts). */
async function buildRecapWorker() {
  const { metafile } = await build({
    ...bundled,
    entryPoints: { "recap-worker": "src/cli/recap/worker.ts" },
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    define: { "import.meta.filename": "__filename", "import.meta.dirname": "__dirname" },
  });
  return metafile;
}

rmSync(join(root, "dist"), { recursive: true, force: true });
mkdirSync(join(root, "dist"));
const metafiles = await Promise.all([buildProgram(), buildLibrary(), buildXlsLibrary(), buildRecapWorker()]);
writeFileSync(
  join(root, "dist/LICENSES.txt"),
  licenceNotices(
    root,
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)),
  ),
);
copyFileSync(join(root, "templates/ppmk-contoh.xlsx"), join(root, "dist/ppmk-contoh.xlsx"));
