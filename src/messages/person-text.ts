import type { Lang } from "./lang.ts";

/** The member's name to begin a sentence with, also where the roster leaves it blank. */
export function who(name: string, lang: Lang): string {
  if (name !== "") return name;
  return lang === "id" ? "Anggota ini" : "This member";
}
