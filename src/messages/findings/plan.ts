import { disbursementDate } from "../disbursement-date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import { rupiahText } from "../number-text.ts";
import { who } from "../person-text.ts";

/** `2`, or `2 or 3` where the facts allow both. */
const orAtMost = (least: number, most: number, or: string) => (least === most ? `${least}` : `${least} ${or} ${most}`);

export const planTexts: FindingFamily<"plan"> = {
  "plan/no-stage": {
    id: () => ({
      message: "Tahap pinjaman belum diketahui: tahap awal atau perguliran.",
      help: "Isi Tahap di lembar Profil (Awal atau Perguliran), atau tulis --stage pada perintahnya.",
    }),
    en: () => ({
      message: "The stage is not known: first lending (awal) or re-lending (perguliran).",
      help: "Fill in Tahap in the sheet Profil (Awal or Perguliran), or give --stage with the command.",
    }),
  },
  "plan/no-fund": {
    id: ({ column }) => ({
      message: `Dana yang dapat dipinjamkan belum diketahui: ${column} belum diisi.`,
      help: `Isi ${column} di lembar Profil, atau tulis --fund pada perintahnya.`,
    }),
    en: ({ column }) => ({
      message: `The money that can be lent is not known: ${column} is blank.`,
      help: `Fill in ${column} in the sheet Profil, or give --fund with the command.`,
    }),
  },
  "plan/disbursement-date": disbursementDate,
  "plan/no-request": {
    id: ({ name }) =>
      name === null
        ? {
            message:
              "Tabel Anggota tidak punya kolom Usulan Pinjaman, jadi tidak ada pinjaman yang dapat direncanakan.",
            help: "Sisipkan kolom Usulan Pinjaman, lalu isi jumlah yang diusulkan tiap anggota.",
          }
        : {
            message: `Usulan Pinjaman ${who(name, "id")} kosong, jadi tidak direncanakan pinjaman untuknya.`,
            help: "Isi jumlah yang diusulkan. Bila memang tidak meminjam, tulis 0.",
          },
    en: ({ name }) =>
      name === null
        ? {
            message: "The table Anggota has no column Usulan Pinjaman, so that no loan can be planned.",
            help: "Insert the column Usulan Pinjaman and fill in what each member asks for.",
          }
        : {
            message: `Usulan Pinjaman of ${who(name, "en")} is blank, so that no loan is planned.`,
            help: "Fill in the amount that is asked for. If there is to be no loan, write 0.",
          },
  },
  "plan/requests-in-thousands": {
    id: ({ requests, unit }) => ({
      message: `Semua usulan (${requests}) kurang dari pinjaman terkecil ${rupiahText(unit, "id")} (A-9): kolom Usulan Pinjaman rupanya ditulis dalam ribuan rupiah.`,
      help: "Tulis jumlah seluruhnya, misalnya 2500000; atau tulis (x Rp 1.000) di judul kolomnya. Sampai itu jelas, rencananya kosong.",
    }),
    en: ({ requests, unit }) => ({
      message: `All ${requests} requests are below the smallest loan of ${rupiahText(unit, "en")} (A-9): Usulan Pinjaman seems to be written in thousands of rupiah.`,
      help: "Write whole amounts, such as 2500000; or write (x Rp 1.000) into the header. Until that is clear, the plan is empty.",
    }),
  },
  "plan/cost-above-income": {
    id: ({ members }) => ({
      message: `Pada semua anggota (${members}) Biaya lebih besar dari Penghasilan, sehingga tidak seorang pun mampu mengangsur. Judul kedua kolom itu mungkin tertukar.`,
      help: "Cocokkan beberapa baris dengan proposalnya. Bila tertukar, tukar judul Penghasilan dan Biaya, simpan, lalu jalankan lagi.",
    }),
    en: ({ members }) => ({
      message: `Of all ${members} members the cost (Biaya) is above the income (Penghasilan), so that nobody can pay an instalment. The headers of the two columns may be exchanged.`,
      help: "Compare some rows with their proposals. If they are exchanged, exchange the headers Penghasilan and Biaya, save, and run it again.",
    }),
  },
  "plan/odd-request": {
    id: ({ name, requested, limit }) => ({
      message:
        requested < limit
          ? `${who(name, "id")} mengusulkan ${rupiahText(requested, "id")}, kurang dari pinjaman terkecil ${rupiahText(limit, "id")} (A-9).`
          : `${who(name, "id")} mengusulkan ${rupiahText(requested, "id")}, melebihi batas untuk seluruh KSM, ${rupiahText(limit, "id")} (J.4).`,
      help:
        requested < limit
          ? "Mungkin ditulis dalam ribuan rupiah; jumlahnya dipakai seperti tertulis. Tulis seluruhnya, misalnya 2500000."
          : "Mungkin kelebihan angka nol; jumlahnya dipakai seperti tertulis. Periksa pada proposal.",
    }),
    en: ({ name, requested, limit }) => ({
      message:
        requested < limit
          ? `${who(name, "en")} asks for ${rupiahText(requested, "en")}, less than the smallest loan of ${rupiahText(limit, "en")} (A-9).`
          : `${who(name, "en")} asks for ${rupiahText(requested, "en")}, more than the ${rupiahText(limit, "en")} that a whole KSM can get (J.4).`,
      help:
        requested < limit
          ? "It may be in thousands of rupiah, and is used as it is written. Write the whole amount, such as 2500000."
          : "It may have a zero too many, and is used as it is written. Check the proposal.",
    }),
  },
  "plan/half-of-capacity": {
    id: ({ name, column }) => ({
      message: `${column} ${who(name, "id")} kosong, jadi kemampuan bayarnya tidak diketahui dan ia belum diberi pinjaman.`,
      help: `Isi ${column}. Sesudah itu susun rencana lagi.`,
    }),
    en: ({ name, column }) => ({
      message: `${column} of ${who(name, "en")} is blank, so that what can be paid a month is not known, and nothing is lent yet.`,
      help: `Fill in ${column} (${column === "Biaya" ? "cost" : "income"}), then plan again.`,
    }),
  },
  "plan/open-recommendation": {
    id: ({ name }) => ({
      message: `Rekomendasi UPK ${who(name, "id")} hanya tanda hubung: nol, atau belum dinilai? Ia belum diberi pinjaman.`,
      help: "Tulis jumlah yang disarankan, 0 bila tidak disarankan, atau kosongkan bila UPK tidak menilai.",
    }),
    en: ({ name }) => ({
      message: `Rekomendasi UPK of ${who(name, "en")} is just a dash: nothing, or not looked at yet? Nothing is lent yet.`,
      help: "Write the amount recommended, 0 if none is, or leave the cell blank if the UPK recommends nothing by itself.",
    }),
  },
  "plan/half-served": {
    id: ({ name, assessed, approved }) => ({
      message: `${who(name, "id")} mendapat ${rupiahText(approved, "id")}, jauh di bawah jumlah yang dinilai layak, ${rupiahText(assessed, "id")} (A-13).`,
      help: "Tanyakan apakah pinjaman sebesar ini masih berguna bagi usahanya.",
    }),
    en: ({ name, assessed, approved }) => ({
      message: `${who(name, "en")} gets ${rupiahText(approved, "en")}, far below the ${rupiahText(assessed, "en")} that was assessed (A-13).`,
      help: "Ask whether a loan of this size still helps the business.",
    }),
  },
  "plan/running-loan": {
    id: ({ name, owed, estimated }) => ({
      message: `${who(name, "id")} masih punya pinjaman PPMK yang berjalan, sisanya ${rupiahText(owed, "id")}${estimated ? " (termasuk bagiannya dari pinjaman KSM)" : ""}.`,
      help: "Pastikan sisa ini benar dan lancar diangsur. Sisanya sudah mengurangi batas J.5 dan J.4 (A-11).",
    }),
    en: ({ name, owed, estimated }) => ({
      message: `${who(name, "en")} still has a running PPMK loan with a balance of ${rupiahText(owed, "en")}${estimated ? " (a share of the group's loan included)" : ""}.`,
      help: "Make sure that the balance is right and paid on time. It already lowers the ceilings of J.5 and J.4 (A-11).",
    }),
  },
  "plan/months-outside": {
    id: ({ name, own, minimum, maximum, used }) => ({
      message: `Jangka waktu ${who(name, "id")} ${own} bulan, di luar batas ${minimum} sampai ${maximum} bulan (A-8). Yang dipakai ${used} bulan.`,
      help: "Perbaiki Jangka Waktu bila salah tulis, atau sepakati jangka waktu yang dipakai itu dengan anggota.",
    }),
    en: ({ name, own, minimum, maximum, used }) => ({
      message: `${who(name, "en")} asks for ${own} months, outside the limits of ${minimum} to ${maximum} months (A-8). The plan uses ${used}.`,
      help: "Correct Jangka Waktu (months) if it is a slip, or agree with the member on the months used.",
    }),
  },
  "plan/lent-before": {
    id: ({ lent, ksm, left }) => ({
      message: `Pada tahap awal sudah dicairkan ${rupiahText(lent, "id")} pinjaman PPMK kepada ${ksm} KSM, jadi dana untuk rencana ini ${rupiahText(left, "id")} (A-19).`,
      help: "Periksa Sumber Dana dan Tanggal Cair di tabel Pinjaman. Bila pinjaman berikutnya dari uang angsuran, isi Tahap: Perguliran.",
    }),
    en: ({ lent, ksm, left }) => ({
      message: `First lending has already paid out ${rupiahText(lent, "en")} of PPMK loans to ${ksm} KSM, so that this plan has ${rupiahText(left, "en")} (A-19).`,
      help: "Check Sumber Dana (source) and Tanggal Cair (disbursed) in the table Pinjaman. If it is repaid money that is lent now, set Tahap (stage): Perguliran.",
    }),
  },
  "plan/perhaps-disbursed": {
    id: ({ loan, stage }) => ({
      message: `${loan === null ? "Tabel Pinjaman tidak punya kolom Tanggal Cair, jadi pinjaman PPMK di dalamnya" : `Pinjaman PPMK ${loan} tanpa Tanggal Cair, jadi`} ${
        stage === "awal"
          ? "dihitung sebagai sudah cair pada tahap awal (J.2, J.7)."
          : "tidak dihitung sebagai pinjaman tahun ini (J.8), walaupun mungkin."
      }`,
      help: loan === null ? "Sisipkan kolom Tanggal Cair, lalu isi hari pencairan tiap pinjaman." : "Isi Tanggal Cair.",
    }),
    en: ({ loan, stage }) => ({
      message: `${loan === null ? "The table Pinjaman has no column Tanggal Cair, so that the PPMK loans in it" : `PPMK loan ${loan} has no Tanggal Cair (day of disbursement), so that it`} ${
        stage === "awal"
          ? `${loan === null ? "count" : "counts"} as paid out in first lending (J.2, J.7).`
          : `${loan === null ? "do" : "does"} not count as lent this year (J.8), though ${loan === null ? "they" : "it"} may be.`
      }`,
      help:
        loan === null
          ? "Insert the column Tanggal Cair and fill in when each loan was paid out."
          : "Fill in Tanggal Cair.",
    }),
  },
  "plan/too-few-ksm": {
    id: ({ minimum, reached, atMost }) => ({
      message: `Tahun ini baru ${orAtMost(reached, atMost, "atau")} KSM yang dilayani; pada perguliran minimal ${minimum} KSM setiap tahun (J.8).`,
      help: "Dampingi KSM yang hampir layak, supaya dapat dilayani tahun ini.",
    }),
    en: ({ minimum, reached, atMost }) => ({
      message: `Only ${orAtMost(reached, atMost, "or")} KSM ${atMost === 1 ? "is" : "are"} served this year; re-lending asks for at least ${minimum} a year (J.8).`,
      help: "Support the KSM that are nearly eligible, so that they can be served this year.",
    }),
  },
};
