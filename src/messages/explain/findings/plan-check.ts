import type { ExplainedFamily } from "../explanation.ts";

export const planCheckExplained: ExplainedFamily<"plan-check"> = {
  "plan/no-record": {
    id: {
      title: "Bukan rencana buatan ppmk",
      meaning: "File ini tidak memuat catatan yang disimpan ppmk di dalam setiap rencana.",
      why: "Tanpa catatan itu tidak dapat diketahui apa yang diubah sesudah rencana dibuat.",
      wrong: "Lembar rencana disalin ke buku kerja baru.",
      right: "File kelurahan.rencana.xlsx yang dibuka dan disimpan di Excel.",
      fix: "Pilih file rencana yang asli. Simpan dengan Ctrl+S, atau Simpan Sebagai: Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "No plan made by ppmk",
      meaning: "The file does not hold the record that ppmk keeps in every plan.",
      why: "Without it nobody can tell what was changed after the plan was made.",
      wrong: "The sheets of a plan are copied to a new workbook.",
      right: "The file kelurahan.rencana.xlsx, opened and saved in Excel.",
      fix: "Choose the plan itself. Save it with Ctrl+S, or with Save As: Excel Workbook (.xlsx).",
    },
  },
  "plan/newer-record": {
    id: {
      title: "Rencana dari ppmk yang lebih baru",
      meaning:
        "Catatan di dalam rencana ini ditulis oleh ppmk yang lebih baru daripada yang terpasang di komputer ini.",
      why: "ppmk lama tidak tahu apa yang dicatat ppmk baru, dan tidak menebaknya.",
      wrong: "Rencana dari kantor kota diperiksa dengan ppmk tahun lalu.",
      right: "Kedua komputer memakai ppmk yang sama.",
      fix: "Pasang ppmk yang terbaru (ppmk --version menyebutkan versinya), lalu jalankan ppmk verify lagi.",
    },
    en: {
      title: "A plan of a later ppmk",
      meaning: "The record in the plan was written by a later version of ppmk than the one on this computer.",
      why: "The older one does not know what the later one records, and guesses nothing.",
      wrong: "A plan of the city's office is checked with last year's ppmk.",
      right: "Both computers have the same ppmk.",
      fix: "Install the latest ppmk (ppmk --version names it) and run ppmk verify again.",
    },
  },
  "plan/cell-changed": {
    id: {
      title: "Sel rencana diubah",
      meaning: "Isi sel ini tidak sama lagi dengan yang ditulis ppmk; isi semula dan isi sekarang disebutkan.",
      why: "Siapa pun yang menandatangani harus tahu apa yang berubah sesudah perhitungan.",
      wrong: "Jumlah pinjaman diganti tanpa diberitahukan.",
      right: "Jumlah pinjaman diganti menurut hasil musyawarah dan dicatat di Berita Acara.",
      fix: "Bila tidak disepakati, tulis kembali isi semula. Bila disepakati, susun lagi dengan ppmk allocate.",
    },
    en: {
      title: "A cell of the plan was changed",
      meaning: "The cell no longer holds what ppmk wrote; both are named.",
      why: "Whoever signs must know what changed after the calculation.",
      wrong: "The amount of a loan is replaced and nobody is told.",
      right: "The amount of a loan is replaced after a meeting, as the minutes say.",
      fix: "Without agreement, type what it held. With it, make the plan again with ppmk allocate.",
    },
  },
  "plan/signed-cell-changed": {
    id: {
      title: "Yang ditandatangani diubah",
      meaning:
        "Nama, NIK, jangka waktu, jumlah, tahap pencairan, atau kalimat yang ikut ditandatangani tidak sama lagi dengan yang ditulis ppmk, atau ada isian di sel yang tidak disediakan untuk diisi.",
      why: "Siapa meminjam berapa, berapa lama, dan dari tahap mana sudah diperiksa dengan aturan; ubahan tangan belum.",
      wrong: "Nama peminjam di Berita Acara diganti dengan nama orang lain.",
      right: "Buku kerja kelurahan diperbaiki, lalu rencana disusun lagi.",
      fix: "Kembalikan isinya yang semula. Bila memang harus berubah, perbaiki buku kerja kelurahan, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "What is signed was changed",
      meaning:
        "A name, NIK, term, amount, tranche or sentence that is signed no longer is what ppmk wrote, or something stands in a cell that was not left to be filled in.",
      why: "Who borrows what, for how long and out of which tranche was held against the rules; a change by hand was not.",
      wrong: "The borrower's name in the Berita Acara (minutes) is replaced by another.",
      right: "The kelurahan's workbook is corrected and the plan made again.",
      fix: "Put back what it held. If it has to change, correct the kelurahan's workbook and run ppmk allocate again.",
    },
  },
  "plan/cell-filled": {
    id: {
      title: "Sel kosong diisi",
      meaning: "Sel ini dibiarkan kosong oleh ppmk dan sudah diisi orang, misalnya tanggal cair atau nama penerima.",
      why: "Isian tangan perlu terlihat, walaupun tidak salah.",
      wrong: "Nama penerima yang bukan pengurus KSM.",
      right: "Nama ketua KSM yang menerima uang.",
      fix: "Tidak perlu diperbaiki bila isian ini benar.",
    },
    en: {
      title: "A blank cell was filled in",
      meaning: "ppmk left the cell blank for people, and it was filled in, such as a date or a receiver.",
      why: "What is written by hand should be seen, though it is no fault.",
      wrong: "A receiver who does not belong to the group.",
      right: "The name of the group's chair, who takes the money.",
      fix: "Nothing to do if the entry is right.",
    },
  },
  "plan/sheet-removed": {
    id: {
      title: "Lembar rencana hilang",
      meaning: "Satu lembar rencana dihapus atau diganti namanya.",
      why: "Rumus di lembar lain mengambil angka dari lembar ini.",
      wrong: "Lembar Pencairan dihapus supaya filenya lebih ringkas.",
      right: "Semua lembar tetap ada; yang tidak perlu tidak dicetak.",
      fix: "Ambil lagi file rencana yang utuh, atau jalankan ppmk allocate lagi.",
    },
    en: {
      title: "A sheet of the plan is missing",
      meaning: "A sheet of the plan was removed or renamed.",
      why: "Formulas in other sheets take their figures from it.",
      wrong: "The sheet Pencairan (disbursement) is deleted to make the file shorter.",
      right: "All sheets are there; those that nobody needs are not printed.",
      fix: "Take the whole plan again, or run ppmk allocate again.",
    },
  },
  "plan/lines-shifted": {
    id: {
      title: "Baris atau kolom kosong disisipkan",
      meaning: "Isi lembar bergeser karena baris atau kolom kosong disisipkan atau dihapus; isinya sendiri tetap.",
      why: "Nomor sel pada rencana yang dicetak tidak sama lagi dengan yang sekarang.",
      wrong: "Satu baris kosong disisipkan di atas judul tabel.",
      right: "Lembar dibiarkan seperti yang ditulis ppmk.",
      fix: "Tidak perlu diperbaiki.",
    },
    en: {
      title: "Blank rows or columns were inserted",
      meaning:
        "What the sheet holds has moved, as blank rows or columns were inserted or removed; the content is the same.",
      why: "Cells of a printed plan no longer have the addresses that they have now.",
      wrong: "A blank row is inserted above a table's head.",
      right: "The sheet is left as ppmk wrote it.",
      fix: "Nothing to do.",
    },
  },
  "plan/formulas-left-behind": {
    id: {
      title: "Rumus tidak ikut bergeser",
      meaning:
        "Baris atau kolom disisipkan atau dihapus oleh program yang tidak menyesuaikan rumus, sehingga rumus menunjuk ke sel yang salah.",
      why: "Jumlah yang tampak di lembar itu bisa bukan jumlah dari rinciannya.",
      wrong: "Sebuah skrip menyisipkan baris, dan rumus jumlah tetap H12:H16.",
      right: "Baris disisipkan di Excel, yang menggeser rumus menjadi H13:H17.",
      fix: "Pakai rencana yang utuh, atau susun lagi dengan ppmk allocate.",
    },
    en: {
      title: "Formulas were left behind",
      meaning:
        "Rows or columns were inserted or removed by a program that does not move formulas along, so that they refer to the wrong cells.",
      why: "A sum that the sheet shows may not be the sum of its parts.",
      wrong: "A script inserts a row, and the sum still takes H12:H16.",
      right: "A row is inserted in Excel, which moves the sum to H13:H17.",
      fix: "Use the whole plan, or make it again with ppmk allocate.",
    },
  },
  "plan/lines-removed": {
    id: {
      title: "Baris rencana dihapus",
      meaning: "Baris atau kolom yang ditulis ppmk sudah tidak ada, atau isinya dikosongkan.",
      why: "Seorang peminjam, angsuran, atau pembayaran hilang dari rencana tanpa diperiksa lagi.",
      wrong: "Baris seorang anggota dihapus dari Rencana Pinjaman karena ia batal meminjam.",
      right: "Usulannya dihapus di buku kerja kelurahan, lalu rencana disusun lagi.",
      fix: "Ambil lagi rencana yang utuh, atau jalankan ppmk allocate lagi.",
    },
    en: {
      title: "Lines of the plan were removed",
      meaning: "Rows or columns that ppmk wrote are gone, or were cleared.",
      why: "A borrower, an instalment or a payment is missing, and nothing was calculated anew.",
      wrong: "A member's row is deleted from the loans because the member no longer wants one.",
      right: "The request is taken out of the kelurahan's workbook and the plan made again.",
      fix: "Take the whole plan again, or run ppmk allocate again.",
    },
  },
  "plan/lines-added": {
    id: {
      title: "Baris baru dalam rencana",
      meaning: "Di antara baris rencana ada baris atau kolom berisi yang tidak ditulis ppmk.",
      why: "Peminjam atau jumlah yang ditambahkan dengan tangan belum diperiksa dengan aturan apa pun.",
      wrong: "Seorang peminjam ditambahkan di bawah anggota terakhir KSM.",
      right: "Ia dicatat di lembar Anggota buku kerja kelurahan, lalu rencana disusun lagi.",
      fix: "Hapus baris atau kolom itu.",
    },
    en: {
      title: "New lines in the plan",
      meaning: "Among the lines of the plan there are some with content that ppmk did not write.",
      why: "A borrower or an amount that was added by hand was held against no rule.",
      wrong: "A borrower is added below the last member of a KSM.",
      right: "The person is put on the sheet Anggota of the kelurahan's workbook and the plan made again.",
      fix: "Remove them.",
    },
  },
  "plan/rule-broken": {
    id: {
      title: "Rencana melanggar aturan",
      meaning:
        "Jumlah dalam rencana, seperti keadaannya sekarang, melampaui batas aturan J atau bukan kelipatan pinjaman.",
      why: "Rencana yang diubah dengan tangan tetap harus memenuhi batas pedoman.",
      wrong: "Pinjaman anggota Rp 6.000.000.",
      right: "Pinjaman anggota Rp 5.000.000.",
      fix: "Turunkan jumlah di lembar Rencana Pinjaman, atau susun rencana lagi dengan ppmk allocate.",
    },
    en: {
      title: "The plan breaks a rule",
      meaning: "An amount of the plan as it is now is above a limit of the rules J, or not in loan units.",
      why: "A plan that was changed by hand must keep the limits all the same.",
      wrong: "A loan of Rp 6,000,000 to a member.",
      right: "A loan of Rp 5,000,000 to a member.",
      fix: "Lower the amount in the sheet Rencana Pinjaman (loans), or make the plan again with ppmk allocate.",
    },
  },
  "plan/sum-differs": {
    id: {
      title: "Jumlah tidak sama dengan rinciannya",
      meaning: "Rumus jumlah ditimpa dengan angka, dan angkanya tidak sama dengan jumlah rinciannya.",
      why: "Berita Acara memakai jumlah ini.",
      wrong: "Jumlah ditulis 25.000.000, rinciannya 24.000.000.",
      right: "Sel jumlah tetap berisi rumus.",
      fix: "Salin rumus dari file rencana semula, atau jalankan ppmk allocate lagi.",
    },
    en: {
      title: "A total is not the sum of its parts",
      meaning: "A number was typed over the formula of a total, and it is not the sum.",
      why: "The minutes take their amounts from it.",
      wrong: "A total of 25,000,000 over parts of 24,000,000.",
      right: "The cell of the total still holds its formula.",
      fix: "Copy the formula from the plan as it was, or run ppmk allocate again.",
    },
  },
  "plan/schedule-differs": {
    id: {
      title: "Jadwal angsuran tidak cocok",
      meaning: "Jadwal angsuran tidak melunasi pinjaman ini, atau tidak menurut jasa dan pembulatan yang dipakai.",
      why: "Anggota mengangsur menurut jadwal ini.",
      wrong: "Pinjaman diturunkan menjadi Rp 4.000.000, jadwalnya masih untuk Rp 5.000.000.",
      right: "Jadwal dihitung ulang untuk Rp 4.000.000.",
      fix: "Tulis jumlah itu di kolom Rekomendasi UPK buku kerja kelurahan, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "The schedule does not fit the loan",
      meaning: "The instalments do not repay the loan, or are not those of the charge and rounding in force.",
      why: "Members pay by it.",
      wrong: "A loan was lowered to Rp 4,000,000, the schedule is still that of Rp 5,000,000.",
      right: "A schedule that was calculated anew for Rp 4,000,000.",
      fix: "Write the amount into the column Rekomendasi UPK of the kelurahan's workbook and run ppmk allocate again.",
    },
  },
  "plan/source-differs": {
    id: {
      title: "File sumber berbeda",
      meaning: "File yang diberikan tidak sama, byte demi byte, dengan file yang dipakai untuk menyusun rencana.",
      why: "Rencana hanya dapat dipertanggungjawabkan dengan data yang menjadi dasarnya.",
      wrong: "Buku kerja kelurahan disimpan lagi sesudah rencana dibuat.",
      right: "Buku kerja kelurahan yang sama dengan yang tercatat di lembar Dasar.",
      fix: "Cari file dengan SHA-256 yang tercatat di lembar Dasar, atau susun rencana lagi.",
    },
    en: {
      title: "The source is another one",
      meaning: "A file is not, byte by byte, the one that the plan was made from.",
      why: "A plan can only be defended with the data that it rests on.",
      wrong: "The kelurahan's workbook was saved again after the plan was made.",
      right: "The kelurahan's workbook that the sheet Dasar (basis) names.",
      fix: "Look for the file with the SHA-256 in the sheet Dasar, or make the plan again.",
    },
  },
  "plan/no-longer-agrees": {
    id: {
      title: "Rencana dan sumber tidak sepakat lagi",
      meaning:
        "Menurut data sumber yang sekarang, KSM ini bukan calon lagi, menjadi calon baru, atau nilai layaknya lain.",
      why: "Rencana yang ditandatangani harus sesuai dengan data terakhir.",
      wrong: "Anggota dihapus dari KSM sesudah rencana dibuat.",
      right: "Rencana disusun lagi sesudah data diperbaiki.",
      fix: "Jalankan ppmk allocate dengan file sumber yang sekarang.",
    },
    en: {
      title: "The plan and its source no longer agree",
      meaning: "By the source as it is now the group is no candidate, a new one, or assessed at another amount.",
      why: "The plan that is signed must fit the latest data.",
      wrong: "A member was taken out of a group after the plan was made.",
      right: "The plan was made again after the data had been corrected.",
      fix: "Run ppmk allocate with the source as it is now.",
    },
  },
};
