"use strict";

// The first thing that the executable runs: the program's files are assets within it, and load one another by name.
const { getAsset } = require("node:sea");
const { compileFunction } = require("node:vm");

const loaded = new Map();

function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const words = ["exports", "require", "module", "__filename", "__dirname"];
  const run = compileFunction(getAsset(name, "utf8"), words, { filename: name });
  run(module.exports, requireOf, module, process.execPath, "");
  return module.exports;
}

function requireOf(id) {
  return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

load("main.cjs");
