import { nearest } from "../domain/nearest.ts";
import { maskNik } from "../domain/nik.ts";
import type { FaultCode, FaultSentences } from "./fault-code.ts";
import type { FindingText } from "./finding-family.ts";
import type { Lang } from "./lang.ts";
import { outputFaults } from "./output-fault-text.ts";

/** A folder with more workbooks is the business of another command. */
export const filesInFolder = 20;

const meant = (suggestion: string | undefined, otherwise: string, lang: Lang) => {
  if (suggestion === undefined) return otherwise;
  return lang === "id"
    ? `Mungkin maksudnya ${suggestion}. ${otherwise}`
    : `Perhaps ${suggestion} was meant. ${otherwise}`;
};

/** The choice that the last word of the subject, such as `--format jsn`, was probably meant to be. */
const nearestChoice = (subject: string, choices: string) => nearest(subject.replace(/^.*\s/, ""), choices.split(", "));

const sentences: { readonly [C in FaultCode]: FaultSentences } = {
  "ps2/whose-list": {
    id: (subject) => ({
      message: `Ada beberapa kelurahan, jadi tidak diketahui daftar PS-2 ini milik yang mana: ${subject}.`,
      help: "Jalankan satu kelurahan setiap kali dengan --ps2, atau taruh daftar itu sebagai lembar di buku kerja kelurahannya.",
    }),
    en: (subject) => ({
      message: `There are several kelurahan, so it is not known whose PS-2 list this is: ${subject}.`,
      help: "Run one kelurahan at a time with --ps2, or put the list into the kelurahan's workbook as a sheet.",
    }),
  },
  "map/exists": {
    id: (subject) => ({
      message: `Peta kolom ${subject} sudah ada; peta tidak pernah ditimpa.`,
      help: "Beri nama lain, atau hapus dahulu peta yang lama bila memang tidak dipakai.",
    }),
    en: (subject) => ({
      message: `The column map ${subject} exists; a map is never replaced.`,
      help: "Give another name, or delete the old map first if it is not needed.",
    }),
  },
  "map/ending": {
    id: (subject, endings = "") => ({
      message: `Peta kolom tidak dapat disimpan sebagai ${subject}.`,
      help: `Beri nama yang berakhir dengan ${endings.replace(", ", " atau ")}, misalnya --map kolom.yaml`,
    }),
    en: (subject, endings = "") => ({
      message: `A column map cannot be saved as ${subject}.`,
      help: `Give it a name that ends in ${endings.replace(", ", " or ")}, such as --map columns.yaml`,
    }),
  },
  "command/unknown": {
    id: (subject, near) => ({
      message: `Perintah “${subject}” tidak dikenal.`,
      help: meant(near, "Jalankan ppmk --help untuk melihat semua perintah.", "id"),
    }),
    en: (subject, near) => ({
      message: `There is no command “${subject}”.`,
      help: meant(near, "Run ppmk --help to see all commands.", "en"),
    }),
  },
  "command/behind-files": {
    id: (subject, line) => ({
      message: `Perintah ${subject} ditulis di belakang nama file.`,
      help: `Tulis perintahnya lebih dahulu: ${line}`,
    }),
    en: (subject, line) => ({
      message: `The command ${subject} stands behind the files.`,
      help: `Write the command first: ${line}`,
    }),
  },
  "option/unknown": {
    id: (subject, near) => ({
      message: `Opsi “${subject}” tidak dikenal.`,
      help: meant(near, "Tambahkan --help pada perintahnya untuk melihat semua opsi.", "id"),
    }),
    en: (subject, near) => ({
      message: `There is no option “${subject}”.`,
      help: meant(near, "Add --help to the command to see all options.", "en"),
    }),
  },
  "option/needs-value": {
    id: (subject) => ({
      message: `Opsi ${subject} memerlukan nilai.`,
      help: "Tulis nilainya sesudah opsi itu. Tambahkan --help pada perintahnya untuk melihat apa yang diminta.",
    }),
    en: (subject) => ({
      message: `The option ${subject} needs a value.`,
      help: "Write the value behind it. Add --help to the command to see what it asks for.",
    }),
  },
  "option/not-a-choice": {
    id: (subject, choices) => ({
      message: `Nilai ${subject} tidak dikenal.`,
      help:
        choices === undefined
          ? "Tambahkan --help untuk melihat yang boleh."
          : meant(nearestChoice(subject, choices), `Pilih salah satu: ${choices}.`, "id"),
    }),
    en: (subject, choices) => ({
      message: `The value ${subject} is not known.`,
      help:
        choices === undefined
          ? "Add --help to see what is allowed."
          : meant(nearestChoice(subject, choices), `Choose one of ${choices}.`, "en"),
    }),
  },
  "argument/missing": {
    id: (subject, example) => ({
      message: `Perintah ini memerlukan ${subject}.`,
      help: `Contoh: ${example}. Nama file yang memuat spasi ditulis di antara tanda petik.`,
    }),
    en: (subject, example) => ({
      message: `This command needs ${subject}.`,
      help: `Example: ${example}. Put a file name with spaces in quotation marks.`,
    }),
  },
  "argument/too-many": {
    id: (subject) => ({
      message: `“${subject}” berlebih untuk perintah ini.`,
      help: "Nama file yang memuat spasi ditulis di antara tanda petik.",
    }),
    en: (subject) => ({
      message: `“${subject}” is too much for this command.`,
      help: "Put a file name with spaces in quotation marks.",
    }),
  },
  "as-of/not-a-date": {
    id: (subject) => ({
      message: `“${subject}” pada --as-of bukan tanggal yang ada.`,
      help: "Tulis hari-bulan-tahun, misalnya --as-of 15-03-2013.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --as-of is no date of the calendar.`,
      help: "Write day-month-year, for example --as-of 15-03-2013.",
    }),
  },
  "as-of/differs": {
    id: (subject) => ({
      message: `Tanggal Penilaian berbeda antara buku kerja: ${subject}.`,
      help: "Tulis satu tanggal untuk semuanya, misalnya --as-of 15-03-2013, atau jalankan satu per satu.",
    }),
    en: (subject) => ({
      message: `The workbooks have different dates of judgement (Tanggal Penilaian): ${subject}.`,
      help: "Give one date for all, for example --as-of 15-03-2013, or run them one by one.",
    }),
  },
  "months/not-a-count": {
    id: (subject) => ({
      message: `“${subject}” pada --months bukan banyaknya bulan dari 1 sampai 60.`,
      help: "Tulis angkanya saja, misalnya --months 24.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --months is no number of months from 1 to 60.`,
      help: "Write the number alone, for example --months 24.",
    }),
  },
  "baseline/unreadable": {
    id: (subject) => ({
      message: `${subject} bukan hasil ppmk recap --format ndjson.`,
      help: "Buat dengan ppmk recap FOLDER --out lama.ndjson, atau sebutkan folder buku kerja yang lama.",
    }),
    en: (subject) => ({
      message: `${subject} is not what ppmk recap --format ndjson writes.`,
      help: "Make it by ppmk recap FOLDER --out old.ndjson, or name the folder of the old workbooks.",
    }),
  },
  "key/exists": {
    id: (subject) => ({
      message: `File kunci ${subject} sudah ada; kunci tidak pernah ditimpa.`,
      help: "Pakai kunci itu tanpa --new-key, atau beri nama lain.",
    }),
    en: (subject) => ({
      message: `The key file ${subject} exists; a key is never replaced.`,
      help: "Use that key without --new-key, or give another name.",
    }),
  },
  "key/missing": {
    id: (subject) => ({
      message: `${subject} memerlukan kunci rahasia yang dipakai kedua kantor.`,
      help: "Tambahkan --key dengan nama filenya; kunci baru dibuat dengan --key kunci.txt --new-key.",
    }),
    en: (subject) => ({
      message: `${subject} needs the secret key that both offices use.`,
      help: "Add --key with its file; --key key.txt --new-key makes a new one.",
    }),
  },
  "key/unreadable": {
    id: (subject) => ({
      message: `Tidak ada kunci di ${subject}.`,
      help: "Mintalah file kunci dari kantor yang lain, atau buat yang baru dengan --new-key.",
    }),
    en: (subject) => ({
      message: `There is no key in ${subject}.`,
      help: "Ask the other office for its key file, or make a new one with --new-key.",
    }),
  },
  "match/unreadable": {
    id: (subject) => ({
      message: `${subject} bukan file sidik yang dibuat ppmk, atau isinya sudah berubah.`,
      help: "Mintalah lagi file yang dibuat dengan ppmk recap --fingerprints.",
    }),
    en: (subject) => ({
      message: `${subject} is no file of fingerprints that ppmk made, or it was changed.`,
      help: "Ask again for the file that ppmk recap --fingerprints writes.",
    }),
  },
  "match/other-key": {
    id: (subject) => ({
      message: `${subject} dibuat dengan kunci lain, jadi tidak dapat dibandingkan.`,
      help: "Kedua kantor harus memakai file kunci yang sama pada --key.",
    }),
    en: (subject) => ({
      message: `${subject} was made with another key, so it cannot be compared.`,
      help: "Both offices have to give the same key file to --key.",
    }),
  },
  "jobs/not-a-count": {
    id: (subject) => ({
      message: `“${subject}” pada --jobs bukan angka dari 1 sampai 64.`,
      help: "Tulis angkanya saja, misalnya --jobs 2.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --jobs is no number from 1 to 64.`,
      help: "Write the number alone, for example --jobs 2.",
    }),
  },
  "months/not-ahead": {
    id: (subject) => ({
      message: `“${subject}” pada --months bukan banyaknya bulan dari 12 sampai 120.`,
      help: "Tulis angkanya saja, misalnya --months 60.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --months is no number of months from 12 to 120.`,
      help: "Write the number alone, for example --months 60.",
    }),
  },
  "amount/not-an-amount": {
    id: (subject) => ({
      message: `“${subject}” bukan jumlah rupiah.`,
      help: "Tulis angkanya saja, misalnya --cost 500000.",
    }),
    en: (subject) => ({
      message: `“${subject}” is no amount of rupiah.`,
      help: "Write the number alone, for example --cost 500000.",
    }),
  },
  "term/not-a-count": {
    id: (subject) => ({
      message: `“${subject}” pada --term bukan banyaknya bulan dari 1 sampai 60.`,
      help: "Tulis angkanya saja, misalnya --term 10.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --term is no number of months from 1 to 60.`,
      help: "Write the number alone, for example --term 10.",
    }),
  },
  "ksm/not-a-count": {
    id: (subject) => ({
      message: `“${subject}” pada --ksm bukan banyaknya KSM.`,
      help: "Tulis angkanya saja, misalnya --ksm 12.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --ksm is no number of KSM.`,
      help: "Write the number alone, for example --ksm 12.",
    }),
  },
  "inflation/not-a-percent": {
    id: (subject) => ({
      message: `“${subject}” pada --inflation bukan persen dari 0 sampai 100.`,
      help: "Tulis angkanya saja, misalnya --inflation 4,5.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --inflation is no percentage from 0 to 100.`,
      help: "Write the number alone, for example --inflation 4.5.",
    }),
  },
  "repayment/not-a-percent": {
    id: (subject) => ({
      message: `“${subject}” pada --repayment bukan persen dari 0 sampai 100.`,
      help: "Tulis angkanya saja, misalnya --repayment 85.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --repayment is no percentage from 0 to 100.`,
      help: "Write the number alone, for example --repayment 85.",
    }),
  },
  "fund/not-an-amount": {
    id: (subject) => ({
      message: `“${subject}” pada --fund bukan jumlah rupiah.`,
      help: "Tulis angkanya saja, misalnya --fund 80000000.",
    }),
    en: (subject) => ({
      message: `“${subject}” for --fund is no amount of rupiah.`,
      help: "Write the number alone, for example --fund 80000000.",
    }),
  },
  "explain/unknown-code": {
    id: (subject, near) => ({
      message: `Tidak ada penjelasan untuk “${subject}”.`,
      help: meant(
        near,
        "Tulis kode aturan (G.2), asumsi (A-6), atau temuan (nik/lost-digits). Untuk sebuah KSM tulis nama filenya, lalu --ksm dan nama KSM.",
        "id",
      ),
    }),
    en: (subject, near) => ({
      message: `There is nothing to explain about “${subject}”.`,
      help: meant(
        near,
        "Give the code of a rule (G.2), an assumption (A-6) or a finding (nik/lost-digits). For a KSM give its file, then --ksm and its name.",
        "en",
      ),
    }),
  },
  "explain/needs-ksm": {
    id: (subject, ksm) => ({
      message: `${subject} adalah file: sebutkan KSM yang perlu dijelaskan.`,
      help: `Tambahkan --ksm dengan kode atau nama KSM, atau nama anggotanya. KSM di file ini: ${ksm ?? "tidak ada"}.`,
    }),
    en: (subject, ksm) => ({
      message: `${subject} is a file: say which KSM is to be explained.`,
      help: `Add --ksm with the code or name of a KSM, or a member's name. KSM in this file: ${ksm ?? "none"}.`,
    }),
  },
  "explain/unknown-ksm": {
    id: (subject, near) => ({
      message: `Tidak ada KSM atau anggota “${subject}” di file yang diberikan.`,
      help: meant(near, "Tulis kode KSM, nama KSM, atau nama lengkap anggotanya.", "id"),
    }),
    en: (subject, near) => ({
      message: `There is no KSM or member “${subject}” in the files.`,
      help: meant(near, "Give the code or name of a KSM, or the full name of a member.", "en"),
    }),
  },
  "template/unknown-kind": {
    id: (subject, near) => ({
      message: `Tidak ada buku kerja kosong bernama “${subject}”.`,
      help: meant(near, "Pilih salah satu: kelurahan, ksm, ps2, atau pinjaman.", "id"),
    }),
    en: (subject, near) => ({
      message: `There is no blank workbook “${subject}”.`,
      help: meant(near, "Choose one of kelurahan, ksm, ps2 or pinjaman.", "en"),
    }),
  },
  "stdin/twice": {
    id: () => ({
      message: "Masukan standar (-) hanya dapat dibaca satu kali.",
      help: "Tulis tanda - satu kali saja, dan sebutkan file lainnya dengan namanya.",
    }),
    en: () => ({
      message: "Standard input (-) can be read only once.",
      help: "Write - once, and give the other files by name.",
    }),
  },
  "folder/many": {
    id: (subject, command) => ({
      message: `${subject} memuat lebih dari ${filesInFolder} buku kerja, atau buku kerja di dalam folder lain.`,
      help: `${command === undefined ? "" : `Untuk merangkum banyak kelurahan: ${command}. `}Atau sebutkan file atau folder sebuah kelurahan.`,
    }),
    en: (subject, command) => ({
      message: `${subject} holds more than ${filesInFolder} workbooks, or workbooks in folders of its own.`,
      help: `${command === undefined ? "" : `To sum up many kelurahan: ${command}. `}Or name the files or the folder of one kelurahan.`,
    }),
  },
  "folder/empty": {
    id: (subject) => ({
      message: `Tidak ada buku kerja di folder ${subject}.`,
      help: "Pilih folder yang berisi buku kerja kelurahan (.xlsx, .xls, .ods, atau .csv).",
    }),
    en: (subject) => ({
      message: `There is no workbook in the folder ${subject}.`,
      help: "Choose the folder that holds the kelurahan's workbook (.xlsx, .xls, .ods or .csv).",
    }),
  },
  ...outputFaults,
  "program/failed": {
    id: (subject) => ({
      message: `ppmk berhenti karena kesalahan di dalam programnya: ${subject}`,
      help: "Tidak ada file yang berubah. Laporkan pesan ini beserta perintah yang dijalankan, tanpa data warga.",
    }),
    en: (subject) => ({
      message: `ppmk stopped because of a fault of its own: ${subject}`,
      help: "No file was changed. Report this message and the command that was run, without people's data.",
    }),
  },
};

/**
 * The sentence for a fault and what to do. `subject` is what it is about (the option, the path); `suggestion` is what was
 * probably meant, or for `option/not-a-choice` the choices.
 */
export function faultText(code: FaultCode, subject: string, lang: Lang, suggestion?: string): FindingText {
  // Only without a break: a path with a date and time in it must stay legible.
  return sentences[code][lang](subject.replaceAll(/\d[\dOoIl]{13,}\d/g, maskNik), suggestion);
}
