import { describe, expect, test } from "vitest";
import { makeSheet, xlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import { readOrFail, refusal } from "./read-cells.ts";

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(stream, "utf16le"),
  ]);

/** A workbook whose main part has another content type. */
const withMainType = (type: string) => {
  const [types, ...rest] = xlsxParts({ sheets: [{ name: "Satu", data: "" }] });
  const content = String(types?.content).replace(/application\/[^"]*sheet\.main\+xml/, type);
  return makeZip([{ name: "[Content_Types].xml", content }, ...rest]);
};

const notAWorkbook = ["file/unreadable", { reason: "not-a-workbook" }];
const damaged = ["file/unreadable", { reason: "damaged" }];
const empty = ["file/unreadable", { reason: "empty" }];

describe("the kind of a file is told by its bytes: it is refused", () => {
  const cases: [string, string, Uint8Array | string, unknown][] = [
    ["an empty file", "a.xlsx", "", empty],
    ["a file of blanks", "a.csv", " \r\n\n", empty],
    ["a text file under a workbook's name", "a.xlsx", "Nama,NIK\nSiti,1\n", notAWorkbook],
    ["HTML under a workbook's name", "a.xls", "<html><table></table></html>", notAWorkbook],
    ["HTML under the name of a CSV file", "a.csv", "<!DOCTYPE html><table></table>", notAWorkbook],
    ["a PDF file", "a.pdf", "%PDF-1.4\n1 0 obj\n", notAWorkbook],
    ["a PNG picture", "a.csv", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), notAWorkbook],
    ["bytes without sense", "a.csv", Buffer.from([1, 2, 3, 4, 5, 6, 7, 200, 201]), notAWorkbook],
    ["an encrypted workbook", "a.xlsx", compound("EncryptedPackage"), ["file/encrypted", {}]],
    ["an .xls workbook of which hardly anything is left", "a.xls", compound("Workbook"), damaged],
    ["such a workbook of Excel 95", "a.xls", compound("Book"), damaged],
    ["an .xls workbook whose stream is in capitals", "a.xls", compound("WORKBOOK"), damaged],
    [
      "a workbook of Excel 4",
      "a.xls",
      Buffer.from("0904060000001000", "hex"),
      ["file/unsupported", { format: "excel-4" }],
    ],
    [
      "a workbook of Excel 3",
      "a.xls",
      Buffer.from("0902060000001000", "hex"),
      ["file/unsupported", { format: "excel-4" }],
    ],
    [
      "a workbook of Excel 2",
      "a.xls",
      Buffer.from("0900040002001000", "hex"),
      ["file/unsupported", { format: "excel-4" }],
    ],
    ["a Word document of old", "a.xls", compound("WordDocument"), notAWorkbook],
    ["a truncated workbook", "a.xlsx", makeSheet("").subarray(0, -100), damaged],
    ["an archive of something else", "a.xlsx", makeZip([{ name: "a.txt", content: "a" }]), notAWorkbook],
    [
      "a Word document",
      "a.xlsx",
      withMainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      notAWorkbook,
    ],
    [
      "a binary workbook",
      "a.xlsb",
      withMainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      ["file/unsupported", { format: "xlsb" }],
    ],
    [
      "an OpenDocument spreadsheet without content",
      "a.xlsx",
      makeZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true }]),
      damaged,
    ],
    [
      "an archive over the limits",
      "a.xlsx",
      makeZip([{ name: "a", content: "0".repeat(2 << 20) }]),
      ["file/too-large", { limit: "200:1" }],
    ],
    [
      "an archive with a password",
      "a.xlsx",
      makeZip([{ name: "a", content: "a", central: { flags: 1 } }]),
      ["file/encrypted", {}],
    ],
    [
      "a workbook with a DOCTYPE",
      "a.xlsx",
      makeSheet("", { parts: [{ name: "xl/worksheets/sheet1.xml", content: "<!DOCTYPE a []><worksheet/>" }] }),
      damaged,
    ],
  ];
  test.each(cases)("%s", async (_, file, bytes, expected) => {
    expect(await refusal(bytes, file)).toEqual(expected);
  });
});

describe("it is read", () => {
  test.each([
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
  ])("as a workbook: %s", async (type) => {
    expect((await readOrFail(withMainType(type), "a.csv")).format).toBe("xlsx");
  });

  test.each(["anggota.csv", "anggota.txt", "-", "anggota"])("as CSV: text named %s", async (file) => {
    expect((await readOrFail(Buffer.from("a;b\n"), file)).format).toBe("csv");
  });
});
