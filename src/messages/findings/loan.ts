import type { FindingFamily } from "./family.ts";

export const loanTexts: FindingFamily<"loan"> = {
  "loan/duplicate": {
    id: ({ first }) => ({
      message: `Kode pinjaman ini sudah dipakai di ${first}.`,
      help: "Beri kode yang berbeda untuk setiap pinjaman, juga di tabel Angsuran.",
    }),
    en: ({ first }) => ({
      message: `This loan code is already used at ${first}.`,
      help: "Give each loan a code of its own, also in the table Angsuran.",
    }),
  },
  "loan/unknown-ksm": {
    id: () => ({
      message: "KSM pinjaman ini tidak ada di tabel KSM atau Anggota.",
      help: "Samakan kode KSM-nya. Bila pinjaman milik KSM lain, biarkan saja: ia tidak dihitung.",
    }),
    en: () => ({
      message: "The KSM of this loan is in neither the table KSM nor Anggota.",
      help: "Write the code alike. If the loan belongs to another KSM, leave it: it does not count.",
    }),
  },
};
