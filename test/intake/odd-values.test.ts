import { describe, expect, it } from "vitest";
import { oddCharges } from "../../src/intake/checks/odd-charges.ts";
import { oddScores } from "../../src/intake/checks/odd-scores.ts";
import { similarCodes } from "../../src/intake/checks/similar-ksm.ts";
import { kelurahan } from "../build/records.ts";

const ksmOf = (...stated: NonNullable<Parameters<typeof kelurahan>[0]>["ksm"] & object) =>
  kelurahan({ ksm: stated }).ksm ?? [];

describe("scores of proposals", () => {
  it.each<[readonly number[], readonly number[]]>([
    [[90, 1000], [1000]],
    [
      [90, 85, 780, 1000],
      [780, 1000],
    ],
    [[90, 100], []],
    [[250, 310, 95], []],
    [[1000], []],
  ])("of %j, those beyond the scale of the others are %j", (scores, odd) => {
    const { ksm = [], findings } = oddScores(ksmOf(...scores.map((score) => ({ score }))));
    expect(findings.map(({ code }) => code)).toEqual(odd.map(() => "ksm/odd-score"));
    expect(ksm.flatMap(({ score }, index) => (score.state === "value" ? [] : scores[index]))).toEqual(odd);
  });
});

describe("jasa a month", () => {
  it.each<[readonly number[], readonly string[]]>([
    [[0.015, 0.02, 0.1], []],
    [[0.18], ["beyond"]],
    [[0.00015], ["beyond"]],
    [[0], []],
  ])("of %j reads odd where it is %j", (charges, reasons) => {
    const loans = kelurahan({ loans: charges.map((charge) => ({ charge })) }).loans ?? [];
    expect(oddCharges(loans).map(({ args }) => "reason" in args && args.reason)).toEqual(reasons);
  });
});

describe("codes of KSM", () => {
  it.each<[readonly string[], number]>([
    [["K01", "K1"], 1],
    [["K01", "K10"], 0],
    [["K01", "k-01"], 0],
    [["1", "01", "001"], 2],
  ])("%j: so many differ in zeros alone: %i", (codes, count) => {
    expect(similarCodes(ksmOf(...codes.map((code) => ({ code }))))).toHaveLength(count);
  });
});
