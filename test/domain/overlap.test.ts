import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/domain/edition.ts";
import { overlapOf } from "../../src/domain/overlap.ts";
import type { CellRef } from "../../src/domain/place.ts";

const at = (sheet: string, row: number): CellRef => ({ sheet: { file: "a.xlsx", sheet }, row, column: 1, text: "" });
const edition = (name: string, says: Partial<Edition> = {}): Edition => ({
  name,
  at: at(name, 1),
  old: false,
  ...says,
});
const on = (sheet: Edition, ...things: readonly string[]) =>
  things.map((thing, index) => ({ at: at(sheet.name, index + 2), edition: sheet, thing }));
type Row = ReturnType<typeof on>[number];

/** `a1` is what owner `a` has under the number 1. */
const compare = (...rows: readonly Row[]) => {
  const keysOf = ({ thing }: Row) => [thing];
  const found = overlapOf(rows, { ownerOf: ({ thing }) => thing.slice(0, 1), keysOf, sameAs: keysOf });
  return (
    found && {
      sheets: found.editions.map(({ name }) => name),
      outdated: found.outdated.map(({ name }) => name),
      alone: [...found.alone].map((row) => `${row.edition.name} ${row.thing}`),
    }
  );
};

describe("sheets of one kind of table", () => {
  it("that share no row are parts of one", () => {
    expect(compare(...on(edition("A"), "a1", "a2"), ...on(edition("B"), "b1"))).toBeUndefined();
  });

  it("that share a row of somebody doubt what that owner has on one of them only", () => {
    const a = on(edition("A"), "a1", "a2", "b1", "c1", "d1");
    const b = on(edition("B"), "a1", "a3", "e1", "f1");
    expect(compare(...a, ...b)).toEqual({ sheets: ["A", "B"], outdated: [], alone: ["A a2", "B a3"] });
  });

  it("of which one is called old doubt everything that stands on one only", () => {
    const a = on(edition("A", { old: true }), "a1", "b1", "c1");
    const b = on(edition("B"), "a1", "d1", "e1");
    expect(compare(...a, ...b)).toEqual({
      sheets: ["A", "B"],
      outdated: ["A"],
      alone: ["A b1", "A c1", "B d1", "B e1"],
    });
  });

  it("of different years doubt everything that stands on one only, and the earlier should go", () => {
    const a = on(edition("A", { year: 2013 }), "a1", "b1");
    const b = on(edition("B", { year: 2012 }), "a1", "c1", "d1");
    expect(compare(...a, ...b)).toMatchObject({ outdated: ["B"], alone: ["A b1", "B c1", "B d1"] });
  });

  it("of which one repeats most of the other are two states of one table", () => {
    const a = on(edition("A"), "a1", "b1", "c1", "d1");
    const b = on(edition("B"), "a1", "b1", "e1");
    expect(compare(...a, ...b)?.alone).toEqual(["A c1", "A d1", "B e1"]);
  });

  it("leave a third alone that shares nothing with them", () => {
    const found = compare(...on(edition("A"), "a1"), ...on(edition("B"), "a1", "a2"), ...on(edition("C"), "a3"));
    expect(found).toEqual({ sheets: ["A", "B"], outdated: [], alone: ["B a2"] });
  });
});
