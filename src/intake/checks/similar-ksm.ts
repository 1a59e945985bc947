import { distance } from "fastest-levenshtein";
import { codeKey } from "../../domain/code-key.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { addressFrom, inPlaceOrder } from "../../domain/place.ts";
import type { KsmRecord } from "../../domain/records.ts";

/** Names shorter than this differ too easily by a letter. */
const longEnough = 8;
/** A kelurahan has some dozens of KSM. Where thousands are listed, only names that read the same are compared. */
const mostToCompare = 1000;

const roman: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4", V: "5", VI: "6" };

/** The name as it is read aloud: `KSM Mawar I`, `mawar-1` and `MAWAR 1` are one. */
function spoken(name: string): string {
  const words = name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "KSM");
  return words.map((word, index) => (index === 0 ? word : (roman[word] ?? word))).join("");
}

const digitsOf = (name: string) => name.replace(/\D/g, "");

/** One wrong letter in a long name; `Mawar 1` and `Mawar 2` are two. */
function differInOneLetter(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= longEnough && digitsOf(a) === digitsOf(b) && distance(a, b) <= 1;
}

/** Codes that are one but for leading zeros, each at the later one: `K1` and `K01`. */
export function similarCodes(records: readonly KsmRecord[]): readonly Finding[] {
  const coded = inPlaceOrder(records).flatMap(({ code }) => (code.state === "value" ? [code] : []));
  const first = new Map<string, (typeof coded)[number]>();
  return coded.flatMap((one) => {
    const key = codeKey(one.value).replace(/0+(?=\d+$)/, "");
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    if (other === undefined || codeKey(other.value) === codeKey(one.value)) return [];
    const args = { code: other.value, first: addressFrom(one.cell, other.cell) };
    return [finding("ksm/similar-code", one.cell, args, [other.cell])];
  });
}

/** KSM of different codes whose names are hardly to be told apart, each at the later one. */
export function similarKsm(records: readonly KsmRecord[]): readonly Finding[] {
  const named = inPlaceOrder(records).flatMap(({ code, name }) =>
    name.state === "value" && spoken(name.value) !== ""
      ? [{ name, spoken: spoken(name.value), code: code.state === "value" ? codeKey(code.value) : undefined }]
      : [],
  );
  const firstSpoken = new Map<string, (typeof named)[number]>();
  return named.flatMap((one) => {
    const same = firstSpoken.get(one.spoken);
    const first =
      same ??
      (named.length > mostToCompare
        ? undefined
        : [...firstSpoken.values()].find((other) => differInOneLetter(other.spoken, one.spoken)));
    if (same === undefined) firstSpoken.set(one.spoken, one);
    // Rows of one code are one KSM, and reported as such where they are joined.
    if (first === undefined || (one.code !== undefined && one.code === first.code)) return [];
    const args = { name: first.name.value, first: addressFrom(one.name.cell, first.name.cell) };
    return [finding("ksm/similar-name", one.name.cell, args, [first.name.cell])];
  });
}
