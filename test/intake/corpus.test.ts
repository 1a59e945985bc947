import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { cases } from "../../fixtures/intake/cases.ts";
import { findingInShort, readCase, recordsInShort } from "../../fixtures/intake/read-case.ts";
import { readme } from "../../fixtures/intake/readme.ts";
import { isCell } from "../../src/domain/finding.ts";

const folder = new URL("../../fixtures/intake/", import.meta.url);

describe("a file as somebody typed it", () => {
  it.each(cases)("$file gives its records and findings", async (one) => {
    const { workbook, kelurahan, findings } = await readCase(one);
    expect(recordsInShort(kelurahan)).toEqual(one.records);
    expect(findings.map((found) => findingInShort(found, workbook)).toSorted()).toEqual(one.findings.toSorted());
  });

  it.each(cases)("$file has each finding at the cell that holds its text", async (one) => {
    const { workbook, findings } = await readCase(one);
    for (const { at, related } of findings.filter(({ code }) => code !== "file/cells-left-out")) {
      for (const place of [...(isCell(at) ? [at] : []), ...related]) {
        const sheet = workbook.sheets.find(({ ref }) => ref === place.sheet);
        const row = sheet?.rows.find(({ number }) => number === place.row);
        const text = row?.cells.find(({ column }) => column === place.column)?.text ?? "";
        // A title's cell holds more than the name that is quoted of it.
        if (place.text === "") expect(text).toBe("");
        else expect(text).toContain(place.text);
      }
    }
  });
});

test("every file of the folder has its case", () => {
  const data = readdirSync(folder).filter((name) => /\.(?:xls\w?|ods|csv)$/.test(name));
  expect(data.toSorted()).toEqual(cases.map(({ file }) => file).toSorted());
});

test("the README says what the cases show", async () => {
  expect(readFileSync(new URL("README.md", folder), "utf8")).toBe(await readme());
});
