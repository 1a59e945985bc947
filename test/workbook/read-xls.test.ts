import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { cellsInShort, readOrFail, refusal } from "./read-cells.ts";

const folder = new URL("../../fixtures/intake/", import.meta.url);
const excel97 = readFileSync(new URL("excel-97.xls", folder));

test("an .xls keeps texts of digits, dates by its own day count, hidden sheets and rows", async () => {
  for (const name of ["excel-97.xls", "dates-of-1904.xls"]) {
    const { format, sheets } = await readOrFail(readFileSync(new URL(name, folder)), name);
    expect(format).toBe("xls");
    expect(sheets.map(({ ref, visibility }) => [ref.sheet, visibility])).toEqual([
      ["Catatan", "hidden"],
      ["Anggota", "visible"],
    ]);
    const [, members] = sheets;
    expect(members?.rows.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([5]);
    expect(members?.merges).toContainEqual({ top: 3, left: 1, bottom: 4, right: 1 });
    expect(members === undefined ? {} : cellsInShort(members)).toMatchObject({
      C3: "string 9999010101800001",
      D3: "number 1000000",
      F3: "date 2013-03-12",
      E4: "boolean TRUE",
      C5: "number 9999010303750000",
      D6: "error #DIV/0!",
    });
  }
});

test("an .xls beyond what it could need is refused before the library sees it", async () => {
  const large = Buffer.concat([excel97, Buffer.alloc(16 << 20)]);
  expect(await refusal(large, "a.xls")).toEqual(["file/too-large", { limit: "16 MB (.xls)" }]);
});

/** The workbook with a FILEPASS record behind its first one (BOF), as a password puts it there. */
function locked(filePass: readonly number[]): Buffer {
  const file = CFB.read(excel97, { type: "buffer" });
  const stream = CFB.find(file, "/Workbook");
  if (stream === null) throw new Error("no workbook stream");
  const content = Buffer.from(stream.content);
  const behind = 4 + content.readUInt16LE(2);
  const record = Buffer.from([0x2f, 0, filePass.length, 0, ...filePass]);
  stream.content = Buffer.concat([content.subarray(0, behind), record, content.subarray(behind)]);
  return Buffer.from(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

const salt = Array.from({ length: 16 }, (_, index) => index * 7);

test.each([
  ["obfuscated by XOR", [0, 0, 0x12, 0x34, 0x56, 0x78]],
  ["encrypted as Excel 97 does", [1, 0, 1, 0, 1, 0, ...salt, ...salt, ...salt]],
  [
    "encrypted as Excel 2003 can",
    // The header (flags, RC4, SHA-1, 128 bits, a provider's name), then salt and verifiers.
    [
      ...[1, 0, 2, 0, 2, 0, 4, 0, 0, 0, 36, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0x68, 0, 0, 4, 0x80, 0, 0],
      ...[128, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0],
      ...[16, 0, 0, 0, ...salt, ...salt, 20, 0, 0, 0, ...salt, 1, 2, 3, 4],
    ],
  ],
])("an .xls with a password, %s, is refused", async (_, filePass) => {
  expect(await refusal(locked(filePass), "a.xls")).toEqual(["file/encrypted", {}]);
});

test("a damaged .xls is read or refused, within memory and time", async () => {
  for (let seed = 0; seed < 10; seed += 1) {
    const result = await readWorkbook("a.xls", mutate(excel97, randomFrom(seed)));
    if (isFinding(result)) expect(result.code).toBe("file/unreadable");
  }
});

test.each(["WORKBOOK", "workbook"])("an .xls is known by its stream, also where that is named %s", async (name) => {
  const at = excel97.indexOf("Workbook", 0, "utf16le");
  const renamed = Buffer.from(excel97);
  renamed.write(name, at, "utf16le");
  const { sheets } = await readOrFail(renamed, "a.xls");
  expect(sheets.map(({ ref }) => ref.sheet)).toEqual(["Catatan", "Anggota"]);
});
