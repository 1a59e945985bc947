import { describe, expect, it } from "vitest";
import { civilDate, civilMonth } from "../../src/domain/calendar.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import type { NearMiss } from "../../src/domain/verdict.ts";
import { langs } from "../../src/messages/lang.ts";
import { nearMissText } from "../../src/messages/near-miss-text.ts";
import { date } from "../build/records.ts";
import { foreignWords } from "./foreign-words.ts";

const sheet = { file: "kelurahan.xlsx", sheet: "Anggota" };
const cell = (row: number, text: string) => ({ sheet, row, column: 3, text });
const month = civilMonth(2013, 1);
const dueOn = civilDate(2013, 4, 1);
if (month === undefined || dueOn === undefined) throw new Error("no such day");

const share = { kind: "ps2-share", newFromPs2: null, fewerOutside: null, confirm: [], settle: [] } as const;

const repay = { kind: "repay", amount: rupiah(450_000), settle: [] } as const;
const open = (number: number | null, dueOn: string | null, missing: number, loan = "P02") => ({
  loan,
  number,
  dueOn: dueOn === null ? null : date(dueOn),
  amount: rupiah(missing),
});

const cases: readonly (readonly [NearMiss, string])[] = [
  [{ kind: "raise-level", from: "awal", to: "berdaya" }, "Naikkan kinerja BKM dari Awal menjadi Berdaya."],
  [{ kind: "state-level", atLeast: "berdaya" }, "Isi Tingkat Kinerja BKM; minimal Berdaya."],
  [
    { kind: "audit-opinion", bookYear: 2012, opinion: "wtp" },
    "Diperlukan opini Wajar Tanpa Pengecualian (WTP) untuk tahun buku 2012.",
  ],
  [
    { kind: "decide", rule: "F.2", subject: "BKM" },
    "Perlu keputusan petugas untuk Opini audit independen (F.2), perihal BKM: tulis di tabel Keputusan, lengkap dengan nama, tanggal, dan alasan.",
  ],
  [{ kind: "secretariat-months", months: [month] }, "Sekretariat perlu berkinerja minimal Memadai pada Januari 2013."],
  [{ kind: "add-members", count: 2 }, "Tambah 2 anggota lagi."],
  [
    { ...share, moreConfirmed: 1, newFromPs2: 3, fewerOutside: 1 },
    "Dari anggota yang ada, 1 orang lagi harus terdaftar di PS-2 atau diganti dengan warga yang terdaftar, atau tambah 3 anggota baru dari PS-2, atau kurangi 1 anggota yang tidak terdaftar di PS-2.",
  ],
  [{ ...share, moreConfirmed: 1 }, "Perlu 1 anggota lagi yang terdaftar di PS-2."],
  [
    { ...share, moreConfirmed: 1, fewerOutside: 1 },
    "Perlu 1 anggota lagi yang terdaftar di PS-2, atau kurangi 1 anggota yang tidak terdaftar di PS-2.",
  ],
  [
    { ...share, moreConfirmed: 1, confirm: [cell(14, "Siti Aminah"), cell(15, "9999010101800001"), cell(16, "")] },
    "Pastikan dahulu apakah anggota ini terdaftar di PS-2: Siti Aminah (Anggota!C14), 999901******0001 (Anggota!C15), dan Anggota!C16. Perlu 1 anggota lagi yang terdaftar di PS-2.",
  ],
  [
    { kind: "state-prospect" },
    "Bila usahanya prospektif, isi Usaha Prospektif dengan Ya dan tulis alasannya; bila belum, dampingi dahulu.",
  ],
  [{ kind: "state-kind" }, "Isi Jenis KSM: Sejenis, KUBE, atau Aneka Usaha."],
  [{ ...repay, instalments: [] }, "Lunasi Rp 450.000 lagi, yaitu semua yang mungkin sudah jatuh tempo."],
  [
    { ...repay, instalments: [open(9, "2012-11-10", 1_000_000)] },
    "Lunasi angsuran ke-9 pinjaman P02 (jatuh tempo 10 November 2012), Rp 1.000.000.",
  ],
  [
    { ...repay, instalments: [open(9, "2012-11-10", 400_000), open(10, "2012-12-10", 1_000_000)] },
    "Lunasi angsuran ke-9 sampai ke-10 pinjaman P02 (jatuh tempo 10 November 2012 sampai 10 Desember 2012), Rp 1.400.000.",
  ],
  [
    { ...repay, instalments: [open(null, "2012-11-10", 1_000_000), open(null, null, 450_000, "P03")] },
    "Lunasi 1 angsuran tertua pinjaman P02 (jatuh tempo 10 November 2012), Rp 1.000.000 dan tunggakan pinjaman P03, Rp 450.000.",
  ],
  [
    { ...repay, instalments: [open(9, "2012-11-10", 1_000_000)], settle: [cell(14, "K9")] },
    "Lunasi angsuran ke-9 pinjaman P02 (jatuh tempo 10 November 2012), Rp 1.000.000. Selain itu, pastikan baris ini milik KSM mana: K9 (Anggota!C14).",
  ],
  [
    { kind: "first-loan", settle: [] },
    "Ambil dan kembalikan dahulu satu pinjaman dari UPK atau lembaga lain, lalu catat di tabel Pinjaman.",
  ],
  [{ kind: "give-table", table: "Pinjaman" }, "Sertakan tabel Pinjaman; tabel itu tidak ada di file yang diberikan."],
  [
    { kind: "first-due-date", dueOn },
    "Tunggu sampai angsuran pertama jatuh tempo pada 1 April 2013, lalu nilai kembali.",
  ],
  [{ kind: "first-due-date", dueOn: null }, "Tunggu sampai ada angsuran yang jatuh tempo, lalu nilai kembali."],
  [
    { kind: "fill-cells", cells: [cell(14, "xx"), cell(15, "")] },
    "Isi atau perbaiki dahulu: xx (Anggota!C14) dan Anggota!C15.",
  ],
];

describe("a near miss", () => {
  it.each(cases)("$kind is said as to the group", (nearMiss, text) => {
    expect(nearMissText(nearMiss, "id")).toBe(text);
  });

  it.each(langs)("is said in its own language (%s)", (lang) => {
    for (const [nearMiss] of cases) expect(foreignWords(nearMissText(nearMiss, lang), lang)).toEqual([]);
  });

  it("counts in English", () => {
    expect(nearMissText({ kind: "add-members", count: 1 }, "en")).toBe("Add 1 more member.");
    expect(nearMissText({ ...share, moreConfirmed: 2, fewerOutside: 1 }, "en")).toBe(
      "2 more members must be on PS-2, or the group must have 1 member outside PS-2 fewer.",
    );
  });
});
