import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, ledgerOf, membersOf } from "../build/eligible.ts";
import { blank, invalid, kelurahan, nik } from "../build/records.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;

/** Two KSM of three; the first member of K02 is also one of K01. */
function owed(
  loans: NonNullable<Tables["loans"]>,
  members: NonNullable<Tables["members"]> = [...membersOf("K01", 3), { ksm: "K02", nik: nik(1) }],
  instalments: NonNullable<Tables["instalments"]> = [],
) {
  const ksm = [{ code: "K01" }, { code: "K02" }];
  const judged = judgeKsm(kelurahan({ ksm, members, loans, instalments }), ppmk2012, asOf).ksm;
  return judged.map(({ repayment, unknownPpmk, members: persons }) => ({
    ksm: repayment?.outstandingPpmk,
    unknown: unknownPpmk,
    persons: persons.map(({ outstandingPpmk }) => [outstandingPpmk?.own, outstandingPpmk?.share]),
  }));
}

const ppmk = {
  code: "P01",
  ksm: "K01",
  source: "ppmk",
  principal: 10_000_000,
  target: 4_000_000,
  paid: 3_000_000,
} as const;

describe("what is owed to the PPMK fund", () => {
  it("A-14: a group's loan is split evenly over its present members, rounded up, wherever they are members", () => {
    expect(owed([ppmk])).toEqual([
      {
        ksm: 7_000_000,
        persons: [
          [0, 2_333_334],
          [0, 2_333_334],
          [0, 2_333_334],
        ],
      },
      { ksm: undefined, persons: [[0, 2_333_334]] },
    ]);
  });

  it("each loan is split by itself", () => {
    const [first] = owed([
      { ...ppmk, principal: 3_000_001, target: 3_000_000 },
      { ...ppmk, code: "P02", principal: 3_000_001, target: 3_000_000 },
    ]);
    expect(first?.persons[0]).toEqual([0, 2]);
  });

  it("a loan under one NIK is that person's, in every KSM", () => {
    expect(owed([{ ...ppmk, nik: nik(1) }])).toEqual([
      {
        ksm: 7_000_000,
        persons: [
          [7_000_000, 0],
          [0, 0],
          [0, 0],
        ],
      },
      { ksm: undefined, persons: [[7_000_000, 0]] },
    ]);
  });

  it("also where its KSM is not known", () => {
    expect(owed([{ ...ppmk, nik: nik(2), ksm: "K99" }])[0]?.persons).toEqual([
      [0, 0],
      [7_000_000, 0],
      [0, 0],
    ]);
  });

  it.each([
    ["blank", blank("C3", "Pinjaman")],
    ["unreadable", invalid("C3", "3,17E+15", "Pinjaman")],
  ])("a loan in shares of which one NIK is %s is owed whole, and by whom is not known", (_, third) => {
    const share = { ...ppmk, principal: 4_000_000, target: 2_000_000, paid: 1_000_000 };
    const loans = [
      { ...share, nik: nik(1) },
      { ...share, nik: nik(2) },
      { ...share, nik: third },
    ];
    expect(owed(loans)[0]).toEqual({
      ksm: 9_000_000,
      unknown: [expect.objectContaining({ row: 3, column: 3 })],
      persons: [
        [3_000_000, 0],
        [3_000_000, 0],
        [0, 0],
      ],
    });
  });

  it("what is owed under a NIK that no member has counts for each member without one", () => {
    const unread = { ksm: "K01", nik: invalid("C4", "3,17E+15", "Anggota") };
    const [first] = owed([{ ...ppmk, nik: nik(3) }], [...membersOf("K01", 2), unread]);
    expect(first?.persons).toEqual([
      [0, 0],
      [0, 0],
      [7_000_000, 0],
    ]);
  });

  it.each([
    [
      "looks like the KSM's",
      "KO1",
      [
        [2, "unknown"],
        [undefined, undefined],
      ],
    ],
    [
      "is blank",
      blank("B2", "Pinjaman"),
      [
        [2, "unknown"],
        [2, "unknown"],
      ],
    ],
    [
      "is nobody's",
      "Tani Makmur",
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
  ] as const)("a loan whose KSM %s leaves open what may be owed", (_, reference, expected) => {
    const judged = owed([{ ...ppmk, ksm: reference }]);
    expect(judged.map(({ unknown }) => [unknown?.[0]?.row, unknown && "unknown"])).toEqual(expected);
  });

  it("a loan in shares is owed in proportion to them, rounded up", () => {
    const shares = [
      { ...ppmk, nik: nik(1), principal: 6_000_000, target: 0, paid: 1 },
      { ...ppmk, nik: nik(2), principal: 3_000_000, target: 0, paid: 0 },
    ];
    expect(owed(shares)[0]).toEqual({
      ksm: 8_999_999,
      persons: [
        [6_000_000, 0],
        [3_000_000, 0],
        [0, 0],
      ],
    });
  });

  it.each([
    ["another fund", "lainnya"],
    ["a blank source: that is not PPMK", undefined],
  ] as const)("nothing for %s", (_, source) => {
    expect(owed([{ ...ppmk, source }])[0]).toEqual({
      ksm: 0,
      persons: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    });
  });

  it("a person without NIK is known in the own KSM only", () => {
    const members = [...membersOf("K01", 1), { ksm: "K01", name: "Rukmini" }];
    expect(owed([ppmk], members)[0]?.persons).toEqual([
      [0, 3_500_000],
      [0, 3_500_000],
    ]);
  });

  it("no member owes anything where no loan table was read", () => {
    const [group] = judgeKsm(kelurahan({ ksm: [{ code: "K01" }], members: membersOf("K01", 1) }), ppmk2012, asOf).ksm;
    expect(group?.members[0]?.outstandingPpmk).toBeUndefined();
  });

  it("counts what may be owed at most where payments are open", () => {
    expect(owed([{ ...ppmk, paid: blank("K2", "Pinjaman") }])[0]?.ksm).toBe(10_000_000);
  });

  it.each([
    ["the principal", { principal: blank("G2", "Pinjaman") }, { row: 2, column: 7 }],
    ["the source", { source: invalid("E2", "BLM?", "Pinjaman") }, { row: 2, column: 5 }],
  ])("is not told without %s", (_, gap, cell) => {
    expect(owed([{ ...ppmk, ...gap }])[0]).toMatchObject({ ksm: 0, unknown: [cell] });
  });

  it("is told for the KSM, but not for its persons, where a share cannot be read", () => {
    const shares = [
      { ...ppmk, nik: nik(1) },
      { ...ppmk, nik: nik(2), principal: invalid("G3", "5 jt?", "Pinjaman") },
    ];
    expect(owed(shares)[0]).toMatchObject({ ksm: 0, unknown: [{ column: 7 }] });
    const ledger = ledgerOf("P01", 10, 1_000_000, 4);
    const whole = shares.map((share) => ({ ...share, months: 10 }));
    expect(owed(whole, membersOf("K01", 2), ledger)[0]).toEqual({
      ksm: 6_000_000,
      unknown: [expect.objectContaining({ column: 7 })],
      persons: [
        [0, 3_000_000],
        [0, 3_000_000],
      ],
    });
  });
});
