import { describe, expect, it } from "vitest";
import { lookAlikes, nearest } from "../../src/domain/nearest.ts";

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

describe("codes and names that may be meant", () => {
  it.each([
    ["all that are equally near", "Mawr", ["Mawar", "Mawir", "Melati"], ["Mawar", "Mawir"]],
    ["none of another number", "K04", ["K01", "K02"], []],
    ["a letter for a zero", "KO1", ["K01", "K11"], ["K01"]],
    ["without regard to spaces and case", "tani  maju2", ["Tani-Maju 2", "Tani Maju 1"], ["Tani-Maju 2"]],
    ["none that is far", "Anggrek", ["Melati"], []],
  ])("%s", (_, text, known, meant) => {
    expect(lookAlikes(text, known)).toEqual(meant);
  });
});
