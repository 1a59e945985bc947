import { auditOpinions, ksmKinds, secretariatClasses } from "../../src/domain/choices.ts";
import type { Lang } from "../../src/messages/lang.ts";
import { settingPaths } from "../../src/policy/setting-paths.ts";

const wordsOf = (words: string) => words.split(" ");

/** Values of the code that people have other words for. */
const values: readonly string[] = [
  ...auditOpinions,
  ...ksmKinds,
  ...secretariatClasses,
  ...wordsOf("undetermined no-proposal limit-of-ksm fund-exhausted own-output hapus-buku dijadwal-ulang belum-lunas"),
  ...wordsOf("raise-level fill-cells first-loan ps2-share near-miss null undefined NaN"),
];
const known: Readonly<Record<Lang, ReadonlySet<string>>> = {
  id: new Set([...values, ...wordsOf("ineligible eligible capacity waits recommendation unreadable fund true false")]),
  en: new Set(values),
};
/** Words of people that happen to be values too. */
const ordinary = new Set(["baik", "cukup", "kurang", "minimum", "memadai", "memuaskan", "sejenis"]);
const settings = new Set(settingPaths().flatMap((path) => path.split(".")));

/** Words of the code in a text: camelCase and the values that stand in JSON. Commands, codes of findings, settings and quotations are meant so. */
export function codeWords(text: string, lang: Lang): readonly string[] {
  const spoken = text.replace(/“[^”]*”|`[^`]*`|ppmk [a-z-]+.*|--[a-z-]+(?:[ =]\S+)?|\b[a-z0-9-]+\/[a-z-]+/gu, " ");
  return spoken
    .split(/[^\p{L}\p{Nd}/-]+/u)
    .filter((word) => (/^[a-z]+[A-Z]/.test(word) ? !settings.has(word) : known[lang].has(word) && !ordinary.has(word)));
}
