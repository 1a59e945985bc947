import type { Text } from "./lang.ts";

/** How a projection is reckoned, for those who check it. */
export const projectionMethod: readonly { readonly name: Text; readonly text: Text }[] = [
  {
    name: { id: "Tepat waktu (θ)", en: "On time (θ)" },
    text: {
      id: "Untuk setiap KSM: yang dibayar sampai akhir bulan jatuh tempo ÷ yang jatuh tempo, pokok dan jasa, 12 bulan terakhir. Dari situ sebaran Beta(½ + Σr, ½ + Σ(1 − r)); hati-hati, tengah, dan baik adalah titik 10, 50, dan 90 persennya. Bagian r yang pecahan adalah anggapan.",
      en: "For each KSM: what was paid by the end of the month in which it fell due ÷ what fell due, pokok and jasa, over the last 12 months. From these Beta(½ + Σr, ½ + Σ(1 − r)); careful, middle and good are its 10, 50 and 90% points. That r may be a fraction is an assumption.",
    },
  },
  {
    name: { id: "Menyusul (ρ)", en: "Caught up (ρ)" },
    text: {
      id: "Bagian tunggakan awal bulan yang dibayar dalam bulan itu, 12 bulan terakhir. Tunggakan menyusul selama sembilan bulan, lalu tidak lagi; pinjaman kelas 5 tidak diharapkan masuk.",
      en: "The share of a month's opening arrears that was paid in it, over the last 12 months. Arrears are caught up for nine months and then no more; of loans of class 5 nothing is expected.",
    },
  },
  {
    name: { id: "Tiap bulan", en: "Each month" },
    text: {
      id: "Masuk: θ × jatuh tempo + ρ × tunggakan, dibulatkan ke bawah; lalu biaya; lalu sebanyak mungkin KSM utuh dari kas di atas cadangan, selama ada KSM yang bebas. Pinjaman baru jatuh tempo mulai bulan berikutnya.",
      en: "Comes in: θ × what falls due + ρ × arrears, rounded down; then cost; then as many whole KSM as cash above the reserve allows and are free. A new loan falls due from the month after.",
    },
  },
  {
    name: { id: "Kekayaan", en: "Wealth" },
    text: {
      id: "Kas + θ × pokok yang belum jatuh tempo + bagian pokok menunggak yang masih akan menyusul.",
      en: "Cash + θ × pokok not yet due + what is still to be caught up of pokok in arrears.",
    },
  },
  {
    name: { id: "Titik impas", en: "Break-even" },
    text: {
      id: "Dana tidak menyusut bila yang masuk pada akhirnya ≥ (1 + c) ÷ (1 + n × j): c = biaya 12 bulan ÷ yang dipinjamkan 12 bulan, n bulan dan j jasa per bulan menurut pinjaman itu.",
      en: "The fund does not shrink if what comes in in the end ≥ (1 + c) ÷ (1 + n × j): c = cost of 12 months ÷ what was lent in them, n months and j jasa a month of those loans.",
    },
  },
  {
    name: { id: "Paling sedikit", en: "At least" },
    text: {
      id: "Kekayaan akhir yang terkecil dari semua pembayaran yang lebih baik: karena dipinjamkan per KSM utuh, pembayaran yang lebih baik kadang berakhir dengan sedikit lebih kurang.",
      en: "The least wealth over all better repayment: as whole KSM are lent to, better repayment at times ends with a little less.",
    },
  },
];
