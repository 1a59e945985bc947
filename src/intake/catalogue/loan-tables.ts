import type { InstalmentRecord, LoanRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";
import { nikAliases, termAliases } from "./people-tables.ts";

/** UPK number their loans by the loan itself, the letter of agreement, or the account. */
const loanCodeAliases = [
  "No Pinjaman",
  "Kode Pnjmn",
  "Loan ID",
  "ID Pinjaman",
  "No SPK",
  "No Rekening",
  "No Rek",
  "No Rekening Pinjaman",
];

/** Titles of what shall be paid, as against what was. */
const schedule = /rencana|jadwal/;

export const loanTable: TableSpec<LoanRecord> = {
  sheet: "Pinjaman",
  purpose: { id: "Pinjaman yang pernah diterima KSM (G.4).", en: "Loans that the KSM have had (G.4)." },
  columns: {
    code: column(
      "text",
      "Kode Pinjaman",
      { id: "Kode pinjaman, dipakai di lembar Angsuran.", en: "Code of the loan, used on the sheet Angsuran." },
      { aliases: loanCodeAliases, example: "P01" },
    ),
    ksm: column(
      "text",
      "Kode KSM",
      { id: "KSM peminjam.", en: "KSM that borrowed." },
      {
        aliases: ["KSM", "Nama KSM", "Kelompok", "Kode Kelompok", "Nama Kelompok", "Peminjam", "KSM Peminjam"],
        required: true,
        example: "K01",
      },
    ),
    nik: column(
      "nik",
      "NIK",
      { id: "Hanya kalau baris ini bagian satu anggota.", en: "Only where the row is one member's share." },
      { aliases: nikAliases, example: "9999014101750002" },
    ),
    lender: column(
      "text",
      "Pemberi Pinjaman",
      { id: "UPK atau lembaga lain.", en: "UPK or another lender." },
      { aliases: ["Pemberi"], example: "UPK" },
    ),
    source: column(
      "fundSource",
      "Sumber Dana",
      { id: "PPMK atau Lainnya. Kosong berarti bukan PPMK.", en: "PPMK or Lainnya; blank is not PPMK." },
      { example: "Lainnya" },
    ),
    disbursedOn: column(
      "date",
      "Tanggal Cair",
      { id: "Tanggal pinjaman cair.", en: "Day of disbursement." },
      {
        aliases: [
          "Tgl Cair",
          "Tanggal Pencairan",
          "Tanggal Realisasi",
          "Tanggal Pinjam",
          "Tanggal Pinjaman",
          "Tanggal Akad",
        ],
        example: "05-01-2012",
      },
    ),
    principal: column(
      "rupiah",
      "Pokok",
      { id: "Jumlah pinjaman pokok (Rp).", en: "Principal, rupiah." },
      {
        aliases: [
          "Jumlah Pinjaman",
          "Pokok Pinjaman",
          "Alokasi",
          "Alokasi Pinjaman",
          "Plafon",
          "Plafond",
          "Plafon Pinjaman",
          "Besar Pinjaman",
          "Nilai Pinjaman",
        ],
        required: true,
        example: "10000000",
      },
    ),
    charge: column(
      "monthlyCharge",
      "Jasa",
      { id: "Jasa dalam persen per bulan.", en: "Service charge, percent a month." },
      {
        aliases: [
          "Jasa (% per bulan)",
          "Jasa %",
          "Jasa per Bulan",
          "Jasa/bln (%)",
          "Prosentase Jasa",
          "Persentase Jasa",
          "Suku Bunga",
          "Bunga",
        ],
        example: "1,5",
      },
    ),
    months: column(
      "monthCount",
      "Jangka Waktu",
      { id: "Lama pinjaman dalam bulan.", en: "Months of the loan." },
      { aliases: [...termAliases, "Lama Angsuran"], example: "10" },
    ),
    target: column(
      "rupiah",
      "Target Angsuran",
      {
        id: "Pokok yang seharusnya sudah dibayar (Rp), kalau tidak ada lembar Angsuran.",
        en: "Principal due so far, rupiah, where no ledger is kept.",
      },
      {
        aliases: [
          "Target",
          "Target Pokok",
          "Pokok Target",
          "Target Angsuran Pokok",
          "Target s.d. Bulan Ini",
          "Target s.d. Bulan Ini Pokok",
        ],
        example: "8000000",
      },
    ),
    paid: column(
      "rupiah",
      "Realisasi Angsuran",
      {
        id: "Pokok yang sudah dibayar (Rp), kalau tidak ada lembar Angsuran.",
        en: "Principal paid so far, rupiah, where no ledger is kept.",
      },
      {
        aliases: [
          "Realisasi",
          "Realisasi Pokok",
          "Real Pokok",
          "Pokok Realisasi",
          "Realisasi Angsuran Pokok",
          "Realisasi s.d. Bulan Ini",
          "Real s.d. Bulan Ini",
          "Angsuran s/d Bulan Ini",
          "Angsuran s/d bln ini",
          "Realisasi s.d. Bulan Ini Pokok",
          "Angsuran s/d Bulan Ini Pokok",
          "Pengembalian",
          "Pengembalian Pokok",
        ],
        example: "7500000",
      },
    ),
    status: column(
      "loanStatus",
      "Status Pinjaman",
      {
        id: "Berjalan, Lunas, Dijadwal Ulang, atau Hapus Buku. Kosong berarti berjalan.",
        en: "Berjalan (running), Lunas (paid off), Dijadwal Ulang (rescheduled) or Hapus Buku (written off); blank is running.",
      },
      { aliases: ["Status Kredit", "Keadaan Pinjaman", "Kondisi Pinjaman"], example: "Berjalan" },
    ),
    rescheduledOn: column(
      "date",
      "Tanggal Jadwal Ulang",
      {
        id: "Hanya kalau dijadwal ulang. Angsuran yang jatuh tempo sesudahnya adalah jadwal baru untuk sisa pokok.",
        en: "Only where rescheduled. Instalments due after it are the new schedule of the balance.",
      },
      { aliases: ["Tgl Jadwal Ulang", "Tanggal Reschedule", "Tanggal Rescheduling", "Tanggal Restrukturisasi"] },
    ),
    writtenOffOn: column(
      "date",
      "Tanggal Hapus Buku",
      {
        id: "Hanya kalau dihapusbukukan: tanggal keputusannya.",
        en: "Only where written off: the day on which that was decided.",
      },
      { aliases: ["Tgl Hapus Buku", "Tanggal Penghapusan", "Tanggal Dihapusbukukan", "Tanggal Write Off"] },
    ),
  },
  recognisedBy: [
    ["code", "ksm", "principal"],
    ["ksm", "principal", "target"],
    ["ksm", "principal", "disbursedOn"],
  ],
  namedBy: ["code", "ksm"],
};

export const instalmentTable: TableSpec<InstalmentRecord> = {
  sheet: "Angsuran",
  purpose: { id: "Buku angsuran, satu baris per angsuran.", en: "The ledger, a row for each instalment." },
  columns: {
    loan: column(
      "text",
      "Kode Pinjaman",
      { id: "Kode pinjaman dari lembar Pinjaman.", en: "Code from the sheet Pinjaman." },
      { aliases: loanCodeAliases, required: true, example: "P01" },
    ),
    number: column(
      "count",
      "Angsuran Ke",
      { id: "Nomor angsuran.", en: "Number of the instalment." },
      { aliases: ["Angs Ke", "Ke", "Cicilan Ke", "Bulan Ke"], example: "1" },
    ),
    dueOn: column(
      "date",
      "Jatuh Tempo",
      { id: "Tanggal jatuh tempo.", en: "Due date." },
      {
        aliases: ["Tgl Jatuh Tempo", "Tanggal Jatuh Tempo", "Tanggal JT", "Tgl JT"],
        required: true,
        blankInSomeRows: true,
        example: "05-02-2012",
      },
    ),
    targetPrincipal: column(
      "rupiah",
      "Target Pokok",
      { id: "Pokok yang jatuh tempo (Rp).", en: "Principal due, rupiah." },
      {
        aliases: ["Pokok Target", "Kewajiban Pokok", "Angsuran Pokok", "Target Angsuran Pokok"],
        required: true,
        blankInSomeRows: true,
        example: "1000000",
      },
    ),
    targetCharge: column(
      "rupiah",
      "Target Jasa",
      { id: "Jasa yang jatuh tempo (Rp).", en: "Charge due, rupiah." },
      { aliases: ["Jasa Target", "Kewajiban Jasa", "Angsuran Jasa", "Target Angsuran Jasa"], example: "150000" },
    ),
    paidOn: column(
      "date",
      "Tanggal Bayar",
      { id: "Tanggal dibayar; kosong kalau belum.", en: "Day of payment; blank where not paid." },
      {
        aliases: [
          "Tgl Bayar",
          "Bayar Tanggal",
          "Tanggal Realisasi",
          "Realisasi Tanggal",
          "Realisasi Tanggal Bayar",
          "Pembayaran Tanggal",
          "Tanggal Pembayaran",
          "Tanggal Setor",
        ],
        expected: true,
        example: "05-02-2012",
      },
    ),
    paidPrincipal: column(
      "payment",
      "Bayar Pokok",
      { id: "Pokok yang dibayar (Rp); kosong kalau belum.", en: "Principal paid, rupiah; blank where not paid." },
      {
        aliases: [
          "Realisasi Pokok",
          "Real Pokok",
          "Pokok Realisasi",
          "Pembayaran Pokok",
          "Setoran Pokok",
          "Pokok Dibayar",
        ],
        expected: true,
        example: "1000000",
      },
    ),
    paidCharge: column(
      "payment",
      "Bayar Jasa",
      { id: "Jasa yang dibayar (Rp).", en: "Charge paid, rupiah." },
      {
        aliases: ["Realisasi Jasa", "Real Jasa", "Jasa Realisasi", "Pembayaran Jasa", "Setoran Jasa", "Jasa Dibayar"],
        example: "150000",
      },
    ),
  },
  namesInContext: [
    { key: "dueOn", names: ["Tanggal"], titled: schedule, without: /jatuhtempo|tanggaljt/ },
    { key: "targetPrincipal", names: ["Pokok"], titled: schedule, without: /targetpokok|bayar/ },
    { key: "targetCharge", names: ["Jasa", "Bunga"], titled: schedule, without: /targetjasa|bayar/ },
    { key: "paidOn", names: ["Tanggal"], notTitled: schedule },
    // Beside a due date and no target, Pokok may be either: nobody guesses.
    {
      key: "paidPrincipal",
      names: ["Pokok"],
      notTitled: schedule,
      without: /^(?!.*targetpokok).*(?:jatuhtempo|tanggaljt)/,
    },
    {
      key: "paidCharge",
      names: ["Jasa", "Bunga"],
      notTitled: schedule,
      without: /^(?!.*targetpokok).*(?:jatuhtempo|tanggaljt)/,
    },
  ],
  recognisedBy: [
    ["loan", "dueOn"],
    ["loan", "targetPrincipal"],
    ["loan", "paidPrincipal"],
  ],
  titledBy: "loan",
  filledOnce: "loan",
  namedBy: ["loan", "dueOn", "paidOn"],
};
