import type { Lang } from "../../src/messages/lang.ts";

/** Small words that no sentence of the language does without. None of them is a word of the other language. */
const smallWords: Readonly<Record<Lang, readonly string[]>> = {
  id: "yang dan di untuk dengan tidak ini itu dari pada ke adalah atau belum sudah oleh juga bila bisa harus akan dalam saja lagi".split(
    " ",
  ),
  en: "the and of is are to for with not this that in from by or was be has must an it its only where which".split(" "),
};

/** Words of the other language in a text; names of tables, columns and choices are capitalised, and no such words. */
export function foreignWords(text: string, lang: Lang): readonly string[] {
  const foreign = smallWords[lang === "id" ? "en" : "id"];
  return text.split(/[^\p{L}/-]+/u).filter((word) => foreign.includes(word));
}
