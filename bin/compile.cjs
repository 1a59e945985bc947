// Runs the command that touches most of the program, and keeps what Node compiled for it.
"use strict";

const { copyFileSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { keepCompiled } = require("./compiled.cjs");

const folder = mkdtempSync(join(tmpdir(), "ppmk-compile-"));
const workbook = join(folder, "kelurahan.xlsx");
copyFileSync(join(__dirname, "../fixtures/kelurahan-sukamaju.xlsx"), workbook);
process.argv.splice(2, Number.POSITIVE_INFINITY, "allocate", workbook);
process.on("exit", (exitCode) => {
  rmSync(folder, { recursive: true });
  // The sample holds errors to be seen to: 1.
  if (exitCode === 1) keepCompiled();
});
require("../dist/main.cjs");
