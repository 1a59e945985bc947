import type { ExplainedFamily } from "../explanation.ts";

export const annotateExplained: ExplainedFamily<"annotate"> = {
  "annotate/kept-out": {
    id: {
      title: "Tanda tidak dipasang",
      meaning:
        "Sel dengan komentar berbalas, tanda tangan digital, atau bagian yang tidak dikenal tidak diubah. Temuannya tetap ada di lembar Temuan.",
      why: "Isi buku kerja Anda lebih penting daripada tanda dari ppmk.",
      wrong: "Menimpa komentar yang sudah ada.",
      right: "Membiarkan komentarnya, dan mencatat temuan di lembar Temuan.",
      fix: "Baca lembar Temuan. Untuk tanda tangan digital, simpan file asli sebagai dokumen resmi. Bila salinannya tidak dibuat, buka file itu di Excel, simpan sebagai Buku Kerja Excel (.xlsx) bernama lain, lalu ulangi.",
    },
    en: {
      title: "A mark was kept out",
      meaning:
        "Cells with threaded comments, digital signatures and unknown parts are not changed. The finding is still in the sheet Temuan.",
      why: "What is in your workbook matters more than a mark.",
      wrong: "Writing over a comment that is already there.",
      right: "Leaving the comment, and listing the finding in the sheet Temuan.",
      fix: "Read the sheet Temuan. Where there is a digital signature, keep the original as the official document. Where no copy was made, open the file in Excel, save it as an Excel Workbook (.xlsx) under another name, and try again.",
    },
  },
};
