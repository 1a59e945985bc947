import { describe, expect, it } from "vitest";
import { nearest } from "../../src/domain/nearest.ts";

describe("what was most likely meant", () => {
  const names = ["berdaya", "mandiri", "madani"];
  it.each([
    ["berdaya", "berdaya"],
    ["BERDAYA", "berdaya"],
    ["brdaya", "berdaya"],
    ["bedraya", "berdaya"],
    ["madari", "madani"],
    ["awal", undefined],
    ["", undefined],
    ["x".repeat(100_000), undefined],
  ])("%s: %s", (text, meant) => {
    expect(nearest(text, names)).toBe(meant);
  });

  it("is the first of equally near names", () => {
    expect(nearest("cat", ["bat", "hat"])).toBe("bat");
  });
});
