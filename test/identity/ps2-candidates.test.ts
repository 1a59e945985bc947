import { describe, expect, it } from "vitest";
import { alike } from "../../src/identity/name-similarity.ts";
import { ps2Candidates } from "../../src/identity/ps2-candidates.ts";
import { household, member, nik } from "../build/records.ts";

type Person = { readonly name?: string; readonly nik?: string; readonly rt?: string; readonly rw?: string };

/** The only candidate's score, or undefined. */
function candidate(of: Person, listed: Person) {
  const one = member(of);
  return ps2Candidates([one], [household(listed)]).get(one)?.[0];
}

describe("households that may be a member's by name", () => {
  it.each([
    ["equal", "Siti Komariah", "Siti Komariah"],
    ["one letter wrong in each word", "Sita Komarioh", "Siti Komariah"],
    ["the other way round", "Komariah Siti", "Siti Komariah"],
    ["initial and word", "S. Komariah", "Siti Komariah"],
    ["word and initial", "Siti Komariah", "S. Komariah"],
    ["initials on both sides", "S. Komariah", "Komariah S"],
    ["a word more", "Siti Komariah", "Siti Komariah Lubis"],
    ["a single name", "Komaria", "Komariah"],
    ["written in one word", "Nur Hayati", "Nurhayati"],
  ])("%s", (_, name, listed) => {
    expect(candidate({ name }, { name: listed })?.score).toBeGreaterThanOrEqual(alike);
  });

  it.each([
    ["another person", "Siti Komariah", "Siti Rukmini"],
    ["half a name", "Komariah", "Siti Komariah"],
    ["another initial", "M. Komariah", "Siti Komariah"],
    ["no name", "", ""],
  ])("not %s", (_, name, listed) => {
    expect(candidate({ name }, { name: listed })).toBeUndefined();
  });

  it.each([
    ["the same RT and RW", { rt: "003", rw: "07" }, { rt: "3", rw: "RW 7" }, true],
    ["another RT", { rt: "003", rw: "07" }, { rt: "4", rw: "7" }, false],
    ["another RW", { rt: "003", rw: "07" }, { rt: "3", rw: "8" }, false],
    ["no RT or RW on one side: the whole kelurahan", {}, { rt: "3", rw: "8" }, true],
    ["RW alone on both sides", { rw: "7" }, { rt: "3", rw: "7" }, true],
  ])("in %s", (_, here, there, found) => {
    const name = "Siti Komariah";
    expect(candidate({ name, ...here }, { name, ...there }) !== undefined).toBe(found);
  });

  it("names the digit in which the NIK differ, in another RT too if the name is equal", () => {
    const here = { name: "Siti Komariah", nik: "9999014101800001", rt: "1" };
    const digit = { name: "Siti Komariah", nik: "9999014101870001", rt: "2" };
    expect(candidate(here, digit)).toMatchObject({ score: 1, differingNikDigit: 12 });
    expect(candidate(here, { ...digit, name: "Siti Komaria" })).toBeUndefined();
    expect(candidate(here, { ...digit, name: "Siti Komaria", rt: "1" })).toMatchObject({ differingNikDigit: 12 });
  });

  it("takes names that are alike for two persons where the NIK are those of two", () => {
    const other = { name: "Siti Komaria", nik: "9999015512750003" };
    expect(candidate({ name: "Siti Komariah", nik: nik(1) }, other)).toBeUndefined();
    expect(candidate({ name: "Siti Komaria", nik: nik(1) }, other)).toMatchObject({
      score: 1,
      differingNikDigit: null,
    });
    expect(candidate({ name: "Siti Komariah" }, other)).toBeDefined();
  });

  it("names all, most alike first", () => {
    const one = member({ name: "Siti Komariah" });
    const listed = ["Siti Komaria", "Siti Rukmini", "Siti Komariah", "Siti Komariyah"].map((name, index) =>
      household({ name }, index + 2),
    );
    const found = ps2Candidates([one], listed).get(one) ?? [];
    expect(found.map(({ household: { name } }) => name.value)).toEqual([
      "Siti Komariah",
      "Siti Komariyah",
      "Siti Komaria",
    ]);
  });
});
