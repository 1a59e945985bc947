import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf, householdsOf, inventedName, membersOf } from "../build/eligible.ts";
import { blank, familyCard, invalid, kelurahan, nik } from "../build/records.ts";
import { cells, ksmCriterion, ksmResult, places, policyWith } from "./judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Member = NonNullable<Tables["members"]>[number];
type Household = NonNullable<Tables["households"]>[number];

function group(members: readonly Member[], households: readonly Household[]) {
  return kelurahan({ ksm: [{ code: "K01", name: "Melati" }], members, households });
}

/** `members` members of whom the first `listed` are on the list. */
const share = (listed: number, members: number) => group(membersOf("K01", members), householdsOf(listed));

/** A member whose numbers cannot be read. */
const unread = (name: string): Member => ({ ksm: "K01", name, nik: invalid("C9", "3.17E+15", "Anggota") });

describe("G.2: at least two thirds of the members are on PS-2", () => {
  it.each([
    [4, 5, "pass", 4],
    [3, 5, "fail", 4],
    [4, 6, "pass", 4],
    [3, 6, "fail", 4],
    [5, 7, "pass", 5],
    [4, 7, "fail", 5],
    [6, 8, "pass", 6],
    [5, 8, "fail", 6],
    [6, 9, "pass", 6],
    [7, 10, "pass", 7],
    [6, 10, "fail", 7],
  ] as const)("%d of %d: %s", (listed, members, verdict, needed) => {
    const criterion = ksmCriterion("G.2", share(listed, members));
    expect(criterion).toMatchObject({
      verdict,
      actual: { members, confirmed: listed, possible: listed, declared: false },
      required: { share: { numerator: 2, denominator: 3 }, members: needed },
      assumptions: [],
    });
  });

  it("follows another share of the policy", () => {
    const half = policyWith({ g2: { shareNumerator: 1, shareDenominator: 2 } });
    expect(ksmCriterion("G.2", share(3, 6), half).verdict).toBe("pass");
  });

  it.each([
    [5, 8, { moreConfirmed: 1, newFromPs2: 1, fewerOutside: 1 }],
    [4, 7, { moreConfirmed: 1, newFromPs2: 2, fewerOutside: 1 }],
    // One new member would make 4 of 7
    [3, 6, { moreConfirmed: 1, newFromPs2: 3, fewerOutside: null }],
    // 3 of 5 cannot shed a member and stay five
    [3, 5, { moreConfirmed: 1, newFromPs2: 1, fewerOutside: null }],
    [4, 10, { moreConfirmed: 3, newFromPs2: 8, fewerOutside: 4 }],
    [1, 6, { moreConfirmed: 3, newFromPs2: 9, fewerOutside: null }],
  ])("says by how little %d of %d misses", (listed, members, nearMiss) => {
    expect(ksmCriterion("G.2", share(listed, members)).nearMiss).toEqual({
      kind: "ps2-share",
      settle: [],
      ...nearMiss,
      confirm: [],
    });
  });

  it("shows the cells that are equal", () => {
    expect(cells(ksmCriterion("G.2", share(1, 1)))).toEqual(["Anggota!C2", "PS-2!B2"]);
  });
});

describe("A-5: a household on PS-2 covers its members", () => {
  const spouse = { ksm: "K01", name: inventedName(9), nik: nik(99), familyCard: familyCard(1) };
  const withSpouse = group([...membersOf("K01", 5), spouse], householdsOf(3));

  it("counts a member by equal No KK, and names the assumption", () => {
    const criterion = ksmCriterion("G.2", withSpouse);
    expect(criterion).toMatchObject({ verdict: "pass", actual: { confirmed: 4 }, assumptions: ["A-5"] });
    expect(cells(criterion)).toContain("Anggota!D7");
  });

  it("does not where the policy says no, and names the assumption too", () => {
    const criterion = ksmCriterion("G.2", withSpouse, policyWith({ a5: { householdCoversMembers: false } }));
    expect(criterion).toMatchObject({ verdict: "fail", actual: { confirmed: 3, possible: 3 }, assumptions: ["A-5"] });
  });

  it("is not named where every member is on the list in person", () => {
    expect(ksmCriterion("G.2", share(4, 6)).assumptions).toEqual([]);
  });
});

describe("a member whose place on the list is open", () => {
  const threeOfFive = [...membersOf("K01", 4), unread("Sastrowardoyo")];

  it("makes the criterion undetermined and is named", () => {
    const { ksm, findings } = judgeKsm(group(threeOfFive, householdsOf(3)), ppmk2012, asOf);
    expect(ksm[0]).toMatchObject({ ps2: { confirmed: 3, possible: 4 } });
    expect(criterionOf(ksm[0], "G.2")).toMatchObject({
      verdict: "undetermined",
      nearMiss: { kind: "ps2-share", moreConfirmed: 1, newFromPs2: 1, fewerOutside: null, confirm: [{ row: 6 }] },
    });
    expect(places(findings)).toEqual(["ps2/cannot-compare Anggota!B6"]);
  });

  it("changes nothing where the share is reached without, or out of reach with the member", () => {
    expect(ksmCriterion("G.2", group(threeOfFive, householdsOf(4))).verdict).toBe("pass");
    expect(ksmCriterion("G.2", group(threeOfFive, householdsOf(2))).verdict).toBe("fail");
  });

  it.each([
    ["Ya", true, "pass", "confirmed"],
    ["Tidak", false, "fail", "outside"],
  ] as const)("is settled by a person who says %s, with name and date as evidence", (_, confirmedPs2, verdict, ps2) => {
    const asked = {
      ...unread("Sastrowardoyo"),
      confirmedPs2,
      confirmedBy: "Faskel Wagimin",
      confirmedOn: "2013-03-20",
    };
    const result = judgeKsm(group([...membersOf("K01", 4), asked], householdsOf(3)), ppmk2012, asOf);
    expect(result.ksm[0]?.members[4]?.ps2).toBe(ps2);
    expect(criterionOf(result.ksm[0], "G.2")).toMatchObject({ verdict });
    expect(result.findings).toEqual([]);
    const [, criterion] = result.ksm[0]?.criteria ?? [];
    expect(criterion && cells(criterion)).toEqual(expect.arrayContaining(["Anggota!O6", "Anggota!P6", "Anggota!Q6"]));
  });

  it("is not settled without a name or a date", () => {
    const asked = { ...unread("Sastrowardoyo"), confirmedPs2: true };
    const result = judgeKsm(group([...membersOf("K01", 4), asked], householdsOf(3)), ppmk2012, asOf);
    expect(criterionOf(result.ksm[0], "G.2")).toMatchObject({ verdict: "undetermined" });
    expect(places(result.findings)).toEqual(["decision/not-counted Anggota!O6", "ps2/cannot-compare Anggota!B6"]);
    expect(result.findings[0]?.args).toEqual({ missing: ["Dikonfirmasi Oleh", "Tanggal Konfirmasi"] });
  });

  it("a person's word does not overrule the list", () => {
    const asked = { confirmedPs2: true, confirmedBy: "Faskel Wagimin", confirmedOn: "2013-03-10" };
    const outside = membersOf("K01", 5).map((member) => ({ ...member, ...asked }));
    const result = judgeKsm(group(outside, householdsOf(3)), ppmk2012, asOf);
    expect(result.ksm[0]).toMatchObject({ ps2: { confirmed: 3, possible: 3 } });
    expect(places(result.findings)).toEqual(["decision/no-effect Anggota!O5", "decision/no-effect Anggota!O6"]);
  });
});

describe("what can be compared", () => {
  it("tells nobody by a list without readable numbers", () => {
    const numberless = householdsOf(6).map(({ name }) => ({ name: `${name} lain` }));
    const result = ksmResult(group(membersOf("K01", 6), numberless));
    expect(result.ps2).toEqual({ confirmed: 0, possible: 6, declared: false });
  });

  it("tells a member without NIK by No KK, unless A-5 is off", () => {
    const byCard = group([{ ksm: "K01", name: inventedName(9), familyCard: familyCard(90) }], householdsOf(3));
    expect(ksmResult(byCard).members[0]?.ps2).toBe("outside");
    const off = policyWith({ a5: { householdCoversMembers: false } });
    expect(ksmResult(byCard, off).members[0]?.ps2).toBe("possible");
  });

  it("tells nobody by an empty list, which is not said of each member", () => {
    const { ksm, findings } = judgeKsm(group(membersOf("K01", 6), []), ppmk2012, asOf);
    expect(criterionOf(ksm[0], "G.2")).toMatchObject({ verdict: "undetermined" });
    expect(findings).toEqual([]);
  });

  const spouse = (card: Member["familyCard"]) => ({
    ksm: "K01",
    name: inventedName(9),
    nik: nik(99),
    familyCard: card,
    rt: "001",
    rw: "002",
  });
  const household = (stated: Household): Household => ({ name: inventedName(30), nik: nik(30), ...stated });
  it.each([
    ["the own No KK is not on the list", spouse(familyCard(90)), {}, "outside", []],
    ["the own No KK is blank", spouse(undefined), {}, "possible", ["ps2/cannot-compare Anggota!B2"]],
    [
      "the own No KK lost its digits",
      spouse(invalid("D2", "9,99E+15", "Anggota")),
      {},
      "possible",
      ["ps2/cannot-compare Anggota!B2"],
    ],
    [
      "that of a household in the same RT is blank",
      spouse(familyCard(90)),
      { rt: "1", rw: "2" },
      "possible",
      ["ps2/cannot-compare Anggota!B2"],
    ],
    [
      "that of a household who knows where is blank",
      spouse(familyCard(90)),
      { rt: "1" },
      "possible",
      ["ps2/cannot-compare Anggota!B2"],
    ],
    ["that of a household in another RT is blank", spouse(familyCard(90)), { rt: "3", rw: "2" }, "outside", []],
    [
      "that of a household in another RT begins alike and lost its last digit",
      spouse(familyCard(90)),
      { rt: "3", rw: "2", familyCard: invalid("C5", `${familyCard(90).slice(0, 15)}0`, "PS-2") },
      "possible",
      ["ps2/cannot-compare Anggota!B2"],
    ],
  ] as const)("where %s", (_, member, place, ps2, found) => {
    const blankCard = Object.keys(place).length > 0 ? [household(place)] : [];
    const { ksm, findings } = judgeKsm(group([member], [...householdsOf(3), ...blankCard]), ppmk2012, asOf);
    expect(ksm[0]?.members[0]?.ps2).toBe(ps2);
    expect(places(findings)).toEqual(found);
  });
});

describe("without a PS-2 table the declared column counts", () => {
  const declared = (...values: readonly (boolean | undefined)[]) =>
    kelurahan({
      ksm: [{ code: "K01" }],
      members: membersOf("K01", values.length).map((member, index) => ({ ...member, declaredPs2: values[index] })),
    });

  it.each([
    [[true, true, true, true, false, false], "pass"],
    [[true, true, true, false, false, false], "fail"],
    [[true, true, true, undefined, false, false], "undetermined"],
    [[true, true, true, true, undefined, undefined], "pass"],
  ] as const)("%s: %s", (values, verdict) => {
    const criterion = ksmCriterion("G.2", declared(...values));
    expect(criterion).toMatchObject({ verdict, actual: { declared: true } });
    expect(cells(criterion)).toContain("Anggota!H2");
  });

  it("asks for those who declared nothing", () => {
    const { nearMiss } = ksmCriterion("G.2", declared(true, true, true, undefined, undefined));
    expect(nearMiss).toMatchObject({ moreConfirmed: 1, confirm: [{ row: 5 }, { row: 6 }] });
  });

  it("has nothing to compare it with", () => {
    expect(judgeKsm(declared(true, false), ppmk2012, asOf).findings).toEqual([]);
  });
});

describe("with a PS-2 table the declared column is compared", () => {
  it("reports both kinds of difference", () => {
    const members = [
      { ...membersOf("K01", 1)[0], declaredPs2: false },
      { ...membersOf("K01", 1, 2)[0], declaredPs2: true },
      { ...membersOf("K01", 1, 3)[0], declaredPs2: blank("H4", "Anggota") },
    ];
    const { findings } = judgeKsm(group(members, householdsOf(1)), ppmk2012, asOf);
    expect(places(findings)).toEqual([
      "ps2/listed-but-not-declared Anggota!H2",
      "ps2/declared-but-not-listed Anggota!H3",
    ]);
  });
});

describe("members who may be one person", () => {
  it("leave the share open where it depends on whether they are", () => {
    // Four of six, but the sixth may be the fifth once more: then four of five.
    const twin = { ksm: "K01", name: inventedName(5) };
    const household = { ...twin, familyCard: familyCard(1) };
    const listedTwice = group(
      [...membersOf("K01", 4), ...membersOf("K01", 1, 50), { ...household, name: inventedName(50) }],
      householdsOf(3),
    );
    const criterion = ksmCriterion("G.2", listedTwice);
    expect(criterion).toMatchObject({ verdict: "undetermined", actual: { members: 6, confirmed: 4 } });
    expect(criterion.nearMiss).toMatchObject({ kind: "fill-cells", cells: [{ row: 7 }] });
  });

  it("do not hide that the share is reached either way", () => {
    const repeated = [...membersOf("K01", 6), { ksm: "K01", name: inventedName(1), familyCard: familyCard(1) }];
    expect(ksmCriterion("G.2", group(repeated, householdsOf(6))).verdict).toBe("pass");
  });
});
