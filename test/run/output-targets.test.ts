import { expect, test } from "vitest";
import type { Input } from "../../src/run/input.ts";
import { outputTargets } from "../../src/run/output-targets.ts";

const input = (path: string, format: "xlsx" | "xls" | "ods" = "xlsx"): Input => ({
  path,
  bytes: new Uint8Array(),
  sha256: "",
  workbook: { file: path, format, sheets: [] },
});

const pathsOf = (groups: readonly (readonly Input[])[]) => outputTargets("allocate", groups).map(({ path }) => path);

test("two files of one name and different kinds each have their own outputs", () => {
  expect(pathsOf([[input("desa/k.xlsx")], [input("desa/k.xls", "xls")], [input("desa/K.ods", "ods")]])).toEqual([
    "desa/k.hasil.xlsx",
    "desa/k.rencana.xlsx",
    "desa/k.xls.hasil.xlsx",
    "desa/k.xls.rencana.xlsx",
    "desa/K.ods.hasil.xlsx",
    "desa/K.ods.rencana.xlsx",
  ]);
});

test("so have the copies of one kelurahan's workbook and table of one name", () => {
  expect(pathsOf([[input("k.xlsx"), input("k.xls", "xls")]])).toEqual([
    "k.hasil.xlsx",
    "k.xls.hasil.xlsx",
    "k.rencana.xlsx",
  ]);
});

test("names that differ are left as they are", () => {
  expect(pathsOf([[input("a.xlsx")], [input("b.xls", "xls")]])).toEqual([
    "a.hasil.xlsx",
    "a.rencana.xlsx",
    "b.hasil.xlsx",
    "b.rencana.xlsx",
  ]);
});
