import type { Lang } from "./lang.ts";

/** `1 = K01, 2 = K02 dan 3 lagi`. */
export function codePairsText(
  codes: readonly { readonly from: string; readonly to: string }[],
  more: number,
  lang: Lang,
): string {
  const pairs = codes.map(({ from, to }) => `${from} = ${to}`).join(", ");
  const rest = { id: ` dan ${more} lagi`, en: ` and ${more} more` };
  return more === 0 ? pairs : `${pairs}${rest[lang]}`;
}
