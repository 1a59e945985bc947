import { describe, expect, it } from "vitest";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf, eligibleKelurahan, inventedName, membersOf } from "../build/eligible.ts";
import { audit, decision, familyCard, invalid, kelurahan, ksm, nik } from "../build/records.ts";
import { cells, ksmCriterion, places } from "./judge.ts";

const yes = {
  rule: "F.2",
  subject: "BKM",
  decision: true,
  by: "Koordinator Kota",
  decidedOn: "2013-03-20",
  reason: "Paragraf penjelasan tidak mengubah opini",
};

type Stated = Parameters<typeof decision>[0];

function withParagraph(...decisions: readonly Stated[]) {
  return judgeBkm(
    eligibleKelurahan({
      audits: [audit({ bookYear: 2012, opinion: "wtp-pp" })],
      decisions: decisions.map((stated, index) => decision(stated, index + 2)),
    }),
    ppmk2012,
    asOf,
  );
}

describe("a person's decision", () => {
  it.each([
    [true, "pass", "eligible", null],
    [false, "fail", "ineligible", { kind: "decide", rule: "F.2", subject: "BKM" }],
  ] as const)("settles what is open: %s", (met, verdict, whole, nearMiss) => {
    const result = withParagraph({ ...yes, decision: met });
    const { decidedOn, by, reason } = yes;
    expect(result).toMatchObject({ verdict: whole, findings: [] });
    expect(criterionOf(result, "F.2")).toMatchObject({
      verdict,
      nearMiss,
      decision: { met, by, on: decidedOn, reason },
    });
    expect(cells(criterionOf(result, "F.2"))).toEqual(
      expect.arrayContaining(["Keputusan!C2", "Keputusan!D2", "Keputusan!E2", "Keputusan!F2"]),
    );
  });

  it.each([
    ["Keputusan", { ...yes, decision: undefined }],
    ["Oleh", { ...yes, by: undefined }],
    ["Tanggal", { ...yes, decidedOn: invalid("E2", "kemarin", "Keputusan") }],
    ["Alasan", { ...yes, reason: undefined }],
  ])("without %s is not counted", (missing, stated) => {
    const result = withParagraph(stated);
    expect(criterionOf(result, "F.2").verdict).toBe("undetermined");
    expect(result.findings).toMatchObject([{ code: "decision/not-counted", args: { missing: [missing] } }]);
  });

  it("never turns a fail into a pass, nor a pass into a fail", () => {
    const failed = judgeBkm(
      eligibleKelurahan({ audits: [audit({ bookYear: 2012, opinion: "tmp" })], decisions: [decision(yes)] }),
      ppmk2012,
      asOf,
    );
    expect(criterionOf(failed, "F.2").verdict).toBe("fail");
    expect(failed.findings).toMatchObject([{ code: "decision/no-effect", args: { rule: "F.2", reason: "not-open" } }]);
    const passed = judgeBkm(eligibleKelurahan({ decisions: [decision({ ...yes, decision: false })] }), ppmk2012, asOf);
    expect(criterionOf(passed, "F.2").verdict).toBe("pass");
    expect(passed.findings).toMatchObject([{ code: "decision/no-effect" }]);
  });

  it.each([
    ["an audit that is not there", []],
    ["a report dated after the as-of date", [audit({ bookYear: 2012, opinion: "wtp", reportDate: "2013-06-20" })]],
  ])("never stands for %s", (_, audits) => {
    const result = judgeBkm(eligibleKelurahan({ audits, decisions: [decision(yes)] }), ppmk2012, asOf);
    expect(criterionOf(result, "F.2").verdict).toBe("undetermined");
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "decision/no-effect", args: { rule: "F.2", reason: "not-judgement" } }),
    );
  });

  it.each([
    ["2013-05-14", "pass", []],
    ["2013-05-15", "undetermined", ["decision/too-late"]],
    ["2014-03-15", "undetermined", ["decision/too-late"]],
  ])("dated %s, 60 days after the as-of date at the latest: %s", (decidedOn, verdict, codes) => {
    const result = withParagraph({ ...yes, decidedOn });
    expect(criterionOf(result, "F.2").verdict).toBe(verdict);
    expect(result.findings.map(({ code }) => code)).toEqual(codes);
  });

  it("counts as long as the policy says (A-23)", () => {
    const late = decision({ ...yes, decidedOn: "2013-05-15" }, 2);
    const kelurahan = eligibleKelurahan({ audits: [audit({ bookYear: 2012, opinion: "wtp-pp" })], decisions: [late] });
    const patient = { ...ppmk2012, settings: { ...ppmk2012.settings, a23: { decisionDays: 61 } } };
    expect(criterionOf(judgeBkm(kelurahan, ppmk2012, asOf), "F.2").verdict).toBe("undetermined");
    expect(judgeBkm(kelurahan, patient, asOf)).toMatchObject({ verdict: "eligible", findings: [] });
  });

  it("may say what the data says anyway", () => {
    expect(judgeBkm(eligibleKelurahan({ decisions: [decision(yes)] }), ppmk2012, asOf).findings).toEqual([]);
  });

  it("settles nothing where another says the opposite, and something where another agrees", () => {
    const contradictory = withParagraph(yes, { ...yes, decision: false });
    expect(criterionOf(contradictory, "F.2").verdict).toBe("undetermined");
    expect(contradictory.findings).toMatchObject([
      { code: "decision/no-effect", args: { reason: "contradiction" } },
      { code: "decision/no-effect", args: { reason: "contradiction" } },
    ]);
    expect(criterionOf(withParagraph(yes, { ...yes, by: "Askot" }), "F.2").verdict).toBe("pass");
  });

  it.each([
    ["f2", "bkm"],
    ["F 2", "BKM Maju Bersama"],
    ["F.2", undefined],
    ["F.2", "LKM"],
  ])("finds its criterion by rule %s and subject %s", (rule, subject) => {
    expect(criterionOf(withParagraph({ ...yes, rule, subject }), "F.2").verdict).toBe("pass");
  });

  it.each([
    ["F.9", "BKM", "unknown-rule"],
    ["F.2", "BKM Lain", "unknown-subject"],
  ])("is reported where rule %s or subject %s is unknown", (rule, subject, reason) => {
    expect(withParagraph({ ...yes, rule, subject }).findings).toMatchObject([
      { code: "decision/no-effect", args: { rule, reason } },
    ]);
  });
});

describe("a decision about a KSM", () => {
  const about = (stated: Stated) =>
    eligibleKelurahan({
      ksm: [ksm({ code: "K01", name: "Melati", kind: "aneka" })],
      decisions: [decision({ ...yes, rule: "G.3", subject: "K01", ...stated })],
    });

  it.each(["K01", "k-01", "melati"])("finds it as %s", (subject) => {
    expect(ksmCriterion("G.3", about({ subject }))).toMatchObject({ verdict: "pass", decision: { met: true } });
  });

  it("says to decide otherwise where a person said no", () => {
    const nearMiss = { kind: "decide", rule: "G.3", subject: "K01" };
    expect(ksmCriterion("G.3", about({ decision: false }))).toMatchObject({ verdict: "fail", nearMiss });
  });

  it.each([
    ["G.3", "K77", "unknown-subject"],
    ["Z.1", "K01", "unknown-rule"],
  ])("is reported where rule %s or subject %s is unknown", (rule, subject, reason) => {
    const { findings } = judgeKsm(about({ rule, subject }), ppmk2012, asOf);
    expect(findings).toMatchObject([{ code: "decision/no-effect", args: { rule, reason } }]);
    expect(places(findings)).toEqual(["decision/no-effect Keputusan!A2"]);
  });

  it("never stands for the whole table of loans", () => {
    const without = { ...about({ rule: "G.4" }), loans: undefined, instalments: undefined };
    expect(ksmCriterion("G.4", without).verdict).toBe("undetermined");
    expect(judgeKsm(without, ppmk2012, asOf).findings).toContainEqual(
      expect.objectContaining({ code: "decision/no-effect", args: { rule: "G.4", reason: "not-judgement" } }),
    );
  });

  describe("on G.4", () => {
    const repaid = { code: "P01", disbursedOn: "2012-01-10", principal: 1000, months: 10, target: 1000, paid: 1000 };
    const settled = (met: boolean, ...loans: NonNullable<Parameters<typeof kelurahan>[0]>["loans"] & object) =>
      ksmCriterion("G.4", {
        ...about({ rule: "G.4", decision: met }),
        loans: kelurahan({ loans }).loans,
        instalments: undefined,
      }).verdict;

    it("says whether a loan under a code that nobody has is the KSM's", () => {
      expect(settled(true, { ...repaid, ksm: "Z9" })).toBe("pass");
      expect(settled(false, { ...repaid, ksm: "Z9" })).toBe("fail");
    });

    it("says nothing of a loan without a name, which may be the KSM's beside it", () => {
      const unread = invalid("B3", "?", "Pinjaman");
      const behind = { ...repaid, code: "P02", ksm: unread, paid: 100 };
      expect(settled(true, { ...repaid, ksm: "Z9" }, behind)).toBe("undetermined");
      expect(settled(false, { ...repaid, ksm: "Z9" }, behind)).toBe("fail");
      const ahead = { ...repaid, code: "P02", ksm: unread };
      expect(settled(true, { ...repaid, ksm: "Z9" }, ahead)).toBe("pass");
      expect(settled(false, { ...repaid, ksm: "Z9" }, ahead)).toBe("undetermined");
    });

    it("says nothing of how much was due of it", () => {
      expect(settled(true, { ...repaid, ksm: "Z9", target: 300, paid: 300 })).toBe("undetermined");
      expect(settled(false, { ...repaid, ksm: "Z9", target: 300, paid: 300 })).toBe("fail");
    });
  });

  it("leaves a rule that cannot be read to where it is read", () => {
    expect(judgeKsm(about({ rule: undefined }), ppmk2012, asOf).findings).toEqual([]);
    expect(judgeBkm(kelurahan({ decisions: [{ ...yes, rule: undefined }] }), ppmk2012, asOf).findings).toEqual([]);
  });
});

describe("a decision on G.1 about two rows that may be one person", () => {
  const alike = { name: inventedName(1), nik: nik(9), familyCard: familyCard(1) };
  const seen = { ...yes, rule: "G.1", subject: "K01", reason: "Kedua KTP dilihat" };
  /** So many members, and a row more that has the first one's name and, but for a digit, NIK. */
  const waitingIn = (count: number, ...decisions: readonly Stated[]) => {
    const [result] = judgeKsm(
      kelurahan({
        ksm: [{ code: "K01", name: "Melati" }],
        members: [...membersOf("K01", count), { ksm: "K01", ...alike }],
        decisions: decisions.map((stated) => decision(stated, 2)),
      }),
      ppmk2012,
      asOf,
    ).ksm;
    return result?.members.filter(({ waits }) => waits !== undefined).length;
  };

  it.each([
    ["decides the number", 4],
    ["leaves enough members either way", 6],
  ])("lets both have a loan, where it %s", (_, count) => {
    expect(waitingIn(count)).toBe(2);
    expect(waitingIn(count, seen)).toBe(0);
  });

  it.each<readonly [string, readonly Stated[]]>([
    ["says no", [{ ...seen, decision: false }]],
    ["is contradicted", [seen, { ...seen, decision: false }]],
    ["is not complete", [{ ...seen, by: undefined }]],
    ["is about another rule", [{ ...seen, rule: "G.3" }]],
  ])("lets nobody have one where it %s", (_, decisions) => {
    expect(waitingIn(6, ...decisions)).toBe(2);
  });
});
