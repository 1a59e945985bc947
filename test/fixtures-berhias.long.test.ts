import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { partsOf } from "./build/parts.ts";

const script = fileURLToPath(new URL("../fixtures/berhias/make.py", import.meta.url));
const kept = new URL("../fixtures/kelurahan-berhias.xlsx", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "ppmk-berhias-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** XlsxWriter's later lines write the styles in other words. */
const hasLine = "import xlsxwriter, sys; sys.exit(not xlsxwriter.__version__.startswith('3.0.'))";
const python = ["python3", "/usr/bin/python3"].find((name) => spawnSync(name, ["-c", hasLine]).status === 0);
const missing = python === undefined ? " (skipped: no python3 with XlsxWriter 3.0)" : "";

describe.skipIf(python === undefined)(`kelurahan-berhias.xlsx${missing}`, () => {
  it("is, part by part, what fixtures/berhias/make.py makes", async () => {
    const made = join(folder, "made.xlsx");
    const { status, stderr } = spawnSync(python ?? "", ["-B", script, made], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(await partsOf(readFileSync(made))).toEqual(await partsOf(readFileSync(kept)));
  }, 60_000);
});
