import { normaliseLabel } from "./catalogue/label.ts";

/** How the field shortens the words of a header. */
const shortened: Readonly<Record<string, string>> = {
  angg: "anggota",
  bln: "bulan",
  angs: "angsuran",
  jgk: "jangka",
  jlh: "jumlah",
  jml: "jumlah",
  jmlh: "jumlah",
  kd: "kode",
  klp: "kelompok",
  nm: "nama",
  no: "nomor",
  nomer: "nomor",
  pendptn: "pendapatan",
  penghsln: "penghasilan",
  pinj: "pinjaman",
  pinjmn: "pinjaman",
  pnglrn: "pengeluaran",
  pnjmn: "pinjaman",
  rek: "rekomendasi",
  rekom: "rekomendasi",
  tg: "tanggal",
  tgl: "tanggal",
  th: "tahun",
  thn: "tahun",
  usuln: "usulan",
  wkt: "waktu",
};

const byShort: ReadonlyMap<string, string> = new Map(Object.entries(shortened));
const shortWord = new RegExp(`(?<![a-z])(?:${[...byShort.keys()].join("|")})(?![a-z])`, "g");

/** A header as it is looked up: shortened words in full, then as any label is compared. */
export function headerKey(text: string): string {
  const words = text.normalize("NFKC").toLowerCase();
  return normaliseLabel(words.replace(shortWord, (word) => byShort.get(word) ?? word));
}
