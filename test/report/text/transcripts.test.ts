import { describe, expect, it } from "vitest";
import { plainInk } from "../../../src/report/text/ink.ts";
import type { RunReport } from "../../../src/result/run-report.ts";
import { built } from "../../build/built-library.ts";
import { bkm, f1, f2Missing, f3Failed } from "../../build/judged.ts";
import { kelurahan, report } from "../../build/report.ts";
import { sectionIn, unsettled } from "../../build/report-text.ts";

/** What the built program prints on a console of 80 columns. */
const printed = async (report: RunReport, lang: "id" | "en" = "id") =>
  [...(await built.renderReport(report, "text", { lang, showNik: false, width: 80, ink: plainInk }))].join("");

describe("transcripts", () => {
  it("check-bkm of a BKM that fails, without an audit", async () => {
    const failing = report("check-bkm", { results: [kelurahan({ bkm: bkm([f1, f2Missing, f3Failed]) })] });
    expect(await printed(failing)).toMatchInlineSnapshot(`
      "PPMK · Pemeriksaan BKM
      Keadaan per 15 Maret 2013 (Tanggal Penilaian di buku kerja). Aturan ppmk-2012.

      ── Kelurahan Sukamaju ──────────────────────────────────────────────────────────
      BKM Mekar Sari — × Tidak layak
      ┌─────┬───────────────────┬───────────────────┬───────────────────┬────────────┐
      │     │ Kriteria          │ Keadaan           │ Syarat            │ Hasil      │
      ├─────┼───────────────────┼───────────────────┼───────────────────┼────────────┤
      │ F.1 │ Kinerja           │ Mandiri           │ minimal Berdaya   │ √ Memenuhi │
      │     │ kelembagaan BKM   │                   │                   │            │
      ├─────┼───────────────────┼───────────────────┼───────────────────┼────────────┤
      │ F.2 │ Opini audit       │ belum ada opini   │ Wajar Tanpa       │ ? Belum    │
      │     │ independen        │ tahun buku 2012   │ Pengecualian      │ pasti      │
      │     │                   │                   │ (WTP), tahun buku │            │
      │     │                   │                   │ 2012              │            │
      ├─────┼───────────────────┼───────────────────┼───────────────────┼────────────┤
      │ F.3 │ Kinerja           │ Desember 2012:    │ minimal Memadai   │ × Tidak    │
      │     │ Sekretariat BKM   │ Baik              │ pada Desember     │ memenuhi   │
      │     │                   │ Januari 2013:     │ 2012, Januari     │            │
      │     │                   │ belum diketahui   │ 2013, dan         │            │
      │     │                   │ Februari 2013:    │ Februari 2013     │            │
      │     │                   │ Kurang            │                   │            │
      └─────┴───────────────────┴───────────────────┴───────────────────┴────────────┘
      F.1 Bukti: Profil!B7
      F.2 Agar memenuhi: Diperlukan opini Wajar Tanpa Pengecualian (WTP) untuk tahun
                         buku 2012.
      F.3 Agar memenuhi: Sekretariat perlu berkinerja minimal Memadai pada Januari
                         2013 dan Februari 2013.
          Bukti: Sekretariat!B14, B16

      ── Asumsi yang dipakai ─────────────────────────────────────────────────────────
      A-3, A-4. Pertanyaan dan jawabannya: ppmk policy

      ── Langkah berikutnya ──────────────────────────────────────────────────────────
        1. Sampaikan kepada yang tidak layak apa yang perlu dilakukan: BKM Mekar Sari.
        2. Penjelasan sebuah kode: ppmk explain F.2

      ── File yang ditulis ───────────────────────────────────────────────────────────
        kelurahan.hasil.xlsx
          salinan buku kerja yang sudah ditandai
      "
    `);
  });

  it("screen-ksm with findings", async () => {
    expect(await printed(report("screen-ksm", { findings: unsettled }))).toMatchInlineSnapshot(`
      "PPMK · Penyaringan KSM
      Keadaan per 15 Maret 2013 (Tanggal Penilaian di buku kerja). Aturan ppmk-2012.

      ── Kelurahan Sukamaju ──────────────────────────────────────────────────────────
      6 KSM dinilai: √ 3 layak, × 2 tidak layak, ? 1 belum dapat ditentukan
      ┌─────────────┬─────────┬─────────┬───────┬──────────┬─────────┬───────────────┐
      │ KSM         │ G.1     │ G.2     │ G.3   │ G.4      │ K       │ Hasil         │
      │             │ Anggota │ PS-2    │ Usaha │ Pinjaman │ Jenis   │               │
      ├─────────────┼─────────┼─────────┼───────┼──────────┼─────────┼───────────────┤
      │ K01 Mawar   │ √ ya    │ √ ya    │ √ ya  │ √ ya     │ √ ya    │ √ Layak       │
      │             │ 7       │ 6/7     │       │ 95,8%    │ Sejenis │               │
      ├─────────────┼─────────┼─────────┼───────┼──────────┼─────────┼───────────────┤
      │ K02 Melati  │ √ ya    │ √ ya    │ √ ya  │ √ ya     │ √ ya    │ √ Layak       │
      │             │ 5       │ 5/5     │       │ 95,8%    │ KUBE    │               │
      ├─────────────┼─────────┼─────────┼───────┼──────────┼─────────┼───────────────┤
      │ K03 Anggrek │ √ ya    │ × tidak │ √ ya  │ × tidak  │ √ ya    │ × Tidak layak │
      │ Bulan       │ 7       │ 4/7     │       │ 90%      │ Sejenis │               │
      ├─────────────┼─────────┼─────────┼───────┼──────────┼─────────┼───────────────┤
      │ K04 Kenanga │ √ ya    │ ? belum │ √ ya  │ √ ya     │ √ ya    │ ? Belum dapat │
      │             │ 7       │ 4-6/7   │       │ 95,8%    │ Aneka   │ ditentukan    │
      ├─────────────┼─────────┼─────────┼───────┼──────────┼─────────┼───────────────┤
      │ K05         │ × tidak │ √ ya    │ √ ya  │ × tidak  │ √ ya    │ × Tidak layak │
      │ Flamboyan   │ 4       │ 3/4     │       │ nihil    │ Sejenis │               │
      │ Jaya Abadi  │         │         │       │          │         │               │
      ├─────────────┼─────────┼─────────┼───────┼──────────┼─────────┼───────────────┤
      │ K06 Dahlia  │ √ ya    │ √ ya    │ √ ya  │ √ ya     │ √ ya    │ √ Layak       │
      │             │ 5       │ 4/5     │       │ 95,8%    │ Sejenis │               │
      └─────────────┴─────────┴─────────┴───────┴──────────┴─────────┴───────────────┘

      K03 Anggrek Bulan — × Tidak layak
        × G.2 Anggota yang terdaftar di PS-2: 4 dari 7 anggota terdaftar di PS-2
              (57,1%). Syarat: minimal 2/3 anggota, yaitu 5 orang.
          Agar memenuhi: Dari anggota yang ada, 1 orang lagi harus terdaftar di PS-2
                         atau diganti dengan warga yang terdaftar, atau tambah 2
                         anggota baru dari PS-2.
          Bukti: Anggota!B16:B22
        × G.4 Pengembalian pinjaman: 90%: dibayar Rp 9.000.000 dari Rp 10.000.000 yang
              jatuh tempo. Syarat: lebih dari 90%.
          Agar memenuhi: Lunasi tunggakan pinjaman P01, Rp 1.000.000.
          Bukti: Pinjaman!I6, J6

      K04 Kenanga — ? Belum dapat ditentukan
        ? G.2 Anggota yang terdaftar di PS-2: 4 sampai 6 dari 7 anggota terdaftar di
              PS-2. Syarat: minimal 2/3 anggota, yaitu 5 orang.
          Agar memenuhi: Pastikan dahulu apakah anggota ini terdaftar di PS-2: Anggota
                         5 (Anggota!B27) dan Anggota 6 (Anggota!B28). Dari anggota
                         yang ada, 1 orang lagi harus terdaftar di PS-2 atau diganti
                         dengan warga yang terdaftar, atau tambah 2 anggota baru dari
                         PS-2.
          Bukti: Anggota!B23:B29

      K05 Flamboyan Jaya Abadi — × Tidak layak
        × G.1 Jumlah anggota: 4 orang. Syarat: minimal 5 orang.
          Agar memenuhi: Tambah 1 anggota lagi.
          Bukti: Anggota!B30:B33
        × G.4 Pengembalian pinjaman: belum pernah mendapat pinjaman. Syarat: lebih
              dari 90%.
          Agar memenuhi: Ambil dan kembalikan dahulu satu pinjaman dari UPK atau
                         lembaga lain, lalu catat di tabel Pinjaman.

      Layanan untuk tiap KSM
        H.1 Pelatihan dan pengembangan kapasitas: K03 Anggrek Bulan (keanggotaan;
            pembukuan dan pengembalian pinjaman), K05 Flamboyan Jaya Abadi
            (keanggotaan; pembukuan dan pengembalian pinjaman)
        H.3 Dana bergulir: K01 Mawar, K02 Melati, K06 Dahlia

      Keluaran program di kelurahan ini
        D.1 KSM yang memiliki kegiatan usaha: 0
        D.2 KSM yang bermitra dengan pihak lain: 0
        D.3 Anggota KSM yang terdaftar di PS-2: 26

      ── Temuan ──────────────────────────────────────────────────────────────────────
      202 temuan: × 200 kesalahan, ! 2 peringatan

      × Kesalahan nik/lost-digits · 200 sel
        kelurahan.xlsx › Anggota!C14, C15, C16, C17, C18 dan 195 sel lagi
        Isi sel: “999901*****0001”
        NIK tersimpan sebagai angka. Excel hanya menyimpan 15 digit, jadi digit
        terakhirnya sudah hilang.
        Bantuan: Pilih kolom ini, tekan Ctrl+1 (Format Sel), pilih Teks, lalu ketik
                 ulang ke-16 digit dari KTP atau KK.

      ! Peringatan ps2/needs-confirmation · 2 sel
        kelurahan.xlsx › Anggota!B27, B28
        B27 “Siti Aminah” — Siti Aminah mungkin sama dengan Sitti Aminah (PS-2!B12) di
            daftar PS-2, tetapi nomornya tidak cocok.
        B28 “Moh. Yusuf” — Moh. Yusuf mungkin sama dengan Muhammad Yusup (PS-2!B40)
            atau M. Jusuf (PS-2!B77) di daftar PS-2, tetapi nomornya tidak cocok.
        Bantuan: Pastikan orangnya, lalu isi Konfirmasi PS-2 (Ya atau Tidak),
                 Dikonfirmasi Oleh, dan Tanggal Konfirmasi.

      ── Asumsi yang dipakai ─────────────────────────────────────────────────────────
      A-5, A-6. Pertanyaan dan jawabannya: ppmk policy

      ── Langkah berikutnya ──────────────────────────────────────────────────────────
        1. Perbaiki 200 kesalahan di atas di Excel, simpan, lalu jalankan lagi
           perintah yang sama. Selnya sudah ditandai di kelurahan.hasil.xlsx, dan
           didaftar di lembar Temuan.
        2. Lengkapi yang belum dapat ditentukan: K04 Kenanga.
        3. Sampaikan kepada yang tidak layak apa yang perlu dilakukan: K03 Anggrek
           Bulan, K05 Flamboyan Jaya Abadi.
        4. Penjelasan sebuah kode: ppmk explain nik/lost-digits

      ── File yang ditulis ───────────────────────────────────────────────────────────
        kelurahan.hasil.xlsx
          salinan buku kerja yang sudah ditandai
      "
    `);
  });

  it("allocate", async () => {
    expect(sectionIn(await printed(report("allocate")), "Kelurahan Sukamaju")).toMatchInlineSnapshot(`
      [
        "BKM Mekar Sari — √ Layak",
        "6 KSM dinilai: √ 3 layak, × 2 tidak layak, ? 1 belum dapat ditentukan",
        "",
        "Rencana: Tahap awal · Menurut peringkat · Dana Rp 49.900.000",
        "┌───────────────────┬────────────┬────────────┬────────────┬───────┬───────────┐",
        "│ KSM               │     Usulan │    Dinilai │  Disetujui │ Tahap │  Angsuran │",
        "│                   │            │      layak │            │  cair │           │",
        "├───────────────────┼────────────┼────────────┼────────────┼───────┼───────────┤",
        "│ 1. K01 Mawar      │ 30.900.000 │ 29.900.000 │ 29.900.000 │     1 │ 1.700.000 │",
        "│                   │            │            │            │       │  24 bulan │",
        "├───────────────────┼────────────┼────────────┼────────────┼───────┼───────────┤",
        "│ 2. K02 Melati     │ 25.000.000 │ 25.000.000 │ 20.000.000 │     2 │ 1.135.000 │",
        "│                   │            │            │            │       │  24 bulan │",
        "├───────────────────┼────────────┼────────────┼────────────┼───────┼───────────┤",
        "│ Jumlah            │ 55.900.000 │ 54.900.000 │ 49.900.000 │       │ 2.835.000 │",
        "└───────────────────┴────────────┴────────────┴────────────┴───────┴───────────┘",
        "Tahap 1: Rp 29.900.000 dari Rp 29.940.000",
        "Tahap 2: Rp 20.000.000 dari Rp 20.000.000",
        "Sisa dana: Rp 0",
        "",
        "Mengapa berbeda dari usulan",
        "  K01 Mawar",
        "    Rp 1.000.000 dikurangi: batas per anggota (J.5)",
        "  K02 Melati",
        "    Rp 5.000.000 dikurangi: dana tidak cukup",
        "",
        "Tidak didanai",
        "  √ K06 Dahlia",
        "    Dana sudah habis dibagikan kepada KSM dengan urutan lebih tinggi (J.2).",
        "    Didahului oleh K01 (Rp 29.900.000) dan K02 (Rp 20.000.000).",
        "  × K03 Anggrek Bulan",
        "    KSM ini tidak memenuhi G.2; pinjaman hanya untuk KSM yang layak (J.1).",
        "    Agar memenuhi G.2: Dari anggota yang ada, 1 orang lagi harus terdaftar di",
        "    PS-2 atau diganti dengan warga yang terdaftar, atau tambah 2 anggota baru",
        "    dari PS-2.",
        "    Agar memenuhi G.4: Lunasi tunggakan pinjaman P01, Rp 1.000.000.",
        "  ? K04 Kenanga",
        "    G.2 belum dapat ditentukan; lengkapi dahulu datanya, lalu susun rencana",
        "    lagi.",
        "    Agar memenuhi G.2: Pastikan dahulu apakah anggota ini terdaftar di PS-2:",
        "    Anggota 5 (Anggota!B27) dan Anggota 6 (Anggota!B28). Dari anggota yang ada,",
        "    1 orang lagi harus terdaftar di PS-2 atau diganti dengan warga yang",
        "    terdaftar, atau tambah 2 anggota baru dari PS-2.",
        "  × K05 Flamboyan Jaya Abadi",
        "    KSM ini tidak memenuhi G.1; pinjaman hanya untuk KSM yang layak (J.1).",
        "    Agar memenuhi G.1: Tambah 1 anggota lagi.",
        "    Agar memenuhi G.4: Ambil dan kembalikan dahulu satu pinjaman dari UPK atau",
        "    lembaga lain, lalu catat di tabel Pinjaman.",
      ]
    `);
  });

  it("allocate in English", async () => {
    expect(sectionIn(await printed(report("allocate"), "en"), "Kelurahan Sukamaju")).toMatchInlineSnapshot(`
      [
        "BKM Mekar Sari — √ Eligible",
        "6 KSM judged: √ 3 eligible, × 2 not eligible, ? 1 cannot be decided yet",
        "",
        "Plan: First lending (tahap awal) · By rank (peringkat) · Fund Rp 49,900,000",
        "┌────────────────┬────────────┬────────────┬────────────┬─────────┬────────────┐",
        "│ KSM            │  Requested │   Assessed │   Approved │ Tranche │ Instalment │",
        "├────────────────┼────────────┼────────────┼────────────┼─────────┼────────────┤",
        "│ 1. K01 Mawar   │ 30,900,000 │ 29,900,000 │ 29,900,000 │       1 │  1,700,000 │",
        "│                │            │            │            │         │  24 months │",
        "├────────────────┼────────────┼────────────┼────────────┼─────────┼────────────┤",
        "│ 2. K02 Melati  │ 25,000,000 │ 25,000,000 │ 20,000,000 │       2 │  1,135,000 │",
        "│                │            │            │            │         │  24 months │",
        "├────────────────┼────────────┼────────────┼────────────┼─────────┼────────────┤",
        "│ Total          │ 55,900,000 │ 54,900,000 │ 49,900,000 │         │  2,835,000 │",
        "└────────────────┴────────────┴────────────┴────────────┴─────────┴────────────┘",
        "Tranche 1: Rp 29,900,000 of Rp 29,940,000",
        "Tranche 2: Rp 20,000,000 of Rp 20,000,000",
        "Left over: Rp 0",
        "",
        "Why it differs from the request",
        "  K01 Mawar",
        "    Rp 1,000,000 less: ceiling per member (J.5)",
        "  K02 Melati",
        "    Rp 5,000,000 less: not enough money",
        "",
        "Not funded",
        "  √ K06 Dahlia",
        "    The money went to KSM that come earlier in the order (J.2). It comes after",
        "    K01 (Rp 29,900,000) and K02 (Rp 20,000,000).",
        "  × K03 Anggrek Bulan",
        "    This KSM does not meet G.2; only eligible KSM can borrow (J.1).",
        "    To pass G.2: 1 more of the present members must be on PS-2 or be replaced by",
        "    someone on it, or 2 new members from PS-2 must join.",
        "    To pass G.4: Repay the arrears of loan P01, Rp 1,000,000.",
        "  ? K04 Kenanga",
        "    G.2 cannot be decided yet; complete the data, then plan again.",
        "    To pass G.2: First confirm whether these members are on PS-2: Anggota 5",
        "    (Anggota!B27) and Anggota 6 (Anggota!B28). 1 more of the present members",
        "    must be on PS-2 or be replaced by someone on it, or 2 new members from PS-2",
        "    must join.",
        "  × K05 Flamboyan Jaya Abadi",
        "    This KSM does not meet G.1; only eligible KSM can borrow (J.1).",
        "    To pass G.1: Add 1 more member.",
        "    To pass G.4: Take and repay a loan from UPK or another lender first, and",
        "    record it in the table Pinjaman.",
      ]
    `);
  });
});
