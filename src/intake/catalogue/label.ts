import { onlyAscii } from "../../domain/only-ascii.ts";

/**
 * A header, label or choice as it is compared: compatibility forms folded (full-width digits, ligatures), lower case,
 * without spaces, dots, slashes, hyphens and other punctuation. Letters, digits and tick marks stay.
 */
export function normaliseLabel(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓✔√✗✘]+/gu, "");
}
