import { maskNik } from "../domain/nik.ts";

/**
 * A NIK or KK number as people and spreadsheets write it: some digits short or long, in groups, in fullwidth digits, or
 * in scientific notation, which still shows most of it.
 */
const fewestDigits = 12;
const longNumber = /\p{Nd}(?:[\s.'’/-]?\p{Nd}){11,}(?<exponent>E\+?\d+)?/giu;

const amount = String.raw`\d{1,3}(?:\.\d{3}){1,3}`;
const date = String.raw`(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)`;
/** What holds as many digits and is nobody's number: amounts or dates in a row, and 0.9333333333333. */
const otherNumbers = new RegExp(String.raw`^(?:${amount}(?:[\s/-]${amount})*|${date}(?:[\s/-]${date})*|\d{1,3}\.\d+)$`);

/** The text with every number that could be a NIK or a KK number masked as `317401******0001`. */
export function maskNumbers(text: string): string {
  if (text.length < fewestDigits) return text;
  return text.replace(longNumber, (number: string, exponent: string | undefined) =>
    otherNumbers.test(number)
      ? number
      : maskNik(number.slice(0, number.length - (exponent?.length ?? 0)).replace(/\P{Nd}/gu, "")),
  );
}

/** What a renderer passes every text through that comes out of an input or is made of one. */
export function masking(options: { readonly showNik: boolean }): (text: string) => string {
  return options.showNik ? (text) => text : maskNumbers;
}
