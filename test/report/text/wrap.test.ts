import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/report/text/display-width.ts";
import { hang, wrap } from "../../../src/report/text/wrap.ts";
import { howMany } from "../../build/how-many.ts";

describe("wrap", () => {
  it.each([
    ["between words", "Tambah 1 anggota lagi.", 10, ["Tambah 1", "anggota", "lagi."]],
    ["but not between Rp and its amount", "sisa Rp 5.000.000", 14, ["sisa", "Rp 5.000.000"]],
    ["and at the text's own line breaks", "K01\nMawar", 10, ["K01", "Mawar"]],
    ["a path after a separator", "D:/data/kelurahan/hasil.xlsx", 18, ["D:/data/kelurahan/", "hasil.xlsx"]],
    ["a word without one where the line ends", "x".repeat(7), 3, ["xxx", "xxx", "x"]],
    ["nothing", "", 10, [""]],
  ])("breaks %s", (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("loses no letter and exceeds no line", () => {
    const texts = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const text = words.join(" ");
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(text.replaceAll(/[ \n]/g, ""));
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }),
      { seed: 2013, numRuns: howMany(50, 500) },
    );
  });
});

describe("hang", () => {
  it("indents what follows as far as the lead reaches, whatever colour codes are in it", () => {
    const lead = "  \u001B[1mG.2\u001B[22m ";
    expect(hang(lead, 6, "Tambah anggota lagi.", 20)).toEqual([`${lead}Tambah anggota`, "      lagi."]);
  });
});

describe("displayWidth", () => {
  it.each([
    ["Siti", 4],
    ["é written as e and accent: e\u0301", 28],
    ["１２", 4],
    ["中", 2],
  ])("%s", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
