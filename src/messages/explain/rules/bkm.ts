import type { RuleCode } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";

/** F: which kelurahan, and which BKM, may take part. */
export const bkmRules: Readonly<Record<Extract<RuleCode, `F.${string}`>, Explained>> = {
  "F.1": {
    id: {
      title: "Kinerja kelembagaan BKM minimal Berdaya",
      meaning: "BKM dinilai pada empat tingkat: Awal, Berdaya, Mandiri, Madani. Yang memenuhi adalah Berdaya ke atas.",
      why: "Dana bergulir hanya aman di tangan lembaga yang sudah berjalan: rapatnya teratur, pembukuannya terbuka, dan anggotanya aktif.",
      wrong: "Tingkat Kinerja BKM: Awal.",
      right: "Tingkat Kinerja BKM: Berdaya.",
      fix: "Isi Tingkat Kinerja BKM di lembar Profil sesuai hasil penilaian terakhir. Bila yang ada hanya tingkat tiap aspek, isi lembar Kinerja BKM (A-1).",
    },
    en: {
      title: "Performance of the BKM at least Berdaya",
      meaning:
        "The board (BKM) is rated on four levels: Awal, Berdaya, Mandiri, Madani. Berdaya (empowered) and above pass.",
      why: "A revolving fund is safe only with a board that works: regular meetings, open books, active members.",
      wrong: "Tingkat Kinerja BKM (level of the board): Awal.",
      right: "Tingkat Kinerja BKM (level of the board): Berdaya.",
      fix: "Fill in Tingkat Kinerja BKM in the sheet Profil from the latest assessment. Where only the levels of the aspects are known, fill in the sheet Kinerja BKM (A-1).",
    },
  },
  "F.2": {
    id: {
      title: "Opini audit tahun buku sebelumnya: Wajar Tanpa Pengecualian",
      meaning:
        "Audit independen atas tahun buku sebelum tahun penilaian harus berpendapat Wajar Tanpa Pengecualian (WTP). Penilaian pada tahun 2013 memerlukan audit tahun buku 2012.",
      why: "Opini WTP menunjukkan bahwa laporan keuangan BKM dapat dipercaya.",
      wrong: "Penilaian 15 Maret 2013; yang ada audit tahun buku 2011 (WTP), atau tahun buku 2012 dengan opini WDP.",
      right: "Penilaian 15 Maret 2013; audit tahun buku 2012 dengan opini WTP.",
      fix: "Tambahkan baris tahun buku itu di lembar Audit: Tahun Buku, Opini, Auditor, dan Tanggal Laporan. WTP dengan paragraf penjelasan diputuskan oleh petugas (A-2).",
    },
    en: {
      title: "Audit opinion for the previous book year: unqualified (WTP)",
      meaning:
        "The independent audit of the book year before the year of the judgement must give an unqualified opinion (WTP). A judgement in 2013 needs the audit of 2012.",
      why: "An unqualified opinion shows that the board's accounts can be trusted.",
      wrong: "Judged on 15 March 2013 with an audit of 2011 (WTP), or of 2012 with a qualified opinion (WDP).",
      right: "Judged on 15 March 2013 with an audit of 2012 and the opinion WTP.",
      fix: "Add a row for that book year to the sheet Audit: Tahun Buku, Opini, Auditor and Tanggal Laporan. An opinion with an explanatory paragraph is left to a person (A-2).",
    },
  },
  "F.3": {
    id: {
      title: "Kinerja Sekretariat minimal Memadai selama 3 bulan terakhir",
      meaning:
        "Pembukuan Sekretariat dinilai setiap bulan. Tiga bulan penuh sebelum bulan penilaian (A-3) harus ada semua, dan masing-masing minimal Memadai.",
      why: "Sekretariat mencatat uang warga; pencatatan yang putus atau kurang baik menyembunyikan tunggakan.",
      wrong: "Penilaian Maret 2013: Desember Memadai, Januari tidak ada, Februari Baik.",
      right: "Penilaian Maret 2013: Desember Memadai, Januari Memadai, Februari Baik.",
      fix: "Isi satu baris untuk tiap bulan di lembar Sekretariat: Bulan dan Kinerja. Arti nama kinerja ada pada A-4.",
    },
    en: {
      title: "Secretariat performance at least Memadai in the last 3 months",
      meaning:
        "The secretariat's bookkeeping is rated every month. The three full months before that of the judgement (A-3) must all be there, each at least Memadai (adequate).",
      why: "The secretariat records people's money; gaps or poor records hide arrears.",
      wrong: "Judged in March 2013: December adequate, January missing, February good.",
      right: "Judged in March 2013: December adequate, January adequate, February good.",
      fix: "Write one row for each month in the sheet Sekretariat: Bulan and Kinerja. A-4 tells what the class names mean.",
    },
  },
};
