import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/workbook/package.ts";
import { stripMarks } from "../../../src/workbook/patch/strip-marks.ts";
import { newSheet, put, type SheetDraft } from "../../../src/workbook/write/sheet-draft.ts";
import { writeWorkbook } from "../../../src/workbook/write/write-workbook.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { barChart } from "../bar-chart.ts";
import { corpusFile, patchOrFail } from "../patch/corpus.ts";
import { packageFaults } from "../patch/package-faults.ts";
import { partOf } from "../patch/part-of.ts";

function sheetWithCharts(name: string, count = 1): SheetDraft {
  const sheet = newSheet(name);
  for (const [index, amount] of [3, 1, 2].entries()) {
    put(sheet, `A${5 + index}`, `KSM ${index + 1}`, {});
    put(sheet, `E${5 + index}`, amount, { format: "#,##0" });
  }
  sheet.charts.push(...Array.from({ length: count }, () => barChart(name, ["KSM 1", "KSM 2", "KSM 3"], [3, 1, 2])));
  return sheet;
}

const partsOf = async (bytes: Uint8Array, folder: string) =>
  openPackage(await openZip(bytes))
    .parts.filter((part) => part.startsWith(folder) && !part.includes("_rels"))
    .sort();

describe("charts on a new sheet", () => {
  const bytes = writeWorkbook([sheetWithCharts("Ringkasan", 2), newSheet("Kosong"), sheetWithCharts("a/b")]);

  it("are parts of their own, placed by the drawing of their sheet", async () => {
    const pkg = openPackage(await openZip(bytes));
    expect(pkg.sheets.map(({ part }) => pkg.related(part, "drawing"))).toEqual([
      "xl/drawings/drawing1.xml",
      undefined,
      "xl/drawings/drawing2.xml",
    ]);
    expect(pkg.rels("xl/drawings/drawing1.xml").map(({ target }) => target)).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
    ]);
    expect(pkg.contentType("xl/charts/chart3.xml")).toBe(
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    );
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it("lie over their cells, and say in words what they show", async () => {
    const drawing = await partOf(bytes, "xl/drawings/drawing1.xml");
    expect(drawing).toMatch(/<xdr:from><xdr:col>1<.*?<xdr:row>11<.*?<xdr:to><xdr:col>4<.*?<xdr:row>24</);
    expect(drawing).toContain('descr="Jumlah tiap baris di lembar “Ringkasan”"');
  });

  it("take their numbers from the sheet under the name that it got", async () => {
    expect(await partOf(bytes, "xl/charts/chart3.xml")).toContain("<c:f>'a b'!$E$5:$E$7</c:f>");
  });
});

describe("charts on a sheet that is added", () => {
  it.each([
    ["that has charts, which it keeps", "xlsxwriter-charts.xlsx", "schemas.openxmlformats.org/drawingml/2006/chart"],
    ["in the strict namespaces", "by-hand-strict.xlsx", "purl.oclc.org/ooxml/drawingml/chart"],
  ])("to a workbook %s", async (_, name, namespace) => {
    const source = corpusFile(name);
    const before = await partsOf(source, "xl/charts/");
    const { bytes } = await patchOrFail(source, [], [sheetWithCharts("Ringkasan")]);
    const added = (await partsOf(bytes, "xl/charts/")).filter((part) => !before.includes(part));
    expect(added).toHaveLength(1);
    expect(await partsOf(bytes, "xl/charts/")).toEqual([...before, ...added].sort());
    expect(await partOf(bytes, added[0] ?? "")).toContain(namespace);
    const known = await packageFaults(source);
    expect((await packageFaults(bytes)).filter((fault) => !known.includes(fault))).toEqual([]);
    expect(await partsOf(await stripMarks(bytes), "xl/")).toEqual(await partsOf(source, "xl/"));
  });
});
