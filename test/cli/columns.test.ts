import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { jsonColumns } from "../../src/report/contract/documents.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);

const header = "No;Kelompok;Plafon;Alokasi;Tgl Cair;Keterangan";
writeFileSync(join(folder.path, "pinjaman.csv"), `${header}\n1;Mawar;12000000;10000000;05-01-2012;-\n`);
writeFileSync(
  join(folder.path, "anggota.csv"),
  "Kode KSM;Nama Anggota;NIK\nMawar;Siti;9999010101800001\nMawar;Budi;9999014201810002\n",
);

const columns = (...args: readonly string[]) => ppmk(folder.path, ["columns", "pinjaman.csv", ...args]);

describe("ppmk columns", () => {
  it("shows every column, what it was read as and what is to be decided", () => {
    const { out, exitCode } = columns();
    expect(out).toMatchInlineSnapshot(`
      "PPMK · Tabel dan kolom

      ── Pinjaman · pinjaman.csv › B1 ────────────────────────────────────────────────
      ┌────────┬─────────────────────────┬────────────────────────┬──────────────────┐
      │        │ Judul di file           │ Dibaca sebagai         │ Karena           │
      ├────────┼─────────────────────────┼────────────────────────┼──────────────────┤
      │ A1     │ No                      │ –                      │ tidak dikenal    │
      │ B1     │ Kelompok                │ Kode KSM               │ nama lain        │
      │ C1     │ Plafon                  │ Pokok                  │ kolom saingan    │
      │ D1     │ Alokasi                 │ Pokok                  │ nama lain        │
      │ E1     │ Tgl Cair                │ Tanggal Cair           │ judul baku       │
      │ F1     │ Keterangan              │ –                      │ tidak dikenal    │
      └────────┴─────────────────────────┴────────────────────────┴──────────────────┘

      Ada yang salah? Tulis peta awal dengan --map PETA.yaml, perbaiki di sana, lalu
      beri --columns PETA.yaml pada setiap perintah; berlaku juga untuk file bulan
      berikutnya.
      "
    `);
    expect(exitCode).toBe(1);
  });

  it("prints the document of its contract", () => {
    const document = jsonColumns.parse(JSON.parse(columns("--format", "json").out));
    expect(document.results[0]?.columns.map(({ cell, field, how }) => [cell, field, how])).toEqual([
      ["A1", null, "unknown"],
      ["B1", "Kode KSM", "alias"],
      ["C1", "Pokok", "rival"],
      ["D1", "Pokok", "alias"],
      ["E1", "Tanggal Cair", "name"],
      ["F1", null, "unknown"],
    ]);
  });

  it("writes a map to start from, never over one that is there", () => {
    const { exitCode } = columns("--map", "kolom.yaml");
    expect(exitCode).toBe(1);
    const written = readFileSync(join(folder.path, "kolom.yaml"), "utf8");
    expect(written).toMatchInlineSnapshot(`
      "# Peta kolom ppmk. Kiri: judul di file; kanan: nama kolom menurut buku kerja kosong (ppmk template).
      # Ubah hanya yang di kanan. Kosong: kolom itu tidak dipakai.
      # table: kosong berarti ppmk yang menentukan; tulis bukan bila bukan tabel PPMK.
      # Pakai: ppmk screen-ksm FILE --columns PETA.yaml, juga untuk file bulan berikutnya dengan judul yang sama.
      tables:
        # pinjaman!B1
        - table: Pinjaman
          columns:
            "No":
            "Kelompok": Kode KSM
            "Plafon": Pokok # kolom kedua; kosongkan yang tidak dipakai
            "Alokasi": Pokok
            "Tgl Cair": Tanggal Cair
            "Keterangan":
      "
    `);
    const again = columns("--map", "kolom.yaml");
    expect([again.exitCode, again.err]).toEqual([2, expect.stringContaining("tidak pernah ditimpa")]);
    expect(readFileSync(join(folder.path, "kolom.yaml"), "utf8")).toBe(written);
    expect(columns("--map", "kolom.txt").exitCode).toBe(2);
  });

  it("is corrected in the map, by which every other command reads too", () => {
    const map = readFileSync(join(folder.path, "kolom.yaml"), "utf8").replace(/"Plafon":.*/, '"Plafon":');
    writeFileSync(join(folder.path, "benar.yaml"), map);
    expect(columns("--columns", "benar.yaml").exitCode).toBe(0);
    const args = ["screen-ksm", "anggota.csv", "pinjaman.csv", "--as-of", "2013-03-15", "--no-annotate"];
    const codes = (...more: readonly string[]) => {
      const { findings } = JSON.parse(ppmk(folder.path, [...args, "--format", "json", ...more]).out) as {
        findings: readonly { code: string }[];
      };
      return findings.map(({ code }) => code);
    };
    expect(codes()).toContain("header/rival");
    expect(codes("--columns", "benar.yaml")).not.toContain("header/rival");
    expect(ppmk(folder.path, [...args, "--columns", "tidak-ada.yaml"]).exitCode).toBe(2);
  });
});
