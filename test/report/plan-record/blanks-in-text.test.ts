import { expect, test } from "vitest";
import { fillsBlanks } from "../../../src/report/plan-record/blanks-in-text.ts";

const opening = "Pada hari ini ……, tanggal …… bertempat di ……, rapat memutuskan:";

test.each([
  [
    "every blank written over",
    opening,
    "Pada hari ini Senin, tanggal 1 April bertempat di balai, rapat memutuskan:",
    "filled",
  ],
  ["as it was printed", opening, opening, "filled"],
  [
    "another sentence",
    opening,
    "Pada hari ini Senin, tanggal 1 April bertempat di balai, ketua memutuskan:",
    "changed",
  ],
  ["a name without its brackets", "( ………… )", "Siti Aminah", "filled"],
  ["a number without its label", "Nomor: ………", "12/BKM/2013", "filled"],
  ["a text without blanks", "Kecamatan Melati", "Kecamatan Mawar", "no-blanks"],
] as const)("%s", (_, form, text, expected) => {
  expect(fillsBlanks(form, text)).toBe(expected);
});
