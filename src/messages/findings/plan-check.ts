import type { FindingArgs } from "../../domain/finding.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang } from "../lang.ts";
import { cellValueText, rupiahText } from "../number-text.ts";
import { who } from "../person-text.ts";

/** What is said of a plan workbook that is checked after it was written. */
export const planCheckTexts: FindingFamily<"plan-check"> = {
  "plan/no-record": {
    id: () => ({
      message: "File ini bukan rencana yang dibuat ppmk, atau catatannya sudah hilang.",
      help: "Pilih file .rencana.xlsx. Simpan rencana sebagai Buku Kerja Excel (.xlsx), jangan salin lembarnya ke buku kerja lain.",
    }),
    en: () => ({
      message: "This file is no plan made by ppmk, or the record in it is gone.",
      help: "Choose a .rencana.xlsx file. Save a plan as an Excel Workbook (.xlsx); do not copy its sheets to another workbook.",
    }),
  },
  "plan/newer-record": {
    id: () => ({
      message: "Rencana ini dibuat oleh ppmk yang lebih baru daripada yang dipakai sekarang.",
      help: "Pasang ppmk yang terbaru, lalu jalankan ppmk verify lagi.",
    }),
    en: () => ({
      message: "This plan was made by a later version of ppmk than this one.",
      help: "Install the latest ppmk and run ppmk verify again.",
    }),
  },
  "plan/cell-changed": {
    id: ({ from, to }) => ({
      message: `Sel ini diubah: semula ${quoted(from, "id")}, sekarang ${quoted(to, "id")}.`,
      help: "Pastikan perubahan ini memang disepakati. Bila tidak, kembalikan isinya yang semula.",
    }),
    en: ({ from, to }) => ({
      message: `This cell was changed: it held ${quoted(from, "en")}, now it holds ${quoted(to, "en")}.`,
      help: "Make sure that the change was agreed on. If not, put back what it held.",
    }),
  },
  "plan/signed-cell-changed": {
    id: ({ from, to }) => ({
      message: `Sel ini bagian dari yang ditandatangani, dan diubah: semula ${quoted(from, "id")}, sekarang ${quoted(to, "id")}.`,
      help: `${from === "" ? "Kosongkan lagi sel ini." : "Kembalikan isinya yang semula."} Bila memang harus berubah, perbaiki buku kerja kelurahan, lalu jalankan ppmk allocate lagi.`,
    }),
    en: ({ from, to }) => ({
      message: `This cell belongs to what is signed, and was changed: it held ${quoted(from, "en")}, now it holds ${quoted(to, "en")}.`,
      help: `${from === "" ? "Clear the cell again." : "Put back what it held."} If it has to change, correct the kelurahan's workbook and run ppmk allocate again.`,
    }),
  },
  "plan/cell-filled": {
    id: ({ to }) => ({
      message: `Sel ini semula kosong, sekarang berisi ${quoted(to, "id")}.`,
      help: "Tidak perlu diperbaiki bila isian ini benar.",
    }),
    en: ({ to }) => ({
      message: `This cell was blank, now it holds ${quoted(to, "en")}.`,
      help: "Nothing to do if the entry is right.",
    }),
  },
  "plan/sheet-removed": {
    id: () => ({
      message: "Lembar ini sudah dihapus, atau namanya diganti.",
      help: "Pakai rencana yang utuh, atau susun lagi dengan ppmk allocate.",
    }),
    en: () => ({
      message: "This sheet was removed or got another name.",
      help: "Use the whole plan, or make it again with ppmk allocate.",
    }),
  },
  "plan/lines-shifted": {
    id: ({ of, count }) => ({
      message: `${linesText(of, Math.abs(count), "id")} kosong ${count > 0 ? "disisipkan" : "dihapus"} di sini; isi lembar ini bergeser dan tetap sama.`,
      help: "Tidak perlu diperbaiki. Nomor baris atau kolom di bawah ini adalah yang sekarang.",
    }),
    en: ({ of, count }) => ({
      message: `${linesText(of, Math.abs(count), "en")} without content ${wasWere(count)} ${count > 0 ? "inserted" : "removed"} here; what the sheet holds has moved and is the same.`,
      help: "Nothing to do. The numbers of rows and columns below are those of now.",
    }),
  },
  "plan/formulas-left-behind": {
    id: ({ formulas }) => ({
      message: `Baris atau kolom disisipkan atau dihapus di sini, tetapi ${formulas} rumus masih menunjuk ke tempat yang lama, sehingga jumlahnya bisa salah.`,
      help: "Pakai rencana yang utuh, atau susun lagi dengan ppmk allocate. Sisipkan baris hanya dengan Excel.",
    }),
    en: ({ formulas }) => ({
      message: `Rows or columns were inserted or removed here, but ${formulas} ${formulas === 1 ? "formula still refers" : "formulas still refer"} to where cells stood before, so that sums may be wrong.`,
      help: "Use the whole plan, or make it again with ppmk allocate. Insert rows with Excel alone.",
    }),
  },
  "plan/lines-removed": {
    id: ({ of, count, what }) => ({
      message: `${linesText(of, count, "id")} rencana dihapus atau dikosongkan di sini${what === "" ? "" : `: ${what}`}${count > 1 && what !== "" ? " dan seterusnya" : ""}.`,
      help: "Pakai rencana yang utuh. Bila seseorang tidak jadi meminjam, hapus usulannya di buku kerja kelurahan, lalu jalankan ppmk allocate lagi.",
    }),
    en: ({ of, count, what }) => ({
      message: `${linesText(of, count, "en")} of the plan ${wasWere(count)} removed or cleared here${what === "" ? "" : `: ${what}`}${count > 1 && what !== "" ? " and so on" : ""}.`,
      help: "Use the whole plan. If somebody will not borrow, take the request out of the kelurahan's workbook and run ppmk allocate again.",
    }),
  },
  "plan/lines-added": {
    id: ({ of, count }) => ({
      message: `${linesText(of, count, "id")} yang tidak ada dalam rencana ditambahkan di sini.`,
      help: "Hapus baris atau kolom ini. Peminjam baru dicatat di buku kerja kelurahan, lalu jalankan ppmk allocate lagi.",
    }),
    en: ({ of, count }) => ({
      message: `${linesText(of, count, "en")} that the plan did not have ${wasWere(count)} added here.`,
      help: "Remove them. New borrowers belong into the kelurahan's workbook; then run ppmk allocate again.",
    }),
  },
  "plan/rule-broken": {
    id: (args) => ({
      message: brokenText(args, "id"),
      help: "Turunkan jumlahnya, atau susun rencana lagi dengan ppmk allocate.",
    }),
    en: (args) => ({
      message: brokenText(args, "en"),
      help: "Lower the amount, or make the plan again with ppmk allocate.",
    }),
  },
  "plan/sum-differs": {
    id: ({ stated, sum }) => ({
      message: `Jumlah yang tertulis ${rupiahText(stated, "id")}, padahal rinciannya ${rupiahText(sum, "id")}.`,
      help: "Kembalikan rumus jumlahnya, jangan ditimpa dengan angka.",
    }),
    en: ({ stated, sum }) => ({
      message: `It states ${rupiahText(stated, "en")}, but its parts add up to ${rupiahText(sum, "en")}.`,
      help: "Put the formula back; do not type a number over it.",
    }),
  },
  "plan/schedule-differs": {
    id: ({ name, expected, stated }) => ({
      message: `Jadwal angsuran ${who(name, "id")} tidak cocok dengan pinjamannya: seharusnya ${rupiahText(expected, "id")}, tertulis ${rupiahText(stated, "id")}.`,
      help: "Tulis jumlah yang disepakati di kolom Rekomendasi UPK buku kerja kelurahan, lalu jalankan ppmk allocate lagi.",
    }),
    en: ({ name, expected, stated }) => ({
      message: `The schedule of ${who(name, "en")} does not fit the loan: ${rupiahText(expected, "en")} expected, ${rupiahText(stated, "en")} found.`,
      help: "Write the agreed amount into the column Rekomendasi UPK of the kelurahan's workbook and run ppmk allocate again.",
    }),
  },
  "plan/source-differs": {
    id: ({ reason, path }) => ({
      message:
        reason === "changed"
          ? "File ini bukan file yang dipakai untuk menyusun rencana, atau isinya sudah berubah."
          : `Rencana ini juga disusun dari ${path}, yang tidak diberikan.`,
      help: "Berikan file yang sama dengan yang tercatat di lembar Dasar, atau susun rencana lagi dari file ini.",
    }),
    en: ({ reason, path }) => ({
      message:
        reason === "changed"
          ? "This is not the file that the plan was made from, or it has changed since."
          : `The plan was made from ${path} as well, which was not given.`,
      help: "Give the file that the sheet Dasar (basis) names, or make the plan again from this one.",
    }),
  },
  "plan/no-longer-agrees": {
    id: ({ ksm, planned, now }) => ({
      message: `${ksm}: dalam rencana ${candidateText(planned, "id")}, menurut file sumber sekarang ${candidateText(now, "id")}.`,
      help: "Susun rencana lagi dengan ppmk allocate dari file sumber yang sekarang.",
    }),
    en: ({ ksm, planned, now }) => ({
      message: `${ksm}: ${candidateText(planned, "en")} in the plan, ${candidateText(now, "en")} by the source as it is now.`,
      help: "Make the plan again with ppmk allocate from the source as it is now.",
    }),
  },
};

function quoted(text: string, lang: Lang): string {
  if (text === "") return lang === "id" ? "kosong" : "nothing";
  return `“${cellValueText(text, lang)}”`;
}

/** `2 baris`, `1 column`. */
function linesText(of: "row" | "column", count: number, lang: Lang): string {
  if (lang === "id") return `${count} ${of === "row" ? "baris" : "kolom"}`;
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}

const wasWere = (count: number) => (Math.abs(count) === 1 ? "was" : "were");

function candidateText(assessed: number | null, lang: Lang): string {
  if (assessed === null) return lang === "id" ? "bukan calon" : "no candidate";
  const amount = rupiahText(assessed, lang);
  return lang === "id" ? `dinilai layak ${amount}` : `assessed at ${amount}`;
}

function brokenText({ rule, limit, amount }: FindingArgs["plan/rule-broken"], lang: Lang): string {
  if (rule === "J.7") {
    return lang === "id"
      ? `Rencana ini mendanai ${amount} KSM; pada tahap awal paling banyak ${limit} KSM (J.7).`
      : `The plan funds ${amount} KSM; in first lending there are at most ${limit} (J.7).`;
  }
  const [money, most] = [rupiahText(amount, lang), rupiahText(limit, lang)];
  if (rule === "A-9") {
    return lang === "id" ? `${money} bukan kelipatan ${most} (A-9).` : `${money} is no multiple of ${most} (A-9).`;
  }
  if (rule === "J.3") {
    return lang === "id"
      ? `${money} melebihi kelayakan usulannya, ${most} (J.3).`
      : `${money} is more than the ${most} that the request was assessed at (J.3).`;
  }
  const named = rule === "fund" ? (lang === "id" ? "dana" : "the fund") : rule;
  return lang === "id"
    ? `${money} melampaui batas ${most} (${named}).`
    : `${money} is above the limit of ${most} (${named}).`;
}
