import type { AssumptionId } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";

export type PersonsAssumption = Extract<AssumptionId, "A-15" | "A-18" | "A-21" | "A-22" | "A-23">;

/** What the guideline leaves open about who the members are. */
export const personsAssumptions: Readonly<Record<PersonsAssumption, Explained>> = {
  "A-15": {
    id: {
      title: "Seorang warga dalam dua KSM",
      meaning:
        "Orang yang tercatat dalam dua KSM tidak dihitung pasti di KSM mana pun sampai jelas: G.1 dan G.2 kedua KSM dihitung dengan dan tanpa orang itu, dan ia tidak diberi pinjaman.",
      why: "Pedoman menganggap satu orang hanya ada dalam satu KSM, tetapi tidak menyebut KSM yang mana bila tercatat dua kali.",
      wrong: "KSM beranggota empat orang menjadi lima dengan meminjam satu nama dari KSM lain.",
      right: "Orang itu hanya ada di satu KSM, sesuai pengakuannya.",
      fix: "Hapus baris di KSM yang bukan KSM-nya. Setelan: a15.personInTwoKsm.",
    },
    en: {
      title: "A person in two KSM",
      meaning:
        "Who is listed in two groups counts for sure in neither until it is settled: G.1 and G.2 of both are counted with and without the person, and nothing is lent to them.",
      why: "The guideline takes a person to be in one group, but does not say in which one if they are listed twice.",
      wrong: "A group of four becomes five by borrowing a name from another one.",
      right: "The person is in one group only, the one that they name.",
      fix: "Delete the row in the group that is not theirs. Setting: a15.personInTwoKsm.",
    },
  },
  "A-18": {
    id: {
      title: "Satu No KK untuk lebih dari separuh KSM",
      meaning:
        "Bila satu No KK saja (tanpa NIK) membuat lebih dari separuh anggota KSM terhitung di PS-2, mereka belum dihitung sampai petugas memutuskan. Bila syarat dua pertiga bergantung pada mereka, G.2 KSM itu belum dapat ditentukan.",
      why: "A-5 menghitung anggota keluarga yang terdaftar. Untuk satu KSM penuh dari satu KK, hal itu perlu dilihat orang.",
      wrong: "Lima anggota dengan satu No KK langsung memenuhi G.2.",
      right: "Tiga bersaudara dari lima anggota, dipastikan oleh ketua RT.",
      fix: "Isi Konfirmasi PS-2, atau lembar Keputusan: Aturan G.2. Setelan: a18.oneCardForMoreThanHalf.",
    },
    en: {
      title: "One No KK for more than half of a KSM",
      meaning:
        "Where one No KK alone (no NIK) confirms more than half of the members as listed, they do not count until a person decides. Where two thirds depend on them, G.2 of the group is open.",
      why: "A-5 counts the persons of a listed household. A whole group of one household needs a person's look.",
      wrong: "Five members with one No KK pass G.2 at once.",
      right: "Three of a household among five, confirmed by the head of the RT.",
      fix: "Fill in Konfirmasi PS-2, or the sheet Keputusan: Aturan G.2. Setting: a18.oneCardForMoreThanHalf.",
    },
  },
  "A-21": {
    id: {
      title: "Umur peminjam",
      meaning:
        "Umur menurut NIK pada tanggal penilaian di luar 17 sampai 75 tahun diberi peringatan. Kelayakan KSM dan pinjamannya tidak berubah karenanya.",
      why: "Pedoman tidak menyebut umur. KTP dimulai pada umur 17, dan pinjaman ini untuk bekerja.",
      wrong: "Lima anggota kelahiran 2008 lolos tanpa ditanya.",
      right: "Umur yang tidak wajar ditanyakan sebelum berita acara ditandatangani.",
      fix: "Cocokkan NIK dengan KTP. Setelan: a21.minimumAge, a21.maximumAge.",
    },
    en: {
      title: "The age of a borrower",
      meaning:
        "An age by the NIK that is not between 17 and 75 on the as-of date is a warning. It changes neither the verdict on a group nor a loan.",
      why: "The guideline names no age. Identity cards begin at 17, and the loans are for work.",
      wrong: "Five members born in 2008 pass without a question.",
      right: "An unlikely age is asked about before the minutes are signed.",
      fix: "Compare the NIK with the identity card. Settings: a21.minimumAge, a21.maximumAge.",
    },
  },
  "A-22": {
    id: {
      title: "Nilai kelima aset penghidupan",
      meaning:
        "Nilai aset manusia, sosial, alam, fisik, dan keuangan ditulis dari 1 sampai 5. Nilai ini menggambarkan KSM, dan tidak ikut menentukan kelayakannya.",
      why: "Pedoman menyebut kelima aset, tetapi tidak menyebut skalanya.",
      wrong: "Aset sosial: 80.",
      right: "Aset sosial: 4.",
      fix: "Tulis angka dalam batas itu. Setelan: a22.minimumScore, a22.maximumScore.",
    },
    en: {
      title: "Scores of the five livelihood assets",
      meaning:
        "Human, social, natural, physical and financial assets are scored from 1 to 5. The scores describe a group, and have no part in its verdict.",
      why: "The guideline names the five assets, but no scale.",
      wrong: "Social asset: 80.",
      right: "Social asset: 4.",
      fix: "Write a number within these limits. Settings: a22.minimumScore, a22.maximumScore.",
    },
  },
  "A-23": {
    id: {
      title: "Keputusan yang dibuat kemudian",
      meaning:
        "Keputusan dan Konfirmasi PS-2 dihitung bila tertanggal paling lambat 60 hari sesudah tanggal penilaian. Yang lebih lambat tidak dihitung.",
      why: "Keputusan menjelaskan keadaan pada tanggal penilaian. Setahun kemudian keadaannya sudah lain.",
      wrong: "Tanggal penilaian 15 Maret 2013, keputusan tertanggal 15 Maret 2014.",
      right: "Keputusan tertanggal 20 Maret 2013.",
      fix: "Periksa tanggal keputusan, atau buat penilaian baru. Setelan: a23.decisionDays.",
    },
    en: {
      title: "Decisions that are made later",
      meaning:
        "Decisions and confirmations of PS-2 count if they are dated at most 60 days after the date of judgement. Later ones do not.",
      why: "A decision clears up how things were on the date of judgement. A year later they are different.",
      wrong: "Judged as of 15 March 2013, and decided on 15 March 2014.",
      right: "A decision of 20 March 2013.",
      fix: "Check the date of the decision, or judge anew. Setting: a23.decisionDays.",
    },
  },
};
