import type { ExplainedFamily } from "../explanation.ts";

export const cashExplained: ExplainedFamily<"cash"> = {
  "cash/differs": {
    id: {
      title: "Uang UPK tidak cocok dengan pembukuannya",
      meaning:
        "Saldo Kas dan Saldo Bank bulan ini tidak sama dengan saldo bulan sebelumnya ditambah setoran KSM di lembar Angsuran dan pendapatan lain, dikurangi pinjaman yang dicairkan dan Biaya Operasional.",
      why: "Uang yang tidak tercatat adalah tanda pertama dari salah catat atau kehilangan. Biaya Cadangan tidak ikut, karena uangnya tidak keluar; perubahan Modal yang sama besarnya diterima sebagai sebabnya.",
      wrong:
        "Saldo awal Rp 10.000.000, setoran Rp 3.000.000, biaya Rp 500.000, tetapi saldo akhir tertulis Rp 12.250.000.",
      right: "Saldo akhir Rp 12.500.000.",
      fix: "Cari setoran, pencairan, atau biaya yang belum dicatat bulan itu, atau perbaiki saldonya di lembar Keuangan UPK.",
    },
    en: {
      title: "The UPK's money does not fit its books",
      meaning:
        "Cash and bank of the month are not those of the month before, plus payments in the sheet Angsuran and other income, less loans paid out and Biaya Operasional.",
      why: "Money that is not written down is the first sign of a slip or a loss. The reserve for bad loans does not count, since no money moves; an equal change of Modal is taken for the reason.",
      wrong:
        "Opening Rp 10,000,000, payments Rp 3,000,000, cost Rp 500,000, but the closing balance says Rp 12,250,000.",
      right: "Closing balance Rp 12,500,000.",
      fix: "Look for a payment, a loan or a cost of that month that is not written down, or correct the balance in the sheet Keuangan UPK.",
    },
  },
};
