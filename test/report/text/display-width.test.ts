import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/report/text/display-width.ts";

describe("the width of a text in a terminal", () => {
  it.each([
    ["Anggrek Bulan", 13],
    ["✓ layak · 2–3 × ≥ 90%", 21],
    ["\u00e9", 1],
    ["e\u0301", 1],
    ["一二", 4],
    ["⚠ 👍🏽 ©", 6],
    ["1\ufe0f\u20e3", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is what string-width says, whatever the text", () => {
    const letter = fc.oneof(
      fc.integer({ min: 0x20, max: 0x33ff }).map((code) => String.fromCodePoint(code)),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom("\ufe0f", "\u20e3", "\u200d", "1", "#", "✓", "✔", "©"),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 6 }), (letters) => {
        const text = letters.join("");
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it("is that of each single letter up to the ideographs", () => {
    const odd: string[] = [];
    for (let code = 0x20; code < 0x4000; code += 1) {
      const letter = String.fromCharCode(code);
      if (displayWidth(letter) !== stringWidth(letter)) odd.push(code.toString(16));
    }
    expect(odd).toEqual([]);
  });
});
