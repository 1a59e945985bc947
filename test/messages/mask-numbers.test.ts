import { describe, expect, it } from "vitest";
import { maskNumbers } from "../../src/messages/mask-numbers.ts";

describe("masks what could be a NIK or No KK", () => {
  it.each([
    ["16 digits", "9999010101800017", "999901******0017"],
    ["in groups", "9999 0101 0180 0017", "999901******0017"],
    ["with dots", "999901.010180.0017", "999901******0017"],
    ["with dots, in fours", "9999.0101.0180.0017", "999901******0017"],
    ["with hyphens", "99-99-01-010180-0017", "999901******0017"],
    ["with slashes", "999901/010180/0017", "999901******0017"],
    ["over two lines of a cell", "99990101\n01800017", "999901******0017"],
    ["with an apostrophe", "'9999010101800017", "'999901******0017"],
    ["one digit short", "999901010180001", "999901*****0001"],
    ["one digit long", "99990101018000171", "999901*******0171"],
    ["with four digits missing", "999901010180", "999901**0180"],
    ["in fullwidth digits", "９９９９０１０１０１８０００１７", "９９９９０１******００１７"],
    ["as a number that lost digits", "9.99901010180001E+15", "999901*****0001"],
    ["or in small letters", "9.99901010180001e15", "999901*****0001"],
    ["with O for 0", "99990101O1800017", "999901******0017"],
    ["with l and I for 1", "9999I10101800l17", "9999I1******0l17"],
    ["with letters at its ends", "O999010101800O1l", "O99901******0O1l"],
    ["with a letter in groups", "9999 O101 0180 OO17", "9999O1******OO17"],
    ["with a letter alone", "99990101 O 1800017", "999901******0017"],
    ["with more than half of it in digits", "9999O1O1O18OOO17", "9999O1******OO17"],
    ["with S for 5 and a sign that could not be read", "9999010101S000?7", "999901******00?7"],
    ["in groups with wide marks", "9999 - 0101  0180 . 0017", "999901******0017"],
    ["after and before words", "NIK9999010101800017ibu", "NIK999901******0017ibu"],
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
    ["amounts from to", "5.000.000-30.000.000"],
    ["dates", "31-12-2012, 28-02-2013"],
    ["dates in a row", "31-12-2012 28/02/2013 2013-03-15"],
    ["amounts from to, in words", "1.000.000 s/d 30.000.000 - 50.000.000"],
    ["a product", "12 x 500.000.000.000"],
    ["a number of RT", "RT I 1.000.000.000"],
    ["codes in a row", "K01, K02, K03, K04, K05, K06"],
    ["rows", "10, 11, 12, 13, 14, 15, 16"],
    ["eleven digits", "99990101018"],
    ["nothing", ""],
    ["a short code", "PJ-2012-0001"],
  ])("%s", (_, text) => {
    expect(maskNumbers(text)).toBe(text);
  });
});

it("masks a text of great length in time", () => {
  expect(maskNumbers("1 ".repeat(20_000))).toHaveLength(20_001);
  for (const part of ["1O", "1 O ", "1 - ", "O"]) maskNumbers(part.repeat(20_000));
});
