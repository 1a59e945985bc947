import { onlyAscii } from "../domain/only-ascii.ts";

/**
 * A cell's text as one line that is safe to print: control characters could steer a terminal, direction marks could
 * reverse what stands beside them, and half a surrogate pair is no letter. A run of such characters becomes one space.
 */
export function printable(text: string): string {
  if (onlyAscii.test(text)) return text.replace(/[\n\r\t ]+/g, " ").trim();
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Z}\p{Variation_Selector}]+/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim();
}

/** The text, or its beginning with `…`, in at most `limit` letters. */
export function clip(text: string, limit: number): string {
  // A letter takes one or two code units: what is short in them is short in letters.
  if (text.length <= limit) return text;
  const letters = [...text.slice(0, limit * 2)];
  if (letters.length <= limit) return text;
  const beginning = letters.slice(0, limit - 1).join("");
  return `${beginning.trimEnd()}…`;
}
