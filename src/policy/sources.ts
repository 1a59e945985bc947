import type { AssumptionId, RuleCode } from "../domain/rules.ts";

/**
 * The guideline's own words for each rule, from the summary of *Buku Pedoman Teknis Program PPMK*. Only typing slips of
 * the summary are mended ("oranng", "Memadaiselama", a missing quotation mark).
 */
export const ruleSources: Readonly<Record<RuleCode, string>> = {
  "D.1": "Meningkatnya jumlah KSM yang dapat melaksanakan kegiatan penghidupan masyarakat berorientasi Tridaya",
  "D.2": "Meningkatnya jumlah KSM yang dapat mengakses serta bekerjasama dengan berbagai pihak",
  "D.3": "Meningkatnya jumlah warga miskin peserta kegiatan PPMK",
  "F.1": "Kinerja kelembagaan BKM minimal “Berdaya”",
  "F.2": "Opini audit Independen tahun buku sebelumnya “Wajar Tanpa Pengecualian”",
  "F.3": "Kinerja Sekretariat BKM minimal Memadai selama 3 bulan terakhir",
  "G.1": "Jumlah Anggota minimal 5 orang",
  "G.2": "Minimal 2/3 anggota KSM terdaftar di PS 2",
  "G.3": "Memiliki usaha mikro kecil yang berpotensi dikembangkan (prospektif)",
  "G.4": "Pernah mendapat pinjaman dari UPK atau lembaga keuangan lain dengan tingkat pengembalian pinjaman > 90%",
  "H.1":
    "Kegiatan Pelayanan Sosial bagi KSM melalui kegiatan pengembangan kapasitas KSM (pelatihan, sosialisasi, vocational & on the job training, dll)",
  "H.2":
    "Kegiatan Pelayanan Infrastruktur Produktif bagi KSM melalui kegiatan prasarana pengembangan penghidupan Masyarakat (prasarana produksi bata/paving, showroom, pasar lokal/kios, prasarana limbah usaha, dan prasarana lainnya)",
  "H.3":
    "Kontribusi Pelayanan Ekonomi bagi KSM melalui Dana bergulir bagi KSM unggulan (KSM peserta PPMK yg memenuhi kriteria)",
  "J.1":
    "BLM PPMK adalah dana bergulir khusus untuk peningkatan penghidupan masyarakat yang dikelola UPK-BKM yang digulirkan hanya bagi KSM peserta",
  "J.2": "Alokasi pagu BLM PPMK maksimum Rp. 100 juta per Kelurahan/Desa peserta",
  "J.3": "Jumlah realisasi untuk setiap KSM sepenuhnya tergantung pada kelayakan proposal masing-masing KSM",
  "J.4": "maksimum Rp 30.000.000,- untuk setiap KSM",
  "J.5": "maksimum Rp 5.000.000,- untuk setiap anggota KSM",
  "J.6": "Pencairan BLM ke Rek BKM dilaksanakan 2 Tahap (60% dan 40%)",
  "J.7": "Layanan pinjaman tahap awal maksimal 5 (lima) KSM",
  "J.8": "pada tahap perguliran minimal 3 (tiga) KSM setiap tahunnya",
  K: "Jenis KSM Penerima Pinjaman BLM PNPM-PPMK",
  "K.1": "KSM Sejenis (Semua anggota memiliki jenis usaha yang sama)",
  "K.2": "KSM Kelompok Usaha Bersama (KUBE)",
  "K.3": "KSM Aneka Usaha Produktif",
};

/** What the guideline leaves open: the question that each assumption answers. */
export const assumptionSources: Readonly<Record<AssumptionId, string>> = {
  "A-1": "level from aspect scores when no level is stated",
  "A-2": "does WTP-PP satisfy F.2",
  "A-3": "which months are “the last 3”",
  "A-4": "Sekretariat class names",
  "A-5": "does a household (No KK) on PS-2 cover its members",
  "A-6": "repayment rate",
  "A-7": "arrears that count for LAR/PAR/RR",
  "A-8": "jasa, tenor, rounding of instalments",
  "A-9": "loan amounts",
  "A-10": "order of KSM when money is short",
  "A-11": "does an outstanding PPMK loan count toward J.4 and J.5",
  "A-12": "collectibility 3, 4, 5 limits",
  "A-13": "smallest loan worth making",
  "A-14": "a KSM's outstanding PPMK loan that is not broken down by member",
};
