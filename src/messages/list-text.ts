import type { Lang } from "./lang.ts";

/** `a`, `a dan b`, `a, b, dan c` (id); `a`, `a and b`, `a, b and c` (en). Empty for an empty list. */
export function andText(items: readonly string[], lang: Lang): string {
  return joined(items, lang === "id" ? "dan" : "and", lang);
}

/** As `andText`, with *atau* or *or*. */
export function orText(items: readonly string[], lang: Lang): string {
  return joined(items, lang === "id" ? "atau" : "or", lang);
}

/** The items in quotation marks, each, joined by *atau* or *or*. */
export function quotedOrText(items: readonly string[], lang: Lang): string {
  return orText(
    items.map((item) => `“${item}”`),
    lang,
  );
}

function joined(items: readonly string[], word: string, lang: Lang): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const comma = lang === "id" && items.length > 2 ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${word} ${last}`;
}
