import type { RuleCode } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";

/** H and D: what a KSM can be offered, and what the programme counts at its end. */
export const serviceRules: Readonly<Record<Extract<RuleCode, `H.${string}` | `D.${string}`>, Explained>> = {
  "H.1": {
    id: {
      title: "Pelayanan sosial: pengembangan kapasitas KSM",
      meaning: "Pelatihan, sosialisasi, keterampilan kerja, dan magang bagi KSM, termasuk yang belum dapat meminjam.",
      why: "KSM yang belum memenuhi kriteria tidak ditolak begitu saja, tetapi disiapkan.",
      wrong: "KSM yang pengembaliannya 80% langsung dicoret.",
      right: "KSM yang pengembaliannya 80% diberi pelatihan pembukuan dan pengembalian pinjaman.",
      fix: "Lihat kolom layanan pada hasil screen-ksm, lalu masukkan pelatihannya ke rencana BKM. Setelan: h1.membership, h1.businessPlan, h1.bookkeepingAndRepayment.",
    },
    en: {
      title: "Social services: building the capacity of KSM",
      meaning: "Training, information, work skills and on-the-job training, also for groups that cannot borrow yet.",
      why: "A group that does not meet the criteria is not turned away but prepared.",
      wrong: "A KSM that repaid 80% is simply struck off.",
      right: "A KSM that repaid 80% is trained in bookkeeping and repayment.",
      fix: "See the services in the results of screen-ksm, and put the training into the board's plan. Settings: h1.membership, h1.businessPlan, h1.bookkeepingAndRepayment.",
    },
  },
  "H.2": {
    id: {
      title: "Pelayanan infrastruktur produktif",
      meaning: "Prasarana untuk usaha KSM: tempat produksi, ruang pamer, kios, pengolahan limbah, dan lainnya.",
      why: "Ada usaha yang terhambat bukan oleh modal, melainkan oleh tempat dan sarana.",
      wrong: "Kebutuhan Prasarana kosong, padahal KSM memerlukan kios.",
      right: "Kebutuhan Prasarana: kios bersama di pasar kelurahan.",
      fix: "Isi Kebutuhan Prasarana di lembar KSM.",
    },
    en: {
      title: "Productive infrastructure",
      meaning:
        "Facilities for the groups' businesses: production sites, showrooms, stalls, waste treatment and others.",
      why: "Some businesses lack a place and facilities rather than money.",
      wrong: "Kebutuhan Prasarana is blank, although the group needs a stall.",
      right: "Kebutuhan Prasarana: a shared stall on the local market.",
      fix: "Fill in Kebutuhan Prasarana (facilities needed) in the sheet KSM.",
    },
  },
  "H.3": {
    id: {
      title: "Dana bergulir bagi KSM unggulan",
      meaning: "Pinjaman dana bergulir hanya bagi KSM peserta yang memenuhi semua kriteria.",
      why: "Uang yang kembali akan dipinjamkan lagi kepada KSM lain.",
      wrong: "Meminjamkan dana kepada KSM yang G.2-nya belum pasti.",
      right: "Memastikan dahulu anggota yang meragukan, lalu meminjamkan.",
      fix: "Selesaikan semua yang tidak memenuhi atau belum pasti, lalu jalankan screen-ksm kembali.",
    },
    en: {
      title: "Revolving fund for eligible KSM",
      meaning: "Loans from the revolving fund are only for participating groups that meet all criteria.",
      why: "Money that comes back is lent again to other groups.",
      wrong: "Lending to a KSM whose G.2 is still undecided.",
      right: "Confirming the doubtful members first, then lending.",
      fix: "Settle everything that is not met or undecided, then run screen-ksm again.",
    },
  },
  "D.1": {
    id: {
      title: "Jumlah KSM yang melaksanakan kegiatan penghidupan",
      meaning: "Keluaran program: berapa KSM menjalankan kegiatan penghidupan berorientasi Tridaya.",
      why: "Menunjukkan apakah program menjangkau makin banyak kelompok.",
      wrong: "Menghitung KSM yang hanya tercatat namanya, tanpa anggota.",
      right: "Menghitung KSM yang punya anggota dan usaha.",
      fix: "Lengkapi lembar KSM dan Anggota; jumlahnya dihitung dari sana.",
    },
    en: {
      title: "Number of KSM with livelihood activities",
      meaning: "Programme output: how many groups carry out livelihood activities (social, economic, environmental).",
      why: "It shows whether the programme reaches more and more groups.",
      wrong: "Counting a KSM that exists only by name, without members.",
      right: "Counting a KSM that has members and a business.",
      fix: "Complete the sheets KSM and Anggota; the number is counted from them.",
    },
  },
  "D.2": {
    id: {
      title: "Jumlah KSM yang bekerja sama dengan pihak lain",
      meaning: "Keluaran program: berapa KSM punya kemitraan, misalnya dengan bank, koperasi, atau pembeli tetap.",
      why: "Kelompok yang punya mitra dapat berdiri tanpa program.",
      wrong: "Kemitraan kosong, padahal KSM memasok toko secara tetap.",
      right: "Kemitraan: pemasok kue untuk koperasi sekolah.",
      fix: "Isi Kemitraan di lembar KSM.",
    },
    en: {
      title: "Number of KSM that work with other parties",
      meaning: "Programme output: how many groups have partners, such as a bank, a cooperative or a steady buyer.",
      why: "A group with partners can stand without the programme.",
      wrong: "Kemitraan is blank, although the group supplies a shop regularly.",
      right: "Kemitraan: supplies cakes to the school cooperative.",
      fix: "Fill in Kemitraan (partnership) in the sheet KSM.",
    },
  },
  "D.3": {
    id: {
      title: "Jumlah warga miskin peserta kegiatan",
      meaning: "Keluaran program: berapa warga yang terdaftar di PS-2 ikut serta.",
      why: "Warga miskin adalah tujuan program ini.",
      wrong: "Menghitung semua anggota, juga yang tidak terdaftar di PS-2.",
      right: "Menghitung hanya anggota yang dipastikan terdaftar di PS-2.",
      fix: "Lengkapi NIK dan No KK di lembar Anggota dan PS-2.",
    },
    en: {
      title: "Number of poor residents who take part",
      meaning: "Programme output: how many people on the PS-2 list take part.",
      why: "The poor are the purpose of the programme.",
      wrong: "Counting all members, also those outside PS-2.",
      right: "Counting only members who are confirmed to be on PS-2.",
      fix: "Complete NIK and No KK in the sheets Anggota and PS-2.",
    },
  },
};
