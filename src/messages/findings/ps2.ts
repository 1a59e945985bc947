import type { FindingFamily } from "../finding-family.ts";
import type { Lang } from "../lang.ts";
import { andText, orText } from "../list-text.ts";
import { who } from "../person-text.ts";

const confirmId = "isi Konfirmasi PS-2 (Ya atau Tidak), Dikonfirmasi Oleh, dan Tanggal Konfirmasi.";
const confirmEn = "fill in Konfirmasi PS-2 (Ya or Tidak), Dikonfirmasi Oleh and Tanggal Konfirmasi.";

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`);

const differId = {
  years: "tahunnya berbeda",
  old: "salah satunya disebut lama",
  overlap: "orang atau keluarga yang sama ada di lebih dari satu daftar",
} as const;
const differEn = {
  years: "of different years",
  old: "one of them is called old (lama)",
  overlap: "the same persons or households stand on more than one",
} as const;

export const ps2Texts: FindingFamily<"ps2"> = {
  "ps2/no-such-sheet": {
    id: ({ name, suggestion, sheets }) => ({
      message: `Lembar “${name}”, yang disebut dengan --ps2-sheet, tidak ada di file ini.`,
      help: suggestion === null ? `Lembar yang ada: ${namedSheets(sheets, "id")}.` : `Mungkin maksudnya ${suggestion}.`,
    }),
    en: ({ name, suggestion, sheets }) => ({
      message: `There is no sheet “${name}”, which was given by --ps2-sheet.`,
      help: suggestion === null ? `The sheets are ${namedSheets(sheets, "en")}.` : `Perhaps ${suggestion} was meant.`,
    }),
  },
  "ps2/list-unsaid": {
    id: ({ list }) => ({
      message: `Apakah lembar '${list}' daftar PS-2? Judul dan kolomnya tidak menyebut PS-2, jadi orang yang hanya ada di sana belum dihitung terdaftar.`,
      help: `Bila ya, beri nama lembarnya "PS-2", atau jalankan lagi dengan --ps2-sheet "${list}". Bila bukan, sebutkan di judulnya ("bukan PS-2"), atau pindahkan lembar itu ke berkas lain.`,
    }),
    en: ({ list }) => ({
      message: `Is the sheet '${list}' the PS-2 list? Neither its title nor a column says so, and who stands there alone does not count as listed yet.`,
      help: `If it is, name the sheet "PS-2", or run again with --ps2-sheet "${list}". If not, say so in its title ("bukan PS-2"), or move the sheet to another file.`,
    }),
  },
  "ps2/list-negated": {
    id: ({ list, words }) => ({
      message: `Lembar '${list}' tidak dipakai sebagai daftar PS-2, karena judulnya "${words}".`,
      help: `Bila sebenarnya daftar PS-2, perbaiki judulnya, atau jalankan lagi dengan --ps2-sheet "${list}".`,
    }),
    en: ({ list, words }) => ({
      message: `The sheet '${list}' is not used as a PS-2 list, because of its title "${words}".`,
      help: `If it is the PS-2 list after all, correct the title, or run again with --ps2-sheet "${list}".`,
    }),
  },
  "ps2/lists-differ": {
    id: ({ why, lists, outdated }) => ({
      message: `Lembar ${andText(quoted(lists), "id")} sama-sama daftar PS-2, tetapi ${differId[why]}. Orang yang hanya ada di salah satunya belum dihitung terdaftar.`,
      help:
        outdated.length > 0
          ? `Hapus ${andText(quoted(outdated), "id")}, atau pindahkan ke berkas lain.`
          : "Sisakan daftar yang berlaku dan hapus salinannya; atau jalankan lagi dengan --ps2-sheet dan nama lembar yang berlaku.",
    }),
    en: ({ why, lists, outdated }) => ({
      message: `The sheets ${andText(quoted(lists), "en")} are all PS-2 lists, but ${differEn[why]}. Who stands on one of them alone does not count as listed yet.`,
      help:
        outdated.length > 0
          ? `Delete ${andText(quoted(outdated), "en")}, or move it to another file.`
          : "Keep the list that holds and delete the copy; or run again with --ps2-sheet and the name of the sheet that holds.",
    }),
  },
  "ps2/taken-off": {
    id: ({ name, what, place, status }) => ({
      message: `${who(name, "id")} ada di daftar PS-2, tetapi barisnya ${status === null ? "tidak ditandai" : `berisi "${status}"`} (${place}). ${
        what === "person" ? "Orang itu tidak dihitung; keluarganya belum pasti." : "Baris itu tidak dihitung."
      }`,
      help: `Pastikan keadaannya. Bila masih terdaftar, perbaiki sel itu, atau ${confirmId}`,
    }),
    en: ({ name, what, place, status }) => ({
      message: `${who(name, "en")} is on the PS-2 list, but the row ${status === null ? "is not marked" : `says "${status}"`} (${place}). ${
        what === "person" ? "That person does not count; the household is open." : "The row does not count."
      }`,
      help: `Find out how it is. If still listed, correct that cell, or ${confirmEn}`,
    }),
  },
  "ps2/declared-but-not-listed": {
    id: ({ name }) => ({
      message: `${who(name, "id")} ditulis terdaftar di PS-2, tetapi NIK dan No KK-nya tidak ada di daftar PS-2.`,
      help: "Cocokkan NIK dan No KK dengan daftar PS-2. Yang dihitung adalah daftarnya.",
    }),
    en: ({ name }) => ({
      message: `${who(name, "en")} is marked as on PS-2, but neither the NIK nor the No KK is on the PS-2 list.`,
      help: "Compare NIK and No KK with the PS-2 list. It is the list that counts.",
    }),
  },
  "ps2/listed-but-not-declared": {
    id: ({ name }) => ({
      message: `${who(name, "id")} ada di daftar PS-2, padahal kolom PS-2 tidak menyebutkannya. Ia dihitung terdaftar.`,
      help: "Ubah kolom PS-2 menjadi Ya.",
    }),
    en: ({ name }) => ({
      message: `${who(name, "en")} is on the PS-2 list and counts as listed, although the column PS-2 does not say so.`,
      help: "Change the column PS-2 to Ya (yes).",
    }),
  },
  "ps2/cannot-compare": {
    id: ({ name, place }) => ({
      message:
        place === null
          ? `${who(name, "id")} belum dapat dicocokkan dengan daftar PS-2: NIK atau No KK-nya kosong atau tidak terbaca.`
          : `${who(name, "id")} tidak ada di daftar PS-2, tetapi No KK keluarga di sana kosong atau tidak terbaca (${place}), jadi belum pasti.`,
      help:
        place === null
          ? `Lengkapi NIK dan No KK-nya, atau ${confirmId}`
          : `Lengkapi No KK di daftar PS-2, atau ${confirmId}`,
    }),
    en: ({ name, place }) => ({
      message:
        place === null
          ? `${who(name, "en")} cannot be compared with the PS-2 list: the NIK or the No KK is blank or cannot be read.`
          : `${who(name, "en")} is not on the PS-2 list, but the No KK of a household there is blank or cannot be read (${place}), so that it is open.`,
      help:
        place === null
          ? `Complete the NIK and No KK, or ${confirmEn}`
          : `Complete the No KK on the PS-2 list, or ${confirmEn}`,
    }),
  },
  "ps2/one-card": {
    id: ({ count, members }) => ({
      message: `Satu No KK saja membuat ${count} dari ${members} anggota KSM ini terhitung di PS-2. Sebelum dipastikan, mereka belum dihitung (A-18).`,
      help: `Pastikan mereka memang satu keluarga dan punya usaha masing-masing, lalu ${confirmId} Atau isi lembar Keputusan: Aturan G.2, Perihal kode KSM ini.`,
    }),
    en: ({ count, members }) => ({
      message: `A single No KK makes ${count} of the ${members} members of this KSM count as listed on PS-2. They do not until that is confirmed (A-18).`,
      help: `Make sure that they are one household and have a business each, then ${confirmEn} Or fill in the sheet Keputusan: Aturan G.2, Perihal the code of this KSM.`,
    }),
  },
  "ps2/needs-confirmation": {
    id: ({ name, candidates }) => ({
      message: `${who(name, "id")} mungkin sama dengan ${orText(candidates, "id")} di daftar PS-2, tetapi nomornya tidak cocok.`,
      help: `Pastikan orangnya, lalu ${confirmId}`,
    }),
    en: ({ name, candidates }) => ({
      message: `${who(name, "en")} may be ${orText(candidates, "en")} on the PS-2 list, but the numbers do not agree.`,
      help: `Make sure who it is, then ${confirmEn}`,
    }),
  },
  "ps2/nik-digit": {
    id: ({ name, candidate, digit }) => ({
      message: `${who(name, "id")}: NIK-nya hanya berbeda pada digit ke-${digit} dengan ${candidate} di daftar PS-2.`,
      help: `Cocokkan dengan KTP dan perbaiki yang salah ketik, atau ${confirmId}`,
    }),
    en: ({ name, candidate, digit }) => ({
      message: `${who(name, "en")}: the NIK differs only in digit ${digit} from that of ${candidate} on the PS-2 list.`,
      help: `Compare with the identity card and correct the slip, or ${confirmEn}`,
    }),
  },
};

/** So many sheets are named. */
const sheetsNamed = 8;

function namedSheets(sheets: readonly string[], lang: Lang): string {
  const more = sheets.length - sheetsNamed;
  const rest = more > 0 ? [lang === "id" ? `${more} lembar lain` : `${more} more`] : [];
  return andText([...sheets.slice(0, sheetsNamed), ...rest], lang);
}
