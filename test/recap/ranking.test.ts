import { expect, it } from "vitest";
import { ranking } from "../../src/recap/ranking.ts";
import { readLine } from "../build/recap-line.ts";

const paid = (file: string, ksm: number, paidOnTime: number, asOf = "2013-03-15") =>
  readLine(file, { asOf, repayment: { ksm, paidOnTime: paidOnTime * 1_000_000 } });

it("does not let a kelurahan of three KSM lead by luck, and shows ties as ties", () => {
  const lines = [
    paid("three-of-three.xlsx", 3, 3),
    paid("thirty-of-thirty.xlsx", 30, 30),
    paid("nine-of-ten.xlsx", 10, 9),
    paid("nine-of-ten-too.xlsx", 10, 9),
    paid("two.xlsx", 2, 2),
  ];
  expect(ranking(lines).map(({ line, place, isTie }) => [line.file, place, isTie])).toEqual([
    ["thirty-of-thirty.xlsx", 1, false],
    ["three-of-three.xlsx", 2, false],
    ["nine-of-ten-too.xlsx", 3, true],
    ["nine-of-ten.xlsx", 3, true],
  ]);
  expect(ranking(lines)[1]?.mean).toEqual({ numerator: 3_500_000, denominator: 4_000_000 });
});

it("ranks within one date", () => {
  const lines = [paid("a.xlsx", 5, 1), paid("b.xlsx", 5, 5, "2013-04-15")];
  expect(ranking(lines).map(({ line, place }) => [line.file, place])).toEqual([
    ["a.xlsx", 1],
    ["b.xlsx", 1],
  ]);
});
