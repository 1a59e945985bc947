import { describe, expect, it } from "vitest";
import { maskNumbers } from "../../src/report/mask-text.ts";

describe("masks what could be a NIK or No KK", () => {
  it.each([
    ["16 digits", "9999010101800017", "999901******0017"],
    ["in groups", "9999 0101 0180 0017", "999901******0017"],
    ["with dots", "999901.010180.0017", "999901******0017"],
    ["with an apostrophe", "'9999010101800017", "'999901******0017"],
    ["one digit short", "999901010180001", "999901*****0001"],
    ["one digit long", "99990101018000171", "999901*******0171"],
    ["in fullwidth digits", "９９９９０１０１０１８０００１７", "９９９９０１******００１７"],
    ["as a number that lost digits", "9.99901010180001E+15", "999901*****0001"],
    ["within a sentence", "NIK 9999010101800017 ganda", "NIK 999901******0017 ganda"],
  ])("%s", (_, text, expected) => {
    expect(maskNumbers(text)).toBe(expected);
  });
});

describe("leaves other numbers alone", () => {
  it.each([
    ["an amount", "Rp 5.000.000"],
    ["amounts in a row", "30.000.000 100.000.000"],
    ["a long fraction", "86.66666666666667"],
    ["dates", "31-12-2012, 28-02-2013"],
    ["a short code", "PJ-2012-0001"],
  ])("%s", (_, text) => {
    expect(maskNumbers(text)).toBe(text);
  });
});
