#!/usr/bin/env node
import module from "node:module";

// Where Node has it (22.1 on), compiled code is kept between runs.
module.enableCompileCache?.();
await import("../dist/main.js");
