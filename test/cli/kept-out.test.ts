import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { openPackage } from "../../src/workbook/package.ts";
import { openZip } from "../../src/workbook/zip.ts";
import { makeZip, type ZipPart } from "../workbook/make-zip.ts";
import { partOf } from "../workbook/patch/part-of.ts";
import { fixtures, ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);

const roster = "xl/worksheets/sheet6.xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What screen-ksm says of the workbook of fixtures/berhias after a change to some of its parts. */
async function screened(
  name: string,
  changes: Readonly<Record<string, (xml: string) => string>>,
  added: ZipPart[] = [],
) {
  const archive = await openZip(readFileSync(join(fixtures, "kelurahan-berhias.xlsx")));
  const parts = archive.entries.map((entry) => {
    const content = Buffer.from(archive.read(entry.name) ?? []);
    const change = changes[entry.name];
    return { name: entry.name, content: change === undefined ? content : change(content.toString("utf8")) };
  });
  writeFileSync(join(folder.path, name), makeZip([...parts, ...added]));
  const { exitCode, out, err } = ppmk(folder.path, ["screen-ksm", name, "--format", "json"]);
  expect(err).toBe("");
  const { findings, outputs } = JSON.parse(out) as {
    findings: { code: string; at: { cell?: string }; message: string }[];
    outputs: unknown[];
  };
  return { exitCode, outputs, kept: findings.filter(({ code }) => code === "annotate/kept-out") };
}

/** The rows of the copy's sheet Temuan about marks that were kept out: place, where it leads, and message. */
async function listed(copy: Uint8Array) {
  const { sheets } = openPackage(await openZip(copy));
  const xml = await partOf(copy, sheets.find(({ name }) => name === "Temuan")?.part ?? "");
  const book = new exceljs.Workbook();
  await book.xlsx.load(copy as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Temuan");
  const rows = sheet?.getRows(1, sheet.rowCount) ?? [];
  return rows
    .filter((row) => row.getCell(7).value === "annotate/kept-out")
    .map((row) => [
      row.getCell(3).text,
      new RegExp(`<hyperlink ref="C${row.number}" location="([^"]*)"`).exec(xml)?.[1],
      row.getCell(5).text,
    ]);
}

describe("what keeps marks out of the copy is a finding that says what to do", () => {
  it("a part that cannot be changed safely: the results come without a copy", async () => {
    const { exitCode, outputs, kept } = await screened("dua-baris.xlsx", {
      [roster]: (xml) => xml.replace(/<row r="(\d+)"[^>]*>(?=<c r="A7")/, '<row r="1">'),
    });
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: [] });
    expect(kept.map(({ message }) => message)).toEqual([
      "Salinan bertanda tidak dibuat, karena di salah satu lembarnya ada nomor baris yang dipakai dua kali atau tidak mungkin. Hasil penilaiannya tetap lengkap.",
    ]);
    expect(folder.files()).toEqual(["dua-baris.xlsx"]);
  });

  it("a threaded comment: its cell is left as it is", async () => {
    const thread = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D20" id="{1}" personId="{2}"><text>Sudah ditanyakan</text></threadedComment></ThreadedComments>`;
    const { outputs, kept } = await screened(
      "berbalas.xlsx",
      {
        "xl/worksheets/_rels/sheet6.xml.rels": (xml) =>
          xml.replace(
            "</Relationships>",
            `<Relationship Id="rId99" Type="${office}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
          ),
      },
      [{ name: "xl/threadedComments/threadedComment1.xml", content: thread }],
    );
    expect(outputs).toHaveLength(1);
    expect(kept.map(({ at, message }) => [at.cell, message])).toEqual([
      ["D20", "Sel ini sudah punya komentar berbalas, jadi tidak diberi tanda."],
    ]);
    const copy = readFileSync(join(folder.path, "berbalas.hasil.xlsx"));
    expect(await listed(copy)).toEqual([
      ["Anggota!D20", "'Anggota'!D20", "Sel ini sudah punya komentar berbalas, jadi tidak diberi tanda."],
    ]);

    writeFileSync(join(folder.path, "berbalas.xlsx"), copy);
    ppmk(folder.path, ["screen-ksm", "berbalas.xlsx"]);
    expect(readFileSync(join(folder.path, "berbalas.hasil.xlsx")).equals(copy)).toBe(true);
  });

  it("a digital signature: the copy has none, the original still does", async () => {
    const { outputs, kept } = await screened("bertanda-tangan.xlsx", {}, [
      { name: "_xmlsignatures/origin.sigs", content: "" },
    ]);
    expect(outputs).toHaveLength(1);
    expect(kept.map(({ message }) => message)).toEqual([
      "Tanda tangan digital tidak berlaku lagi pada salinan ini; file asli tetap bertanda tangan.",
    ]);
    expect(await listed(readFileSync(join(folder.path, "bertanda-tangan.hasil.xlsx")))).toEqual([
      ["bertanda-tangan.xlsx", undefined, kept[0]?.message],
    ]);
  });
});
