import { describe, expect, it } from "vitest";
import { severityOf } from "../../src/domain/finding.ts";
import { indicatorCodes } from "../../src/domain/monitor.ts";
import { assumptionIds, ruleCodes } from "../../src/domain/rules.ts";
import { explain, explainableCodes, nearestCode } from "../../src/messages/explain/explain.ts";
import { foreignWords } from "./foreign-words.ts";

const parts = ["title", "meaning", "why", "wrong", "right", "fix"] as const;

const classes = ["Kol-1", "Kol-2", "Kol-3", "Kol-4", "Kol-5"];
const every = [...ruleCodes, ...assumptionIds, ...indicatorCodes, ...classes, ...Object.keys(severityOf)];

describe("every rule, assumption, ratio, class and finding", () => {
  it("can be explained", () => {
    expect([...explainableCodes()].sort()).toEqual([...every].sort());
  });

  it.each(every)("%s is explained in whole in both languages", (code) => {
    const id = explain(code, "id");
    const en = explain(code, "en");
    for (const part of parts) {
      for (const [lang, text] of [
        ["id", id?.[part] ?? ""],
        ["en", en?.[part] ?? ""],
      ] as const) {
        expect(text.length).toBeGreaterThan(2);
        expect(text).not.toMatch(/TODO|\bxxx|\.\.\.|undefined|lorem|^\s|\s$| {2}/i);
        expect(foreignWords(text, lang)).toEqual([]);
      }
      expect(id?.[part]).not.toBe(en?.[part]);
    }
    expect(id?.wrong).not.toBe(id?.right);
  });

  it.each(every)("%s shows no number that could be a person's", (code) => {
    const text = JSON.stringify([explain(code, "id"), explain(code, "en")]);
    for (const [number] of text.matchAll(/\d{14,}/g)) expect(number).toMatch(/^9999/);
  });

  it("has a code that no other spelling could be mistaken for", () => {
    const folded = every.map((code) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
    expect(new Set(folded).size).toBe(every.length);
  });
});

describe("a code", () => {
  it.each([
    ["G.2", "G.2"],
    ["g2", "G.2"],
    ["G2", "G.2"],
    [" g.2 ", "G.2"],
    ["a-6", "A-6"],
    ["A6", "A-6"],
    ["a10", "A-10"],
    ["k", "K"],
    ["K1", "K.1"],
    ["nik/lost-digits", "nik/lost-digits"],
    ["NIK/Lost-Digits", "nik/lost-digits"],
    ["nik lost digits", "nik/lost-digits"],
  ])("%j is found as %s", (typed, code) => {
    expect(explain(typed, "id")?.code).toBe(code);
  });

  it.each(["", "Z.9", "__proto__", "constructor", "G.22"])("%j is not found", (typed) => {
    expect(explain(typed, "id")).toBeUndefined();
  });

  it.each([
    ["nik/lost-digit", "nik/lost-digits"],
    ["lost-digits", "nik/lost-digits"],
    ["member/in-two-kms", "member/in-two-ksm"],
    ["half-served", "plan/half-served"],
    ["completely-else-where", undefined],
    ["", undefined],
  ])("nearest to %j is %s", (typed, code) => {
    expect(nearestCode(typed)).toBe(code);
  });
});
