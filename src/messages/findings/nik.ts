import type { LetterForDigit, NumberFault } from "../../domain/finding-args/cell-args.ts";
import { groupBy } from "../../domain/group-by.ts";
import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang } from "../lang.ts";
import { andText } from "../list-text.ts";
import { who } from "../person-text.ts";

export const nikTexts: FindingFamily<"nik"> = {
  "nik/lost-digits": {
    id: ({ column }) => ({
      message: `${column} tersimpan sebagai angka. Excel hanya menyimpan 15 digit, jadi digit terakhirnya sudah hilang.`,
      help: "Pilih kolom ini, tekan Ctrl+1 (Format Sel), pilih Teks, lalu ketik ulang ke-16 digit dari KTP atau KK.",
    }),
    en: ({ column }) => ({
      message: `${column} is stored as a number. Excel keeps only 15 digits, so the last one is already lost.`,
      help: "Select the column, press Ctrl+1 (Format Cells), choose Text, and type all 16 digits again from the card.",
    }),
  },
  "nik/malformed": {
    id: ({ column, fault }) => ({
      message: `${column} ${faultText(fault, "id")}.`,
      help: "Cocokkan dengan KTP atau KK, lalu ketik ulang sebagai teks.",
    }),
    en: ({ column, fault }) => ({
      message: `${column} ${faultText(fault, "en")}.`,
      help: "Compare it with the identity or family card, and type it again as text.",
    }),
  },
  "nik/cleaned": {
    id: ({ column }) => ({
      message: `${column} dibaca tanpa spasi, titik, atau tanda petiknya.`,
      help: "Tidak perlu tindakan. Lebih rapi bila ditulis 16 digit berurutan.",
    }),
    en: ({ column }) => ({
      message: `${column} was read without its spaces, dots or apostrophe.`,
      help: "Nothing needs doing. 16 digits in a row are tidier.",
    }),
  },
  "nik/sex-differs": {
    id: ({ stated }) => ({
      message: `Kolom L/P berisi ${stated}, tetapi NIK menunjukkan ${stated === "L" ? "perempuan" : "laki-laki"}.`,
      help: "Cocokkan dengan KTP: perbaiki L/P, atau NIK bila salah ketik.",
    }),
    en: ({ stated }) => ({
      message: `L/P says ${stated}, but the NIK is that of a ${stated === "L" ? "woman" : "man"}.`,
      help: "Compare with the identity card: correct L/P, or the NIK if it was mistyped.",
    }),
  },
  "nik/birth-date-differs": {
    id: ({ stated }) => ({
      message: `Tanggal lahir tertulis ${dateText(stated, "id")}, tetapi NIK menunjukkan tanggal lain.`,
      help: "Cocokkan keduanya dengan KTP. NIK tidak diubah.",
    }),
    en: ({ stated }) => ({
      message: `The birth date says ${dateText(stated, "en")}, but the NIK holds another one.`,
      help: "Compare both with the identity card. The NIK was not changed.",
    }),
  },
  "nik/region-differs": {
    id: ({ region }) => ({
      message: `NIK ini tidak diawali ${region}, kode kabupaten/kota kelurahan ini.`,
      help: "Wajar bagi warga pindahan. Bila bukan, cocokkan dengan KTP.",
    }),
    en: ({ region }) => ({
      message: `This NIK does not begin with ${region}, the code of the kelurahan's regency.`,
      help: "That is usual for people who moved here. Otherwise compare it with the identity card.",
    }),
  },
  "nik/several-names": {
    id: ({ names }) => ({
      message: `Satu NIK dipakai untuk nama yang berbeda: ${andText(names, "id")}.`,
      help: "Cocokkan dengan KTP masing-masing, lalu perbaiki NIK atau nama yang salah.",
    }),
    en: ({ names }) => ({
      message: `One NIK stands beside different names: ${andText(names, "en")}.`,
      help: "Compare with each identity card, and correct the NIK or the name that is wrong.",
    }),
  },
  "nik/card-at-several-addresses": {
    id: ({ first }) => ({
      message: `No KK ini juga ada di ${first}, tetapi dengan RT/RW yang lain.`,
      help: "Satu KK punya satu alamat. Cocokkan dengan kartunya.",
    }),
    en: ({ first }) => ({
      message: `This No KK also stands at ${first}, but with another RT/RW.`,
      help: "A family card has one address. Compare with the card.",
    }),
  },
  "nik/age": {
    id: ({ name, age, minimum, maximum }) => ({
      message: `${who(name, "id")}: menurut NIK umurnya ${age} tahun${age < minimum ? ` (atau ${age + 100})` : ""}. Yang wajar ${minimum} sampai ${maximum} tahun.`,
      help: "Cocokkan NIK dan orangnya dengan KTP. Bila memang seumur itu, pastikan pinjamannya untuk usahanya sendiri.",
    }),
    en: ({ name, age, minimum, maximum }) => ({
      message: `${who(name, "en")}: aged ${age} by the NIK${age < minimum ? ` (or ${age + 100})` : ""}. ${minimum} to ${maximum} is to be expected.`,
      help: "Compare NIK and person with the identity card. If the age is right, make sure that the loan is for a business of their own.",
    }),
  },
};

function faultText(fault: NumberFault, lang: Lang): string {
  const texts = faultTexts[lang];
  switch (fault.kind) {
    case "count":
      return texts.count(fault.digits);
    case "other-signs":
      return texts.otherSigns;
    case "letters":
      return lettersText(fault.letters, lang);
    case "impossible":
      return texts.impossible[fault.part](fault.digits);
  }
}

/** Each letter once, with all of its places. */
function lettersText(letters: readonly LetterForDigit[], lang: Lang): string {
  const { holds, letter: text, place } = faultTexts[lang];
  const told = [...groupBy(letters, ({ letter }) => letter).values()].map((ones) => {
    const places = ones.map((one) => place(one.place));
    return text(ones[0].letter, ones[0].digit, andText(places, lang));
  });
  return `${holds} ${andText(told, lang)}`;
}

const faultTexts = {
  id: {
    count: (digits: number) => `harus 16 digit, di sini ada ${digits}`,
    otherSigns: "memuat tulisan lain selain 16 digitnya",
    holds: "memuat",
    letter: (letter: string, digit: string, places: string) =>
      `huruf ${letter}, bukan angka ${digit}, pada tempat ${places}`,
    place: (place: number) => `ke-${place}`,
    impossible: {
      region: () => "tidak pernah diawali angka 0",
      day: (digits: string) =>
        `tidak mungkin: digit ke-7 dan ke-8 (tanggal lahir, untuk perempuan ditambah 40) berisi ${digits}, dan tanggal itu tidak ada`,
      month: (digits: string) =>
        `tidak mungkin: digit ke-9 dan ke-10 (bulan lahir) berisi ${digits}, dan bulan itu tidak ada`,
      serial: () => "tidak mungkin: empat digit terakhir (nomor urut) tidak pernah 0000",
    },
  },
  en: {
    count: (digits: number) => `must have 16 digits; here are ${digits}`,
    otherSigns: "holds something else beside its 16 digits",
    holds: "holds",
    letter: (letter: string, digit: string, places: string) =>
      `the letter ${letter}, not the digit ${digit}, in place ${places}`,
    place: (place: number) => `${place}`,
    impossible: {
      region: () => "never begins with the digit 0",
      day: (digits: string) =>
        `cannot be: digits 7 and 8 (day of birth, for women plus 40) are ${digits}, and there is no such day`,
      month: (digits: string) =>
        `cannot be: digits 9 and 10 (month of birth) are ${digits}, and there is no such month`,
      serial: () => "cannot be: the last four digits (serial number) are never 0000",
    },
  },
} as const;
