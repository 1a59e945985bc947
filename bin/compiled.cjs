// Lets Node run the program's files from compiled code that lies beside each of them. V8 refuses what another version of
// it compiled or what was compiled from another text, and compiles anew.
"use strict";

const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname } = require("node:path");
const { Script } = require("node:vm");

const scripts = new Map();

Module._extensions[".cjs"] = (module, filename) => {
  const compiled = compiledOf(filename);
  const script = new Script(Module.wrap(readFileSync(filename, "utf8")), {
    filename,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
  scripts.set(filename, script);
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, (id) => module.require(id), module, filename, dirname(filename));
};

/** Keeps what has been compiled so far, with all functions that have run. */
exports.keepCompiled = () => {
  for (const [filename, script] of scripts) writeFileSync(compiledOf(filename), script.createCachedData());
};

function compiledOf(filename) {
  return `${filename}.compiled`;
}
