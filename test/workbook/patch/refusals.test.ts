import { describe, expect, it } from "vitest";
import { patchWorkbook } from "../../../src/workbook/patch/patch-workbook.ts";
import { limits } from "../../../src/workbook/zip.ts";
import { makeSheet, xlsxParts } from "../make-xlsx.ts";
import { makeZip, type ZipPart } from "../make-zip.ts";
import { corpusFile, mark } from "./corpus.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetPart = "xl/worksheets/sheet1.xml";

const withSheet = (content: string) => makeSheet("", { parts: [{ name: sheetPart, content }] });
const sheetWith = (inside: string) => withSheet(`<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`);

/** A sheet with a drawing of notes and a comments part as given. */
function withNotes(comments: string, drawing: string): Uint8Array {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/vmlDrawing" Target="../v.vml"/><Relationship Id="rId2" Type="${office}/comments" Target="../c.xml"/></Relationships>`;
  const parts: ZipPart[] = [
    { name: "xl/worksheets/_rels/sheet1.xml.rels", content: rels },
    { name: "xl/v.vml", content: drawing },
    { name: "xl/c.xml", content: comments },
    {
      name: sheetPart,
      content: `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/><legacyDrawing r:id="rId1"/></worksheet>`,
    },
  ];
  return makeSheet("", { parts });
}
const notes = `<comments xmlns="${main}"><authors/><commentList/></comments>`;
const drawing = '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>';

describe("what cannot be patched safely is refused with the reason", () => {
  it.each([
    ["no archive", Buffer.from("Nama;NIK\n"), /./],
    ["a truncated archive", corpusFile("xlsxwriter-notes.xlsx").subarray(0, 5000), /./],
    ["an archive without a workbook", makeZip([{ name: "a.txt", content: "a" }]), /missing part/],
    ["a sheet that is cut off in its rows", withSheet(`<worksheet xmlns="${main}"><sheetData><row r="1">`), /cut off/],
    [
      "a sheet that is cut off in a tag",
      withSheet(`<worksheet xmlns="${main}"><sheetData/><mergeCells count="1`),
      /inside a tag/,
    ],
    ["a sheet that is cut off in a comment", sheetWith("<!-- <sheetData/>"), /inside a comment/],
    ["a sheet without rows", sheetWith("<cols/>"), /without rows/],
    ["an empty sheet part", withSheet(`<worksheet xmlns="${main}"/>`), /without content/],
    ["a DOCTYPE", withSheet(`<!DOCTYPE a><worksheet xmlns="${main}"><sheetData/></worksheet>`), /DOCTYPE/],
    [
      "another encoding",
      withSheet(`<?xml version="1.0" encoding="windows-1252"?><worksheet xmlns="${main}"><sheetData/></worksheet>`),
      /windows-1252/,
    ],
    ["tags that cross", sheetWith("<sheetData/><hyperlinks><a></hyperlinks></a>"), /not closed/],
    ["two rows of one number", sheetWith('<sheetData><row r="2"/><row r="1"/><row r="2"/></sheetData>'), /two rows 2/],
    ["a row without a place", sheetWith('<sheetData><row r="0"/></sheetData>'), /row 0/],
    ["a drawing that is not there", sheetWith('<sheetData/><legacyDrawing r:id="rId9"/>'), /drawing that is not there/],
    ["nesting too deep", sheetWith(`<sheetData/>${"<a>".repeat(300)}${"</a>".repeat(300)}`), /nested too deep/],
    ["a drawing that is not VML", withNotes(notes, "<svg/>"), /not VML/],
    ["notes without a list", withNotes(`<comments xmlns="${main}"/>`, drawing), /without authors or list/],
  ])("%s", async (_, bytes, reason) => {
    const result = await patchWorkbook(bytes, [mark("Lembar1", 1, 1)], []);
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each([
    ["too-large", new Uint8Array(limits.archive + 1)],
    ["damaged", Buffer.from("Nama;NIK\n")],
    ["rows", sheetWith('<sheetData><row r="2"/><row r="2"/></sheetData>')],
    ["notes", withNotes(notes, "<svg/>")],
  ])("and a sentence can say why: %s", async (obstacle, bytes) => {
    expect(await patchWorkbook(bytes, [mark("Lembar1", 1, 1)], [])).toMatchObject({ ok: false, obstacle });
  });

  it("but a drawing that has neither notes nor ids yet is no hindrance", async () => {
    expect(await patchWorkbook(withNotes(notes, drawing), [mark("Lembar1", 1, 1)], [])).toMatchObject({ ok: true });
  });

  it.each(["comments", "vmlDrawing"])("%s of two sheets, as a note would stand on both", async (type) => {
    const relationship = `<Relationship Id="rId1" Type="${office}/${type}" Target="../${type}.xml"/>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`;
    const end = type === "comments" ? "" : '<legacyDrawing r:id="rId1"/>';
    const sheets = [1, 2].flatMap((number) => [
      { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: rels },
      {
        name: `xl/worksheets/sheet${number}.xml`,
        content: `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/>${end}</worksheet>`,
      },
    ]);
    const names = ["Satu", "Dua"].map((name) => ({ name, data: "" }));
    const shared = { name: `xl/${type}.xml`, content: type === "comments" ? notes : drawing };
    const plain = xlsxParts({ sheets: names }).filter(({ name }) => !sheets.some((part) => part.name === name));
    expect(await patchWorkbook(makeZip([...plain, ...sheets, shared]), [mark("Dua", 1, 1)], [])).toMatchObject({
      ok: false,
      obstacle: "notes",
    });
  });

  it("says that a signature ends", async () => {
    const wishes = [mark("Anggota", 1, 1)];
    expect(await patchWorkbook(corpusFile("by-hand-signed.xlsx"), wishes, [])).toMatchObject({ signatureEnds: true });
    expect(await patchWorkbook(corpusFile("by-hand-bare.xlsx"), wishes, [])).toMatchObject({ signatureEnds: false });
  });

  it("does not touch what no mark needs: a damaged sheet beside the marked one stays as it is", async () => {
    const parts = xlsxParts({
      sheets: [
        { name: "Anggota", data: "" },
        { name: "Rusak", data: "<row>" },
      ],
    });
    expect(await patchWorkbook(makeZip(parts), [mark("Anggota", 1, 1)], [])).toMatchObject({ ok: true });
  });
});
