import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/workbook/package.ts";
import { edge, joint } from "../../../src/workbook/patch/comments-part.ts";
import { ownSheetNames } from "../../../src/workbook/patch/own-sheets.ts";
import { stripMarks } from "../../../src/workbook/patch/strip-marks.ts";
import { toneColours } from "../../../src/workbook/patch/tone-colours.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { makeXlsx } from "../make-xlsx.ts";
import { cellLooks } from "./cell-looks.ts";
import { corpusFile, mark, patchOrFail } from "./corpus.ts";
import { packageFaults } from "./package-faults.ts";
import { edited } from "./part-of.ts";
import { sampleSheets } from "./sample-sheets.ts";

const source = corpusFile("xlsxwriter-notes.xlsx");
const sheetPart = "xl/worksheets/sheet1.xml";

const sheetNames = async (bytes: Uint8Array) => openPackage(await openZip(bytes)).sheets.map(({ name }) => name);

describe("a copy that is marked again", () => {
  it("has the new marks in place of the old ones, and the new sheets in place of ours", async () => {
    const first = await patchOrFail(source, [mark("Anggota", 2, 1), mark("Anggota", 2, 2)], sampleSheets);
    const second = await patchOrFail(first.bytes, [mark("Anggota", 3, 1, "pass", "Benar")], sampleSheets.slice(1));
    const looks = await cellLooks(second.bytes, "Anggota");
    const before = await cellLooks(source, "Anggota");
    expect(looks.get("A2")).toEqual(before.get("A2"));
    expect(looks.get("B2")).toEqual(before.get("B2"));
    expect(looks.get("A3")).toMatchObject({ note: `${edge}Benar${edge}`, author: "ppmk" });
    expect(await sheetNames(second.bytes)).toEqual(["Anggota", "KSM", "Temuan", "ppmk"]);
    expect(await packageFaults(second.bytes)).toEqual([]);
  });

  it("is the same where it gave a box to somebody's note that had none", async () => {
    const wishes = [mark("Anggota", 2, 1), mark("Anggota", 2, 2)];
    const once = await patchOrFail(corpusFile("by-hand-notes-without-drawing.xlsx"), wishes);
    expect(Buffer.compare((await patchOrFail(once.bytes, wishes)).bytes, once.bytes)).toBe(0);
  });

  it("does not make its notes' boxes grow with each run", async () => {
    const long = mark("Anggota", 2, 2, "error", "Baris\n".repeat(12));
    const once = await patchOrFail(source, [long]);
    const thrice = await patchOrFail((await patchOrFail(once.bytes, [long])).bytes, [long]);
    expect(Buffer.compare(once.bytes, thrice.bytes)).toBe(0);
  });
});

describe("what people change in a marked copy", () => {
  it("stays: a value typed into a cell that was made for a mark", async () => {
    const { bytes } = await patchOrFail(source, [mark("Anggota", 20, 1)]);
    const typed = await edited(bytes, sheetPart, (xml) => xml.replace(/(<c r="A20" s="\d+")\/>/, "$1><v>7</v></c>"));
    const looks = await cellLooks(await stripMarks(typed), "Anggota");
    expect(looks.get("A20")).toMatchObject({
      content: '[{},[{"local":"v","attributes":{},"children":[],"text":"7"}]]',
      fill: "none",
      note: "",
    });
  });

  it("stays: a fill of their own over ours", async () => {
    const { bytes } = await patchOrFail(source, [mark("Anggota", 2, 1)]);
    const repainted = await edited(bytes, "xl/styles.xml", (xml) => xml.replace(toneColours.error, "FF123456"));
    expect((await cellLooks(await stripMarks(repainted), "Anggota")).get("A2")?.fill).toContain("FF123456");
  });

  it("stays: what they wrote before and behind our words, in our note and in one that we joined", async () => {
    const { bytes } = await patchOrFail(source, [
      mark("Anggota", 2, 1, "error", "NIK salah"),
      mark("Anggota", 2, 2, "error", "NIK salah"),
    ]);
    const answered = await edited(bytes, "xl/comments1.xml", (xml) =>
      xml.replaceAll(`${edge}</t>`, `${edge}\nSudah diperbaiki</t>`),
    );
    const stripped = await stripMarks(answered);
    const looks = await cellLooks(stripped, "Anggota");
    expect(looks.get("A2")?.note).toBe("\nSudah diperbaiki");
    expect(looks.get("B2")).toMatchObject({ note: "Sudah diperiksa\nSudah diperbaiki", author: "Faskel" });
    const again = await cellLooks(
      (await patchOrFail(stripped, [mark("Anggota", 2, 1, "error", "Lagi")])).bytes,
      "Anggota",
    );
    expect(again.get("A2")?.note).toBe(`\nSudah diperbaiki${joint}${edge}Lagi${edge}`);
  });

  it("stays: rows inserted above; our marks are found where they went", async () => {
    const { bytes } = await patchOrFail(source, [mark("Anggota", 3, 1), mark("Anggota", 4, 1)]);
    const down = (xml: string) =>
      xml
        .replace(/<row r="(\d+)"/g, (whole, row) => (Number(row) < 3 ? whole : `<row r="${Number(row) + 1}"`))
        .replace(/ (r|ref)="([A-Z]+)(\d+)"/g, (whole, name, column, row) =>
          Number(row) < 3 ? whole : ` ${name}="${column}${Number(row) + 1}"`,
        );
    const moved = await edited(await edited(bytes, sheetPart, down), "xl/comments1.xml", down);
    const looks = await cellLooks(await stripMarks(moved), "Anggota");
    const before = await cellLooks(source, "Anggota");
    for (const [now, then] of [
      ["A4", "A3"],
      ["A5", "A4"],
      ["A6", "A5"],
    ] as const) {
      expect(looks.get(now)).toEqual(before.get(then));
    }
  });

  it("does not hide our sheets: another name, another place among the tabs", async () => {
    const { bytes } = await patchOrFail(source, [mark("Anggota", 2, 1)], sampleSheets);
    const renamed = await edited(bytes, "xl/workbook.xml", (xml) => {
      const moved = xml
        .replace(/(<sheets>)(.*)(<sheet name="Hasil PPMK"[^>]*>)/, "$1$3$2")
        .replace("<workbookView ", '<workbookView activeTab="2" ');
      return moved
        .replaceAll("Hasil PPMK", "Hasil Maret")
        .replace(/ localSheetId="2"/g, ' localSheetId="0"')
        .replace("<definedNames>", '<definedNames><definedName name="Lokal" localSheetId="2">KSM!$A$1</definedName>');
    });
    const pkg = openPackage(await openZip(renamed));
    expect([...ownSheetNames(pkg)]).toEqual(["Hasil Maret", "Temuan", "ppmk"]);
    const stripped = await stripMarks(renamed);
    expect(await sheetNames(stripped)).toEqual(["Anggota", "KSM"]);
    expect(Buffer.from((await openZip(stripped)).read("xl/workbook.xml") ?? []).toString()).toMatch(
      /activeTab="1".*localSheetId="1">KSM/,
    );
    expect(await packageFaults(stripped)).toEqual([]);
  });
});

describe("sheets of the user's own that bear our names", () => {
  const book = makeXlsx({ sheets: ["Temuan", "HASIL ppmk", "ppmk"].map((name) => ({ name, data: "" })) });

  it("stay, and ours get another", async () => {
    const { bytes, sheetNames: used } = await patchOrFail(book, [mark("Temuan", 1, 1)], sampleSheets);
    expect([...used]).toEqual([
      ["Hasil PPMK", "Hasil PPMK (2)"],
      ["Temuan", "Temuan (2)"],
    ]);
    expect(await sheetNames(bytes)).toEqual([
      "Temuan",
      "HASIL ppmk",
      "ppmk",
      "Hasil PPMK (2)",
      "Temuan (2)",
      "ppmk (2)",
    ]);
    expect(await sheetNames(await stripMarks(bytes))).toEqual(["Temuan", "HASIL ppmk", "ppmk"]);
  });
});
