import { expect, it } from "vitest";
import { addressFrom, type CellRef } from "../../src/domain/place.ts";

const at = (file: string, sheet: string): CellRef => ({ sheet: { file, sheet }, row: 14, column: 3, text: "" });

it.each([
  ["the same sheet", at("data.xlsx", "Anggota"), "C14"],
  ["another sheet", at("data.xlsx", "PS-2"), "PS-2!C14"],
  ["another file", at("ps2.csv", "ps2"), "ps2.csv › ps2!C14"],
])("a cell of %s is named as far as it has to be", (_, cell, name) => {
  expect(addressFrom(at("data.xlsx", "Anggota"), cell)).toBe(name);
});
