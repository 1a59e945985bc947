import { describe, expect, it } from "vitest";
import { finding } from "../../../src/domain/finding.ts";
import { annotated, marksOf, placeOf, rowsOf, withFindings } from "../../build/annotated.ts";
import { at, bkm, f1, f3Failed } from "../../build/judged.ts";
import { cell, nik, sheet } from "../../build/records.ts";
import { allKsm, file, kelurahan, lostDigits, report } from "../../build/report.ts";

describe("marks of verdicts", () => {
  it("stand on the cell that names each KSM, in the tone of its verdict", () => {
    expect(marksOf(report("screen-ksm")).map((mark) => `${placeOf(mark)} ${mark.tone}`)).toEqual([
      "KSM!B4 pass",
      "KSM!B5 pass",
      "KSM!B6 fail",
      "KSM!B7 undetermined",
      "KSM!B8 fail",
      "KSM!B9 pass",
    ]);
  });

  it("say in words what fails, what would make it pass, and which service fits", () => {
    const anggrek = marksOf(report("screen-ksm"))[2];
    expect(anggrek?.note).toBe(
      [
        "✗ Tidak layak: K03 Anggrek Bulan",
        "✗ G.2 Anggota yang terdaftar di PS-2: 4 dari 7 anggota terdaftar di PS-2 (57,1%). Syarat: minimal 2/3 anggota, yaitu 5 orang.",
        "Agar memenuhi: Dari anggota yang ada, 1 orang lagi harus terdaftar di PS-2 atau diganti dengan warga yang terdaftar, atau tambah 2 anggota baru dari PS-2.",
        "✗ G.4 Pengembalian pinjaman: 90%: dibayar Rp 9.000.000 dari Rp 10.000.000 yang jatuh tempo. Syarat: lebih dari 90%.",
        "Agar memenuhi: Lunasi tunggakan pinjaman P01, Rp 1.000.000.",
        "Layanan: H.1 Pelatihan dan pengembangan kapasitas",
      ].join("\n"),
    );
  });

  it("stand on the evidence of each of the BKM's criteria, its overall verdict on the first", () => {
    const marks = marksOf(report("check-bkm", { results: [kelurahan({ bkm: bkm([f1, f3Failed]) })] }));
    expect(marks.map((mark) => [placeOf(mark), mark.tone, mark.note.split("\n")[0]])).toEqual([
      ["Profil!B7", "fail", "✗ Tidak layak: BKM Mekar Sari"],
      ["Profil!B7", "pass", "✓ F.1 Kinerja kelembagaan BKM: Mandiri. Syarat: minimal Berdaya."],
      ["Sekretariat!B14", "fail", expect.stringContaining("✗ F.3 Kinerja Sekretariat BKM: Desember 2012: Baik;")],
    ]);
  });

  it("belong to the file that the cell is in", () => {
    const results = [kelurahan({ ksm: allKsm, files: [file, "anggota.csv"] })];
    expect(marksOf(report("screen-ksm", { results }), ["anggota.csv"])).toEqual([]);
  });
});

describe("marks of findings", () => {
  it("say severity, code, message and what to do", () => {
    const [mark] = marksOf(
      withFindings(finding("cell/not-whole", at("Anggota!K9", "2,5"), { column: "Jangka Waktu" })),
    );
    expect(mark).toEqual({
      sheet: "Anggota",
      row: 9,
      column: 11,
      tone: "error",
      note: [
        "✗ Kesalahan (cell/not-whole)",
        "Kolom Jangka Waktu memerlukan bilangan bulat.",
        "Bantuan: Bulatkan angkanya; jangan memakai angka di belakang koma.",
      ].join("\n"),
    });
  });

  it("stand on every cell of a group", () => {
    expect(marksOf(withFindings(...lostDigits(200)))).toHaveLength(200);
  });

  it("stand on the other cells that a finding is about, and lead to its place", () => {
    const twice = finding(
      "member/duplicate",
      at("Anggota!B20", "Budi"),
      { name: "Budi", first: "Anggota!B5", requestsDiffer: false },
      [at("Anggota!B5", "Budi"), { ...cell("C9"), sheet: sheet("anggota", "lama.csv") }],
    );
    const marks = marksOf(withFindings(twice));
    expect(marks.map(placeOf)).toEqual(["Anggota!B20", "Anggota!B5"]);
    expect(marks[1]?.note).toContain("Lihat juga Anggota!B20");
  });

  it("leave what is about a whole sheet to Temuan", () => {
    const of = withFindings(finding("file/hidden", sheet("Lama"), { rows: 0, sheet: true }));
    expect(marksOf(of)).toEqual([]);
    expect(rowsOf(annotated(of).temuan)).toHaveLength(1);
  });

  it("mask the NIK, unless it is asked for", () => {
    const named = withFindings(
      finding("member/in-two-ksm", at("Anggota!B9", "Siti"), { name: `Siti ${nik(17)}`, ksm: ["K01", "K02"], more: 0 }),
    );
    expect(marksOf(named)[0]?.note).toContain("Siti 999901******0017");
  });

  it("fit into a note, whatever the length of a cell's text", () => {
    const long = finding("member/in-two-ksm", at("Anggota!B9", "x"), {
      name: "x".repeat(40_000),
      ksm: ["K01", "K02"],
      more: 0,
    });
    const note = marksOf(withFindings(long))[0]?.note ?? "";
    expect(note).toHaveLength(32_767);
    expect(note.endsWith("…")).toBe(true);
  });
});
