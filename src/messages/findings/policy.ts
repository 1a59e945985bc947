import type { AllowedSetting, FindingArgs } from "../../domain/finding.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang, Text } from "../lang.ts";
import { andText, quotedOrText } from "../list-text.ts";
import { numberText, rupiahText } from "../number-text.ts";
import { deviationHeads, settingLabel, standardNames, writtenSettingText } from "../setting-text.ts";

type Reason = FindingArgs["policy/unreadable"]["reason"];

const unreadable: Readonly<Record<Reason, { readonly message: Text; readonly help: Text }>> = {
  syntax: {
    message: { id: "File kebijakan ini tidak dapat dibaca", en: "This policy file cannot be read" },
    help: {
      id: "Tulis satu setelan per baris, misalnya: j5.memberCeiling: 4000000",
      en: "Write one setting a line, for example: j5.memberCeiling: 4000000",
    },
  },
  duplicate: {
    message: { id: "Ada setelan yang ditulis dua kali", en: "A setting is written twice" },
    help: { id: "Sisakan satu saja.", en: "Keep one of them." },
  },
  reference: {
    message: {
      id: "File kebijakan tidak boleh memakai rujukan (tanda *)",
      en: "A policy file may not use references (the sign *)",
    },
    help: { id: "Tulis nilainya langsung.", en: "Write the value itself." },
  },
  "too-large": {
    message: { id: "File ini terlalu besar untuk sebuah kebijakan", en: "This file is too large for a policy" },
    help: {
      id: "Periksa apakah file yang diberikan pada --policy sudah benar.",
      en: "Check that the right file was given to --policy.",
    },
  },
  "not-settings": {
    message: { id: "Isinya bukan daftar setelan", en: "This is not a list of settings" },
    help: {
      id: "Tulis nama setelan, titik dua, lalu nilainya. Jalankan ppmk policy untuk melihat semua nama.",
      en: "Write the name of the setting, a colon, then its value. Run ppmk policy to see all names.",
    },
  },
  "not-an-assignment": {
    message: { id: "Ini bukan setelan dengan nilainya", en: "This is not a setting with its value" },
    help: {
      id: "Tulis nama=nilai tanpa spasi, misalnya --set j5.memberCeiling=4000000",
      en: "Write name=value without spaces, for example --set j5.memberCeiling=4000000",
    },
  },
};

export const policyTexts: FindingFamily<"policy"> = {
  "policy/deviation": {
    id: ({ setting, kind, guideline, used }) => ({
      message: `${deviationHeads[kind].id}: ${named(setting, "id")} = ${writtenSettingText(used, "id")}; ${standardNames[kind].id} ${writtenSettingText(guideline, "id")}.`,
      help: `Pastikan perubahan ini disepakati. Tanpa --policy dan --set yang dipakai adalah ${standardNames[kind].id}.`,
    }),
    en: ({ setting, kind, guideline, used }) => ({
      message: `${deviationHeads[kind].en}: ${named(setting, "en")} = ${writtenSettingText(used, "en")}; ${standardNames[kind].en} ${writtenSettingText(guideline, "en")}.`,
      help: `Make sure that this change was agreed on. Without --policy and --set the ${standardNames[kind].en} is used.`,
    }),
  },
  "policy/unknown-setting": {
    id: ({ setting, suggestion, line }) => ({
      message: `Setelan “${setting}”${at(line, "id")} tidak dikenal.`,
      help:
        suggestion === null
          ? "Jalankan ppmk policy untuk melihat semua nama setelan."
          : `Mungkin maksudnya ${suggestion}. Jalankan ppmk policy untuk melihat semua nama setelan.`,
    }),
    en: ({ setting, suggestion, line }) => ({
      message: `There is no setting “${setting}”${at(line, "en")}.`,
      help:
        suggestion === null
          ? "Run ppmk policy to see the names of all settings."
          : `Perhaps ${suggestion} was meant. Run ppmk policy to see the names of all settings.`,
    }),
  },
  "policy/impossible-setting": {
    id: ({ setting, used, allowed, line }) => ({
      message: `Setelan ${named(setting, "id")}${at(line, "id")} tidak boleh bernilai “${used}”.`,
      help: `Yang boleh: ${allowedText(allowed, "id")}.`,
    }),
    en: ({ setting, used, allowed, line }) => ({
      message: `The setting ${named(setting, "en")}${at(line, "en")} cannot be “${used}”.`,
      help: `It may be ${allowedText(allowed, "en")}.`,
    }),
  },
  "policy/unreadable": {
    id: ({ reason, line }) => ({
      message: `${unreadable[reason].message.id}${at(line, "id")}.`,
      help: unreadable[reason].help.id,
    }),
    en: ({ reason, line }) => ({
      message: `${unreadable[reason].message.en}${at(line, "en")}.`,
      help: unreadable[reason].help.en,
    }),
  },
  "policy/ceiling-exceeded": {
    id: ({ rule, ceiling, amount }) => ({
      message: `${rupiahText(amount, "id")} melebihi batas ${rule}, yaitu ${rupiahText(ceiling, "id")}.`,
      help: `Turunkan menjadi paling banyak ${rupiahText(ceiling, "id")}.`,
    }),
    en: ({ rule, ceiling, amount }) => ({
      message: `${rupiahText(amount, "en")} is above the ceiling of ${rule}, ${rupiahText(ceiling, "en")}.`,
      help: `Lower it to at most ${rupiahText(ceiling, "en")}.`,
    }),
  },
};

function named(setting: string, lang: Lang): string {
  const label = settingLabel(setting, lang);
  return label === undefined ? setting : `${setting} (${label})`;
}

function at(line: number | null, lang: Lang): string {
  if (line === null) return "";
  return lang === "id" ? ` di baris ${line}` : ` in line ${line}`;
}

function allowedText(allowed: AllowedSetting, lang: Lang): string {
  const id = lang === "id";
  switch (allowed.kind) {
    case "number": {
      const low = numberText(allowed.minimum, lang);
      const high = numberText(allowed.maximum, lang);
      const none = allowed.orNone ? (id ? ", atau null bila tidak dipakai" : ", or null where it is not used") : "";
      if (!allowed.whole) return (id ? `angka dari ${low} sampai ${high}` : `a number from ${low} to ${high}`) + none;
      return (
        (id
          ? `bilangan bulat dari ${low} sampai ${high}, ditulis dengan angka saja, tanpa titik dan tanda petik`
          : `a whole number from ${low} to ${high}, written in digits alone, without separators or quotation marks`) +
        none
      );
    }
    case "one-of":
      return quotedOrText(allowed.choices, lang);
    case "list-of":
      return id
        ? `daftar seperti [a, b], berisi ${quotedOrText(allowed.choices, "id")}`
        : `a list such as [a, b], of ${quotedOrText(allowed.choices, "en")}`;
    case "yes-or-no":
      return id ? "true (ya) atau false (tidak)" : "true (yes) or false (no)";
    case "at-most":
      return id
        ? `paling besar ${numberText(allowed.maximum, "id")}, karena ${allowed.of}`
        : `at most ${numberText(allowed.maximum, "en")}, because of ${allowed.of}`;
    case "at-least":
      return id
        ? `paling kecil ${numberText(allowed.minimum, "id")}, karena ${allowed.of}`
        : `at least ${numberText(allowed.minimum, "en")}, because of ${allowed.of}`;
    case "in-one-list":
      return id
        ? `setiap nilai (${andText(allowed.choices, "id")}) tepat satu kali di antara ${andText(allowed.lists, "id")}`
        : `any division in which each value (${andText(allowed.choices, "en")}) appears exactly once among ${andText(allowed.lists, "en")}`;
    case "ends-with":
      return id
        ? `urutan dari ${andText(allowed.choices, "id")}, tanpa pengulangan dan diakhiri ${allowed.last}`
        : `an order of ${andText(allowed.choices, "en")} without repetition that ends with ${allowed.last}`;
  }
}
