import { describe, expect, it } from "vitest";
import { palette, toneLooks } from "../../src/chart/palette.ts";
import { toneColours } from "../../src/workbook/patch/tone-colours.ts";

/** Relative luminance of `RRGGBB`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("colours that words are written in", () => {
  it.each(["dark", "grey", "red", "green", "amber", "violet", "black"] as const)("%s can be read on white", (name) => {
    expect(contrast(palette[name], palette.white)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(toneColours))("black can be read on the fill of a mark: %s", (_, argb) => {
    expect(contrast(palette.black, argb.slice(2))).toBeGreaterThanOrEqual(7);
  });
});

describe("tones of charts", () => {
  it("stand out from white, and differ by more than their colour", () => {
    for (const { colour } of Object.values(toneLooks))
      expect(contrast(colour, palette.white)).toBeGreaterThanOrEqual(2.9);
    const { main, second, gain, loss, open } = toneLooks;
    expect(new Set([main, second, gain, loss, open].map(({ pattern }) => pattern)).size).toBe(5);
  });
});
