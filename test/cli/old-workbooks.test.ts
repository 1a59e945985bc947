import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { passwords, withPassword, withStream } from "../workbook/with-password.ts";
import { fixtures, ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);

const excel97 = readFileSync(join(fixtures, "intake/excel-97.xls"));

function screened(content: Uint8Array) {
  writeFileSync(join(folder.path, "lama.xls"), content);
  return ppmk(folder.path, ["screen-ksm", "lama.xls", "--no-annotate"]);
}

describe("a workbook of Excel 97 to 2003, in the built program", () => {
  it("is read", () => {
    const { exitCode, out, err } = screened(excel97);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(out).toContain("KSM dinilai");
  });

  it.each(passwords)("is refused with what to do where it has a password, %s", (_, filePass) => {
    const { exitCode, err } = screened(withPassword(excel97, filePass));
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: "ppmk: lama.xls: File ini dikunci dengan kata sandi, sehingga isinya tidak dapat dibaca.\n      Bantuan: Buka di Excel dengan kata sandinya, pilih File > Info > Proteksi Buku Kerja > Enkripsi dengan Kata Sandi, kosongkan kata sandi, lalu simpan.\n",
    });
  });

  it("is refused with what to do where it is damaged", () => {
    const { exitCode, err } = screened(withStream(excel97, (stream) => stream.fill(0xff, 100)));
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: "ppmk: lama.xls: File ini rusak atau terpotong.\n      Bantuan: Salin sekali lagi dari sumbernya. Bila masih bisa dibuka di Excel, simpan dengan nama baru.\n",
    });
  });
});
