import type { Ratio } from "../domain/ratio.ts";
import { groupThousands } from "../domain/rupiah.ts";
import type { Lang } from "./lang.ts";

const decimalMark = { id: ",", en: "." } as const;

/** `1234567.5` → `1.234.567,5` (id), `1,234,567.5` (en). Finite numbers below 10²¹. */
export function numberText(value: number, lang: Lang): string {
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  const grouped = groupThousands(Number(whole)).replaceAll(".", lang === "id" ? "." : ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : decimalMark[lang] + fraction}`;
}

/** `Rp 5.000.000` (id), `Rp 5,000,000` (en). */
export function rupiahText(amount: number, lang: Lang): string {
  return `${amount < 0 ? "-" : ""}Rp ${numberText(Math.abs(amount), lang)}`;
}

/**
 * A share as a percentage that never looks better or worse than it is beside a limit. It is cut off, not rounded, after
 * one decimal, or after the first decimal that is not zero: 89.97% is `89,9%` and not 90%, 90.04% is `90,04%` and not
 * 90,0%. So `90%` stands for exactly 90%.
 */
export function percentText({ numerator, denominator }: Ratio, lang: Lang): string {
  const divisor = BigInt(denominator);
  const hundredfold = BigInt(numerator) * 100n;
  const magnitude = hundredfold < 0n ? -hundredfold : hundredfold;
  let rest = magnitude % divisor;
  let decimals = "";
  while (rest > 0n && /^0*$/.test(decimals)) {
    rest *= 10n;
    decimals += String(rest / divisor);
    rest %= divisor;
  }
  const whole = numberText(Number(magnitude / divisor), lang);
  return `${hundredfold < 0n ? "-" : ""}${whole}${decimals === "" ? "" : decimalMark[lang] + decimals}%`;
}

/** What a cell holds, a whole number with its thousands told apart; a text of 16 digits is no number. */
export function cellValueText(text: string, lang: Lang): string {
  return /^-?\d{1,15}$/.test(text) ? numberText(Number(text), lang) : text;
}
