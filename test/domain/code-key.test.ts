import { expect, it } from "vitest";
import { compareCodes } from "../../src/domain/code-key.ts";

it("puts codes in the order of their numbers", () => {
  const codes = ["K10", "K2", "K02", "K1", "A", "K2-10", "K2-9", "9", "10"];
  expect(codes.toSorted(compareCodes)).toEqual(["9", "10", "A", "K1", "K02", "K2", "K2-9", "K2-10", "K10"]);
});
