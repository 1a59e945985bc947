import type { AssumptionId } from "../domain/rules.ts";
import type { Text } from "./lang.ts";

/** The question that the guideline leaves open and the assumption answers; the answer is the policy's setting. */
export const assumptionQuestions: Readonly<Record<AssumptionId, Text>> = {
  "A-1": {
    id: "Bagaimana tingkat BKM ditetapkan bila yang ada hanya tingkat tiap aspek?",
    en: "How is the BKM's level found when only the levels of its aspects are given?",
  },
  "A-2": {
    id: "Apakah WTP dengan paragraf penjelasan (WTP-PP) memenuhi F.2?",
    en: "Does an unqualified opinion with an explanatory paragraph (WTP-PP) satisfy F.2?",
  },
  "A-3": { id: "Bulan mana saja yang termasuk “3 bulan terakhir”?", en: "Which months are “the last 3 months”?" },
  "A-4": {
    id: "Nama kinerja Sekretariat mana yang setara dengan Memadai atau lebih baik?",
    en: "Which names of secretariat performance are as good as Memadai (adequate)?",
  },
  "A-5": {
    id: "Apakah keluarga (No KK) yang terdaftar di PS-2 mencakup anggota keluarganya?",
    en: "Does a household (No KK) on PS-2 cover the persons who live in it?",
  },
  "A-6": { id: "Bagaimana tingkat pengembalian pinjaman dihitung?", en: "How is the repayment rate calculated?" },
  "A-7": {
    id: "Tunggakan sebesar apa yang dihitung dalam LAR, PAR, dan RR?",
    en: "Which arrears count for LAR, PAR and RR?",
  },
  "A-8": {
    id: "Berapa jasa, jangka waktu, dan pembulatan angsuran?",
    en: "What are the service charge, the number of months and the rounding of instalments?",
  },
  "A-9": { id: "Pinjaman diberikan dalam kelipatan berapa?", en: "In which multiples are loans made?" },
  "A-10": {
    id: "KSM mana yang didahulukan bila dana tidak cukup?",
    en: "Which KSM come first when money is short?",
  },
  "A-11": {
    id: "Apakah sisa pinjaman PPMK yang masih berjalan mengurangi batas J.4 dan J.5?",
    en: "Does the balance of a running PPMK loan count toward J.4 and J.5?",
  },
  "A-12": {
    id: "Sampai berapa angsuran atau bulan menunggak untuk Kurang Lancar, Diragukan, dan Macet?",
    en: "How many instalments or months of arrears make a loan substandard, doubtful or bad?",
  },
  "A-13": {
    id: "Seberapa kecil pinjaman dibanding kelayakannya sehingga perlu ditinjau lagi?",
    en: "How small a loan, beside what was assessed, is worth a second look?",
  },
  "A-14": {
    id: "Bagaimana sisa pinjaman KSM dibagi bila tidak ada rincian per anggota?",
    en: "How is a group's balance divided when it is not broken down by member?",
  },
  "A-15": {
    id: "Seorang warga yang tercatat dalam dua KSM terhitung di KSM yang mana?",
    en: "To which group does a person belong who is listed in two KSM?",
  },
  "A-16": {
    id: "Apa yang dikurangkan dari saldo untuk RR bila sebuah pinjaman menunggak?",
    en: "What of a loan in arrears is taken off the balance for the RR?",
  },
  "A-17": {
    id: "Apakah tunggakan jasa ikut menentukan kolektibilitas?",
    en: "Do arrears of jasa (the charge) count for collectibility?",
  },
  "A-18": {
    id: "Bolehkah satu No KK saja membuktikan lebih dari separuh anggota KSM terdaftar di PS-2?",
    en: "May one No KK alone confirm more than half of a KSM as listed on PS-2?",
  },
  "A-19": {
    id: "Apakah pinjaman PPMK yang sudah dicairkan pada tahap awal mengurangi dana dan jumlah KSM-nya?",
    en: "Do PPMK loans that first lending has made already take of its fund and its number of KSM?",
  },
  "A-20": {
    id: "Bolehkah UPK meminjamkan bila indikatornya di kelas Penundaan?",
    en: "May the UPK go on lending while its indicators are in the class Penundaan (suspended)?",
  },
  "A-21": {
    id: "Umur berapa yang wajar bagi peminjam, menurut NIK-nya?",
    en: "Which age, by the NIK, is to be expected of a borrower?",
  },
  "A-22": {
    id: "Berapa nilai terendah dan tertinggi untuk kelima aset penghidupan?",
    en: "Which are the lowest and the highest score of the five livelihood assets?",
  },
  "A-23": {
    id: "Sampai berapa lama sesudah tanggal penilaian sebuah keputusan atau konfirmasi masih dihitung?",
    en: "How long after the date of judgement does a decision or a confirmation still count?",
  },
  "A-24": {
    id: "Sampai atau mulai angka berapa LAR, PAR, RR, CCr, dan ROI sebuah UPK disebut Memuaskan atau Minimum?",
    en: "Up to, or from, which figures of LAR, PAR, RR, CCr and ROI is a UPK Memuaskan (satisfactory) or Minimum?",
  },
};
