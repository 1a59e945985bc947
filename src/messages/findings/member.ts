import { andText } from "../list-text.ts";
import type { FindingFamily } from "./family.ts";
import { who } from "./person-name.ts";

export const memberTexts: FindingFamily<"member"> = {
  "member/duplicate": {
    id: ({ name, first }) => ({
      message: `${who(name, "id")} tercatat dua kali dalam KSM ini (lihat juga ${first}) dan dihitung sebagai satu orang.`,
      help: "Hapus baris yang berlebih. Bila memang dua orang, perbaiki NIK-nya.",
    }),
    en: ({ name, first }) => ({
      message: `${who(name, "en")} is listed twice in this KSM (see also ${first}) and counts as one person.`,
      help: "Delete the row that is too many. If they are two people, correct the NIK.",
    }),
  },
  "member/in-two-ksm": {
    id: ({ name, ksm }) => ({
      message: `${who(name, "id")} tercatat sebagai anggota ${andText(ksm, "id")}.`,
      help: "Seorang warga hanya boleh menjadi anggota satu KSM. Pastikan dengan KTP-nya, lalu hapus dari KSM yang lain.",
    }),
    en: ({ name, ksm }) => ({
      message: `${who(name, "en")} is listed as a member of ${andText(ksm, "en")}.`,
      help: "A person belongs to one KSM only. Check the identity card, then delete the row in the other KSM.",
    }),
  },
  "member/unknown-ksm": {
    id: () => ({
      message: "KSM anggota ini tidak ada di tabel KSM.",
      help: "Samakan kode atau nama KSM-nya dengan tabel KSM, atau tambahkan KSM itu di sana.",
    }),
    en: () => ({
      message: "The KSM of this member is not in the table KSM.",
      help: "Write its code or name as in the table KSM, or add the KSM there.",
    }),
  },
  "member/possible-duplicate": {
    id: ({ name, others }) => ({
      message: `${who(name, "id")} punya nama dan tanggal lahir yang sama dengan ${andText(others, "id")}, tetapi NIK-nya berbeda.`,
      help: "Cocokkan dengan KTP. Bila orangnya sama, perbaiki NIK dan hapus baris yang berlebih.",
    }),
    en: ({ name, others }) => ({
      message: `${who(name, "en")} has the same name and birth date as ${andText(others, "en")}, but another NIK.`,
      help: "Compare with the identity cards. If it is one person, correct the NIK and delete the row that is too many.",
    }),
  },
  "member/same-household": {
    id: ({ name, others }) => ({
      message: `${who(name, "id")} satu KK dengan anggota lain KSM ini (${andText(others, "id")}).`,
      help: "Pastikan keduanya memang meminjam untuk usaha masing-masing, bukan meminjamkan nama.",
    }),
    en: ({ name, others }) => ({
      message: `${who(name, "en")} is of one household with another member of this KSM (${andText(others, "en")}).`,
      help: "Make sure that each borrows for a business of their own, and that no name was lent.",
    }),
  },
};
