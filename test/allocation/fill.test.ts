import { describe, expect, it, test } from "vitest";
import { fill, type Group } from "../../src/allocation/fill.ts";

const group = (ceiling: number, ...members: readonly number[]) => ({
  ceiling,
  members: members.map((most) => ({ of: Symbol(), floor: 0, ceiling: most })),
});

/** Amounts per group, in the order of its members. */
function filled(groups: readonly Group<symbol>[], money: number) {
  const amounts = fill(groups, money);
  return groups.map(({ members }) => members.map(({ of }) => amounts.get(of)));
}

describe("filling raises everyone's amount together", () => {
  test.each([
    { case: "nothing to share", groups: [group(9, 3, 3)], money: 0, amounts: [[0, 0]] },
    { case: "enough for all", groups: [group(9, 3, 5)], money: 20, amounts: [[3, 5]] },
    { case: "small requests are met first", groups: [group(99, 1, 9, 4)], money: 9, amounts: [[1, 4, 4]] },
    { case: "a rest too small for all goes in order", groups: [group(99, 5, 5, 5)], money: 8, amounts: [[3, 3, 2]] },
    {
      case: "a group's ceiling",
      groups: [group(5, 4, 4), group(99, 4, 4)],
      money: 99,
      amounts: [
        [3, 2],
        [4, 4],
      ],
    },
    {
      case: "what one group cannot take rises in the others",
      groups: [group(3, 4, 4), group(99, 6)],
      money: 8,
      amounts: [[2, 1], [5]],
    },
    {
      case: "a rest goes by group first",
      groups: [group(99, 5, 5), group(99, 5, 5)],
      money: 7,
      amounts: [
        [2, 2],
        [2, 1],
      ],
    },
    { case: "a group without members", groups: [group(9), group(9, 2)], money: 5, amounts: [[], [2]] },
    { case: "no groups", groups: [], money: 5, amounts: [] },
  ])("$case", ({ groups, money, amounts }) => {
    expect(filled(groups, money)).toEqual(amounts);
  });

  it("starts from what members get in any case, and raises the others first", () => {
    const groups = [{ ceiling: 12, members: [4, 0, 0].map((floor) => ({ of: Symbol(), floor, ceiling: 8 })) }];
    expect([5, 9, 12, 15].map((money) => filled(groups, money)[0])).toEqual([
      [4, 1, 0],
      [4, 3, 2],
      [4, 4, 4],
      [4, 4, 4],
    ]);
  });

  it("takes no longer for a unit of one rupiah", () => {
    expect(filled([group(30_000_000, 5_000_000, 1, 5_000_000)], 7_000_000)).toEqual([[3_500_000, 1, 3_499_999]]);
  });
});
