#!/usr/bin/env node
"use strict";

// Where Node has it (22.1 on), compiled code is kept between runs.
require("node:module").enableCompileCache?.();
require("../dist/main.cjs");
