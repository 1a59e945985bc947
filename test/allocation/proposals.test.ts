import { describe, expect, it, test } from "vitest";
import { proposals } from "../../src/allocation/proposals.ts";
import { address } from "../../src/domain/place.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import type { KsmResult, MemberResult } from "../../src/domain/verdict.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { invalid, ksm as ksmRecord, member as memberRecord, nik } from "../build/records.ts";

let row = 1;

function judged(stated: Parameters<typeof memberRecord>[0], ps2: MemberResult["ps2"] = "confirmed"): MemberResult {
  row += 1;
  return { record: memberRecord(stated, row), ps2, evidence: [] };
}

function result(code: string, members: readonly MemberResult[], stated: Partial<KsmResult> = {}): KsmResult {
  return {
    code,
    name: `KSM ${code}`,
    record: ksmRecord({ code }),
    kind: "sejenis",
    members,
    ps2: { confirmed: members.length, possible: members.length, declared: false },
    repayment: null,
    verdict: "eligible",
    criteria: [],
    services: [],
    topics: [],
    lentToThisYear: false,
    ...stated,
  };
}

const from = (results: readonly KsmResult[]) => proposals(results, ppmk2012);

function memberOf(stated: Parameters<typeof memberRecord>[0]) {
  return from([result("A", [judged(stated)])])[0]?.members[0];
}

describe("a member's proposal", () => {
  test.each([
    [
      "as it is written",
      { requested: 2_000_000, recommended: 1_500_000, months: 24 },
      { requested: 2_000_000, recommended: 1_500_000, months: 24 },
    ],
    ["asks for nothing where it is blank", {}, { requested: 0, recommended: null }],
    ["has the policy's term where none is given (A-8)", { requested: 1 }, { months: 12 }],
    ["has a capacity of income less cost", { income: 2_150_000, cost: 1_400_000 }, { capacity: 750_000 }],
    ["may have less than nothing to spare", { income: 1_000_000, cost: 1_400_000 }, { capacity: -400_000 }],
    ["has no known capacity without cost", { income: 2_150_000 }, { capacity: null }],
    ["has no known capacity without income", { cost: 2_150_000 }, { capacity: null }],
  ])("%s", (_, stated, expected) => {
    expect(memberOf(stated)).toMatchObject(expected);
  });

  it("counts as PS-2 only where that is confirmed", () => {
    const standings = ["confirmed", "possible", "outside", "unknown"] as const;
    const [group] = from([
      result(
        "A",
        standings.map((ps2) => judged({ name: ps2 }, ps2)),
      ),
    ]);
    expect(group?.members.map(({ ps2Confirmed }) => ps2Confirmed)).toEqual([true, false, false, false]);
  });
});

describe("a member waits, and nothing is lent", () => {
  const cells = (stated: Parameters<typeof memberOf>[0]) =>
    memberOf(stated)?.waiting?.cells.map((one) => address(one)) ?? null;

  test.each([
    ["where the request cannot be read", { requested: invalid("L2") }, ["L2"]],
    ["where the recommendation cannot", { requested: 1, recommended: invalid("M2") }, ["M2"]],
    ["where the term cannot", { requested: 1, months: invalid("N2") }, ["N2"]],
    ["where income or cost cannot", { requested: 1, income: invalid("J2"), cost: invalid("K2") }, ["J2", "K2"]],
    ["not where nothing is asked for", { requested: 0, months: invalid("N2") }, null],
    ["not where the request is blank", { months: invalid("N2") }, null],
    ["not where all can be read", { requested: 1, months: 12, income: 2, cost: 1 }, null],
    ["not for income alone, where nobody states both", { requested: 1, income: 2 }, null],
  ])("%s", (_, stated, expected) => {
    expect(cells(stated)).toEqual(expected);
  });

  it("for the other half of the capacity, where others state both", () => {
    const others = judged({ requested: 1, income: 2, cost: 1 });
    const half = judged({ requested: 1, income: 2 });
    const [group] = from([result("A", [others, half])]);
    expect(group?.members.map(({ waiting }) => waiting !== null)).toEqual([false, true]);
  });

  it("for what settles who it is, and in two KSM at once (A-15)", () => {
    const waits = [judged({}).record.at];
    const twice = { name: "Ani", nik: nik(1), requested: 1 };
    const groups = from([
      result("A", [{ ...judged({ requested: 1 }), waits }, judged(twice)]),
      result("B", [judged(twice), judged({ requested: 1, nik: nik(2) })]),
    ]);
    expect(groups.map(({ members }) => members.map(({ waiting }) => waiting !== null))).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  test.each([
    [
      "a request that cannot be read can be all that J.5 allows",
      { requested: invalid("L2") },
      { requested: 5_000_000 },
    ],
    [
      "a term can be the longest, and carry any loan",
      { requested: 3, income: 2, cost: 1, months: invalid("N2") },
      { requested: 3, capacity: null, months: 60 },
    ],
    ["an income can carry any loan", { requested: 3, income: invalid("J2"), cost: 1 }, { capacity: null }],
    ["a recommendation need not limit", { requested: 3, recommended: invalid("M2") }, { recommended: null }],
  ])("%s", (_, stated, atMost) => {
    expect(memberOf(stated)?.waiting?.atMost).toMatchObject(atMost);
  });
});

describe("a KSM's proposal", () => {
  test("takes its order from score, PS-2 share and repayment", () => {
    const repayment = { due: rupiah(1_000), paid: rupiah(950), stockRr: null, outstandingPpmk: rupiah(0) };
    const members = [judged({}), judged({}), judged({})];
    const record = ksmRecord({ code: "A", score: 87.5 });
    const ps2 = { confirmed: 2, possible: 3, declared: false };
    expect(from([result("A", members, { record, ps2, repayment })])).toMatchObject([
      {
        score: { numerator: 875, denominator: 10 },
        ps2Share: { numerator: 2, denominator: 3 },
        repaymentRate: { numerator: 950, denominator: 1_000 },
      },
    ]);
  });

  test("knows no repayment rate while nothing is due, no score where none is given", () => {
    const repayment = { due: rupiah(0), paid: rupiah(0), stockRr: null, outstandingPpmk: rupiah(0) };
    expect(from([result("A", [], { repayment })])).toMatchObject([{ score: null, repaymentRate: null }]);
  });

  test.each([
    { verdict: "eligible", verdicts: ["pass", "pass"], blocking: null },
    { verdict: "ineligible", verdicts: ["undetermined", "fail"], blocking: "G.2" },
    { verdict: "undetermined", verdicts: ["undetermined", "undetermined"], blocking: "G.1" },
    { verdict: "ineligible", verdicts: ["pass", "pass"], blocking: null },
  ] as const)("that is $verdict with $verdicts is blocked by $blocking", ({ verdict, verdicts, blocking }) => {
    const criteria = verdicts.map((one, index) => ({ code: `G.${index + 1}`, verdict: one }));
    const judgedKsm = result("A", [], { verdict, criteria: criteria as unknown as KsmResult["criteria"] });
    expect(from([judgedKsm])).toMatchObject([{ eligibility: verdict, blocking }]);
  });
});

describe("what is still owed to the PPMK fund", () => {
  const repayment = { due: rupiah(0), paid: rupiah(0), stockRr: null, outstandingPpmk: rupiah(700_000) };
  const owing = (own: number, share: number) => ({
    ...judged({ name: "Ani" }),
    outstandingPpmk: { own: rupiah(own), share: rupiah(share), shareHere: rupiah(share) },
  });

  test("of the own KSM's loans stays, whoever a person turns out to be", () => {
    const waits = [{ ...judged({ name: "Ani" }).record.at }];
    const open = { ...owing(500_000, 200_000), waits };
    const asking = {
      ...open,
      record: { ...open.record, requested: judged({ requested: 3_000_000 }).record.requested },
    };
    const atMost = from([result("A", [asking], { repayment })])[0]?.members[0]?.waiting?.atMost;
    expect(atMost).toMatchObject({ debt: { amount: 200_000 } });
  });

  test("counts for the KSM (J.4) and for each person, own loans and shares together (J.5, A-14)", () => {
    const group = result("A", [owing(500_000, 200_000), owing(100_000, 0), judged({})], { repayment });
    expect(from([group])).toMatchObject([
      {
        outstanding: 700_000,
        members: [
          { debt: { amount: 700_000, estimated: true } },
          { debt: { amount: 100_000, estimated: false } },
          { debt: { amount: 0, estimated: false } },
        ],
      },
    ]);
  });

  test("lets nothing through where it cannot be told", () => {
    const unknownPpmk = [judged({}).record.at];
    expect(from([result("A", [], { repayment, unknownPpmk })])).toMatchObject([
      { outstanding: 30_000_000, unknownDebt: unknownPpmk },
    ]);
  });
});

test("a KSM that was lent to this year counts for J.8", () => {
  expect(from([result("A", [], { lentToThisYear: true })])).toMatchObject([{ lentToThisYear: true }]);
});
