import type { Collectibility } from "../domain/verdict.ts";
import { collectibilityLabels } from "./labels.ts";
import type { Lang, Text } from "./lang.ts";

export const collectibilityHead: Text = { id: "Kolektibilitas", en: "Collectibility" };

const openClass: Text = { id: "Belum pasti", en: "Open" };

/** `3 Kurang Lancar`; null is open. */
export function collectibilityText(one: Collectibility | null, lang: Lang): string {
  return one === null ? openClass[lang] : `${one} ${collectibilityLabels[one][lang]}`;
}
