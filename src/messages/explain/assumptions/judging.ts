import type { AssumptionId } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";

export type JudgingAssumption = Extract<AssumptionId, "A-1" | "A-2" | "A-3" | "A-4" | "A-5" | "A-6" | "A-7">;

/** What the guideline leaves open about criteria F and G. */
export const judgingAssumptions: Readonly<Record<JudgingAssumption, Explained>> = {
  "A-1": {
    id: {
      title: "Tingkat BKM dari tingkat tiap aspek",
      meaning:
        "Bila Tingkat Kinerja BKM kosong, tingkatnya dihitung dari lembar Kinerja BKM: rata-rata tertimbang tingkat 1 sampai 4, dibulatkan ke bawah. Tingkat yang tertulis selalu didahulukan.",
      why: "Pedoman menyebut tingkatnya, tetapi tidak menyebut cara menghitungnya.",
      wrong: "Rata-rata 1,9 dianggap Berdaya.",
      right: "Rata-rata 1,9 berarti Awal; rata-rata 2,0 berarti Berdaya.",
      fix: "Isi Tingkat Kinerja BKM di lembar Profil, supaya tidak perlu dihitung. Setelan: a1.levelFromAspects.",
    },
    en: {
      title: "The BKM's level from the levels of its aspects",
      meaning:
        "Where Tingkat Kinerja BKM is blank, the level comes from the sheet Kinerja BKM: the weighted mean of levels 1 to 4, rounded down. A stated level always comes first.",
      why: "The guideline names the level but not how it is calculated.",
      wrong: "A mean of 1.9 is taken for Berdaya.",
      right: "A mean of 1.9 is Awal; a mean of 2.0 is Berdaya.",
      fix: "Fill in Tingkat Kinerja BKM in the sheet Profil, so that nothing needs calculating. Setting: a1.levelFromAspects.",
    },
  },
  "A-2": {
    id: {
      title: "WTP dengan paragraf penjelasan (WTP-PP)",
      meaning: "Opini WTP-PP tidak langsung diterima atau ditolak: F.2 belum pasti sampai ada keputusan petugas.",
      why: "Pedoman hanya menyebut WTP. Paragraf penjelasan bisa ringan, bisa juga berat.",
      wrong: "WTP-PP dianggap memenuhi tanpa membaca penjelasannya.",
      right: "Petugas membaca laporannya, lalu menulis keputusannya di lembar Keputusan.",
      fix: "Isi lembar Keputusan: Aturan F.2, Perihal BKM, Keputusan, Oleh, Tanggal, dan Alasan. Setelan: a2.wtpWithParagraph.",
    },
    en: {
      title: "Unqualified opinion with an explanatory paragraph (WTP-PP)",
      meaning: "WTP-PP is neither accepted nor refused: F.2 stays undecided until a person decides.",
      why: "The guideline only says WTP. The paragraph can be harmless or grave.",
      wrong: "WTP-PP is accepted without reading the paragraph.",
      right: "A person reads the report and writes the decision in the sheet Keputusan.",
      fix: "Fill in the sheet Keputusan: Aturan F.2, Perihal BKM, Keputusan, Oleh, Tanggal and Alasan. Setting: a2.wtpWithParagraph.",
    },
  },
  "A-3": {
    id: {
      title: "Tiga bulan terakhir",
      meaning: "Yang dipakai adalah tiga bulan penuh sebelum bulan penilaian.",
      why: "Bulan yang sedang berjalan belum selesai, jadi belum dapat dinilai.",
      wrong: "Penilaian 15 Maret 2013 memakai Januari, Februari, dan Maret.",
      right: "Penilaian 15 Maret 2013 memakai Desember 2012, Januari, dan Februari 2013.",
      fix: "Periksa Tanggal Penilaian di lembar Profil. Setelan: a3.lastMonths.",
    },
    en: {
      title: "The last three months",
      meaning: "The three full months before the month of the judgement are used.",
      why: "The current month is not over and cannot be rated yet.",
      wrong: "A judgement on 15 March 2013 uses January, February and March.",
      right: "A judgement on 15 March 2013 uses December 2012, January and February 2013.",
      fix: "Check Tanggal Penilaian (date of the judgement) in the sheet Profil. Setting: a3.lastMonths.",
    },
  },
  "A-4": {
    id: {
      title: "Nama kinerja Sekretariat",
      meaning:
        "Memuaskan, Sangat Baik, Baik, dan Memadai memenuhi. Cukup dan Minimum diputuskan oleh petugas. Kurang dan Tidak Memadai tidak memenuhi. Skor tanpa nama kinerja tidak menentukan apa pun.",
      why: "Di lapangan dipakai nama yang berbeda-beda, sedangkan pedoman hanya menyebut Memadai.",
      wrong: "Kinerja: lumayan.",
      right: "Kinerja: Memadai.",
      fix: "Pilih nama kinerja dari daftar di lembar Sekretariat. Setelan: a4.pass, a4.refer, a4.fail, a4.passScore.",
    },
    en: {
      title: "Names of secretariat performance",
      meaning:
        "Memuaskan, Sangat Baik, Baik and Memadai pass. Cukup and Minimum are left to a person. Kurang and Tidak Memadai fail. A score without a class decides nothing.",
      why: "The field uses many names, while the guideline only says Memadai (adequate).",
      wrong: "Kinerja (performance): so-so.",
      right: "Kinerja (performance): Memadai.",
      fix: "Choose the class from the list in the sheet Sekretariat. Settings: a4.pass, a4.refer, a4.fail, a4.passScore.",
    },
  },
  "A-5": {
    id: {
      title: "Keluarga di PS-2 mencakup anggotanya",
      meaning: "PS-2 mendaftar keluarga. Anggota KSM yang No KK-nya sama dengan keluarga di PS-2 dihitung terdaftar.",
      why: "Peminjam sering kali istri atau anak dari kepala keluarga yang tercatat.",
      wrong: "Ibu Siti ditolak karena yang tercatat di PS-2 suaminya.",
      right: "Ibu Siti dihitung, karena No KK-nya sama.",
      fix: "Isi No KK di lembar PS-2 dan Anggota. Setelan: a5.householdCoversMembers.",
    },
    en: {
      title: "A household on PS-2 covers its members",
      meaning: "PS-2 lists households. A member whose No KK equals that of a listed household counts as listed.",
      why: "The borrower is often the wife or a child of the listed head.",
      wrong: "Siti is refused because her husband is the one on PS-2.",
      right: "Siti counts, because her No KK is the same.",
      fix: "Fill in No KK in the sheets PS-2 and Anggota. Setting: a5.householdCoversMembers.",
    },
  },
  "A-6": {
    id: {
      title: "Tingkat pengembalian pinjaman",
      meaning:
        "Pokok yang dibayar dibagi pokok yang sudah jatuh tempo, dijumlah untuk semua pinjaman KSM. Pembayaran di muka tidak dihitung melebihi yang jatuh tempo. Pinjaman yang dijadwal ulang dinilai menurut jadwal barunya; yang dihapusbukukan dihitung seluruhnya sudah jatuh tempo. RR menurut saldo ditampilkan di sampingnya.",
      why: "RR menurut saldo baru turun bila tunggakan lebih dari tiga angsuran, jadi bisa 100% walaupun ada angsuran yang terlambat.",
      wrong: "5 angsuran jatuh tempo, 4 dibayar, dilaporkan 100%.",
      right: "5 angsuran jatuh tempo, 4 dibayar: 80%.",
      fix: "Lengkapi Target Pokok, Bayar Pokok, dan Tanggal Bayar di lembar Angsuran. Setelan: a6.basis, a6.loans, a6.writtenOff.",
    },
    en: {
      title: "Repayment rate",
      meaning:
        "Principal paid divided by principal due to date, summed over the group's loans. Payments ahead of schedule do not count above what is due. A rescheduled loan is judged by its new schedule; one that is written off counts as due in full. The stock RR stands beside it.",
      why: "The stock RR only falls with arrears of more than three instalments, so it can be 100% although instalments are late.",
      wrong: "5 instalments due, 4 paid, reported as 100%.",
      right: "5 instalments due, 4 paid: 80%.",
      fix: "Complete Target Pokok, Bayar Pokok and Tanggal Bayar in the sheet Angsuran. Settings: a6.basis, a6.loans, a6.writtenOff.",
    },
  },
  "A-7": {
    id: {
      title: "Tunggakan yang dihitung dalam LAR, PAR, dan RR",
      meaning:
        "Yang dihitung adalah tunggakan lebih dari 3 angsuran atau lebih dari 3 bulan. Nilai tepat di batas masuk kelas yang lebih baik.",
      why: "Buku panduan menyebut 3 bulan atau angsuran, tanpa menyebut apakah tepat 3 sudah termasuk.",
      wrong: "Tunggakan tepat 3 angsuran dihitung sebagai berisiko.",
      right: "Tunggakan 4 angsuran dihitung sebagai berisiko.",
      fix: "Periksa Jatuh Tempo dan Tanggal Bayar di lembar Angsuran. Setelan: a7.arrearsMoreThan.",
    },
    en: {
      title: "Arrears that count for LAR, PAR and RR",
      meaning:
        "Arrears of more than 3 instalments or more than 3 months count. A value on the boundary belongs to the better class.",
      why: "The manual says 3 months or instalments, but not whether exactly 3 is included.",
      wrong: "Exactly 3 instalments of arrears counted as at risk.",
      right: "4 instalments of arrears counted as at risk.",
      fix: "Check Jatuh Tempo (due date) and Tanggal Bayar (date paid) in the sheet Angsuran. Setting: a7.arrearsMoreThan.",
    },
  },
};
