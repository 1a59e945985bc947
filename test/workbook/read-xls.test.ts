import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { cellsInShort, readOrFail, refusal } from "./read-cells.ts";
import { passwords, withPassword } from "./with-password.ts";

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

test.each(passwords)("an .xls with a password, %s, is refused", async (_, filePass) => {
  expect(await refusal(withPassword(excel97, filePass), "a.xls")).toEqual(["file/encrypted", {}]);
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
