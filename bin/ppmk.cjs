#!/usr/bin/env node
"use strict";

const { enableCompileCache } = require("node:module");

// From 22.1 on Node keeps compiled code between runs; for an older one the build left it beside each file.
if (enableCompileCache === undefined) require("./compiled.cjs");
else enableCompileCache();
require("../dist/main.cjs");
