import { describe, expect, it } from "vitest";
import type { NotFundedReason } from "../../src/domain/plan.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { langs } from "../../src/messages/lang.ts";
import { cutRuleLabels, cutText, notFundedLabels, notFundedText } from "../../src/messages/plan-text.ts";
import { cell } from "../build/records.ts";
import { foreignWords } from "./foreign-words.ts";

const reasons: readonly NotFundedReason[] = [
  "ineligible",
  "undetermined",
  "no-proposal",
  "limit-of-ksm",
  "fund-exhausted",
];

describe("the plan", () => {
  it("says what each rule took", () => {
    const cut = { rule: "J.5", amount: rupiah(1_000_000) } as const;
    expect(cutText(cut, "id")).toBe("Rp 1.000.000 dikurangi: batas per anggota (J.5)");
    expect(cutText(cut, "en")).toBe("Rp 1,000,000 less: ceiling per member (J.5)");
  });

  it("says why a KSM gets nothing, and who came before it", () => {
    const usedBy = [
      { code: "K01", approved: rupiah(30_000_000) },
      { code: "K04", approved: rupiah(25_000_000) },
    ];
    expect(notFundedText({ reason: "fund-exhausted", rule: "J.2", usedBy }, "id")).toBe(
      "Dana sudah habis dibagikan kepada KSM dengan urutan lebih tinggi (J.2). Didahului oleh K01 (Rp 30.000.000) dan K04 (Rp 25.000.000).",
    );
    expect(notFundedText({ reason: "ineligible", rule: "G.4", usedBy: [] }, "en")).toBe(
      "This KSM does not meet G.4; only eligible KSM can borrow (J.1).",
    );
  });

  it("names the cell that leaves a KSM's debt open", () => {
    const unknownDebt = [cell("B7", "K01x", "Pinjaman")];
    expect(notFundedText({ reason: "no-proposal", rule: "J.4", usedBy: [], unknownDebt }, "id")).toContain(
      "Isi atau perbaiki dahulu: K01x (Pinjaman!B7).",
    );
  });

  it("names a rule without a code by its words", () => {
    expect(notFundedText({ reason: "no-proposal", rule: "capacity", usedBy: [] }, "id")).toContain("(kemampuan bayar)");
    expect(notFundedText({ reason: "no-proposal", rule: "capacity", usedBy: [] }, "en")).toContain("(ability to pay)");
  });

  it.each(langs)("speaks its own language (%s)", (lang) => {
    const texts = [
      ...reasons.map((reason) => notFundedText({ reason, rule: "J.7", usedBy: [] }, lang)),
      ...Object.keys(cutRuleLabels).map((rule) => notFundedText({ reason: "no-proposal", rule, usedBy: [] }, lang)),
      ...[...Object.values(cutRuleLabels), ...Object.values(notFundedLabels)].map((label) => label[lang]),
    ];
    for (const text of texts) expect(foreignWords(text, lang)).toEqual([]);
  });
});
