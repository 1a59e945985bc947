import { describe, expect, it } from "vitest";
import { workbooksByHand } from "../../../fixtures/marked/by-hand/workbooks.ts";
import { corpus, corpusFile } from "./corpus.ts";

const byHand = workbooksByHand();

describe("the workbooks put together by hand", () => {
  it.each([...byHand.keys()])("%s is what the script beside it makes", (name) => {
    expect(corpusFile(name).equals(byHand.get(name) ?? new Uint8Array())).toBe(true);
  });

  it("are among at least 40, from at least five producers", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(new Set(corpus.map((name) => name.replace(/-.*/, "")))).toEqual(
      new Set(["by", "exceljs", "libreoffice", "openpyxl", "xlsxwriter"]),
    );
  });
});
