import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { loadPolicy } from "../../src/policy/load-policy.ts";
import { guideline } from "../../src/policy/ppmk-2012.ts";
import type { Policy } from "../../src/policy/settings.ts";

function policyOf(text: string): Policy {
  const result = loadPolicy("kebijakan.yaml", text);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
}

function refusal(text: string): Finding {
  const result = loadPolicy("kebijakan.yaml", text);
  if (!Array.isArray(result) || result.length !== 1) throw new Error(`not one finding: ${JSON.stringify(result)}`);
  return result[0] as Finding;
}

describe("a policy file", () => {
  it.each([
    ["nested YAML", "j5:\n  memberCeiling: 4000000\n"],
    ["dotted YAML", "j5.memberCeiling: 4000000"],
    ["flow YAML", "j5: { memberCeiling: 4000000 }"],
    ["JSON, indented with tabs", '{\n\t"j5": {\n\t\t"memberCeiling": 4000000\n\t}\n}'],
    ["a byte order mark and Windows line ends", "\ufeff# plafon\r\nj5:\r\n  memberCeiling: 4000000\r\n"],
  ])("is read as %s", (_, text) => {
    const policy = policyOf(text);
    expect(policy.settings).toEqual({ ...guideline, j5: { memberCeiling: 4_000_000 } });
    expect(policy.deviations).toEqual([{ setting: "j5.memberCeiling", guideline: 5_000_000, used: 4_000_000 }]);
  });

  it.each([
    ["nothing", ""],
    ["comments", "# belum ada\n"],
    ["a rule without settings under it", "j5:\n#  memberCeiling: 1\n"],
    ["the guideline's own value", "j5.memberCeiling: 5000000"],
    ["the same classes in another order", "a4: { refer: [minimum, cukup] }"],
  ])("with %s deviates in nothing", (_, text) => {
    expect(policyOf(text)).toEqual({ id: "ppmk-2012", settings: expect.anything(), deviations: [] });
  });

  it("lists deviations in the order of the rule book, not of the file", () => {
    const { deviations } = policyOf("a10.order: [ps2Share, code]\na9.unit: 100000\ng1.minimumMembers: 6\nf3.months: 2");
    expect(deviations.map(({ setting }) => setting)).toEqual([
      "f3.months",
      "g1.minimumMembers",
      "a9.unit",
      "a10.order",
    ]);
  });

  it("keeps the order of A-10, where it means something", () => {
    expect(policyOf("a10.order: [ps2Share, score, repaymentRate, code]").deviations).toHaveLength(1);
  });
});

describe("an unknown setting", () => {
  it.each([
    ["j5.memberCeilling", "j5.memberCeiling"],
    ["J5.MEMBERCEILING", "j5.memberCeiling"],
    ["memberCeiling", "j5.memberCeiling"],
    ["J.5", "j5.memberCeiling"],
    ["a-9", "a9.unit"],
    ["j5.members.most", null],
    ["plafon", null],
    ["<<", null],
  ])("%s is refused, suggesting %s", (setting, suggestion) => {
    expect(refusal(`\n"${setting}": 1`)).toMatchObject({
      code: "policy/unknown-setting",
      severity: "error",
      at: { file: "kebijakan.yaml" },
      args: { setting, suggestion, line: 2 },
    });
  });

  it("named __proto__ changes no object", () => {
    expect(refusal('{"__proto__": {"polluted": 1}}').code).toBe("policy/unknown-setting");
    expect({}).not.toHaveProperty("polluted");
  });

  it("is reported together with every other fault of the file", () => {
    const findings = loadPolicy("kebijakan.yaml", "j5: { limit: 1 }\ng1: { minimumMembers: 0 }\nf3: { months: 13 }");
    expect(
      Array.isArray(findings) && findings.map(({ code, args }) => [code, "setting" in args && args.setting]),
    ).toEqual([
      ["policy/unknown-setting", "j5.limit"],
      ["policy/impossible-setting", "f3.months"],
      ["policy/impossible-setting", "g1.minimumMembers"],
    ]);
  });
});

describe("an impossible value", () => {
  const whole = (minimum: number, maximum: number) => ({
    kind: "number",
    whole: true,
    minimum,
    maximum,
    orNone: false,
  });
  const money = whole(1, 1_000_000_000_000);
  it.each([
    ["j5.memberCeiling: 0", "0", money],
    ["j5.memberCeiling: -5000000", "-5000000", money],
    ["j5.memberCeiling: 4000000.5", "4000000.5", money],
    ["j5.memberCeiling: '4000000'", "4000000", money],
    ["j5.memberCeiling: Rp 4 juta", "Rp 4 juta", money],
    ["j5.memberCeiling: 9007199254740993", "9007199254740993", money],
    ["j5.memberCeiling:", "null", money],
    ["f3.months: 13", "13", whole(1, 12)],
    ["g4.morePercentThan: 100", "100", whole(0, 99)],
    ["j6.firstTranchePercent: 101", "101", whole(0, 100)],
    ["g2.shareDenominator: 0", "0", whole(1, 100)],
    ["a8.monthlyChargePercent: 18", "18", { kind: "number", whole: false, minimum: 0, maximum: 10, orNone: false }],
    ["a8.monthlyChargePercent: .nan", ".nan", { kind: "number", whole: false, minimum: 0, maximum: 10, orNone: false }],
    ["a4.passScore: baik", "baik", { kind: "number", whole: false, minimum: 0, maximum: 100, orNone: true }],
    ["a5.householdCoversMembers: ya", "ya", { kind: "yes-or-no" }],
    ["f1.minimumLevel: Berdaya", "Berdaya", { kind: "one-of", choices: ["awal", "berdaya", "mandiri", "madani"] }],
    ["a14.undividedLoan: [split-evenly]", "split-evenly", { kind: "one-of", choices: ["split-evenly"] }],
    ["a6.writtenOff: forgiven", "forgiven", { kind: "one-of", choices: ["all-due", "by-schedule"] }],
    ["h1.membership: [G.1, F.1]", "G.1, F.1", { kind: "list-of", choices: ["G.1", "G.2", "G.3", "G.4", "K"] }],
    ["a10.order: score", "score", { kind: "list-of", choices: ["score", "ps2Share", "repaymentRate", "code"] }],
  ])("%s is refused, saying what is allowed", (text, used, allowed) => {
    expect(refusal(text)).toMatchObject({ code: "policy/impossible-setting", args: { used, allowed, line: 1 } });
  });

  it.each([
    ["a9.unit: 50.000", "50.000"],
    ["a8.roundUpTo: 1.000", "1.000"],
    ["j4.ksmCeiling: 3e7", "3e7"],
  ])("%s is not taken for another number", (text, used) => {
    expect(refusal(text)).toMatchObject({ code: "policy/impossible-setting", args: { used } });
  });

  it("quotes a long value in part", () => {
    expect(refusal(`f1.minimumLevel: ${"x".repeat(500)}`).args).toMatchObject({ used: `${"x".repeat(60)}…` });
  });
});

describe("settings that cannot stand together", () => {
  it.each([
    ["g2: { shareNumerator: 4 }", "g2.shareNumerator", { kind: "at-most", maximum: 3, of: "g2.shareDenominator" }],
    ["g2: { shareDenominator: 1 }", "g2.shareDenominator", { kind: "at-least", minimum: 2, of: "g2.shareNumerator" }],
    ["a9.unit: 6000000", "a9.unit", { kind: "at-most", maximum: 5_000_000, of: "j5.memberCeiling" }],
    ["j2.kelurahanCeiling: 40000", "j2.kelurahanCeiling", { kind: "at-least", minimum: 50_000, of: "a9.unit" }],
    ["a7.arrearsMoreThan: 6", "a7.arrearsMoreThan", { kind: "at-most", maximum: 5, of: "a12.substandardUpTo" }],
    ["a12.doubtfulUpTo: 6", "a12.doubtfulUpTo", { kind: "at-least", minimum: 7, of: "a12.substandardUpTo" }],
    ["a4: { pass: [baik] }", "a4.pass", expect.objectContaining({ kind: "in-one-list" })],
    ["a4: { fail: [kurang, tidak-memadai, cukup] }", "a4.fail", expect.objectContaining({ kind: "in-one-list" })],
    ["a10.order: [code, score]", "a10.order", expect.objectContaining({ kind: "ends-with", last: "code" })],
    ["a10.order: [score, score, code]", "a10.order", expect.objectContaining({ kind: "ends-with" })],
    ["a10.order: []", "a10.order", expect.objectContaining({ kind: "ends-with" })],
  ])("%s is refused at the setting that was written", (text, setting, allowed) => {
    expect(refusal(text)).toMatchObject({ code: "policy/impossible-setting", args: { setting, allowed } });
  });

  it("may move together", () => {
    const text = "a4: { pass: [memuaskan, sangat-baik, baik], refer: [memadai, cukup, minimum] }";
    expect(policyOf(text).deviations.map(({ setting }) => setting)).toEqual(["a4.pass", "a4.refer"]);
  });
});

describe("a list of gaps", () => {
  it("is a deviation only where it holds other ones", () => {
    expect(policyOf("h1.membership: [G.2, G.1]").deviations).toEqual([]);
    expect(policyOf("h1: { businessPlan: [] }").deviations).toEqual([
      { setting: "h1.businessPlan", guideline: ["G.3", "K"], used: [] },
    ]);
  });
});

describe("a text that is no policy", () => {
  const bomb = ["a: &a [x, x]", ..."bcdefgh".split("").map((name, i) => `${name}: &${name} [*${"abcdefg"[i]}, *a]`)];
  it.each([
    ["a setting twice", "j5: { memberCeiling: 1 }\nj4: { ksmCeiling: 2 }\nj5: { memberCeiling: 3 }", "duplicate", 3],
    ["a setting nested and dotted", "j5: { memberCeiling: 1 }\nj5.memberCeiling: 1", "duplicate", 2],
    ["broken YAML", "j5: { memberCeiling: 1\nj4: ]", "syntax", 2],
    ["an unknown tag", "j5: !!js/function x", "syntax", 1],
    ["two documents", "j5: {}\n---\nj4: {}", "syntax", 2],
    ["a reference bomb", bomb.join("\n"), "reference", 2],
    ["a merged reference", "a: &a { b: 1 }\n<<: *a", "reference", 2],
    ["brackets without end", "[".repeat(50_000), "syntax", 1],
    ["a list", "- j5", "not-settings", null],
    ["a sentence", "plafon empat juta", "not-settings", null],
    ["a list of lists", "a10.order: [[score]]", "not-settings", 1],
    ["a key that is a list", "? [a]\n: 1", "not-settings", 1],
    ["a very long text", "# ".repeat(40_000), "too-large", null],
  ])("%s is refused", (_, text, reason, line) => {
    expect(refusal(text)).toMatchObject({ code: "policy/unreadable", args: { reason, line } });
  });
});
