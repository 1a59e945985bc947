import { describe, expect, it } from "vitest";
import { readsBack } from "../../src/workbook/reads-back.ts";
import { makeSheet } from "./make-xlsx.ts";

const row = (value: string) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
const source = makeSheet(row("1"));
const broken = makeSheet('<row r="1"><c r="A1"><v>1</row>');

describe("a copy", () => {
  it.each([
    ["is sound as its source is", source, source, true],
    ["is sound with another sheet than its source", makeSheet(row("2")), source, true],
    ["is not with a sheet that is broken", broken, source, false],
    ["is not with a cell at no address", makeSheet('<row r="1"><c r="1A"><v>1</v></c></row>'), source, false],
    ["is read in whole where it has no source", broken, undefined, false],
    ["is not read again where it is as its source", broken, broken, true],
    ["is not sound when it is cut short", source.subarray(0, -30), source, false],
  ])("%s", async (_, copy, of, sound) => {
    expect(await readsBack(copy, of)).toBe(sound);
  });
});
