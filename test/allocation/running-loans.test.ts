import { expect, test } from "vitest";
import { asking, ksm, member, planFor } from "./build.ts";

const proposals = [
  ksm("A", [member("Ani", 2_000_000, { owes: 1_500_000 }), member("Budi", 2_000_000), member("Cici", 0, { owes: 1 })]),
  ksm("B", [member("Dewi", 2_000_000, { owes: 1 })], { eligibility: "ineligible" }),
  ksm("C", asking(1_000_000)),
];
const running = (stage: "awal" | "perguliran") =>
  planFor(proposals, { stage, fund: 50_000_000 }).findings.filter(({ code }) => code === "plan/running-loan");

test("perguliran names the members who propose a loan while an earlier one is running", () => {
  expect(running("perguliran")).toMatchObject([{ args: { name: "Ani", owed: 1_500_000, estimated: false } }]);
});

test("tahap awal names nobody", () => {
  expect(running("awal")).toEqual([]);
});
