import { describe, expect, it } from "vitest";
import type { Kelurahan } from "../../src/domain/records.ts";
import type { KsmResult } from "../../src/domain/verdict.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { maskNumbers } from "../../src/messages/mask-numbers.ts";
import { memberText } from "../../src/messages/story-text.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf, householdsOf, inventedName, membersOf } from "../build/eligible.ts";
import { decision, familyCard, household, invalid, kelurahan, nik } from "../build/records.ts";
import { places, policyWith } from "../eligibility/judge.ts";

type Member = NonNullable<NonNullable<Parameters<typeof kelurahan>[0]>["members"]>[number];

const ksm = [
  { code: "K01", name: "Melati" },
  { code: "K06", name: "Mawar" },
];
/** A kelurahan of the KSM that have members. */
const two = (members: readonly Member[], listed = 20) =>
  kelurahan({
    ksm: ksm.filter(({ code }) => members.some((member) => member.ksm === code)),
    members,
    households: householdsOf(listed),
  });

function judged(tables: Kelurahan, policy = ppmk2012) {
  const { ksm: results, findings } = judgeKsm(tables, policy, asOf);
  const of = (code: string) => results.find((one) => one.code === code);
  return { k01: of("K01"), k06: of("K06"), findings };
}

/** The verdicts on G.1 and G.2. */
const counts = (result: KsmResult | undefined) => result?.criteria.slice(0, 2).map(({ verdict }) => verdict);

/** The rows of those to whom nothing is lent before cells are mended. */
const waiting = (result: KsmResult | undefined) =>
  result?.members.filter(({ waits }) => waits !== undefined).map(({ record }) => record.at.row);

/** What `explain` says of the members in these rows. */
const toldOf = (result: KsmResult | undefined, ...rows: readonly number[]) =>
  result?.members.filter(({ record }) => rows.includes(record.at.row)).map((one) => memberText(one, "id"));

const fajar = { ksm: "K01", name: "Fajar Nugroho", nik: nik(2) };

describe("one NIK at two names in a KSM of five", () => {
  const tables = two([...membersOf("K01", 4), fajar]);
  const masked = maskNumbers(nik(2));
  const wait = `Belum diberi pinjaman sebelum ini diperiksa: ${masked} (Anggota!C3) dan ${masked} (Anggota!C6).`;

  it("is one person or two: neither a firm four nor a firm five", () => {
    const { k01 } = judged(tables);
    expect(counts(k01)).toEqual(["undetermined", "pass"]);
    expect(criterionOf(k01, "G.1")).toMatchObject({
      actual: 4,
      doubts: [{ code: "member/shared-nik", decidable: true }],
      nearMiss: { kind: "fill-cells", cells: [{ row: 3 }, { row: 6 }] },
    });
  });

  it("keeps both rows in sight, speaks of the NIK, and names each beside the other", () => {
    const { k01, findings } = judged(tables);
    expect(k01?.members.map(({ record }) => record.name.value)).toContain("Fajar Nugroho");
    expect(places(findings)).toEqual(["member/shared-nik Anggota!C3", "member/shared-nik Anggota!C6"]);
    expect(findings.map(({ args }) => args)).toEqual([
      { name: inventedName(2), beside: [{ name: "Fajar Nugroho", place: "C6" }], more: 0 },
      { name: "Fajar Nugroho", beside: [{ name: inventedName(2), place: "C3" }], more: 0 },
    ]);
  });

  it("counts one of both as listed, and tells of neither that it is", () => {
    const withoutCard = membersOf("K01", 4).map(({ familyCard: _, ...one }) => one);
    const { k01 } = judged(two([...withoutCard, fajar]));
    expect(k01?.ps2).toMatchObject({ confirmed: 4, possible: 5 });
    expect(criterionOf(k01, "G.2")?.actual).toMatchObject({ members: 5, confirmed: 4, possible: 5 });
    expect(toldOf(k01, 3, 6)).toEqual([
      `NIK ini terdaftar di PS-2, tetapi juga tertulis untuk Fajar Nugroho (Anggota!B6): belum jelas siapa yang terdaftar. ${wait}`,
      `NIK ini terdaftar di PS-2, tetapi juga tertulis untuk ${inventedName(2)} (Anggota!B3): belum jelas siapa yang terdaftar. ${wait}`,
    ]);
  });

  it("counts the one whose card is on the list, and not the other", () => {
    const { k01 } = judged(tables);
    expect(k01?.ps2).toMatchObject({ confirmed: 4, possible: 5 });
    expect(toldOf(k01, 3, 6)).toEqual([`Terdaftar di PS-2. ${wait}`, expect.stringContaining("belum jelas siapa")]);
  });

  it("counts both where their card is on the list too", () => {
    const onCard = { familyCard: familyCard(1) };
    const both = two([...membersOf("K01", 4).map((one) => ({ ...one, ...onCard })), { ...fajar, ...onCard }]);
    const households = [...(both.households ?? []), household({ name: "Kepala Keluarga", ...onCard }, 90)];
    expect(judged({ ...both, households }).k01?.ps2).toMatchObject({ confirmed: 5, possible: 5 });
  });

  it("lends nothing to either until the NIK is right", () => {
    expect(waiting(judged(tables).k01)).toEqual([3, 6]);
    const mended = judged(two([...membersOf("K01", 4), { ...fajar, nik: nik(5) }]));
    expect([counts(mended.k01), waiting(mended.k01), mended.findings]).toEqual([["pass", "pass"], [], []]);
  });

  it.each([
    [20, "pass"],
    // Three of five, or three of four.
    [3, "undetermined"],
    // Two of five, or two of four.
    [2, "fail"],
  ] as const)("puts one of the two on PS-2 at most: with %d listed, %s", (listed, verdict) => {
    expect(counts(judged(two([...membersOf("K01", 4), fajar], listed)).k01)?.[1]).toBe(verdict);
  });

  it("is no proof that the one in another KSM is on PS-2", () => {
    const members = [
      ...membersOf("K06", 5),
      ...membersOf("K01", 5, 11),
      { ...membersOf("K01", 1, 16)[0], nik: nik(1) },
    ];
    const { k01 } = judged({ ...two(members), households: two(members, 14).households?.filter((_, at) => at !== 10) });
    expect(counts(k01)).toEqual(["pass", "undetermined"]);
  });

  it("does not matter to a group that is large enough either way", () => {
    expect(counts(judged(two([...membersOf("K01", 5), fajar])).k01)).toEqual(["pass", "pass"]);
  });
});

describe("a member copied into a second KSM (A-15)", () => {
  const copied = (changes: Partial<Member> = {}) =>
    two([...membersOf("K01", 5), ...membersOf("K06", 4, 11), { ...membersOf("K06", 1)[0], ...changes }]);

  it("belongs to neither for sure, and borrows in neither", () => {
    const { k01, k06, findings } = judged(copied());
    expect([counts(k01)?.[0], counts(k06)?.[0]]).toEqual(["undetermined", "undetermined"]);
    expect(criterionOf(k06, "G.1").assumptions).toEqual(["A-15"]);
    expect([waiting(k01), waiting(k06)]).toEqual([[2], [11]]);
    expect(places(findings)).toEqual(["member/in-two-ksm Anggota!C2", "member/in-two-ksm Anggota!C11"]);
  });

  it("is no less in doubt with one digit of the NIK changed", () => {
    const { k06, findings } = judged(copied({ nik: nik(9) }));
    expect(counts(k06)?.[0]).toBe("undetermined");
    expect(waiting(k06)).toEqual([11]);
    expect(places(findings)).toEqual(["member/perhaps-one-person Anggota!C2", "member/perhaps-one-person Anggota!C11"]);
    expect(findings[1]).toMatchObject({ severity: "error", args: { others: ["C2"], digit: 16 } });
  });

  it("is no less in doubt with the NIK deleted, by name and No KK", () => {
    const { k06, findings } = judged(copied({ nik: undefined }));
    expect(counts(k06)?.[0]).toBe("undetermined");
    expect(waiting(k06)).toEqual([11]);
    expect(places(findings)).toContain("member/perhaps-one-person Anggota!C11");
  });

  it("is settled by deleting the row", () => {
    const { k01, findings } = judged(two([...membersOf("K01", 5), ...membersOf("K06", 4, 11)]));
    expect([counts(k01), findings]).toEqual([["pass", "pass"], []]);
  });

  it("is settled by a decision where it is two rows that may be one person", () => {
    const seen = { subject: "K06", decision: true, by: "Faskel", decidedOn: "2013-03-15", reason: "KTP dilihat" };
    const decided = { ...copied({ nik: nik(9) }), decisions: [decision({ rule: "G.1", ...seen })] };
    expect(counts(judged(decided).k06)?.[0]).toBe("pass");
    expect([waiting(judged(decided).k06), waiting(judged(decided).k01)]).toEqual([[], [2]]);
  });

  it("is settled so also where the KSM has members enough either way", () => {
    const seen = { subject: "K01", decision: true, by: "Faskel", decidedOn: "2013-03-15", reason: "KTP dilihat" };
    const sixth = { ...membersOf("K06", 1, 11)[0], ksm: "K01" };
    const enough = two([...membersOf("K01", 5), sixth, { ...membersOf("K06", 1)[0], nik: nik(9) }]);
    expect(waiting(judged(enough).k01)).toEqual([2]);
    const decided = { ...enough, decisions: [decision({ rule: "G.1", ...seen })] };
    expect(waiting(judged(decided).k01)).toEqual([]);
  });

  it.each([
    ["one NIK in two KSM", {}],
    ["a row without a NIK", { nik: undefined }],
  ])("still waits after a decision where it is %s", (_, changes) => {
    const seen = { subject: "K06", decision: true, by: "Faskel", decidedOn: "2013-03-15", reason: "KTP dilihat" };
    const decided = { ...copied(changes), decisions: [decision({ rule: "G.1", ...seen })] };
    expect(waiting(judged(decided).k06)).toEqual([11]);
  });
});

describe("a NIK that cannot be read", () => {
  it("leaves open what J.5 leaves to the person, so that nothing is lent", () => {
    const unread = { ksm: "K01", name: inventedName(6), nik: invalid("C7", "3,17E+15", "Anggota") };
    const { k01 } = judged(two([...membersOf("K01", 5), unread]));
    expect(k01?.members.at(-1)?.waits).toMatchObject([{ row: 7, column: 3 }]);
  });
});

describe("Tanggal Keluar", () => {
  const leaving = (leftOn: Member["leftOn"]) => two([...membersOf("K01", 4), { ...membersOf("K01", 1, 5)[0], leftOn }]);

  it.each([
    ["the day before", "2013-03-14", "fail"],
    ["the as-of date itself", "2013-03-15", "fail"],
    ["the day after", "2013-03-16", "pass"],
    ["a day that cannot be read", invalid("R6", "kapan", "Anggota"), "undetermined"],
  ] as const)("%s", (_, leftOn, verdict) => {
    expect(counts(judged(leaving(leftOn)).k01)?.[0]).toBe(verdict);
  });

  it("who left one KSM may join another", () => {
    const left = { ...membersOf("K01", 1)[0], leftOn: "2012-06-01" };
    const { k06, findings } = judged(two([left, ...membersOf("K01", 5, 2), { ...membersOf("K06", 1)[0] }]));
    expect([k06?.members.length, findings.filter(({ severity }) => severity === "error")]).toEqual([1, []]);
  });
});

describe("one No KK for more than half of a KSM (A-18)", () => {
  const family = (count: number) =>
    two([
      ...membersOf("K01", 5 - count, 2),
      ...membersOf("K01", count, 30).map((one) => ({ ...one, familyCard: familyCard(1) })),
    ]);

  it("confirms nobody until a person has looked", () => {
    const { k01, findings } = judged(family(3));
    expect(k01?.ps2).toMatchObject({ confirmed: 2, possible: 5 });
    expect(criterionOf(k01, "G.2")).toMatchObject({ verdict: "undetermined", assumptions: ["A-5", "A-18"] });
    expect(findings.filter(({ code }) => code === "ps2/one-card")).toMatchObject([
      { at: { row: 4, column: 4 }, args: { count: 3, members: 5 } },
    ]);
  });

  it("counts half of those who are members for sure", () => {
    const six = two([
      ...membersOf("K01", 3, 2),
      ...membersOf("K01", 3, 30).map((one) => ({ ...one, familyCard: familyCard(1) })),
      { ...membersOf("K06", 1, 2)[0] },
    ]);
    expect(judged(six).k01?.ps2).toMatchObject({ confirmed: 3, possible: 6 });
  });

  const onCard = (first: number, count: number) =>
    membersOf("K01", count, first).map((one) => ({ ...one, familyCard: familyCard(1) }));

  it("counts whoever has no NIK on the list if another name has it", () => {
    const sharing = [...onCard(2, 1), { ...fajar, familyCard: familyCard(3) }];
    const six = two([...sharing, ...onCard(30, 3), ...membersOf("K01", 1, 4)], 4);
    expect(counts(judged(six).k01)).toEqual(["pass", "undetermined"]);
    const apart = two([...onCard(2, 1), ...membersOf("K01", 1, 3), ...onCard(30, 3), ...membersOf("K01", 1, 4)], 4);
    expect(counts(judged(apart).k01)).toEqual(["pass", "pass"]);
  });

  it("counts whoever may have the NIK of an equal name in another KSM, but for a digit", () => {
    const digit = { ...onCard(2, 1)[0], ksm: "K06", nik: `${nik(2).slice(0, 12)}3${nik(2).slice(13)}` };
    const five = two([...onCard(2, 1), ...onCard(30, 2), ...membersOf("K01", 2, 3), digit], 4);
    expect(counts(judged(five).k01)).toEqual(["undetermined", "undetermined"]);
    expect(judged(five).k01?.ps2).toMatchObject({ confirmed: 3, possible: 5 });
  });

  it("is a family of three in a KSM of five where its head is on the list in person: nothing is asked", () => {
    const head = membersOf("K01", 1);
    const others = membersOf("K01", 2, 30).map((one) => ({ ...one, familyCard: familyCard(1) }));
    const { k01, findings } = judged(two([...head, ...others, ...membersOf("K01", 2, 2)]));
    expect(counts(k01)).toEqual(["pass", "pass"]);
    expect(findings.map(({ code }) => code)).toEqual(["member/same-household"]);
  });

  it("follows the policy", () => {
    const confirms = policyWith({ a18: { oneCardForMoreThanHalf: "confirms" } });
    expect(counts(judged(family(3), confirms).k01)).toEqual(["pass", "pass"]);
  });
});

describe("two rows that may be one person, who may be another KSM's", () => {
  it("are both gone where they are one and the other's", () => {
    const first = membersOf("K01", 1, 2);
    const rows = [...first, fajar, ...membersOf("K01", 4, 3), { ...first[0], ksm: "K06", nik: undefined }];
    expect(counts(judged(two(rows)).k01)?.[0]).toBe("undetermined");
  });

  it("do not stand outside PS-2 alone while the one who has the NIK is gone", () => {
    const rows = [...membersOf("K01", 3), { ...fajar, familyCard: familyCard(60) }, ...membersOf("K01", 1, 61)];
    expect(counts(judged(two(rows)).k01)?.[1]).toBe("undetermined");
    expect(counts(judged(two([...membersOf("K01", 4), { ...fajar, familyCard: familyCard(60) }])).k01)?.[1]).toBe(
      "pass",
    );
  });
});

describe("an age that is not to be expected (A-21)", () => {
  const bornOn = (digits: string) => two([{ ksm: "K01", name: "Wagimin", nik: `999901${digits}0001` }]);

  it.each([
    ["five years, or a hundred and five", "010108", [5]],
    ["17 today", "150396", []],
    ["17 tomorrow", "160396", [16]],
    ["75 until tomorrow", "160337", []],
    ["76 today", "150337", [76]],
  ] as const)("%s", (_, digits, ages) => {
    const found = judged(bornOn(digits)).findings.filter(({ code }) => code === "nik/age");
    expect(found.map(({ args }) => args)).toMatchObject(ages.map((age) => ({ age, minimum: 17, maximum: 75 })));
  });
});
