import { expect, it } from "vitest";
import { howMany } from "../build/how-many.ts";
import { spoiltVillage } from "./spoilt-village.ts";
import { expected, found } from "./told-of-village.ts";

/** Numbers of random kelurahan: those of a portion as `ORACLE_PORTION=0-20000`, else the first. */
function numbers(): readonly number[] {
  const [from = 0, to = 0] = (process.env["ORACLE_PORTION"] ?? `0-${howMany(150, 12_000)}`).split("-").map(Number);
  return Array.from({ length: to - from }, (_, index) => from + index);
}

it("agrees with a judge who tries every reading, on random kelurahan that contradict themselves", {
  timeout: 36_000_000,
}, () => {
  for (const number of numbers()) {
    const { village, spoilt } = spoiltVillage(number);
    expect({ number, spoilt, ...found(village) }).toEqual({ number, spoilt, ...expected(village) });
  }
});
