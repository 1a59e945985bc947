import { describe, expect, it } from "vitest";
import { cellSpans } from "../../src/report/cell-spans.ts";
import { evidenceText, placeText } from "../../src/report/place-text.ts";
import { at } from "../build/judged.ts";
import { cell, sheet } from "../build/records.ts";

describe("a place", () => {
  it.each([
    ["a cell", at("PS-2!C14"), "kelurahan.xlsx › PS-2!C14"],
    ["a sheet", sheet("Anggota"), "kelurahan.xlsx › Anggota"],
    ["a whole file", sheet("", "aturan.yaml"), "aturan.yaml"],
  ])("%s", (_, place, text) => {
    expect(placeText(place)).toBe(text);
  });
});

describe("evidence", () => {
  const home = ["kelurahan.xlsx"];

  it.each([
    ["neighbours in a column as one span", ["Anggota!B4", "Anggota!B5", "Anggota!B6"], "Anggota!B4:B6"],
    ["in the order of their places, each once", ["Anggota!B9", "Anggota!B4", "Anggota!B9"], "Anggota!B4, B9"],
    ["a row's cells one by one", ["Audit!A5", "Audit!B5"], "Audit!A5, B5"],
    ["sheet by sheet", ["PS-2!B12", "Anggota!C4", "Anggota!B4"], "Anggota!B4, C4; PS-2!B12"],
  ])("%s", (_, cells, text) => {
    expect(
      evidenceText(
        cells.map((place) => at(place)),
        home,
      ),
    ).toBe(text);
  });

  it("names the file where it could be another one", () => {
    const elsewhere = { ...cell("C4"), sheet: sheet("ps2", "ps2.csv") };
    expect(evidenceText([at("Anggota!B4")], ["kelurahan.xlsx", "ps2.csv"])).toBe("kelurahan.xlsx › Anggota!B4");
    expect(evidenceText([at("Anggota!B4"), elsewhere], home)).toBe("kelurahan.xlsx › Anggota!B4; ps2.csv › ps2!C4");
  });
});

it("a span knows its first cell and how many it holds", () => {
  const cells = ["A2", "A3", "A4", "A6"].map((place) => at(`KSM!${place}`, place));
  expect(cellSpans(cells).map(({ first, count }) => [first.text, count])).toEqual([
    ["A2", 3],
    ["A6", 1],
  ]);
});

it("a CSV file is named once: its only sheet has its name", () => {
  const sheet = { file: "data/anggota.csv", sheet: "anggota" };
  expect(placeText({ sheet, row: 5, column: 3, text: "" })).toBe("data/anggota.csv › C5");
  expect(placeText(sheet)).toBe("data/anggota.csv");
});
