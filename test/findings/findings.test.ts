import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { howMany } from "../build/how-many.ts";
import { kelurahanFixtures } from "./found-in.ts";
import { remarks } from "./remarks.ts";
import { findingsRow } from "./table.ts";

const kept = readFileSync(new URL("../../fixtures/FINDINGS.md", import.meta.url), "utf8");
const rows = new Map(
  kept
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| Workbook"))
    .map((line) => [line.split(" | ")[0]?.slice(2) ?? "", line]),
);
const names = [...kelurahanFixtures.keys()];

/** All of them take a minute; `npm test` takes every fourth. */
const tried = names.filter((_, index) => index % howMany(4, 1) === 0);

it.each(tried)("%s has the findings that its row tells", async (name) => {
  expect(await findingsRow(name)).toBe(rows.get(name));
});

it("has a row for each sample kelurahan, and no other", () => {
  expect([...rows.keys()]).toEqual(names);
});

/** Samples that are right as they are: what is found in them is a false alarm, unless a remark says why. */
const isClean = (name: string) => /honest|nothing-disputed|who-left|family-of-three|k1-and-k01-are-two/.test(name);

const codesIn = (row: string) => (row.split(" | ")[1] ?? "").split(", ").filter((code) => code !== "");

it("has a remark where a clean sample has a finding, or a spoilt one more kinds than one", () => {
  const unexplained = [...rows].filter(([name, row]) => {
    const least = isClean(name) ? 0 : 1;
    return codesIn(row).length > least && remarks[name] === undefined;
  });
  expect(unexplained.map(([name]) => name)).toEqual([]);
});

it("has no remark on a sample that is gone", () => {
  expect(Object.keys(remarks).filter((name) => !rows.has(name))).toEqual([]);
});
