import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { editCell } from "../build/edit-cell.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukamaju.xlsx";
const folder = workFolder(sample);
afterAll(folder.remove);

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder.path, name), content);
const sampleBytes = readFileSync(join(folder.path, sample));

write("kosong.xlsx", "");
write("teks.xlsx", "Ini bukan buku kerja.\n");
write("terpotong.xlsx", sampleBytes.subarray(0, sampleBytes.length / 2));
write(
  "sandi.xlsx",
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]),
);
write("lama.xlsb", "PK");
write("tanpa-tabel.csv", "apa;saja\n1;2\n");
write("tanpa-kolom.csv", "Kode KSM;Nama Anggota;Usulan\nK01;Tarsono;1000000\n");
write("salah.yaml", "j5:\n  memberCeilling: 4000000\n");
write("mustahil.yaml", "j6:\n  firstTranchePercent: 160\n");
write("sudah-ada.xlsx", "milik orang lain");
mkdirSync(join(folder.path, "sebuah-folder"));

/** What was run, the exit code, and words that the one message must hold: the place, what is wrong, what to do. */
const cases: readonly (readonly [name: string, args: readonly string[], exitCode: number, words: readonly string[]])[] =
  [
    ["no file named", ["check-bkm"], 2, ["buku kerja", "Contoh"]],
    ["a file that is not there", ["check-bkm", "hilang.xlsx"], 2, ["hilang.xlsx", "tidak ditemukan"]],
    ["a folder", ["check-bkm", "sebuah-folder"], 2, ["sebuah-folder", "folder"]],
    ["an empty file", ["screen-ksm", "kosong.xlsx"], 2, ["kosong.xlsx", "kosong"]],
    ["a text named .xlsx", ["screen-ksm", "teks.xlsx"], 2, ["teks.xlsx"]],
    ["half a workbook", ["allocate", "terpotong.xlsx"], 2, ["terpotong.xlsx", "rusak"]],
    ["a workbook with a password", ["allocate", "sandi.xlsx"], 2, ["sandi.xlsx", "sandi"]],
    [
      "an unknown setting",
      ["check-bkm", sample, "--policy", "salah.yaml"],
      2,
      ["salah.yaml", "memberCeilling", "j5.memberCeiling"],
    ],
    [
      "an impossible setting",
      ["check-bkm", sample, "--policy", "mustahil.yaml"],
      2,
      ["mustahil.yaml", "j6.firstTranchePercent", "100"],
    ],
    ["a policy file that is not there", ["check-bkm", sample, "--policy", "tiada.yaml"], 2, ["tiada.yaml"]],
    [
      "an output that somebody else wrote",
      ["check-bkm", sample, "--out", "sudah-ada.xlsx"],
      2,
      ["sudah-ada.xlsx", "--force"],
    ],
    ["an input as output", ["check-bkm", sample, "--out", `./${sample}`, "--force"], 2, [sample, "--out"]],
    ["an output below a file", ["check-bkm", sample, "--out", `${sample}/hasil.xlsx`], 2, ["hasil.xlsx", "Folder"]],
    ["an output in no folder", ["check-bkm", sample, "--out", "tiada/hasil.xlsx"], 2, ["tiada"]],
    ["an unknown command", ["periksa", sample], 2, ["periksa", "--help"]],
    ["help on an unknown command", ["help", "periksa"], 2, ["periksa", "--help"]],
    ["an option without its value", ["check-bkm", sample, "--as-of"], 2, ["Opsi --as-of memerlukan nilai"]],
    ["an unknown option", ["check-bkm", sample, "--polcy", "x"], 2, ["--polcy", "--policy"]],
    ["a date that is none", ["check-bkm", sample, "--as-of", "31-02-2013"], 2, ["31-02-2013", "--as-of"]],
    ["an amount that is none", ["allocate", sample, "--fund", "banyak"], 2, ["banyak", "--fund"]],
    ["an unknown code", ["explain", "nik/lost-digit"], 2, ["nik/lost-digits"]],
    ["an unknown template", ["template", "kelurahann"], 2, ["kelurahan"]],
  ];

describe("what cannot be run is one clear message and exit code 2", () => {
  it.each(cases)("%s", (_, args, exitCode, words) => {
    const before = folder.files();
    const ran = ppmk(folder.path, args);
    expect({ exitCode: ran.exitCode, out: ran.out }).toEqual({ exitCode, out: "" });
    for (const word of words) expect(ran.err).toContain(word);
    expect(ran.err.match(/^ppmk: /gm)).toHaveLength(1);
    expect(ran.err).toMatch(/\n {6}Bantuan: \S/);
    expect(ran.err).not.toMatch(/\bat .*\.js:\d+|Error:/);
    expect(folder.files()).toEqual(before);
  });

  it("says it in English when asked", () => {
    expect(ppmk(folder.path, ["check-bkm", "hilang.xlsx", "--lang", "en"]).err).toMatch(
      /^ppmk: hilang\.xlsx: .*\n {6}Help: /,
    );
  });

  it("names every file that cannot be read, not only the first", () => {
    const { err } = ppmk(folder.path, ["screen-ksm", "hilang.xlsx", "kosong.xlsx"]);
    expect(err.match(/^ppmk: /gm)).toHaveLength(2);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("a folder in which nobody may write", () => {
    const locked = join(folder.path, "terkunci");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    const ran = ppmk(folder.path, ["check-bkm", sample, "--out", "terkunci/hasil.xlsx"]);
    expect(ran).toMatchObject({ exitCode: 2, out: "" });
    expect(ran.err).toContain("terkunci/hasil.xlsx");
  });

  it.each([[], ["--force"]])("an output path that is a folder leaves nothing half-written %s", (...force) => {
    const before = folder.files();
    const ran = ppmk(folder.path, ["check-bkm", sample, "--out", "sebuah-folder", ...force]);
    expect(ran).toMatchObject({ exitCode: 2, out: "" });
    expect(ran.err).toContain("sebuah-folder adalah folder");
    expect(folder.files()).toEqual(before);
  });
});

describe("what can be read but lacks something is a finding and exit code 1", () => {
  it("a file without any of our tables", () => {
    const ran = ppmk(folder.path, ["screen-ksm", "tanpa-tabel.csv", "--no-annotate"]);
    expect(ran.exitCode).toBe(1);
    expect(ran.out).toContain("table/missing");
    expect(ran.out).toContain("tanpa-tabel.csv");
  });

  it("a roster without a needed column: one finding", () => {
    const { exitCode, out } = ppmk(folder.path, ["screen-ksm", "tanpa-kolom.csv", "--no-annotate", "--format", "json"]);
    const { findings } = JSON.parse(out);
    expect(exitCode).toBe(1);
    expect(findings.filter(({ code }: { code: string }) => code.startsWith("header/"))).toMatchObject([
      { code: "header/missing", at: { file: "tanpa-kolom.csv", sheet: "tanpa-kolom", cell: "A1" } },
    ]);
  });

  it.each([
    ["C12", "31-02-2013", "cell/unknown-choice"],
    ["C13", "banyak", "cell/not-a-number"],
  ])("what the plan needs, where its cell %s cannot be read: one finding", async (address, text, code) => {
    write("rusak.xlsx", await editCell(sampleBytes, "Profil", address, text));
    const { exitCode, out } = ppmk(folder.path, ["allocate", "rusak.xlsx", "--no-annotate", "--format", "json"]);
    const { findings } = JSON.parse(out);
    expect(exitCode).toBe(1);
    const onProfile = findings.filter(({ at }: { at: { sheet: string } }) => at.sheet === "Profil");
    expect(onProfile).toMatchObject([{ code, at: { cell: address } }]);
  });
});
