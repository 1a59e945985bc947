import { describe, expect, it } from "vitest";
import { nothingGiven } from "../../src/intake/ps2-list.ts";
import { readKelurahan } from "../../src/intake/read-kelurahan.ts";
import { type PeopleList, people, peopleList } from "../build/lists-of-people.ts";
import { type CellInput, sheetOf, workbookOf } from "../build/sheets.ts";
import { ksmCriterion, ksmResult } from "../eligibility/judge.ts";
import { told } from "./read-sheets.ts";

const roster = sheetOf("Anggota", [
  ["Kode KSM", "Nama Anggota", "NIK", "No KK", "L/P"],
  ...people.map(({ name, nik, card }) => ["K01", name, nik, card, "P"]),
]);

/** A KSM of all six persons, beside these lists. */
function beside(lists: readonly PeopleList[], given = nothingGiven) {
  const sheets = lists.map(({ sheet, rows }) => sheetOf(sheet, rows));
  const wanted = { required: ["members"], optional: ["households"] } as const;
  const reading = readKelurahan([workbookOf(roster, ...sheets)], wanted, given);
  const standings = ksmResult(reading.kelurahan).members.map(({ ps2 }) => ps2);
  return {
    standings,
    confirmed: standings.filter((standing) => standing === "confirmed").length,
    verdict: ksmCriterion("G.2", reading.kelurahan).verdict,
    told: told(reading).filter((one) => one.startsWith("ps2/")),
  };
}

const byNik = { header: ["No", "Nama", "NIK"], row: (p: (typeof people)[number], i: number) => [i + 1, p.name, p.nik] };
const plain = (sheet: string, ...titles: readonly string[]) => peopleList(sheet, titles, byNik.header, byNik.row);
const withColumn = (sheet: string, column: string, values: readonly CellInput[], ...titles: readonly string[]) =>
  peopleList(sheet, titles, ["No", "Nama", "NIK", column], (p, i) => [
    ...byNik.row(p, i),
    values[i % values.length] ?? null,
  ]);

/** What the kind of list is called, five ways each. */
const otherKinds: Readonly<Record<string, readonly PeopleList[]>> = Object.fromEntries(
  [
    ["a register of residents", "Data Penduduk", "BIP 2012", "Buku Induk Penduduk", "DP4", "Penduduk RW 02"],
    ["households that are not poor", "KK Mampu", "Daftar KK Tidak Miskin", "Non RTM", "Warga Mampu", "Bukan KK Miskin"],
    ["not on PS-2, and says so", "Bukan PS-2", "Non PS-2", "Di luar PS-2", "Warga tidak terdaftar PS-2", "Belum PS2"],
    ["officers of the BKM", "Pengurus BKM", "Anggota BKM", "Personil", "Pimpinan Kolektif", "Struktur"],
    ["officers of KSM", "Ketua KSM", "Pengurus Kelompok", "Daftar Ketua", "Bendahara", "Kader"],
    ["a cooperative", "Koperasi", "Daftar Anggota Koperasi", "Simpanan", "Koperasi Wanita", "Anggota KSP"],
    ["recipients of rice", "Raskin", "Penerima Raskin RTM", "Beras KK Miskin", "Raskin 2012", "DPM Raskin"],
    ["recipients of cash", "BLT", "Penerima BLSM", "BLT KK Miskin", "Bantuan Tunai", "Penerima BLT RTM 2009"],
    ["health cards", "Jamkesmas", "Peserta Jamkesda", "Jamkesmas Keluarga Miskin", "BPJS", "Askes"],
    ["family hope", "PKH", "Peserta PKH RTM", "Penerima PKH", "PKH Tahap 2", "Daftar PKH"],
    ["houses to mend", "Bedah Rumah", "RTLH", "Bedah Rumah KK Miskin", "Bantuan Rumah", "Rumah Tidak Layak"],
    ["pupils", "Beasiswa", "BSM", "Siswa", "Penerima Beasiswa Keluarga Miskin", "Anak Sekolah"],
    ["voters", "DPT", "Pemilih", "DPS TPS 03", "Daftar Pemilih Tetap", "TPS 1"],
    ["heads of RT", "Ketua RT", "RT dan RW", "Data RT", "Pengurus RT", "LPMK"],
    ["attendance", "Absen", "Daftar Hadir", "Hadir Rembug", "Undangan", "Peserta Pelatihan"],
    ["borrowers", "Nasabah", "Peminjam Lama", "Daftar Nasabah", "Peminjam UPK", "Kolektor"],
    ["tax payers", "PBB", "Wajib Pajak", "SPPT", "Daftar PBB 2013", "Pajak"],
    ["mothers and infants", "Posyandu", "Balita", "Ibu Hamil", "Kader Posyandu", "Lansia"],
    ["candidates", "Calon RTM", "Usulan KK Miskin", "Calon Penerima", "Usulan RTM Baru", "Calon Peserta"],
    ["nameless", "Sheet1", "Lembar1", "Data", "Rekap", "Sheet3"],
  ].map(([kind = "", ...names]) => [kind, names.map((name) => plain(name))] as const),
);

describe("a list that is not PS-2", () => {
  const lists = Object.entries(otherKinds).flatMap(([kind, some]) => some.map((list) => ({ kind, list })));

  it("is of 20 kinds, 100 in all", () => {
    expect([Object.keys(otherKinds).length, lists.length]).toEqual([20, 100]);
  });

  it.each(lists)("confirms nobody and is told once: $kind, $list.sheet", ({ list }) => {
    const found = beside([list]);
    expect(found.confirmed).toBe(0);
    expect(found.verdict).toBe("undetermined");
    expect(found.told).toHaveLength(1);
  });
});

const ps2Layouts: readonly PeopleList[] = [
  plain("PS-2"),
  plain("PS2 RW 02"),
  plain("Daftar PS 2"),
  plain("Pemetaan Swadaya"),
  plain("KK Miskin"),
  plain("RTM"),
  plain("Lembar1", "DAFTAR KK MISKIN HASIL PEMETAAN SWADAYA"),
  plain("Sheet1", "PNPM MANDIRI PERKOTAAN", "Daftar PS-2 Tahun 2012", "Kelurahan Contoh"),
  plain("Data", "Daftar Rumah Tangga Miskin (RTM)"),
  plain("Data Warga", "Kelurahan : Contoh", "Peringkat Kesejahteraan"),
  withColumn("Data", "PS-2", ["Ya"]),
  withColumn("Data", "No PS-2", ["001", "002"]),
  withColumn("Data", "KK Miskin", ["✓"]),
  withColumn("Data", "Peringkat Kesejahteraan", ["Miskin", "Sangat Miskin"]),
  peopleList("Data", [], ["No", "Nama RTM", "NIK KRT"], byNik.row),
  peopleList("PS-2", [], ["Nama KRT", "NKK"], ({ name, card }) => [name, card]),
  peopleList("KK Miskin RW 03", [], ["No KK", "Kepala Keluarga", "Alamat"], (p) => [p.card, p.name, "Gang 1"]),
  peopleList("PS-2", ["Lampiran 3"], ["NIK", "Nama", "RT/RW"], ({ name, nik }) => [nik, name, "001/002"]),
  plain("daftar_kk_miskin"),
  plain("DaftarKKMiskin2012"),
];

describe("a PS-2 list", () => {
  const twice = ps2Layouts.flatMap((list) => [
    list,
    // The same further down and to the right, as below a letterhead.
    { sheet: list.sheet, rows: [[], [], ...list.rows.map((row) => [null, ...row])] },
  ]);

  it.each(twice)("is read in every layout: $sheet, $rows.0", (list) => {
    const found = beside([list]);
    expect(found.told).toEqual([]);
    expect(found).toMatchObject({ confirmed: 6, verdict: "pass" });
  });
});

describe("a list that nothing says to be PS-2", () => {
  it("is asked about at its header, and who stands there is possible at most", () => {
    const found = beside([plain("Data Penduduk")]);
    expect(found.told).toEqual(["ps2/list-unsaid Data Penduduk!B1"]);
    expect(new Set(found.standings)).toEqual(new Set(["possible"]));
  });

  it("counts where the user names its sheet", () => {
    const found = beside([plain("Data Penduduk")], { files: [], sheets: ["Data Penduduk"] });
    expect(found).toMatchObject({ confirmed: 6, told: [] });
  });

  it("takes nobody off beside a PS-2 list", () => {
    expect(beside([plain("PS-2"), plain("Data Penduduk")]).confirmed).toBe(6);
  });
});

describe("a row of PS-2", () => {
  const remark = (text: string) =>
    beside([withColumn("PS-2", "Keterangan", [text, null, null, null, null, null])]).standings[0];

  it.each(["Pindah", "Tidak Miskin", "Mampu", "Dicoret", "Meninggal"])("that says %s confirms nobody", (text) => {
    expect(remark(text)).toBe("outside");
  });

  it.each(["Kurang mampu", "Tidak mampu", "Janda", "Pindahan dari RW 03"])("that says %s confirms", (text) => {
    expect(remark(text)).toBe("confirmed");
  });

  it("of a person who died leaves the household open", () => {
    const list = peopleList("PS-2", [], ["Nama", "No KK", "Keterangan"], ({ name, card }, i) => [
      name,
      card,
      i === 0 ? "Meninggal" : null,
    ]);
    expect(beside([list]).standings).toEqual(["possible", ...Array(5).fill("confirmed")]);
  });

  it("does not count where the column that makes it PS-2 says no", () => {
    expect(beside([withColumn("Data", "PS-2", ["Ya", "Tidak", ""])]).standings).toEqual([
      "confirmed",
      "outside",
      "outside",
      "confirmed",
      "outside",
      "outside",
    ]);
  });
});
