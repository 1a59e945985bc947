import { describe, expect, it } from "vitest";
import { isCell } from "../../src/domain/finding.ts";
import { address } from "../../src/domain/place.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, eligibleKelurahan, membersOf } from "../build/eligible.ts";
import { blank, invalid, kelurahan, nik } from "../build/records.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Loan = NonNullable<Tables["loans"]>[number];
type Members = NonNullable<Tables["members"]>;

/** A member's share of the loan P01: 2 juta, of which one is due and paid. */
const share = (n: number, changes: Loan = {}): Loan => ({
  code: "P01",
  ksm: "K01",
  nik: nik(n),
  source: "ppmk",
  disbursedOn: "2012-06-10",
  principal: 2_000_000,
  target: 1_000_000,
  paid: 1_000_000,
  ...changes,
});
const shares = (count: number, changes: Loan = {}) => Array.from({ length: count }, (_, n) => share(n + 1, changes));

/** The findings of a KSM of six, each with its member, its loans and all its cells. */
function outside(loans: readonly Loan[], members: Members = membersOf("K01", 6)) {
  const tables = kelurahan({ loans, members });
  const { findings } = judgeKsm(eligibleKelurahan({ ...tables, ksm: undefined, instalments: [] }), ppmk2012, asOf);
  return findings.flatMap(({ code, at, related, args }) =>
    code === "member/outside-loan" ? [[args, ...[at, ...related].map((one) => isCell(one) && address(one))]] : [],
  );
}

describe("a member who has no part in the group's PPMK loan", () => {
  it("is named once, with the cells of the member and of the loan's rows", () => {
    const [, , , , fifth, sixth] = membersOf("K01", 6);
    expect(outside(shares(4))).toEqual([
      [{ name: fifth?.name, loans: ["P01"] }, "B6", "C2", "C3", "C4", "C5"],
      [{ name: sixth?.name, loans: ["P01"] }, "B7", "C2", "C3", "C4", "C5"],
    ]);
  });

  it("is none where everybody has a row", () => {
    expect(outside(shares(6))).toEqual([]);
  });

  it("is found in rows of one day, each with a code of its own or none", () => {
    for (const code of ["", "P0"]) {
      const loans = shares(5).map((one, n) => ({ ...one, code: code === "" ? undefined : `${code}${n}` }));
      expect(outside(loans).map((finding) => finding.length)).toEqual([7]);
    }
  });

  it("is named for several loans together", () => {
    const second = shares(5, { code: "P02", disbursedOn: "2012-09-10" });
    expect(outside([...shares(5), ...second])).toEqual([
      [
        expect.objectContaining({ loans: ["P01", "P02"] }),
        "B7",
        ...Array.from({ length: 10 }, (_, index) => `C${index + 2}`),
      ],
    ]);
    // Of the sixth loan alone nobody is left out.
    expect(outside([...shares(6), ...shares(6, { code: "P02", disbursedOn: "2012-09-10" })])).toEqual([]);
  });

  it("had a part by any of two rows of the roster", () => {
    expect(outside(shares(6), [...membersOf("K01", 6), ...membersOf("K01", 1)])).toEqual([]);
  });
});

describe("says nothing", () => {
  const cases: readonly (readonly [string, readonly Loan[]])[] = [
    ["of a loan of the group", [share(1, { nik: undefined })]],
    ["of one person's own loan", [share(1)]],
    ["where a row of that day has no readable NIK", [...shares(4), share(5, { nik: blank("C6") })]],
    [
      "of that day's loans, where one of them is the group's",
      [...shares(5), share(6, { code: "P02", nik: undefined })],
    ],
    ["of a loan that is repaid", shares(5, { target: 2_000_000, paid: 2_000_000 })],
    ["of a loan from elsewhere", shares(5, { source: "lainnya" })],
    ["of a loan that is disbursed later", shares(5, { disbursedOn: "2013-06-10" })],
    ["of another KSM's loan", shares(5, { ksm: "K02" })],
  ];
  it.each(cases)("%s", (_, loans) => {
    expect(outside(loans)).toEqual([]);
  });

  it("of a member without a readable NIK", () => {
    const [sixth = {}] = membersOf("K01", 1, 6);
    expect(outside(shares(5), [...membersOf("K01", 5), { ...sixth, nik: invalid("C7") }])).toEqual([]);
  });
});
