import type { Workbook } from "exceljs";
import { describe, expect, it } from "vitest";
import { openedWorkbook } from "../../../fixtures/make/new-workbook.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import {
  merge,
  newSheet,
  put,
  putAcross,
  putRow,
  type SheetDraft,
  setHeight,
} from "../../../src/workbook/write/sheet-draft.ts";
import { writeWorkbook } from "../../../src/workbook/write/write-workbook.ts";
import { openZip } from "../../../src/workbook/zip.ts";

const plain = {};

/** As another program reads it. */
const opened = (...sheets: readonly SheetDraft[]): Promise<Workbook> => openedWorkbook(writeWorkbook(sheets));

function filled(fill: (sheet: SheetDraft) => void): SheetDraft {
  const sheet = newSheet("Lembar");
  fill(sheet);
  return sheet;
}

async function partOf(sheet: SheetDraft): Promise<string> {
  const archive = await openZip(writeWorkbook([sheet]));
  return Buffer.from(archive.read("xl/worksheets/sheet1.xml") ?? []).toString("utf8");
}

describe("a new spreadsheet", () => {
  it.each([
    ["a name that looks like a formula", "=1+1"],
    ["markup", '<b>&amp; "dua"</b>'],
    ["spaces and lines", "  a\nb  "],
    ["what looks like an escape", "_x0041_"],
    ["letters beyond the first plane", "𝕂𝕊𝕄 ✓"],
  ])("keeps %s", async (_, text) => {
    const sheet = filled((draft) => put(draft, "B2", text, plain));
    const workbook = await readWorkbook("baru.xlsx", writeWorkbook([sheet]));
    if (isFinding(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets[0]?.rows[0]?.cells).toMatchObject([{ kind: "string", row: 2, column: 2, text }]);
  });

  it("writes nothing that XML cannot hold, and no more than Excel has room for", async () => {
    const sheet = filled((draft) => put(draft, "A1", `a\ud800${"x".repeat(40_000)}`, plain));
    const workbook = await readWorkbook("baru.xlsx", writeWorkbook([sheet]));
    if (isFinding(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets[0]?.rows[0]?.cells[0]?.text).toBe(`a\ufffd${"x".repeat(32_764)}…`);
  });

  it("stores a formula's result, also 0 and a text", async () => {
    const sheet = filled((draft) =>
      putRow(draft, 1, [
        [{ formula: "SUM(B2:B3)", result: 0 }, plain],
        [{ formula: 'IF(A1>"","a","b<c")', result: "b<c" }, plain],
      ]),
    );
    const workbook = await readWorkbook("baru.xlsx", writeWorkbook([sheet]));
    if (isFinding(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets[0]?.rows[0]?.cells).toMatchObject([
      { kind: "number", value: 0 },
      { kind: "string", text: "b<c" },
    ]);
    expect((await opened(sheet)).getWorksheet("Lembar")?.getCell("B1").formula).toBe('IF(A1>"","a","b<c")');
  });

  it("gives cells of one look one format, and frames a merged area all around", async () => {
    const framed = { frame: { top: { line: "thin" }, bottom: { line: "double", colour: "FF112233" } } } as const;
    const sheet = filled((draft) => {
      putAcross(draft, 1, ["A", "C"], "atas", framed);
      put(draft, "A2", 5_000_000, { format: "#,##0", align: "right", open: true });
      put(draft, "B2", 5_000_000, { format: "#,##0", align: "right", open: true });
    });
    const written = (await opened(sheet)).getWorksheet("Lembar");
    expect(written?.getCell("C1")).toMatchObject({ isMerged: true, border: { bottom: { style: "double" } } });
    expect(written?.getCell("A2")).toMatchObject({
      numFmt: "#,##0",
      alignment: { horizontal: "right" },
      protection: { locked: false },
    });
    const styles = [...(await partOf(sheet)).matchAll(/r="[AB]2" s="(\d+)"/g)].map(([, style]) => style);
    expect(styles[0]).toBe(styles[1]);
  });

  it("takes a merge without a look, heights, breaks and a protected sheet", async () => {
    const sheet = filled((draft) => {
      put(draft, "A1", "teks", plain);
      merge(draft, "A1:B4");
      setHeight(draft, 7, 42.5);
      draft.breaks.add(9);
      draft.isProtected = true;
    });
    const written = (await opened(sheet)).getWorksheet("Lembar");
    expect(written?.getRow(7).height).toBe(42.5);
    expect(written?.getCell("B4").master.address).toBe("A1");
    expect(await partOf(sheet)).toContain('<sheetProtection sheet="1"');
    expect(await partOf(sheet)).toContain('<brk id="9" max="16383" man="1"/>');
  });

  it("prints what the page says", async () => {
    const sheet = filled((draft) => {
      put(draft, "A1", "teks", plain);
      draft.head = '&C&"Arial,Bold"DRAFT';
      draft.page = {
        orientation: "landscape",
        pagesWide: 2,
        printArea: "A1:H20",
        repeatedRows: "4:5",
        repeatedColumns: "A:B",
        foot: "&LR&&D&R&P",
      };
    });
    const written = (await opened(sheet)).getWorksheet("Lembar");
    expect(written?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 2,
      fitToHeight: 0,
      printArea: "A1:H20",
      printTitlesRow: "4:5",
      printTitlesColumn: "A:B",
    });
    expect(written?.headerFooter).toMatchObject({ oddHeader: '&C&"Arial,Bold"DRAFT', oddFooter: "&LR&&D&R&P" });
  });

  it("shortens messages to what Excel shows", async () => {
    const message = { title: "t".repeat(50), text: "p".repeat(300) };
    const sheet = filled((draft) => draft.validations.push({ range: "A2:A2001", message }));
    expect(await partOf(sheet)).toContain(`promptTitle="${"t".repeat(32)}" prompt="${"p".repeat(255)}"`);
  });
});
