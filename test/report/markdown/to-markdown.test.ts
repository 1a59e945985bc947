import { describe, expect, it } from "vitest";
import { finding } from "../../../src/domain/finding.ts";
import { markdownTable } from "../../../src/report/markdown/markdown-text.ts";
import { toMarkdown } from "../../../src/report/markdown/to-markdown.ts";
import type { RunReport } from "../../../src/result/run-report.ts";
import { at, bkm, f3Failed, flamboyan, mawar } from "../../build/judged.ts";
import { plan } from "../../build/planned.ts";
import { nik } from "../../build/records.ts";
import { allKsm, kelurahan, lostDigits, report } from "../../build/report.ts";

const markdown = (of: RunReport, lang: "id" | "en" = "id") => toMarkdown(of, { lang, showNik: false });

it("check-bkm as a document", () => {
  expect(markdown(report("check-bkm"))).toMatchInlineSnapshot(`
    "# PPMK · Pemeriksaan BKM

    Keadaan per 15 Maret 2013 (Tanggal Penilaian di buku kerja). Aturan ppmk-2012.

    ## Kelurahan Sukamaju

    **BKM Mekar Sari: ✓ Layak**

    | Kode | Kriteria | Keadaan | Syarat | Hasil | Agar memenuhi | Bukti |
    | --- | --- | --- | --- | --- | --- | --- |
    | F.1 | Kinerja kelembagaan BKM | Mandiri | minimal Berdaya | ✓ Memenuhi |  | Profil!B7 |
    | F.2 | Opini audit independen | Wajar Tanpa Pengecualian (WTP), tahun buku 2012 | Wajar Tanpa Pengecualian (WTP), tahun buku 2012 | ✓ Memenuhi |  | Audit!A5, B5 |
    | F.3 | Kinerja Sekretariat BKM | Desember 2012: Baik; Januari 2013: Memadai; Februari 2013: Memuaskan | minimal Memadai pada Desember 2012, Januari 2013, dan Februari 2013 | ✓ Memenuhi |  | Sekretariat!B14:B16 |

    ## Asumsi yang dipakai

    - **A-3** Bulan mana saja yang termasuk “3 bulan terakhir”? Bulan penuh sebelum bulan penilaian.
    - **A-4** Nama kinerja Sekretariat mana yang setara dengan Memadai atau lebih baik? Kinerja Sekretariat yang memenuhi: Memuaskan, Sangat Baik, Baik, Memadai; Kinerja Sekretariat yang perlu diputuskan: Cukup, Minimum; Kinerja Sekretariat yang tidak memenuhi: Kurang, Tidak Memadai; Skor Sekretariat paling rendah: tidak dipakai.

    ## File masukan

    - kelurahan.xlsx (SHA-256 abababababababababababababababababababababababababababababababab)

    ## File yang ditulis

    - kelurahan.hasil.xlsx: salinan buku kerja yang sudah ditandai
    "
  `);
});

describe("screen-ksm", () => {
  it("shows each KSM at a glance", () => {
    expect(markdown(report("screen-ksm"))).toContain(
      "| K04 Kenanga | ✓ 7 | ? 4-6/7 | ✓ | ✓ 95,8% | ✓ Aneka | ? Belum dapat ditentukan |  |\n",
    );
  });

  it("ends with D.1 to D.3, which a plan does not repeat", () => {
    expect(markdown(report("screen-ksm"))).toContain("- **D.3** Anggota KSM yang terdaftar di PS-2: 26\n");
    expect(markdown(report("allocate"))).not.toContain("**D.3**");
  });

  it("says what would turn all criteria together, where the near misses do not", () => {
    const nearMiss = { kind: "add-members", count: 1 } as const;
    const ksm = [{ ...flamboyan, changesTogether: [{ code: "G.1", nearMiss }] as const }];
    expect(markdown(report("screen-ksm", { results: [kelurahan({ ksm })] }))).toContain(
      "\nPaling sedikit agar semua terpenuhi, anggota baru ikut dihitung: G.1 Tambah 1 anggota lagi.\n",
    );
  });

  it("goes into those only that do not pass", () => {
    const heads = markdown(report("screen-ksm")).match(/^#### .*/gm);
    expect(heads).toEqual(["#### K03 Anggrek Bulan", "#### K04 Kenanga", "#### K05 Flamboyan Jaya Abadi"]);
  });
});

describe("allocate", () => {
  it("lists the members under their KSM", () => {
    expect(markdown(report("allocate"))).toContain(
      [
        "| 1. K01 Mawar | Jumlah | 30.900.000 | 29.900.000 | 29.900.000 | 1 | 1.700.000 |  |  |",
        "|  | Siti Aminah | 6.000.000 | 5.000.000 | 5.000.000 |  | 284.000 | 24 | Rp 1.000.000 dikurangi: batas per anggota (J.5) |",
      ].join("\n"),
    );
  });

  it("is stamped where it is a draft only", () => {
    const results = [kelurahan({ bkm: bkm([f3Failed]), ksm: allKsm, plan: plan({ draft: true, ksm: [] }) })];
    const document = markdown(report("allocate", { results }));
    expect(document).toContain("**! RANCANGAN: BKM tidak layak, rencana ini belum boleh dicairkan.**");
    expect(document).toContain("Tidak ada KSM yang didanai.");
  });

  it("says why there is no plan", () => {
    const results = [kelurahan({ bkm: bkm([f3Failed]), ksm: allKsm })];
    expect(markdown(report("allocate", { results }), "en")).toContain("No plan was made, as the BKM is not eligible.");
  });
});

describe("findings", () => {
  it("of one message share a row, others get one each", () => {
    const confirm = (place: string, name: string) =>
      finding("ps2/needs-confirmation", at(place, name), { name, candidates: ["Sitti (PS-2!B12)"] });
    const document = markdown(
      report("screen-ksm", {
        findings: [...lostDigits(12), confirm("Anggota!B4", "Siti"), confirm("Anggota!B9", "Sita")],
      }),
    );
    expect(document.match(/^\| [✗!].*?\|.*?\|.*?\|/gm)).toEqual([
      "| ✗ Kesalahan | nik/lost-digits | kelurahan.xlsx › Anggota!C14, C15, C16, C17, C18 dan 7 sel lagi |",
      "| ! Peringatan | ps2/needs-confirmation | kelurahan.xlsx › Anggota!B4 |",
      "| ! Peringatan | ps2/needs-confirmation | kelurahan.xlsx › Anggota!B9 |",
    ]);
  });
});

it("shows the policy's deviations before any result", () => {
  const deviations = [{ setting: "g1.minimumMembers" as const, guideline: 5, used: 4 }];
  const [before] = markdown(report("screen-ksm", { policy: { ...report("allocate").policy, deviations } })).split(
    "## Kel",
  );
  expect(before).toContain("- **!** Menyimpang dari pedoman: Anggota paling sedikit (g1.minimumMembers)");
});

it("takes no text for markup, and masks the NIK in it", () => {
  const named = { ...mawar, name: `A|B *x* <b> [y](z) ${nik(17)}` };
  expect(markdown(report("screen-ksm", { results: [kelurahan({ ksm: [named] })] }))).toContain(
    "| K01 A\\|B \\*x\\* \\<b\\> \\[y\\](z) 999901\\*\\*\\*\\*\\*\\*0017 |",
  );
});

it("a table's cell is one line", () => {
  expect(markdownTable(["a", "b"], [["1\n2", "3"]], [1])).toEqual(["| a | b |", "| --- | ---: |", "| 1<br>2 | 3 |"]);
});
