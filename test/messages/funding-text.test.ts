import { expect, test } from "vitest";
import { rupiah } from "../../src/domain/rupiah.ts";
import { fundingTexts } from "../../src/messages/funding-text.ts";
import { langs } from "../../src/messages/lang.ts";
import { foreignWords } from "./foreign-words.ts";

const changes = {
  scoreAtLeast: undefined,
  scoreBetterThan: { score: { numerator: 845, denominator: 10 } },
  moreInFund: rupiah(1_050_000),
  withoutOneOf: ["K01", "K02", "K03"],
};
const none = { scoreAtLeast: undefined, scoreBetterThan: undefined, moreInFund: undefined, withoutOneOf: [] };

test("what would have funded a KSM is a sentence for each change", () => {
  expect(fundingTexts(changes, "id")).toEqual([
    "Akan didanai bila Skor Kelayakan lebih dari 84,5.",
    "Akan didanai bila dana bertambah Rp 1.050.000.",
    "Akan didanai bila K01, K02, atau K03 tidak ikut.",
  ]);
});

test("an equal score that already does is told as such", () => {
  expect(fundingTexts({ ...none, scoreAtLeast: { numerator: 845, denominator: 10 } }, "id")).toEqual([
    "Akan didanai bila Skor Kelayakan 84,5 atau lebih.",
  ]);
});

test("where no single change helps it says so", () => {
  expect(fundingTexts(none, "en")).toEqual([
    "No single change (a score, money, or one KSM less before it) would have been enough.",
  ]);
});

test.each(langs)("is in its own language throughout (%s)", (lang) => {
  for (const one of [changes, none, { ...none, scoreBetterThan: { score: null } }]) {
    for (const text of fundingTexts(one, lang)) expect(foreignWords(text, lang)).toEqual([]);
  }
});
