import { maskNik } from "../domain/nik.ts";

/**
 * A NIK or KK number as people and spreadsheets write it: some digits short or long, in groups, in fullwidth digits, with
 * letters that look like digits or stand for one that could not be read, or in scientific notation, which still shows
 * most of it.
 */
const fewestSigns = 12;
const mark = String.raw`(?:\s{1,2}|\s?['’/.-]\s?)`;
/** O for 0, I and l for 1, S for 5 …; of those only O, I and l stand apart, so that `12 x 500.000` is no number. */
const alike = "[OQDIL|SBZGX?_]{1,4}";
const apart = "[OIL]{1,4}";
const between = `(?:${alike}${mark}?|${mark}(?:${apart}${mark}?)?)?`;
const longNumber = new RegExp(
  String.raw`(?:(?<!\p{L})${apart})?\p{Nd}(?:${between}\p{Nd}){7,}(?:${apart}(?!\p{L}))?(?<exponent>E\+?\d+)?`,
  "giu",
);

const amount = String.raw`\d{1,3}(?:\.\d{3}){1,3}`;
const date = String.raw`(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)`;
const inRow = (one: string) => `${one}(?:${mark}${one})*`;
/** What holds as many digits and is nobody's number: amounts or dates in a row, and 0.9333333333333. */
const otherNumbers = new RegExp(String.raw`^(?:${inRow(amount)}|${inRow(date)}|\d{1,3}\.\d+)$`);

/** The text with every number that could be a NIK or a KK number masked as `317401******0001`. */
export function maskNumbers(text: string): string {
  if (text.length < fewestSigns) return text;
  return text.replace(longNumber, (number: string, exponent: string | undefined) => {
    const signs = number.slice(0, number.length - (exponent?.length ?? 0)).replace(/[\s'’/.-]/g, "");
    return signs.length < fewestSigns || otherNumbers.test(number) ? number : maskNik(signs);
  });
}

/** What a renderer passes every text through that comes out of an input or is made of one. */
export function masking(options: { readonly showNik: boolean }): (text: string) => string {
  return options.showNik ? (text) => text : maskNumbers;
}
