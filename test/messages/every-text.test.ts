import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "../../src/messages/lang.ts";
import { codeWords } from "./code-words.ts";
import { foreignWords } from "./foreign-words.ts";

const folder = new URL("../../src/messages/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const modules = await Promise.all(files.map(async (name) => [name, await import(new URL(name, folder).href)] as const));

/** A text of one language in a table of texts, with the path that leads to it. */
type Told = readonly [path: string, lang: Lang, text: string];

/** All fixed texts of a value: wherever something has an `id` and an `en`, what stands under each of them. */
function textsIn(value: unknown, path: string, lang?: Lang): readonly Told[] {
  if (typeof value === "string") return lang === undefined ? [] : [[path, lang, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const isLang = langs.find((one) => one === key);
    return textsIn(part, `${path} ${key}`, isLang ?? lang);
  });
}

const texts = modules.flatMap(([file, module]) => textsIn(module, file));

describe.each(langs)("every heading, label, status, hint and reason (%s)", (lang) => {
  // What a wrong policy file looks like is shown as it would be typed.
  const own = texts.filter(([path, one]) => one === lang && !path.endsWith(`policy/unknown-setting ${lang} wrong`));

  it("is there", () => {
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter(([, , text]) => text.trim() === "")).toEqual([]);
  });

  it("has no word of the other language", () => {
    expect(own.map(([path, , text]) => [path, foreignWords(text, lang)]).filter(([, words]) => words?.length)).toEqual(
      [],
    );
  });

  it("has no word of the code", () => {
    expect(own.map(([path, , text]) => [path, codeWords(text, lang)]).filter(([, words]) => words?.length)).toEqual([]);
  });
});
