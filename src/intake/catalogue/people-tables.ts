import type { HouseholdRow, MemberRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";

const nikHelp = {
  id: "16 angka, disimpan sebagai teks. Ketik tanda petik (') lebih dulu kalau kolomnya bukan teks.",
  en: "16 digits, kept as text.",
};
const kkHelp = {
  id: "Nomor Kartu Keluarga, 16 angka, sebagai teks.",
  en: "Family card number, 16 digits, kept as text.",
};
/** How the field names the column of the NIK; a loan's share bears it too. */
export const nikAliases = [
  "No KTP",
  "KTP",
  "No NIK",
  "NIK/KTP",
  "No NIK/KTP",
  "NIK/No KTP",
  "No KTP/NIK",
  "No Induk Kependudukan",
  "No Induk Penduduk",
  "No Penduduk",
  "No Identitas",
];
const kkAliases = ["KK", "No Kartu Keluarga", "Kartu Keluarga", "No KK/Kartu Keluarga", "NKK"];
export const termAliases = ["Jgk Wkt", "JK.Wkt", "Tenor", "Lama Pinjaman", "Jangka Waktu (bulan)", "JW", "Tempo"];

const rt = column("text", "RT", { id: "Nomor RT.", en: "RT (neighbourhood)." }, { example: "003" });
const rw = column("text", "RW", { id: "Nomor RW.", en: "RW (group of RT)." }, { example: "007" });
const rtRw = { header: "RT/RW", aliases: ["RT RW"], parts: ["rt", "rw"] } as const;

export const householdTable: TableSpec<HouseholdRow> = {
  sheet: "PS-2",
  purpose: { id: "Daftar warga miskin hasil Pemetaan Swadaya (PS-2).", en: "The PS-2 list of poor households." },
  columns: {
    name: column(
      "text",
      "Nama",
      { id: "Nama kepala keluarga.", en: "Head of the household." },
      {
        aliases: [
          "Nama KK",
          "Nama Kepala Keluarga",
          "Kepala Keluarga",
          "Nama Lengkap",
          "Nama KRT",
          "Nama Kepala Rumah Tangga",
          "Kepala Rumah Tangga",
          "Nama RTM",
        ],
        required: true,
        example: "Sutrisna",
      },
    ),
    nik: column("nik", "NIK", nikHelp, { aliases: [...nikAliases, "NIK KK", "NIK KRT"], example: "9999010101700001" }),
    familyCard: column("familyCard", "No KK", kkHelp, { aliases: kkAliases, example: "9999010101100001" }),
    address: column("text", "Alamat", { id: "Alamat rumah.", en: "Address." }, { example: "Gang Melati 4" }),
    rt,
    rw,
  },
  combined: rtRw,
  recognisedBy: [
    ["name", "nik"],
    ["name", "familyCard"],
  ],
  notWith: [
    "Kode KSM",
    "Nama KSM",
    "KSM",
    "Kelompok",
    "Nama Kelompok",
    "Nama Anggota",
    "Usulan Pinjaman",
    "Usulan",
    "Jumlah Pinjaman",
    "Jml Pinjaman",
    "L/P",
  ],
  namedBy: ["name", "nik", "familyCard"],
};

export const memberTable: TableSpec<MemberRecord> = {
  sheet: "Anggota",
  purpose: { id: "Anggota KSM, satu baris per orang.", en: "Members, a row for each person." },
  columns: {
    ksm: column(
      "text",
      "Kode KSM",
      { id: "Kode atau nama KSM, sama seperti di lembar KSM.", en: "Code or name of the KSM, as on the sheet KSM." },
      { aliases: ["KSM", "Kelompok", "Nama KSM", "Nama Kelompok", "Kode Kelompok"], required: true, example: "K01" },
    ),
    name: column(
      "text",
      "Nama Anggota",
      { id: "Nama lengkap sesuai KTP.", en: "Full name as on the KTP." },
      {
        aliases: [
          "Nama",
          "Nama Lengkap",
          "Nama Lengkap Anggota",
          "Nama Anggota KSM",
          "Nama Peserta",
          "Nama Peminjam",
          "Pemanfaat",
          "Nama Pemanfaat",
          "Peminjam",
          "Nama Nasabah",
        ],
        required: true,
        example: "Kartinah",
      },
    ),
    nik: column("nik", "NIK", nikHelp, {
      aliases: nikAliases,
      required: true,
      lendingWaits: true,
      example: "9999014101750002",
    }),
    familyCard: column("familyCard", "No KK", kkHelp, { aliases: kkAliases, example: "9999010101100001" }),
    sex: column(
      "sex",
      "L/P",
      { id: "L (laki-laki) atau P (perempuan).", en: "L (male) or P (female)." },
      { aliases: ["Jenis Kelamin", "JK", "Sex", "P/L", "Gender"], example: "P" },
    ),
    rt,
    rw,
    declaredPs2: column(
      "yesNo",
      "PS-2",
      { id: "Ya kalau terdaftar di PS-2.", en: "Ya where the member is on the PS-2 list." },
      {
        aliases: [
          "PS2",
          "Terdaftar PS-2",
          "Status PS-2",
          "Terdaftar di PS-2",
          "Miskin",
          "Miskin (Ya/Tidak)",
          "Warga Miskin",
          "KK Miskin",
        ],
        example: "Ya",
      },
    ),
    business: column(
      "text",
      "Jenis Usaha",
      { id: "Usaha anggota ini.", en: "Business of this member." },
      { aliases: ["Usaha", "Bidang Usaha", "Mata Pencaharian"], example: "Warung sembako" },
    ),
    income: column(
      "rupiah",
      "Penghasilan",
      { id: "Penghasilan sebulan (Rp).", en: "Income a month, rupiah." },
      { aliases: ["Pendapatan"], lendingWaits: true, example: "2150000" },
    ),
    cost: column(
      "rupiah",
      "Biaya",
      { id: "Pengeluaran sebulan (Rp).", en: "Cost a month, rupiah." },
      { aliases: ["Pengeluaran"], lendingWaits: true, example: "1400000" },
    ),
    requested: column(
      "rupiah",
      "Usulan Pinjaman",
      {
        id: "Pinjaman yang diusulkan (Rp), paling banyak Rp 5.000.000 per anggota (J.5).",
        en: "Loan that is asked for, rupiah (J.5).",
      },
      {
        aliases: [
          "Usulan",
          "Usuln Pnjmn",
          "Usulan Pnjmn",
          "Pinjaman Diusulkan",
          "Pinjaman yang Diusulkan",
          "Pinjaman yang Diajukan",
          "Jumlah Usulan",
          "Nilai Usulan",
          "Besar Usulan",
          "Besar Pinjaman",
          "Usulan Kredit",
          "Usulan Modal",
          "Permohonan Pinjaman",
          "Pengajuan Pinjaman",
          "Pengajuan",
          "Besar Usulan Pinjaman",
          "Jumlah Pengajuan",
          "Permohonan",
        ],
        lendingWaits: true,
        example: "5000000",
      },
    ),
    recommended: column(
      "rupiah",
      "Rekomendasi UPK",
      { id: "Pinjaman yang disarankan UPK (Rp).", en: "Amount that the UPK recommends, rupiah." },
      { aliases: ["Rekomendasi"], lendingWaits: true, example: "4000000" },
    ),
    months: column(
      "monthCount",
      "Jangka Waktu",
      { id: "Lama pinjaman dalam bulan.", en: "Months of the loan." },
      { aliases: termAliases, lendingWaits: true, example: "12" },
    ),
    confirmedPs2: column(
      "yesNo",
      "Konfirmasi PS-2",
      { id: "Ya atau Tidak setelah diperiksa ke daftar PS-2.", en: "Ya or Tidak once checked against the PS-2 list." },
      { example: "Ya" },
    ),
    confirmedBy: column(
      "text",
      "Dikonfirmasi Oleh",
      { id: "Nama yang memeriksa.", en: "Who checked." },
      { example: "Faskel Wagimin" },
    ),
    confirmedOn: column(
      "date",
      "Tanggal Konfirmasi",
      { id: "Tanggal diperiksa.", en: "Day of the check." },
      { example: "12-03-2013" },
    ),
    leftOn: column(
      "date",
      "Tanggal Keluar",
      { id: "Diisi kalau orang ini sudah keluar dari KSM.", en: "Filled in where this person left the KSM." },
      { aliases: ["Tgl Keluar", "Keluar Tanggal"] },
    ),
  },
  // Beside what was lent, paid or is owed it is a share of a loan, no request.
  namesInContext: [
    {
      key: "requested",
      names: ["Alokasi", "Alokasi Pinjaman"],
      without: /realisasi|saldo|sisa|cair|tunggakan|angsuran|bayar|pengembalian|tanggalpinjam/,
    },
  ],
  combined: rtRw,
  recognisedBy: [
    ["ksm", "name", "nik"],
    ["ksm", "name", "requested"],
    ["ksm", "name", "declaredPs2"],
    ["ksm", "name", "sex"],
  ],
  titledBy: "ksm",
  filledOnce: "ksm",
  namedBy: ["name", "nik"],
};
