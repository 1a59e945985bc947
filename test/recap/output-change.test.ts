import { expect, it } from "vitest";
import { outputChanges } from "../../src/recap/output-change.ts";
import { readRecapLines } from "../../src/recap/read-recap-lines.ts";
import { jsonLine } from "../../src/report/recap/json.ts";
import { readLine } from "../build/recap-line.ts";

const at = (file: string, code: string, poor: number, asOf: string) =>
  readLine(file, { region: { code }, asOf, indicators: { "D.1": 1, "D.2": 0, "D.3": poor } });

const before = [
  at("a.xlsx", "1", 10, "2012-12-31"),
  at("b.xlsx", "2", 5, "2012-12-31"),
  at("c.xlsx", "3", 7, "2012-12-31"),
];
const now = [
  at("a2.xlsx", "1", 14, "2013-06-30"),
  at("b2.xlsx", "2", 5, "2013-06-30"),
  at("d2.xlsx", "4", 9, "2013-06-30"),
];

it("compares the kelurahan that count at both dates, and tells how many do not", () => {
  const { changes, ...rest } = outputChanges(before, now);
  expect(changes.map(({ line, before, after }) => [line.file, before["D.3"], after["D.3"]])).toEqual([
    ["a2.xlsx", 10, 14],
    ["b2.xlsx", 5, 5],
  ]);
  expect(rest).toEqual({ onlyBefore: 1, onlyNow: 1 });
});

it("gives the same of a recap that was written as NDJSON", () => {
  const written = [...before.map(jsonLine), { type: "summary" }].map((line) => JSON.stringify(line)).join("\n");
  expect(outputChanges(readRecapLines(written) ?? [], now)).toEqual(outputChanges(before, now));
  expect(readRecapLines("Status,Provinsi")).toBeUndefined();
});
