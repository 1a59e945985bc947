import { describe, expect, it, vi } from "vitest";
import { newWorkbook, workbookBytes } from "../fixtures/make/new-workbook.ts";
import { isFinding, readWorkbook } from "../src/workbook/read-workbook.ts";

async function smallWorkbook(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  workbook.addWorksheet("Lembar").getCell("A1").value = "=1+1";
  return workbookBytes(workbook);
}

describe("a new workbook", () => {
  it("has the same bytes on any day", async () => {
    vi.setSystemTime("2012-02-29T01:02:03Z");
    const early = await smallWorkbook();
    vi.setSystemTime("2031-12-31T23:59:59Z");
    const late = await smallWorkbook();
    vi.useRealTimers();
    expect(early).toEqual(late);
  });

  it("can be read, and keeps a text that looks like a formula a text", async () => {
    const workbook = await readWorkbook("baru.xlsx", await smallWorkbook());
    if (isFinding(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ kind: "string", text: "=1+1" });
  });
});
