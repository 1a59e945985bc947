import { describe, expect, it } from "vitest";
import { personName } from "../../src/identity/name.ts";
import { alike, nameSimilarity, typingErrors } from "../../src/identity/name-similarity.ts";

describe("names in one spelling", () => {
  it.each([
    ["titles", "H. Wagimin", "Wagimin"],
    ["titles, several", "Drs. H. Wagimin Prawira", "Wagimin Prawira"],
    ["title behind a comma", "Wagimin Prawira, H.", "Wagimin Prawira"],
    ["degrees behind a comma", "Sutarti Lubis, S.Pd., M.Si", "Sutarti Lubis"],
    ["degrees without a comma", "Sutarti Lubis S.Pd.I", "Sutarti Lubis"],
    ["degrees with a space", "Sutarti Lubis S. Pd", "Sutarti Lubis"],
    ["degrees without dots", "Sutarti Lubis SE", "Sutarti Lubis"],
    ["the late", "Wagimin (Alm)", "Wagimin"],
    ["the late in front", "Almh. Sutarti", "Sutarti"],
    ["Moh.", "Moh. Kusnadi", "Muhammad Kusnadi"],
    ["Moch.", "Moch Kusnadi", "Muhammad Kusnadi"],
    ["Mohd.", "Mohd. Kusnadi", "Muhammad Kusnadi"],
    ["Muh.", "Muh.Kusnadi", "Muhammad Kusnadi"],
    ["Mochamad", "Mochamad Kusnadi", "Muhammad Kusnadi"],
    ["Muchammad", "Muchammad Kusnadi", "Muhammad Kusnadi"],
    ["Mohammed", "Mohammed Kusnadi", "Muhammad Kusnadi"],
    ["Abd.", "Abd. Hamid", "Abdul Hamid"],
    ["Abdurrahman", "Abdurrahman Lubis", "Abdul Rahman Lubis"],
    ["Abd. Rachman", "Abd. Rachman Lubis", "Abdurahman Lubis"],
    ["St.", "St. Komariah", "Siti Komariah"],
    ["oe", "Soekarni", "Sukarni"],
    ["dj and j", "Djoko", "Joko"],
    ["tj", "Tjahjono", "Cahyono"],
    ["j and y", "Jusuf", "Yusuf"],
    ["sj", "Sjafruddin", "Syafrudin"],
    ["ch and kh", "Chalid", "Khalid"],
    ["doubled letters", "Annisa Effendi", "Anisa Efendi"],
    ["case, spaces and hyphens", "  SUTARTI-LUBIS ", "Sutarti Lubis"],
    ["apostrophes", "Ma'ruf Nur'aini", "Maruf Nuraini"],
    ["split words", "Nur Hayati", "Nurhayati"],
    ["binti", "Komariah binti Bahrudin", "Komariah Bahrudin"],
    ["accents", "José Tarigan", "Jose Tarigan"],
  ])("%s: %s is %s", (_, written, plain) => {
    expect(personName(written).joined).toBe(personName(plain).joined);
  });

  it.each([
    ["Ahmad", "Achmad Yani"],
    ["Wagimin", "Wagiman"],
    ["St. Komariah", "Komariah"],
    ["M. Lubis", "Lubis"],
  ])("%s is not %s", (a, b) => {
    expect(personName(a).joined).not.toBe(personName(b).joined);
  });

  it("tells initials from words", () => {
    expect(personName("M. Nur A.R.")).toEqual({ words: ["NUR"], initials: ["M", "A", "R"], joined: "MNURAR" });
  });

  it.each(["", "-", "12345", "Hj."])("finds no name in %j", (text) => {
    expect(personName(text)).toEqual({ words: [], initials: [], joined: "" });
  });
});

describe("how much of two names is the same", () => {
  const similarity = (a: string, b: string) => nameSimilarity(personName(a), personName(b));

  it.each([
    ["equal names", "Sutarti Lubis", "Sutarti Lubis", 1],
    ["swapped words", "Lubis Sutarti", "Sutarti Lubis", 1],
    ["an equal initial", "M. Lubis", "Lubis M", 1],
    ["one letter of twelve replaced", "Sutarti Lubis", "Sutarti Lubes", 1 - 2 / 24],
    ["one letter left out", "Sutarti", "Sutari", 1 - 0.6 / 7],
    ["two neighbours swapped", "Sutarti", "Sutatri", 1 - 0.5 / 7],
    ["an initial for a word", "S. Lubis", "Sutarti Lubis", (0.85 * 14 + 10) / 24],
    ["a word left out of three", "Siti Komariah Lubis", "Siti Komariah", 24 / (24 + 2.5)],
    ["a word left out of two", "Komariah Lubis", "Komariah", 16 / 21],
    ["one word of two, with a letter left out", "Nurhayti", "Nur Hayati", 1 - 0.6 / 9],
    ["another name", "Wagimin", "Endang", 0],
    ["no name", "", "Endang", 0],
  ])("%s", (_, a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 10);
    expect(similarity(b, a)).toBeCloseTo(expected, 10);
  });

  it.each([
    ["Siti Komariah", "Siti Komaria", true],
    ["Siti Komariah", "Siti Kamarih", true],
    ["Wati", "Wti", true],
    ["Yati", "Ytai", true],
    ["Nur Jaelani", "Nru Jaelani", true],
    ["Setiawati", "Seitawatia", true],
    ["Siti Komariah", "Siti Rukmini", false],
    ["Wati", "Yati", false],
    ["Rini", "Tini", false],
    ["Endang", "Endah", false],
    ["Sri", "Sra", false],
  ])("%s and %s may be one person: %s", (a, b, may) => {
    expect(similarity(a, b) >= alike).toBe(may);
  });

  it.each([
    ["KITAB", "KITAB", 0],
    ["KITAB", "KITAP", 1],
    ["KITAB", "KITA", 0.6],
    ["KITAB", "KIITAB", 0.6],
    ["KITAB", "KTIAB", 0.5],
    ["KITAB", "KIATB", 0.5],
    ["KITAB", "TKIAB", 1.2],
    ["KITAB", "KTIAP", 1.5],
    ["KITAB", "KITAXY", 1.6],
    ["KITAB", "SIRIH", Number.POSITIVE_INFINITY],
  ])("%s and %s: %d typing errors", (a, b, errors) => {
    expect(typingErrors(a, b)).toBeCloseTo(errors, 10);
    expect(typingErrors(b, a)).toBeCloseTo(errors, 10);
  });
});
