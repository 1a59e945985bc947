import { describe, expect, test } from "vitest";
import { openPackage, relationshipsPart, resolveTarget } from "../../src/workbook/package.ts";
import { openZip } from "../../src/workbook/zip.ts";
import { makeXlsx, xlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import { readCells, readOrFail, refusal } from "./read-cells.ts";

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "../comments1.xml", "xl/comments1.xml"],
  ["xl/worksheets/sheet1.xml", "/xl/media/image1.png", "xl/media/image1.png"],
  ["xl/workbook.xml", "./styles.xml", "xl/styles.xml"],
  ["xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "../../../etc/passwd", "etc/passwd"],
])("from %s, %s is %s", (from, target, part) => {
  expect(resolveTarget(from, target)).toBe(part);
});

test.each([
  ["", "_rels/.rels"],
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
])("the relationships of %j are in %s", (part, rels) => {
  expect(relationshipsPart(part)).toBe(rels);
});

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const workbookRels = (rels: string) => ({
  name: "xl/_rels/workbook.xml.rels",
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`,
});

describe("a package", () => {
  const sheets = [
    { name: "Satu", data: "" },
    { name: "Grafik", data: "" },
    { name: "Tiga", data: "", state: "hidden" as const },
  ];
  const rels = workbookRels(
    `<Relationship Id="rId1" Type="${strict}/worksheet" Target="/xl/worksheets/sheet3.xml"/>
     <Relationship Id="rId2" Type="${office}/chartsheet" Target="worksheets/sheet2.xml"/>
     <Relationship Id="rId3" Type="${office}/worksheet" Target="../xl/worksheets/sheet1.xml"/>
     <Relationship Id="rId4" Type="${office}/externalLink" Target="file:///C:/x.xlsx" TargetMode="External"/>`,
  );

  test("lists its sheets by their tabs, with part, kind and visibility", async () => {
    const opened = openPackage(await openZip(makeXlsx({ sheets, parts: [rels] })));
    expect(opened.sheets).toMatchObject([
      { name: "Satu", part: "xl/worksheets/sheet3.xml", kind: "worksheet", visibility: "visible", sheetId: "1" },
      { name: "Grafik", part: "xl/worksheets/sheet2.xml", kind: "chartsheet", visibility: "visible" },
      { name: "Tiga", part: "xl/worksheets/sheet1.xml", kind: "worksheet", visibility: "hidden" },
    ]);
    expect(opened.dateSystem).toBe("1900");
    expect(opened.parts).toContain("xl/worksheets/sheet1.xml");
  });

  test("knows relationships and content types", async () => {
    const opened = openPackage(await openZip(makeXlsx({ sheets, parts: [rels] })));
    expect(opened.workbookPart).toBe("xl/workbook.xml");
    expect(opened.rels("xl/workbook.xml").at(-1)).toEqual({
      id: "rId4",
      type: "externalLink",
      target: "file:///C:/x.xlsx",
      external: true,
    });
    expect(opened.rels("xl/worksheets/sheet1.xml")).toEqual([]);
    expect(opened.contentType("XL/Workbook.xml")).toMatch(/sheet\.main\+xml$/);
    expect(opened.contentType("_rels/.rels")).toBe("application/vnd.openxmlformats-package.relationships+xml");
    expect(opened.contentType("xl/image.png")).toBeUndefined();
  });

  test("leaves out chartsheets when it is read", async () => {
    const read = await readOrFail(makeXlsx({ sheets, parts: [rels] }));
    expect(read.sheets.map(({ ref }) => ref.sheet)).toEqual(["Satu", "Tiga"]);
  });
});

const sheets = [
  { name: "Satu", data: "" },
  { name: "Dua", data: "" },
];

describe("what of a package cannot be read is left out and named", () => {
  const relate = (
    target: string,
  ) => `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Type="${office}/worksheet" Target="${target}"/>`;
  const workbook = `<workbook xmlns:r="${office}"><sheets><sheet name="Satu" r:id="rId1"/><sheet name="Dua"/></sheets></workbook>`;
  test.each([
    ["a sheet without its part", makeZip(xlsxParts({ sheets }).filter(({ name }) => !name.endsWith("sheet2.xml")))],
    [
      "a sheet that is another one's part",
      makeXlsx({ sheets, parts: [workbookRels(relate("worksheets/Sheet1.xml"))] }),
    ],
    ["a sheet outside", makeXlsx({ sheets, parts: [workbookRels(relate("../../x.xml"))] })],
    ["a sheet that refers to nothing", makeXlsx({ sheets, parts: [{ name: "xl/workbook.xml", content: workbook }] })],
  ])("%s", async (_, bytes) => {
    const read = await readOrFail(bytes);
    expect(read.sheets.map(({ ref }) => ref.sheet)).toEqual(["Satu"]);
    expect(read.leftOut).toMatchObject([{ code: "file/sheets-left-out", args: { sheets: ["Dua"], more: 0 } }]);
  });

  test("the formats of cells", async () => {
    const data = '<row r="1"><c r="A1" s="1"><v>41348</v></c></row>';
    const parts = xlsxParts({ sheets: [{ name: "Satu", data }], styles: "" });
    const bytes = makeZip(parts.filter(({ name }) => name !== "xl/styles.xml"));
    expect((await readOrFail(bytes)).leftOut).toMatchObject([{ code: "file/without-styles" }]);
    expect(await readCells(bytes)).toEqual({ A1: "number 41348" });
  });
});

describe("a package is damaged", () => {
  const without = (name: string) => makeZip(xlsxParts({ sheets }).filter((part) => part.name !== name));
  const oneSheet = xlsxParts({ sheets: sheets.slice(0, 1) });
  test.each([
    ["without any sheet's part", makeZip(oneSheet.filter(({ name }) => name !== "xl/worksheets/sheet1.xml"))],
    ["without the workbook's part", without("xl/workbook.xml")],
    ["without the workbook's relationships", without("xl/_rels/workbook.xml.rels")],
    ["when a part is no XML", makeXlsx({ sheets, parts: [{ name: "xl/workbook.xml", content: "bukan XML" }] })],
  ])("%s", async (_, bytes) => {
    expect(await refusal(bytes)).toEqual(["file/unreadable", { reason: "damaged" }]);
  });
});
