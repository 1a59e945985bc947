/**
 * What a title or a header says of a list: that it is PS-2; that it holds poor households, which other programs list too;
 * that it is not PS-2; or nothing of either kind.
 */
export type Ps2Says = "ps2" | "poor" | "not" | "nothing";

const ps2Words = /\bps[\s.-]*(?:2(?!\d)|ii\b)|\bpemetaan swadaya\b/;
const poorWords =
  /\b(?:(?:kk|krt|keluarga|kepala keluarga|rumah tangga) miskin|rtm|(?:peringkat|tingkat|klasifikasi) (?:kesejahteraan|kemiskinan))\b/;
const negated =
  /\b(?:bukan|non|tidak|tdk|di ?luar|belum|tanpa|dicoret|dikeluarkan|dihapus|keluar)[\s.-]*(?:[a-z]+[\s.-]+){0,2}(?:ps[\s.-]*(?:2(?!\d)|ii\b)|pemetaan swadaya|miskin|rtm)/g;
/** Who is *kurang mampu* is poor. */
const welloff = /(?<!\b(?:tidak|tdk|kurang|krg|belum|pra)\s*)\bmampu\b/g;

/** Reads a title, a header or the name of a sheet or file: `Daftar_KKMiskin RW 02`. */
export function ps2Says(text: string): Ps2Says {
  const words = plainWords(text);
  const rest = words.replace(negated, " ").replace(welloff, " ");
  const isNegated = rest !== words;
  if (ps2Words.test(rest)) return isNegated ? "nothing" : "ps2";
  if (poorWords.test(rest)) return isNegated ? "nothing" : "poor";
  return isNegated ? "not" : "nothing";
}

const otherPurpose =
  /\b(?:penerima|raskin|rastra|beras|blt|blsm|jamkesmas|jamkesda|bpjs|pkh|bantuan|bansos|zakat|beasiswa|bsm|bedah rumah|pengurus|koperasi|peminjam|nasabah|calon|usulan|usul)\b/;

/** Whether a title says for what else the list is: recipients of other aid, officers, candidates. */
export const saysOtherPurpose = (text: string): boolean => otherPurpose.test(plainWords(text));

/** The year that a title names, alone or as part of a date. */
export function yearIn(text: string): number | undefined {
  const year = /(?<!\d)(?:19[89]\d|20\d\d)(?!\d)/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** *Lama*, but not where a place is called so: *Kota Lama*. */
export const saysOld = (text: string): boolean =>
  /(?<!\b(?:kel|kelurahan|desa|dusun|kampung|kampong|kota|pasar|rw|rt)\.?\s+(?:[a-z]+\s+)?)\b(?:lama|old|usang|tahun lalu)\b/.test(
    plainWords(text),
  );

/** Lower case, words apart as a name without spaces writes them: `DaftarKKMiskin`. */
const plainWords = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/([a-z])((?:19|20)\d\d)/gi, "$1 $2")
    .replace(/[_/]+/g, " ")
    .replace(/\s+/g, " ")
    .toLowerCase();
