import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import exceljs from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { openZip } from "../../src/workbook/zip.ts";
import { identityNumber, identityNumbersOf } from "../build/identity-numbers.ts";
import { fixtures, ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);

function put(name: string, from: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  if (typeof from === "string") copyFileSync(join(fixtures, from), at(name));
  else writeFileSync(at(name), from);
}

const sukarasa = readFileSync(join(fixtures, "kelurahan-sukarasa.xlsx"));

/** As people keep it. */
put("data/Kec. Sukaraja/Kelurahan Sukamaju.xlsx", "kelurahan-sukamaju.xlsx");
put("data/Kec. Sukaraja/~$Kelurahan Sukamaju.xlsx", Buffer.from("catatan"));
put("data/Kec. Sukaraja/Kelurahan Sukamaju.hasil.xlsx", "kelurahan-sukamaju.xlsx");
put("data/Kec. Sukasari/sukasári.xlsx", "kelurahan-sukasari.xlsx");
put("data/Kec. Sukasari/kelurahan-sukarasa.xlsx", sukarasa);
put("data/Kec. Sukasari/kelurahan-sukarasa (2).xlsx", sukarasa);
put("data/Kec. Sukasari/terpotong.xlsx", sukarasa.subarray(0, 200));
put("data/kosong.xlsx", Buffer.alloc(0));
const encrypted = [
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(600),
  Buffer.from("EncryptedPackage", "utf16le"),
];
put("data/sandi 1.xlsx", Buffer.concat(encrypted));
put("data/sandi 2.xlsx", Buffer.concat([...encrypted, Buffer.alloc(2)]));
put("data/semua.zip", Buffer.from("PK"));
put("data/surat.docx", Buffer.from("PK"));
put("data/.rahasia/berhias.xlsx", "kelurahan-berhias.xlsx");
for (const name of ["profil", "ksm", "anggota"]) put(`data/Csv saja/${name}.csv`, `sukamaju-csv/${name}.csv`);

const sukamaju = "data/Kec. Sukaraja/Kelurahan Sukamaju.xlsx";
const recap = (...args: readonly string[]) => ppmk(folder.path, ["recap", "--no-cache", ...args]);
interface Summary {
  readonly workbooks: unknown;
  readonly skipped: unknown;
  readonly duplicates: { readonly workbooks: readonly unknown[] };
}

describe("a folder as people keep it", () => {
  it("is one run in which each file is accounted for", () => {
    const { out, err, exitCode } = recap("data", "--format", "ndjson", "--quiet");
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 1 });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const { workbooks, skipped, duplicates } = lines.at(-1) as unknown as Summary;
    expect(lines.slice(0, -1).map(({ file, status, reason }) => `${status} ${file} ${reason}`)).toEqual([
      "read data/Csv saja null",
      "read data/Kec. Sukaraja/Kelurahan Sukamaju.xlsx null",
      "read data/Kec. Sukasari/kelurahan-sukarasa (2).xlsx null",
      "read data/Kec. Sukasari/kelurahan-sukarasa.xlsx null",
      "read data/Kec. Sukasari/sukasári.xlsx null",
      "unreadable data/Kec. Sukasari/terpotong.xlsx file/unreadable",
      "unreadable data/kosong.xlsx file/unreadable",
      "unreadable data/sandi 1.xlsx file/encrypted",
      "unreadable data/sandi 2.xlsx file/encrypted",
    ]);
    expect(workbooks).toEqual({ found: 9, counted: 2, copy: 1, older: 0, disputed: 2, unreadable: 4 });
    expect(skipped).toEqual({ lock: 1, hidden: 1, own: 1, archive: 1, beside: 0, link: 0, other: 1 });
    expect(duplicates.workbooks).toMatchObject([
      { kind: "disputed", kelurahan: "Sukamaju" },
      { kind: "copy", kelurahan: "Sukarasa" },
    ]);
  });

  it("is told with what to do next at the end", async () => {
    const { out, exitCode } = recap("data");
    expect(exitCode).toBe(1);
    await expect(out).toMatchFileSnapshot("transcripts/recap-folder.txt");
    expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it("is written as rekap.xlsx, whose sums are those of the lines that count", async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(at("rekap.xlsx"));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "Ringkasan",
      "Kelurahan",
      "KSM",
      "Ganda",
      "Temuan",
      "Keluaran",
      "Aset",
      "Tidak Terbaca",
      "Dasar",
    ]);
    const cell = (sheet: string, address: string) => book.getWorksheet(sheet)?.getCell(address);
    expect([cell("Ringkasan", "A6")?.value, cell("Ringkasan", "C6")?.result]).toEqual(["Semua", 2]);
    expect(cell("Ringkasan", "C6")?.formula).toBe('COUNTIFS(Kelurahan!$A$6:$A$10,"dihitung")');
    expect(book.getWorksheet("Kelurahan")?.autoFilter).toBe("A5:AO10");
    expect(book.getWorksheet("Kelurahan")?.views).toMatchObject([{ state: "frozen", xSplit: 5, ySplit: 5 }]);
    expect(book.getWorksheet("Ringkasan")?.getRow(9).outlineLevel).toBe(3);
    const ksm = book.getWorksheet("KSM");
    const members = Array.from({ length: 28 }, (_, index) => Number(ksm?.getCell(`L${6 + index}`).value));
    expect(members.reduce((sum, one) => sum + one, 0)).toBe(141);
    expect(ksm?.getCell("L4").result).toBe(141);
    expect(cell("Tidak Terbaca", "A6")?.value).toBe(join("data", "Kec. Sukasari", "terpotong.xlsx"));
  });

  it("holds no NIK, No KK or member's name in any form", async () => {
    const archive = await openZip(readFileSync(at("rekap.xlsx")));
    const parts = archive.entries.map(({ name }) => Buffer.from(archive.read(name) ?? []).toString("utf8"));
    const told = [...parts, recap("data", "--format", "json").out, recap("data", "--format", "csv").out].join("\n");
    expect(told).not.toMatch(/(?<!\d)[1-9]\d{15}(?!\d)/);
    const roster = readFileSync(join(fixtures, "sukamaju-csv/anggota.csv"), "utf8")
      .split(/\r?\n/)
      .filter((row) => /\d{10}/.test(row));
    const names = roster.flatMap((row) => /[A-Z][a-z]+ [A-Z][a-z]+/.exec(row)?.[0] ?? []);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => told.includes(name))).toEqual([]);
  });

  it("is never written over an input, nor over somebody's file", () => {
    expect(recap("data", "--out", sukamaju, "--force")).toMatchObject({ exitCode: 2, out: "" });
    writeFileSync(at("catatan.csv"), "milik orang");
    expect(recap("data", "--out", "catatan.csv")).toMatchObject({ exitCode: 2, out: "" });
    expect(readFileSync(at("catatan.csv"), "utf8")).toBe("milik orang");
  });

  it("writes into no workbook and leaves nothing behind", () => {
    const before = readFileSync(at("data/Kec. Sukasari/kelurahan-sukarasa.xlsx"));
    recap("data", "--quiet");
    expect(readFileSync(at("data/Kec. Sukasari/kelurahan-sukarasa.xlsx")).equals(before)).toBe(true);
  });
});

describe("a line", () => {
  it("has the verdicts and sums that allocate gives on the file alone", () => {
    const file = "data/Kec. Sukaraja/Kelurahan Sukamaju.xlsx";
    const single = JSON.parse(
      ppmk(folder.path, ["allocate", file, "--format", "json", "--no-annotate", "--out", "r.xlsx"]).out,
    );
    const [line] = recap(sukamaju, "--format", "ndjson").out.split("\n");
    const { ksm, bkm, plan } = single.results[0];
    expect(JSON.parse(line ?? "")).toMatchObject({
      sha256: single.inputs[0].sha256,
      bkm: bkm.verdict,
      ksm: { eligible: ksm.filter(({ verdict }: { verdict: string }) => verdict === "eligible").length },
      members: ksm.reduce((sum: number, { members }: { members: number }) => sum + members, 0),
      plan: { total: plan.total, fund: plan.fund, ksm: plan.ksm.length, provisional: plan.provisional },
      findings: { error: single.findings.filter(({ severity }: { severity: string }) => severity === "error").length },
    });
  });
});

describe("what cannot run", () => {
  it("is a folder without workbooks", () => {
    mkdirSync(at("kosong"), { recursive: true });
    expect(recap("kosong")).toMatchObject({ exitCode: 2, out: "" });
  });

  it("are files of which none can be read: they are told all the same", () => {
    const { exitCode, out } = recap("data/kosong.xlsx", "--format", "json");
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ command: "recap", kelurahan: [{ status: "unreadable" }] });
  });
});

describe("two offices that may not show each other their lists", () => {
  const [ours, theirs] = [
    "persons/one-person-in-two-kelurahan-sukatani.xlsx",
    "persons/one-person-in-two-kelurahan-sukamulya.xlsx",
  ];
  put("kantor-a/sukatani.xlsx", ours);
  put("kantor-b/sukamulya.xlsx", theirs);
  const prints = ["kantor-a", "--key", "kunci.txt", "--fingerprints", "sidik.ndjson", "--out", "a.xlsx", "--force"];

  it("find a person by the fingerprint under a key that both have", async () => {
    const { err } = recap(...prints, "--new-key");
    expect(err).toContain("samaran, bukan anonim");
    const file = readFileSync(at("sidik.ndjson"), "utf8");
    expect(file).not.toMatch(identityNumber);
    const numbers = await identityNumbersOf(at("kantor-a/sukatani.xlsx"));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => file.includes(number))).toEqual([]);
    const { out } = recap("kantor-b", "--key", "kunci.txt", "--match", "sidik.ndjson", "--format", "json");
    expect(JSON.parse(out).duplicates.elsewhere).toMatchObject([
      { ours: { kelurahan: "Sukamulya", ksm: "K01", sheet: "Anggota" }, theirs: { code: "9999010003", ksm: "K01" } },
    ]);
  });

  it("cannot compare under another key, nor without one, and no key is lost", () => {
    expect(recap("kantor-b", "--match", "sidik.ndjson").exitCode).toBe(2);
    const other = recap("kantor-b", "--key", "lain.txt", "--new-key", "--match", "sidik.ndjson");
    expect([other.exitCode, other.out]).toEqual([2, ""]);
    expect(other.err).toContain("dibuat dengan kunci lain");
    const before = readFileSync(at("kunci.txt"), "utf8");
    expect(recap("kantor-a", "--key", "kunci.txt", "--new-key").exitCode).toBe(2);
    expect(readFileSync(at("kunci.txt"), "utf8")).toBe(before);
  });
});

describe("an earlier recap", () => {
  it("is what D.1 to D.3 are compared with, as a folder or as NDJSON", () => {
    const one = "data/Kec. Sukasari/sukasári.xlsx";
    recap(one, "--out", "lama.ndjson", "--force");
    const { out } = recap(one, "--baseline", "lama.ndjson", "--format", "json");
    expect(JSON.parse(out).outputs).toMatchObject({ kelurahan: 1, onlyBefore: 0, onlyNow: 0 });
    expect(recap(one, "--baseline", "data/Kec. Sukasari", "--out", "x.xlsx", "--force").out).toContain("sejak");
    expect(recap(one, "--baseline", "catatan.csv.ndjson").exitCode).toBe(2);
  });
});
