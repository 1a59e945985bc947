import { describe, expect, test } from "vitest";
import { readCells, readOrFail, refusal } from "./read-cells.ts";

const read = (text: string) => readCells(Buffer.from(text), "anggota.csv");

describe("CSV", () => {
  test.each([
    ["comma", "Nama,NIK\nSiti,01\n", ","],
    ["semicolon", "Nama;NIK\nSiti;01\n", ";"],
    ["tab", "Nama\tNIK\nSiti\t01\n", "\t"],
    ["semicolon although there are commas", "Label;Nilai\nPagu;100,000,000\nDana;5,000,000\n", ";"],
    ["semicolon under a title", "DAFTAR ANGGOTA, RW 01, 2013\n\nNama;NIK;KK\nSiti;01;02\nBudi;03;04\n", ";"],
    ["comma although quoted text has semicolons", `Nama,Alamat\nSiti,"a;b;c;d"\nBudi,"e;f;g;h"\n`, ","],
    ["comma where there is one column", "Nama\nSiti\n", ","],
    ["what a quoted sep= says", `"sep=,"\nNama;KK,NIK\n`, ","],
    ["what sep= says", "sep=|\nNama|NIK\nSiti, S.Pd|01\n", "|"],
  ])("is told apart: %s", async (_, text, delimiter) => {
    expect((await readOrFail(Buffer.from(text), "x.csv")).csv?.delimiter).toBe(delimiter);
  });

  test("has text cells only, so that leading zeros stay", async () => {
    expect(await read("NIK;Tanggal;Usulan\n0012;2013-03-15;5.000.000\n;;x\n")).toEqual({
      A1: "string NIK",
      B1: "string Tanggal",
      C1: "string Usulan",
      A2: "string 0012",
      B2: "string 2013-03-15",
      C2: "string 5.000.000",
      C3: "string x",
    });
  });

  test("has quoted delimiters, quotes and line breaks in its cells", async () => {
    expect(await read(`a,"b,c","d ""e"""\r\n"dua\r\nbaris",x\r\ny\r\n`)).toEqual({
      A1: "string a",
      B1: "string b,c",
      C1: `string d "e"`,
      A2: "string dua\r\nbaris",
      B2: "string x",
      A3: "string y",
    });
  });

  test.each([
    ["a stray quote", `5" pipa,x\n`, { A1: `string 5" pipa`, B1: "string x" }],
    ["text behind a closing quote", `"Budi" Santoso,x\n`, { A1: `string "Budi" Santoso`, B1: "string x" }],
    [
      "ragged rows",
      "a\nb,c,d\ne,f\n",
      { A1: "string a", A2: "string b", B2: "string c", C2: "string d", A3: "string e", B3: "string f" },
    ],
    [
      "a name that is nobody's prototype",
      "__proto__,constructor\n",
      { A1: "string __proto__", B1: "string constructor" },
    ],
    ["what looks like a formula", "=1+1,@x\n", { A1: "string =1+1", B1: "string @x" }],
  ])("takes %s as it stands", async (_, text, cells) => {
    expect(await read(text)).toEqual(cells);
  });

  test.each([
    ["blank lines count", "a\n\n\nb\n", { A1: "string a", A4: "string b" }],
    [
      "lines of nothing but delimiters count",
      ";;\na;b\n;;\nc;d\n",
      { A2: "string a", B2: "string b", A4: "string c", B4: "string d" },
    ],
    ["sep= does not", "sep=;\r\na;b\r\n", { A1: "string a", B1: "string b" }],
    ["old Mac line ends do", "a\rb\r", { A1: "string a", A2: "string b" }],
    ["mixed line ends do", "a\r\nb\nc\r\n", { A1: "string a", A2: "string b", A3: "string c" }],
    ["the last line needs no end", "a\nb", { A1: "string a", A2: "string b" }],
  ])("numbers its rows as Excel shows them: %s", async (_, text, cells) => {
    expect(await read(text)).toEqual(cells);
  });

  test.each([
    ["at the start", `a,b\n"c,d\ne,f\n`, 2],
    ["behind a cell of several lines", `a,b\n"c\nd",e\n"f,g\n`, 4],
    ["behind marks within a cell", `a,b\nSi"ti,"x ""y"""\nc,"d\ne,f\n`, 3],
    ["behind a line that names the delimiter", `sep=,\na,"b\n`, 2],
    ["in a file with other line ends", `a,b\r"c,d\r`, 2],
  ])("with a quote that is never closed says where it opens: %s", async (_, text, line) => {
    expect(await refusal(text, "x.csv")).toEqual(["file/open-quote", { line }]);
  });

  test("is read without cells beyond column 256, which are counted", async () => {
    const bytes = Buffer.from(`a${";".repeat(256)}b\nc\n`);
    const { leftOut } = await readOrFail(bytes, "x.csv");
    expect(leftOut).toMatchObject([{ code: "file/cells-left-out", at: { row: 1, column: 257 }, args: { cells: 1 } }]);
    expect(await readCells(bytes, "x.csv")).toEqual({ A1: "string a", A2: "string c" });
    expect(await read(`a${";".repeat(300)}\n`)).toEqual({ A1: "string a" });
  });

  test.each([
    ["data/Anggota 2013.csv", "Anggota 2013"],
    ["C:\\data\\anggota.baru.csv", "anggota.baru"],
    ["-", "-"],
    [".csv", ".csv"],
  ])("of %s is a sheet named %s", async (file, name) => {
    const { sheets } = await readOrFail(Buffer.from("a,b\n"), file);
    expect(sheets.map(({ ref }) => ref)).toEqual([{ file, sheet: name }]);
  });
});

describe("CSV is decoded", () => {
  const text = "Nama;Keterangan\nRené;café – “ya”\n";
  const windows1252 = Buffer.from(
    [...text].map((character) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[character] ?? character.charCodeAt(0)),
  );
  test.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\uFEFF${text}`)],
    ["utf-16le", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["utf-16le", Buffer.from(text, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["windows-1252", windows1252],
  ])("from %s", async (encoding, bytes) => {
    const workbook = await readOrFail(bytes, "x.csv");
    expect(workbook.csv).toEqual({ delimiter: ";", encoding });
    expect(await readCells(bytes, "x.csv")).toEqual({
      A1: "string Nama",
      B1: "string Keterangan",
      A2: "string René",
      B2: "string café – “ya”",
    });
  });

  test("although a stray control character was pasted into it", async () => {
    expect(await read(`Nama,Alamat\nSiti,"Jalan Melati\u000bNo 5, ${"RT 01 ".repeat(20)}"\n`)).toHaveProperty("B2");
  });
});
