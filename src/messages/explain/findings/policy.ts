import type { ExplainedFamily } from "../explanation.ts";

export const policyExplained: ExplainedFamily<"policy"> = {
  "policy/deviation": {
    id: {
      title: "Setelan menyimpang dari pedoman",
      meaning: "Satu setelan diganti lewat --policy atau --set. Penyimpangan ini dicetak pada setiap hasil.",
      why: "Pembaca laporan harus tahu bahwa hasilnya tidak sepenuhnya menurut pedoman.",
      wrong: "Batas per anggota diubah diam-diam.",
      right: "Batas per anggota diubah, disepakati, dan tertulis di laporan.",
      fix: "Hapus setelan itu dari file kebijakan bila ingin kembali ke pedoman.",
    },
    en: {
      title: "A setting deviates from the guideline",
      meaning: "A setting was replaced with --policy or --set. The deviation is printed in every output.",
      why: "Readers must know that the result is not wholly by the guideline.",
      wrong: "The ceiling per member is changed silently.",
      right: "The ceiling per member is changed, agreed on, and printed in the report.",
      fix: "Delete the setting from the policy file to return to the guideline.",
    },
  },
  "policy/unknown-setting": {
    id: {
      title: "Setelan tidak dikenal",
      meaning: "Nama setelan ini tidak ada. Tidak ada yang dijalankan sampai diperbaiki.",
      why: "Setelan yang salah ketik akan diabaikan tanpa diketahui.",
      wrong: "j5.memberCeilling: 4000000",
      right: "j5.memberCeiling: 4000000",
      fix: "Jalankan ppmk policy, lalu salin nama setelan dari sana.",
    },
    en: {
      title: "There is no such setting",
      meaning: "The name of the setting does not exist. Nothing is run until it is corrected.",
      why: "A misspelt setting would otherwise be passed over unseen.",
      wrong: "The line j5.memberCeilling: 4000000",
      right: "The line j5.memberCeiling: 4000000",
      fix: "Run ppmk policy and copy the name of the setting from there.",
    },
  },
  "policy/impossible-setting": {
    id: {
      title: "Nilai setelan tidak mungkin",
      meaning: "Nilainya di luar yang masuk akal, bukan salah satu pilihan, atau bertentangan dengan setelan lain.",
      why: "Setelan yang mustahil menghasilkan penilaian yang mustahil.",
      wrong: "a9.unit: 50.000 (dengan titik, yang dapat berarti lima puluh)",
      right: "a9.unit: 50000 (angka saja)",
      fix: "Tulis nilai yang disebutkan dalam pesannya, angka tanpa titik dan tanpa tanda petik.",
    },
    en: {
      title: "A setting cannot have this value",
      meaning: "The value is beyond sense, none of the choices, or clashes with another setting.",
      why: "Impossible settings give impossible verdicts.",
      wrong: "a9.unit: 50.000 (with a dot, which can mean fifty)",
      right: "a9.unit: 50000 (digits alone)",
      fix: "Write a value that the message allows, in digits alone and without quotation marks.",
    },
  },
  "policy/unreadable": {
    id: {
      title: "File kebijakan tidak dapat dibaca",
      meaning: "File kebijakan harus berupa daftar setelan dalam YAML atau JSON, tanpa pengulangan dan tanpa rujukan.",
      why: "Kebijakan yang terbaca separuh lebih berbahaya daripada yang ditolak.",
      wrong: "Dua baris j5.memberCeiling dengan nilai berbeda.",
      right: "Satu baris j5.memberCeiling: 4000000",
      fix: "Perbaiki baris yang disebutkan, dengan Notepad.",
    },
    en: {
      title: "A policy file cannot be read",
      meaning: "A policy file is a list of settings in YAML or JSON, without repetitions and references.",
      why: "A policy that is half read is more dangerous than one that is refused.",
      wrong: "Two lines j5.memberCeiling with different values.",
      right: "One line j5.memberCeiling: 4000000",
      fix: "Correct the line that is named, with Notepad.",
    },
  },
  "policy/ceiling-exceeded": {
    id: {
      title: "Jumlah melebihi batas pedoman",
      meaning: "Jumlah yang tertulis lebih besar daripada batas dalam aturan J.",
      why: "Batas pedoman berlaku walaupun angka lain tertulis di buku kerja.",
      wrong: "Pagu BLM: 150000000",
      right: "Pagu BLM: 100000000",
      fix: "Periksa angkanya, lalu turunkan sampai batasnya.",
    },
    en: {
      title: "An amount exceeds the guideline's ceiling",
      meaning: "The amount that is written is above the ceiling of a rule J.",
      why: "The guideline's ceiling holds whatever a workbook says.",
      wrong: "Pagu BLM (grant ceiling): 150000000",
      right: "Pagu BLM (grant ceiling): 100000000",
      fix: "Check the amount, and lower it to the ceiling.",
    },
  },
};
