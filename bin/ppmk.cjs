#!/usr/bin/env node
"use strict";

// From 22.1 on Node keeps compiled code between runs.
require("node:module").enableCompileCache?.();
require("../dist/main.cjs");
