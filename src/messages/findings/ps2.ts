import { orText } from "../list-text.ts";
import type { FindingFamily } from "./family.ts";
import { who } from "./person-name.ts";

const confirmId = "isi Konfirmasi PS-2 (Ya atau Tidak), Dikonfirmasi Oleh, dan Tanggal Konfirmasi.";
const confirmEn = "fill in Konfirmasi PS-2 (Ya or Tidak), Dikonfirmasi Oleh and Tanggal Konfirmasi.";

export const ps2Texts: FindingFamily<"ps2"> = {
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
