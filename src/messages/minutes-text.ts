/** Texts of the Berita Acara, which is signed as it is printed: in Indonesian only. Dots are filled in by hand. */
const dots = (count: number) => "…".repeat(count);

export const minutesTexts = {
  blank: dots(12),
  logo: "Logo",
  programme: "PROGRAM PENINGKATAN PENGHIDUPAN MASYARAKAT BERBASIS KOMUNITAS (PPMK)",
  board: "BADAN KESWADAYAAN MASYARAKAT",
  regionPart: dots(8),
  title: "BERITA ACARA",
  subject: "PENETAPAN PINJAMAN DANA BERGULIR BLM PPMK",
  number: `Nomor: ${dots(14)}`,
  decided: "1.  Menetapkan KSM penerima pinjaman beserta jumlahnya sebagai berikut:",
  nobody: "1.  Belum ada KSM yang dapat diberi pinjaman.",
  jointLiability:
    "Seluruh anggota KSM penerima bertanggung jawab secara tanggung renteng atas pengembalian pinjaman kelompoknya, sebagaimana dinyatakan dalam lampiran berita acara ini.",
  closing: "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.",
  upk: "Manajer UPK",
  facilitator: "Fasilitator Kelurahan",
  notToSign:
    "BELUM UNTUK DITANDATANGANI. Rencana ini masih SEMENTARA: perbaiki dahulu sel yang disebut di lembar Ringkasan, lalu susun rencana dan Berita Acara yang baru.",
  signature: `( ${dots(12)} )`,
  chair: "Ketua KSM",
  treasurer: "Bendahara KSM",
  statement: "PERNYATAAN TANGGUNG RENTENG",
  columns: {
    number: "No",
    code: "Kode",
    ksm: "Nama KSM",
    members: "Anggota",
    amount: "Jumlah (Rp)",
    inWords: "Terbilang",
    tranche: "Tahap cair",
    member: "Nama anggota",
    nik: "NIK",
    loan: "Pinjaman (Rp)",
    months: "Bulan",
    instalment: "Angsuran per bulan (Rp)",
    signature: "Tanda tangan",
  },
  total: "Jumlah",
} as const;

/** What a loan costs; percentages and money as texts. */
export interface LoanTermsText {
  readonly method: keyof typeof chargeOn;
  readonly charge: string;
  readonly graceMonths: number;
  readonly roundUpTo: string;
  readonly rest: "last" | "first";
}

const chargeOn = {
  flat: "tetap (flat) dari pokok pinjaman",
  menurun: "menurun, dihitung dari sisa pokok",
  anuitas: "anuitas, dihitung dari sisa pokok dengan angsuran yang sama besar",
} as const;

export const minutesSentences = {
  kelurahan: (name: string) => `Kelurahan/Desa ${name || dots(8)}`,
  stage: (stage: string) => stage.toUpperCase(),
  placeAndDate: (place: string) => `${place || dots(8)}, ${dots(10)} 20${dots(2)}`,
  opening: (bkm: string, kelurahan: string, asOf: string) =>
    `Pada hari ini ${dots(6)}, tanggal ${dots(6)} bulan ${dots(8)} tahun ${dots(8)}, bertempat di ${dots(16)}, telah diadakan rapat penetapan penerima pinjaman dana bergulir BLM PPMK ${bkm}, ${kelurahan}. Berdasarkan hasil penilaian menurut Pedoman Teknis PPMK dengan keadaan per ${asOf}, rapat memutuskan:`,
  terms: ({ method, charge, graceMonths, roundUpTo, rest }: LoanTermsText) =>
    `Pinjaman dikenai jasa ${charge} per bulan ${chargeOn[method]}. ${graceMonths === 0 ? "" : `Selama ${graceMonths} bulan pertama yang dibayar hanya jasa. `}Jangka waktu dan angsuran tiap anggota tercantum dalam lampiran; angsuran dibulatkan ke atas ke kelipatan ${roundUpTo}, dan angsuran ${rest === "last" ? "terakhir" : "pertama"} sebesar sisanya.`,
  tranche: (number: number, amount: string, ksm: string) => `tahap ${number} sebesar ${amount} untuk ${ksm}`,
  tranches: (tranches: string) => `Pinjaman dicairkan sesudah BLM masuk ke rekening BKM: ${tranches}.`,
  notFunded: (ksm: string) => `KSM yang belum dapat diberi pinjaman: ${ksm}.`,
  left: (amount: string) => `Dana yang belum dibagikan sebesar ${amount} tetap berada di rekening BKM.`,
  bkm: (bkm: string) => `Koordinator ${bkm}`,
  acknowledged: (role: string) => `Mengetahui,\n${role}`,
  lurah: (kelurahan: string) => `Lurah/Kepala Desa ${kelurahan}`,
  ksmChair: (name: string) => `Ketua KSM ${name}`,
  annex: (number: number) => `LAMPIRAN ${number} BERITA ACARA`,
  annexTitle: (code: string, name: string) => `DAFTAR PEMINJAM KSM ${name.toUpperCase()} (${code})`,
  inWords: (words: string) => `Terbilang: ${words} rupiah`,
  statement: (ksm: string, bkm: string) => [
    `Kami yang bertanda tangan di atas, seluruh anggota KSM ${ksm} yang menerima pinjaman dana bergulir PPMK dari UPK ${bkm}, dengan ini menyatakan:`,
    "1.  menggunakan pinjaman untuk usaha sebagaimana tercantum dalam usulan kami;",
    "2.  membayar pokok dan jasa setiap bulan tepat waktu sesuai jadwal angsuran;",
    "3.  menanggung pinjaman ini secara tanggung renteng: bila seorang anggota tidak membayar angsurannya, anggota lain bersama-sama wajib membayarkannya sampai lunas;",
    "4.  tunduk pada aturan pinjaman bergulir UPK, termasuk sanksi bila pernyataan ini dilanggar.",
  ],
} as const;
