import type { ExplainedFamily } from "../explanation.ts";

export const memberExplained: ExplainedFamily<"member"> = {
  "member/duplicate": {
    id: {
      title: "Anggota tercatat dua kali",
      meaning: "Orang yang sama muncul dua kali dalam satu KSM. Ia dihitung satu kali.",
      why: "Tanpa ini, KSM beranggota empat orang bisa tampak lima.",
      wrong: "Dua baris dengan NIK yang sama.",
      right: "Satu baris untuk satu orang.",
      fix: "Hapus baris yang berlebih, atau perbaiki NIK bila memang dua orang.",
    },
    en: {
      title: "A member is listed twice",
      meaning: "The same person appears twice in a group, and counts once.",
      why: "Otherwise a group of four could pass for five.",
      wrong: "Two rows with the same NIK.",
      right: "One row for each person.",
      fix: "Delete the row that is too many, or correct the NIK if they are two people.",
    },
  },
  "member/in-two-ksm": {
    id: {
      title: "Seorang warga dalam dua KSM",
      meaning: "NIK yang sama tercatat sebagai anggota di lebih dari satu KSM.",
      why: "Bisa berarti nama atau KTP-nya dipinjam orang lain.",
      wrong: "NIK yang sama ada di KSM K01 dan K04.",
      right: "NIK itu hanya ada di KSM K01.",
      fix: "Tanyakan kepada orangnya, lalu hapus dari KSM yang bukan KSM-nya.",
    },
    en: {
      title: "A person in two KSM",
      meaning: "The same NIK is a member of more than one group.",
      why: "The name or identity card may have been borrowed.",
      wrong: "One NIK is listed in KSM K01 and in K04.",
      right: "That NIK is listed in KSM K01 only.",
      fix: "Ask the person, then delete the row in the group that is not theirs.",
    },
  },
  "member/in-two-kelurahan": {
    id: {
      title: "NIK yang sama di dua kelurahan",
      meaning:
        "NIK ini tercatat sebagai anggota KSM di dua kelurahan, atau di dua berkas kelurahan yang sama. Orangnya tidak dihitung pasti di mana pun, dan rencana pinjaman kedua berkas tidak dibuat.",
      why: "Seorang warga hanya boleh meminjam di satu tempat. Dua berkas kembar akan membayar dua kali.",
      wrong: "Orang yang sama ada di berkas Sukamaju dan berkas Sukasari.",
      right: "Orang itu hanya ada di berkas kelurahan tempat ia tinggal.",
      fix: "Pastikan dengan KTP, lalu hapus barisnya dari berkas yang lain; bila berkasnya kembar, pakai satu saja.",
    },
    en: {
      title: "One NIK in two kelurahan",
      meaning:
        "This NIK is a member's in two kelurahan, or in two workbooks of one. The person counts for sure in neither, and no loans are planned for either workbook.",
      why: "A person may borrow in one place only. Two copies of one workbook would pay twice.",
      wrong: "The same person stands in the workbooks of Sukamaju and of Sukasari.",
      right: "The person stands in the workbook of the kelurahan where they live.",
      fix: "Check the identity card and delete the row in the other workbook; of two copies, use one.",
    },
  },
  "member/shared-nik": {
    id: {
      title: "Satu NIK untuk dua nama",
      meaning:
        "NIK yang sama tertulis pada nama yang berbeda. Mungkin satu orang, mungkin dua orang dengan satu NIK yang salah ketik. Jumlah anggota dihitung dengan kedua kemungkinan, dan tidak ada pinjaman untuk nama-nama itu.",
      why: "NIK adalah milik satu orang. Bila salah satunya dipinjam atau salah ketik, batas J.5 orang itu tidak diketahui.",
      wrong: "Budi dan Fajar memakai NIK yang sama.",
      right: "Budi dan Fajar masing-masing dengan NIK dari KTP-nya.",
      fix: "Minta KTP keduanya dan ketik NIK yang benar, atau hapus baris yang bukan anggota.",
    },
    en: {
      title: "One NIK for two names",
      meaning:
        "The same NIK stands beside different names: one person, or two of whom one has a mistyped NIK. Members are counted both ways, and nothing is lent to these names.",
      why: "A NIK belongs to one person. If one was borrowed or mistyped, what J.5 leaves to the person is not known.",
      wrong: "Budi and Fajar have the same NIK.",
      right: "Budi and Fajar, each with the NIK of their card.",
      fix: "Ask for both identity cards and type the right NIK, or delete the row of who is no member.",
    },
  },
  "member/perhaps-one-person": {
    id: {
      title: "Mungkin satu orang di dua baris",
      meaning:
        "Namanya sama, dan NIK-nya hanya berbeda satu digit; atau No KK-nya sama dan salah satu NIK tidak ada. Anggota dihitung dengan kedua kemungkinan, dan tidak ada pinjaman sampai jelas.",
      why: "Satu digit yang diubah cukup untuk membuat satu orang tampak dua, lalu meminjam dua kali.",
      wrong: "Siti Aminah di K01 dan di K06, NIK-nya berbeda pada digit ke-13.",
      right: "Siti Aminah hanya di K01; atau dua orang, dengan NIK sesuai kedua KTP dan keputusan yang tertulis.",
      fix: "Minta kedua KTP. Satu orang: hapus satu baris. Dua orang: perbaiki NIK-nya, atau isi lembar Keputusan (Aturan G.1).",
    },
    en: {
      title: "Perhaps one person in two rows",
      meaning:
        "The name is the same and the NIK differs in one digit; or the No KK is the same and a NIK is missing. Members are counted both ways, and nothing is lent until it is settled.",
      why: "Changing one digit is enough to make two persons of one, who then borrow twice.",
      wrong: "Siti Aminah in K01 and in K06, with NIK that differ in digit 13.",
      right: "Siti Aminah in K01 only; or two persons with the NIK of both cards, and a written decision.",
      fix: "Ask for both cards. One person: delete a row. Two: correct the NIK, or fill in the sheet Keputusan (Aturan G.1).",
    },
  },
  "member/codes-differ": {
    id: {
      title: "Kode KSM ditulis dengan cara lain",
      meaning:
        "Tabel Anggota menyebut KSM dengan nomor saja atau tanpa nol di depannya, sedangkan tabel KSM dengan nomor yang sama, atau sebaliknya. Pasangannya diusulkan; sampai kodenya disamakan, anggota itu dihitung dengan dan tanpa.",
      why: "Nomor di daftar anggota belum tentu sama dengan nomor di tabel KSM.",
      wrong: "Kode K1 di tabel Anggota, K01 di tabel KSM.",
      right: "K01 di kedua tabel.",
      fix: "Tulis kode di tabel Anggota seperti di tabel KSM.",
    },
    en: {
      title: "Codes of KSM are written otherwise",
      meaning:
        "The table Anggota calls the groups by numbers alone or without leading zeros, the table KSM by the same numbers, or the reverse. The pairs are proposed; until the codes are alike, those members are counted with and without.",
      why: "Numbers in the roster need not be those of the table KSM.",
      wrong: "A code K1 in the table Anggota, K01 in the table KSM.",
      right: "K01 in both tables.",
      fix: "Write the codes in the table Anggota as in the table KSM.",
    },
  },
  "member/unknown-ksm": {
    id: {
      title: "KSM anggota tidak dikenal",
      meaning: "Kode atau nama KSM pada baris anggota tidak ada di tabel KSM.",
      why: "Anggota itu tidak dapat dihitung ke KSM mana pun.",
      wrong: "Anggota dengan Kode KSM K99, padahal tabel KSM hanya sampai K12.",
      right: "Kode KSM yang ada di tabel KSM.",
      fix: "Salin kodenya dari tabel KSM, atau tambahkan KSM-nya.",
    },
    en: {
      title: "A member's KSM is not known",
      meaning: "The code or name of the group in a member's row is not in the table KSM.",
      why: "The member cannot be counted anywhere.",
      wrong: "A member with Kode KSM K99, while the table KSM ends with K12.",
      right: "A Kode KSM that is in the table KSM.",
      fix: "Copy the code from the table KSM, or add the group there.",
    },
  },
  "member/possible-duplicate": {
    id: {
      title: "Mungkin orang yang sama dengan NIK berbeda",
      meaning: "Nama dan tanggal lahir menurut NIK sama, tetapi NIK-nya berbeda.",
      why: "Bisa salah ketik satu digit, bisa juga satu orang dengan dua KTP.",
      wrong: "Dua baris Siti Aminah, lahir pada hari yang sama, dengan nomor urut NIK berbeda.",
      right: "Satu baris Siti Aminah dengan NIK sesuai KTP.",
      fix: "Cocokkan dengan KTP keduanya. Bila memang dua orang, biarkan saja.",
    },
    en: {
      title: "Perhaps one person under two NIK",
      meaning: "Name and birth date (from the NIK) are equal, but the NIK differ.",
      why: "It may be a slip in one digit, or one person with two cards.",
      wrong: "Two rows Siti Aminah, born on the same day, with different serial numbers in the NIK.",
      right: "One row Siti Aminah with the NIK of her card.",
      fix: "Compare with both identity cards. If they are two people, leave it.",
    },
  },
  "member/same-household": {
    id: {
      title: "Dua anggota satu KK dalam satu KSM",
      meaning: "Dua anggota KSM ini punya No KK yang sama.",
      why: "Satu keluarga yang meminjam dua kali menanggung utang ganda, dan kadang satu di antaranya hanya meminjamkan nama.",
      wrong: "Suami dan istri meminjam untuk satu warung.",
      right: "Suami meminjam untuk bengkel, istri untuk warung.",
      fix: "Tanyakan usahanya masing-masing. Bila usahanya satu, cukup satu orang yang meminjam.",
    },
    en: {
      title: "Two members of one household in a KSM",
      meaning: "Two members of this group have the same No KK.",
      why: "A family that borrows twice bears two debts, and sometimes one only lends the name.",
      wrong: "Husband and wife borrow for one stall.",
      right: "The husband borrows for his workshop, the wife for her stall.",
      fix: "Ask for the business of each. If there is only one, one of them should borrow.",
    },
  },
  "member/outside-loan": {
    id: {
      title: "Anggota yang tidak ikut dalam pinjaman KSM",
      meaning:
        "Pinjaman PPMK KSM ini dicatat per anggota dan belum lunas, tetapi orang ini tidak ada di antaranya. Ia bergabung kemudian, atau tidak ikut meminjam.",
      why: "Riwayat pengembalian KSM bukan riwayat orang ini, dan sisa pinjamannya tidak dihitung sebagai utangnya (J.5).",
      wrong: "Enam anggota, lima baris pinjaman, dan tidak ada yang tahu sejak kapan anggota keenam bergabung.",
      right: "Berita acara KSM menyebut bahwa anggota keenam bergabung sesudah pinjaman cair.",
      fix: "Tanyakan kepada ketua KSM. Bila orang ini ikut meminjam, tambahkan barisnya di lembar Pinjaman.",
    },
    en: {
      title: "A member without a part in the group's loan",
      meaning:
        "The PPMK loan of this KSM is recorded by member and not repaid yet, but this person is not among them: they joined later, or did not borrow.",
      why: "The group's history of repayment is not this person's, and the balance does not count as their debt (J.5).",
      wrong: "Six members, five rows of the loan, and nobody knows since when the sixth has belonged to the group.",
      right: "The group's minutes say that the sixth member joined after the loan was paid out.",
      fix: "Ask the head of the group. If this person borrowed too, add their row to the sheet Pinjaman.",
    },
  },
};
