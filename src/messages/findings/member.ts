import { codePairsText } from "../code-pairs-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang } from "../lang.ts";
import { andText } from "../list-text.ts";
import { perhaps } from "../perhaps-text.ts";
import { who } from "../person-text.ts";

const withMore = (named: readonly string[], more: number, what: string, lang: Lang) =>
  andText(more === 0 ? named : [...named, `${more} ${what}`], lang);

/** `Budi (C2)` */
const withPlace = ({ name, place }: { readonly name: string; readonly place: string }) =>
  name === "" ? place : `${name} (${place})`;

export const memberTexts: FindingFamily<"member"> = {
  "member/duplicate": {
    id: ({ name, first, requestsDiffer }) => ({
      message: `${who(name, "id")} tercatat dua kali dalam KSM ini (lihat juga ${first}) dan dihitung sebagai satu orang.${requestsDiffer ? " Usulan pinjamannya berbeda, jadi tidak ada yang dipakai." : ""}`,
      help: "Hapus baris yang berlebih. Bila memang dua orang, perbaiki NIK-nya.",
    }),
    en: ({ name, first, requestsDiffer }) => ({
      message: `${who(name, "en")} is listed twice in this KSM (see also ${first}) and counts as one person.${requestsDiffer ? " The rows ask for different loans, so that neither is used." : ""}`,
      help: "Delete the row that is too many. If they are two people, correct the NIK.",
    }),
  },
  "member/in-two-ksm": {
    id: ({ name, ksm, more }) => ({
      message: `${who(name, "id")} tercatat sebagai anggota ${withMore(ksm, more, "KSM lain", "id")}.`,
      help: "Seorang warga hanya boleh menjadi anggota satu KSM. Pastikan dengan KTP-nya, lalu hapus dari KSM yang lain.",
    }),
    en: ({ name, ksm, more }) => ({
      message: `${who(name, "en")} is listed as a member of ${withMore(ksm, more, "more KSM", "en")}.`,
      help: "A person belongs to one KSM only. Check the identity card, then delete the row in the other KSM.",
    }),
  },
  "member/in-two-kelurahan": {
    id: ({ name, kelurahan, more }) => ({
      message: `NIK ${name === "" ? "anggota ini" : name} juga ada di ${withMore(kelurahan, more, "berkas lain", "id")}. Sampai jelas, ia tidak dihitung pasti di mana pun dan tidak diberi pinjaman (A-15).`,
      help: "Pastikan dengan KTP di kelurahan mana ia tinggal, lalu hapus barisnya dari berkas yang lain. Bila berkasnya kembar, jalankan dengan satu saja.",
    }),
    en: ({ name, kelurahan, more }) => ({
      message: `The NIK of ${name === "" ? "this member" : name} also stands in ${withMore(kelurahan, more, "more files", "en")}. Until that is settled the person counts for sure in none, and nothing is lent to them (A-15).`,
      help: "Check by the identity card in which kelurahan they live, and delete the row in the other file. If the files are copies of each other, run with one of them.",
    }),
  },
  "member/shared-nik": {
    id: ({ name, beside, more }) => ({
      message: `NIK ini tertulis untuk ${withMore([name === "" ? "anggota ini" : name, ...beside.map(withPlace)], more, "baris lain", "id")}. Satu orang atau lebih, belum jelas; tidak ada pinjaman sampai jelas.`,
      help: "Minta KTP masing-masing. Ketik NIK yang benar di setiap baris, atau hapus baris yang bukan anggota.",
    }),
    en: ({ name, beside, more }) => ({
      message: `This NIK is written for ${withMore([name === "" ? "this member" : name, ...beside.map(withPlace)], more, "more rows", "en")}. It is open whether that is one person or more; nothing is lent until it is settled.`,
      help: "Ask for each identity card. Type the right NIK in each row, or delete the row of who is no member.",
    }),
  },
  "member/perhaps-one-person": {
    id: ({ name, others, more, digit }) => ({
      message: `${who(name, "id")} mungkin orang yang sama dengan yang di ${withMore(others, more, "baris lain", "id")}: namanya sama, ${digit === null ? "No KK-nya sama, dan NIK tidak lengkap" : `dan NIK-nya hanya berbeda pada digit ke-${digit}`}. Tidak ada pinjaman sampai jelas.`,
      help: "Minta kedua KTP. Bila orangnya satu, hapus baris yang berlebih; bila dua, perbaiki NIK-nya, atau tulis di lembar Keputusan bahwa kedua KTP sudah dilihat.",
    }),
    en: ({ name, others, more, digit }) => ({
      message: `${who(name, "en")} may be the same person as the one at ${withMore(others, more, "more rows", "en")}: the name is the same, ${digit === null ? "and the No KK, and a NIK is missing" : `and the NIK differs only in digit ${digit}`}. Nothing is lent until that is settled.`,
      help: "Ask for both identity cards. If it is one person, delete the row that is too many; if two, correct the NIK, or write in the sheet Keputusan that both cards were seen.",
    }),
  },
  "member/codes-differ": {
    id: ({ codes, more }) => ({
      message: `Tabel Anggota menulis kode KSM dengan cara lain daripada tabel KSM. Mungkin ${codePairsText(codes, more, "id")}. Sampai kodenya sama, anggota itu dihitung dengan dan tanpa.`,
      help: "Bila memang begitu, tulis kode di tabel Anggota seperti di tabel KSM (di Excel: Ctrl+H, ganti isi sel seluruhnya).",
    }),
    en: ({ codes, more }) => ({
      message: `The table Anggota writes the codes of the KSM otherwise than the table KSM. Perhaps ${codePairsText(codes, more, "en")}. Until the codes are alike, those members are counted with and without.`,
      help: "If so, write the codes in Anggota as in the table KSM (in Excel: Ctrl+H, match the entire cell).",
    }),
  },
  "member/unknown-ksm": {
    id: ({ suggestion }) => ({
      message: `KSM anggota ini tidak ada di tabel KSM, jadi tidak dihitung sebagai anggota KSM mana pun.${perhaps.id(suggestion)}`,
      help: "Samakan kode atau nama KSM-nya dengan tabel KSM, atau tambahkan KSM itu di sana.",
    }),
    en: ({ suggestion }) => ({
      message: `The KSM of this member is not in the table KSM, so that the member counts in none.${perhaps.en(suggestion)}`,
      help: "Write its code or name as in the table KSM, or add the KSM there.",
    }),
  },
  "member/possible-duplicate": {
    id: ({ name, others, more }) => ({
      message: `${who(name, "id")} punya nama dan tanggal lahir yang sama dengan yang di ${withMore(others, more, "baris lain", "id")}, tetapi NIK-nya berbeda.`,
      help: "Cocokkan dengan KTP. Bila orangnya sama, perbaiki NIK dan hapus baris yang berlebih.",
    }),
    en: ({ name, others, more }) => ({
      message: `${who(name, "en")} has the same name and birth date as the one at ${withMore(others, more, "more rows", "en")}, but another NIK.`,
      help: "Compare with the identity cards. If it is one person, correct the NIK and delete the row that is too many.",
    }),
  },
  "member/same-household": {
    id: ({ name, others, more }) => ({
      message: `${who(name, "id")} satu KK dengan anggota lain KSM ini (${withMore(others, more, "baris lain", "id")}).`,
      help: "Pastikan mereka memang meminjam untuk usaha masing-masing, bukan meminjamkan nama.",
    }),
    en: ({ name, others, more }) => ({
      message: `${who(name, "en")} is of one household with another member of this KSM (${withMore(others, more, "more rows", "en")}).`,
      help: "Make sure that each borrows for a business of their own, and that no name was lent.",
    }),
  },
  "member/outside-loan": {
    id: ({ name, loans }) => ({
      message: `${who(name, "id")} tidak tercatat pada pinjaman PPMK KSM ini (${andText(loans, "id")}), yang dicatat per anggota: bergabung kemudian, atau tidak ikut meminjam.`,
      help: "Pastikan kapan orang ini bergabung. Bila ikut meminjam, tambahkan barisnya di tabel Pinjaman.",
    }),
    en: ({ name, loans }) => ({
      message: `${who(name, "en")} is not on the PPMK loan of this KSM (${andText(loans, "en")}), which is recorded by member: joined later, or did not borrow.`,
      help: "Make sure when this person joined. If they borrowed too, add their row to the table Pinjaman.",
    }),
  },
};
