import { describe, expect, it } from "vitest";
import type { Ps2List } from "../../src/domain/ps2-list.ts";
import type { HouseholdRecord } from "../../src/domain/records.ts";
import { ps2Matcher } from "../../src/identity/match-ps2.ts";
import { listsDifferFindings } from "../../src/identity/ps2-findings.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { cell, household, member } from "../build/records.ts";

const nik = (number: number) => `99990101018000${String(number).padStart(2, "0")}`;

/** A list of persons by their numbers. */
function list(name: string, persons: readonly number[], says: Partial<Ps2List> = {}): readonly HouseholdRecord[] {
  const shared: Ps2List = { name, at: cell("A1", "Nama", name), says: "ps2", given: false, old: false, ...says };
  return persons.map((number, index) => ({
    ...household({ name: `Warga ${number}`, nik: nik(number) }, index + 2),
    list: shared,
  }));
}

/** How the persons 1, 2 … stand, and what is said of the lists. */
function standing(persons: readonly number[], ...lists: readonly (readonly HouseholdRecord[])[]) {
  const households = lists.flat();
  const members = persons.map((number, index) =>
    member({ name: `Anggota ${number}`, nik: nik(number), familyCard: `99980101018000${number + 10}` }, index + 2),
  );
  const match = ps2Matcher(members, households, ppmk2012);
  return {
    standings: members.map((one) => match(one).standing),
    outdated: listsDifferFindings(households).map(({ code, args }) => [code, "outdated" in args ? args.outdated : []]),
  };
}

describe("several PS-2 lists", () => {
  it("are parts of one where they share nobody: a sheet for each RW", () => {
    expect(standing([1, 2], list("PS-2 RW 01", [1]), list("PS-2 RW 02", [2]))).toEqual({
      standings: ["confirmed", "confirmed"],
      outdated: [],
    });
  });

  it("of different years leave open who stands on one of them only; the earlier should go", () => {
    expect(standing([1, 2], list("PS-2 2009", [1], { year: 2009 }), list("PS-2 2012", [2], { year: 2012 }))).toEqual({
      standings: ["possible", "possible"],
      outdated: [["ps2/lists-differ", ["PS-2 2009"]]],
    });
  });

  it("of which one is old leave open who stands on one of them only", () => {
    expect(standing([1, 2, 3], list("PS-2", [1, 2]), list("PS-2 2009 (lama)", [2, 3], { old: true }))).toEqual({
      standings: ["possible", "confirmed", "possible"],
      outdated: [["ps2/lists-differ", ["PS-2 2009 (lama)"]]],
    });
  });

  it("that share a person contradict each other, and nothing tells which should go", () => {
    expect(standing([1, 2, 3], list("PS-2", [1, 2]), list("PS-2 (2)", [2, 3]))).toEqual({
      standings: ["possible", "confirmed", "possible"],
      outdated: [["ps2/lists-differ", []]],
    });
  });

  it("of two years by RW confirm who stands on both years, in whichever RW", () => {
    const [old, now] = [{ year: 2009 }, { year: 2012 }];
    const lists = [list("A1", [1], old), list("A2", [2], old), list("B1", [2], now), list("B2", [3], now)];
    expect(standing([1, 2, 3], ...lists).standings).toEqual(["possible", "confirmed", "possible"]);
  });

  it("yield to the one that the user names", () => {
    expect(standing([1, 2], list("PS-2", [1], { given: true }), list("PS-2 lama", [2], { old: true }))).toEqual({
      standings: ["confirmed", "possible"],
      outdated: [],
    });
  });
});
