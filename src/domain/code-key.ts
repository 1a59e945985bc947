import { onlyAscii } from "./only-ascii.ts";
import { compareText } from "./place.ts";

/**
 * A code or name as it is compared when tables refer to each other: `K-01`, `k 01` and `K01.` are one. Letters and
 * digits only, upper case; the trimmed text where it holds neither.
 */
export function codeKey(text: string): string {
  const key = onlyAscii.test(text)
    ? text.toUpperCase().replace(/[^A-Z\d]+/g, "")
    : text
        .normalize("NFKC")
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]+/gu, "");
  return key === "" ? text.trim() : key;
}

/** The order of codes in which numbers count: `K2` comes before `K10`. */
export function compareCodes(a: string, b: string): number {
  return compareText(withPaddedNumbers(a), withPaddedNumbers(b)) || compareText(a, b);
}

const longestNumber = 20;
const withPaddedNumbers = (code: string) =>
  code.replace(/\d+/g, (digits) => digits.replace(/^0+(?=.)/, "").padStart(longestNumber, "0"));
