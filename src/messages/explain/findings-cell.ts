import type { ExplainedFamily } from "./explanation.ts";
import { dateFindings } from "./findings-date.ts";

export const cellFindings: ExplainedFamily<"cell"> = {
  ...dateFindings,
  "cell/not-a-number": {
    id: {
      title: "Bukan angka",
      meaning: "Kolom ini memerlukan angka, tetapi isinya tidak dapat dibaca sebagai angka yang masuk akal.",
      why: "Menganggapnya nol akan mengubah hasil tanpa diketahui.",
      wrong: "lima juta",
      right: "5000000",
      fix: "Tulis angkanya saja; pindahkan keterangan ke kolom lain.",
    },
    en: {
      title: "Not a number",
      meaning: "The column needs a number, but its text cannot be read as a sensible one.",
      why: "Taking it for zero would change the result unseen.",
      wrong: "The text “five million”.",
      right: "The number 5000000.",
      fix: "Write the number alone; move remarks to another column.",
    },
  },
  "cell/ambiguous-number": {
    id: {
      title: "Angka yang bisa berarti dua",
      meaning:
        "Titik atau koma dalam angka ini bisa pemisah ribuan, bisa pula desimal, dan kolomnya tidak memberi petunjuk.",
      why: "1.500 bisa berarti seribu lima ratus atau satu setengah.",
      wrong: "1.500 dan 1,500 dalam satu kolom.",
      right: "1500",
      fix: "Ketik ulang tanpa pemisah ribuan, lalu beri format angka lewat Ctrl+1 (Format Sel).",
    },
    en: {
      title: "A number that can mean two things",
      meaning: "A dot or comma in it can separate thousands or decimals, and its column gives no hint.",
      why: "1.500 can be fifteen hundred or one and a half.",
      wrong: "1.500 and 1,500 in one column.",
      right: "The digits 1500.",
      fix: "Type it again without separators, then format it with Ctrl+1 (Format Cells).",
    },
  },
  "cell/not-whole": {
    id: {
      title: "Bukan bilangan bulat",
      meaning: "Rupiah, jumlah orang, dan bulan tidak punya angka di belakang koma.",
      why: "Pecahan rupiah biasanya tanda salah ketik atau rumus yang belum dibulatkan.",
      wrong: "208333,33",
      right: "208334",
      fix: "Bulatkan angkanya, misalnya dengan rumus ROUNDUP.",
    },
    en: {
      title: "Not a whole number",
      meaning: "Rupiah, people and months have no decimals.",
      why: "A fraction of a rupiah usually means a slip, or a formula that was not rounded.",
      wrong: "The amount 208333.33.",
      right: "The amount 208334.",
      fix: "Round it, for example with the formula ROUNDUP.",
    },
  },
  "cell/negative": {
    id: {
      title: "Angka kurang dari nol",
      meaning: "Jumlah uang dan orang tidak boleh negatif.",
      why: "Angka negatif akan mengurangi jumlah secara diam-diam.",
      wrong: "-500000 atau (500000)",
      right: "500000",
      fix: "Hapus tanda minus atau tanda kurung. Untuk membatalkan pembayaran, hapus barisnya.",
    },
    en: {
      title: "A number below zero",
      meaning: "Amounts of money and numbers of people cannot be negative.",
      why: "A negative number would lower the sums unseen.",
      wrong: "The amount -500000 or (500000).",
      right: "The amount 500000.",
      fix: "Remove the minus sign or brackets. To undo a payment, delete its row.",
    },
  },
  "cell/unknown-choice": {
    id: {
      title: "Pilihan tidak dikenal",
      meaning: "Kolom ini hanya menerima pilihan tertentu, dan isinya bukan salah satunya.",
      why: "Pilihan yang dikira-kira dapat membalik hasil penilaian.",
      wrong: "Opini: bagus",
      right: "Opini: WTP",
      fix: "Pilih dari daftar pada sel, atau tulis persis seperti salah satu pilihan.",
    },
    en: {
      title: "A choice that is not known",
      meaning: "The column takes certain choices only, and this is none of them.",
      why: "A guessed choice could turn the verdict.",
      wrong: "Opini (opinion): good.",
      right: "Opini (opinion): WTP.",
      fix: "Choose from the cell's list, or write it exactly like one of the choices.",
    },
  },
  "cell/several-ticks": {
    id: {
      title: "Lebih dari satu pilihan ditandai",
      meaning:
        "Pilihan ditulis sebagai kolom yang berdampingan, misalnya L dan P, dan satu baris bertanda di keduanya.",
      why: "Mana yang benar tidak dapat diketahui.",
      wrong: "√ di kolom L dan √ di kolom P",
      right: "√ di kolom L saja",
      fix: "Hapus tanda yang keliru.",
    },
    en: {
      title: "More than one choice is ticked",
      meaning: "Choices stand in columns beside each other, such as L and P, and one row ticks several.",
      why: "Which of them is right cannot be told.",
      wrong: "A tick under L and one under P.",
      right: "A tick under L alone.",
      fix: "Remove the tick that is wrong.",
    },
  },
  "cell/formula-without-value": {
    id: {
      title: "Rumus tanpa hasil tersimpan",
      meaning: "Sel ini berisi rumus, tetapi hasilnya tidak ikut tersimpan di file.",
      why: "ppmk membaca hasil yang tersimpan dan tidak menghitung ulang rumus.",
      wrong: "Buku kerja buatan program lain yang belum pernah dibuka di Excel.",
      right: "Buku kerja yang dibuka dan disimpan di Excel.",
      fix: "Buka di Excel, tekan F9, lalu simpan.",
    },
    en: {
      title: "A formula without a stored result",
      meaning: "The cell holds a formula, but the file does not hold its result.",
      why: "ppmk reads stored results and does not calculate formulas.",
      wrong: "A workbook made by another program and never opened in Excel.",
      right: "A workbook opened and saved in Excel.",
      fix: "Open it in Excel, press F9, and save.",
    },
  },
  "cell/error-value": {
    id: {
      title: "Rumus yang salah",
      meaning: "Sel ini menampilkan kesalahan rumus.",
      why: "Kesalahan bukan angka, dan tidak boleh dianggap nol.",
      wrong: "#N/A atau #REF!",
      right: "Angka hasil rumus yang benar.",
      fix: "Klik selnya, perbaiki rumusnya, atau ketik langsung nilainya.",
    },
    en: {
      title: "A formula that fails",
      meaning: "The cell shows the error of a formula.",
      why: "An error is no number and must not pass for zero.",
      wrong: "A cell that shows #N/A or #REF!.",
      right: "The number that the correct formula gives.",
      fix: "Click the cell and correct the formula, or type the value itself.",
    },
  },
  "cell/more-alike": {
    id: {
      title: "Banyak temuan sejenis dalam satu kolom",
      meaning: "Lebih dari 500 sel sebuah kolom punya temuan yang sama; sisanya dihitung, tidak disebut satu per satu.",
      why: "Ribuan tanda di satu kolom tidak terbaca, dan penyebabnya biasanya satu.",
      wrong: "Kolom NIK kosong di 12.000 baris.",
      right: "Kolom NIK terisi, atau baris yang tidak dipakai dihapus.",
      fix: "Perbaiki penyebabnya untuk seluruh kolom, simpan, lalu jalankan lagi.",
    },
    en: {
      title: "Many findings of one kind in a column",
      meaning: "More than 500 cells of a column have the same finding; the others are counted, not told one by one.",
      why: "Nobody reads thousands of marks in a column, and they mostly have one cause.",
      wrong: "The column NIK is blank in 12,000 rows.",
      right: "The column NIK is filled in, or rows that are not used are deleted.",
      fix: "Mend its cause for the whole column, save, and run this again.",
    },
  },
  "cell/required": {
    id: {
      title: "Sel wajib belum diisi",
      meaning: "Kolom ini harus diisi pada setiap baris yang dipakai.",
      why: "Sel kosong tidak sama dengan nol atau tidak.",
      wrong: "Baris anggota tanpa nama.",
      right: "Baris anggota dengan nama dan Kode KSM.",
      fix: "Isi selnya, atau hapus seluruh baris yang tidak dipakai.",
    },
    en: {
      title: "A needed cell is blank",
      meaning: "The column must be filled in for every row that is used.",
      why: "A blank cell is neither zero nor no.",
      wrong: "A member's row without a name.",
      right: "A member's row with name and Kode KSM.",
      fix: "Fill in the cell, or delete the whole row if it is not used.",
    },
  },
};
