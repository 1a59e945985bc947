import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);

const nik = (n: number) => `999901010180000${n}`;
const people = ["Wagimin Lubis", "Sutarti Kusnadi", "Bahrudin Effendi", "Komariah Abidin", "Rukmini Hutapea"];

/** K01 of five, four of whom have a part in P01, which is written off; P02 was rescheduled. */
const tables = {
  anggota: ["Kode KSM;Nama Anggota;NIK", ...people.map((name, n) => `K01;${name};${nik(n + 1)}`)],
  pinjaman: [
    "Kode Pinjaman;Kode KSM;NIK;Sumber Dana;Tanggal Cair;Pokok;Status Pinjaman;Tgl Jadwal Ulang",
    ...[1, 2, 3, 4].map((n) => `P01;K01;${nik(n)};PPMK;05-01-2012;1000000;Macet (dihapus);`),
    "P02;K01;;Lainnya;05-01-2012;2000000;Rescheduling;20-03-2012",
  ],
  angsuran: [
    "Kode Pinjaman;Angsuran Ke;Jatuh Tempo;Target Pokok;Tanggal Bayar;Bayar Pokok",
    "P01;1;05-02-2012;2000000;05-02-2012;1000000",
    "P01;2;05-02-2013;2000000;;",
    "P02;1;05-02-2012;1000000;05-02-2012;1000000",
    "P02;2;05-03-2012;1000000;;",
    "P02;2;05-05-2012;500000;05-05-2012;500000",
    "P02;3;05-06-2012;500000;;",
  ],
};
const files = Object.entries(tables).map(([name, lines]) => {
  writeFileSync(join(folder.path, `${name}.csv`), `${lines.join("\n")}\n`);
  return `${name}.csv`;
});
const explain = (...more: readonly string[]) =>
  ppmk(folder.path, ["explain", ...files, "--ksm", "K01", "--as-of", "2012-06-30", ...more]);

it("tells of a written-off loan, a rescheduled one, and the member who has no part", () => {
  const { exitCode, out } = explain();
  expect(exitCode).toBe(0);
  const story = out.replaceAll(/\s+/g, " ");
  for (const said of [
    "Dihapusbukukan. Jatuh tempo Rp 4.000.000, dibayar Rp 1.000.000, sisa pokok Rp 3.000.000.",
    "Kolektibilitas: 5 Macet.",
    "Dijadwal ulang pada 20 Maret 2012. Jatuh tempo Rp 2.000.000, dibayar Rp 1.500.000, sisa pokok Rp 500.000.",
    "41,6%: dibayar Rp 2.500.000 dari Rp 6.000.000",
    "Pinjaman P01 dihapusbukukan. Sisa pokok Rp 3.000.000 tetap dihitung",
    "1 angsuran lama tidak dihitung lagi",
    "Rukmini Hutapea tidak tercatat pada pinjaman PPMK KSM ini (P01)",
  ]) {
    expect(story).toContain(said);
  }
});

it("names their places in JSON", () => {
  const { findings } = JSON.parse(explain("--format", "json").out);
  const places = findings.map(
    ({ code, at }: { code: string; at: { file: string; cell: string } }) => `${code} ${at.file} ${at.cell}`,
  );
  expect(places).toEqual(
    expect.arrayContaining([
      "loan/written-off pinjaman.csv G2",
      "loan/rescheduled pinjaman.csv H6",
      "member/outside-loan anggota.csv B6",
    ]),
  );
});
