import { describe, expect, it } from "vitest";
import * as assumptions from "../../src/messages/assumption-text.ts";
import * as labels from "../../src/messages/labels.ts";
import { langs } from "../../src/messages/lang.ts";
import { foreignWords } from "./foreign-words.ts";

describe.each(langs)("the labels (%s)", (lang) => {
  const tables = Object.entries({ ...labels, ...assumptions }).filter(([name]) => !name.endsWith("Signs"));
  it.each(tables)("%s are words of the language", (_, table) => {
    for (const label of Object.values<string | Record<string, string>>(table)) {
      const text = typeof label === "string" ? label : (label[lang] ?? "");
      expect(text).not.toBe("");
      expect(foreignWords(text, lang)).toEqual([]);
    }
  });
});

describe("the signs", () => {
  it("tell verdicts apart without colour", () => {
    expect(labels.verdictSigns).toEqual({ pass: "✓", fail: "✗", undetermined: "?" });
    expect(labels.eligibilitySigns).toEqual({ eligible: "✓", ineligible: "✗", undetermined: "?" });
    expect(new Set(Object.values(labels.severitySigns)).size).toBe(3);
  });
});
