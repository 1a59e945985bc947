import { maskNik } from "../domain/nik.ts";
import type { RenderOptions } from "./run.ts";

/**
 * A NIK or KK number as people and spreadsheets write it: some digits short or long, in groups, in fullwidth digits, or
 * in scientific notation, which still shows most of it.
 */
const longNumber = /\p{Nd}(?:[ .'’\u00A0-]?\p{Nd}){11,}(?<exponent>E\+?\d+)?/giu;
/** Amounts in a row, `30.000.000 100.000.000`, hold as many digits but are nobody's number; neither is 0.9333333333333. */
const amounts = /^\d{1,3}(?:\.\d{3}){1,3}(?: \d{1,3}(?:\.\d{3}){1,3})*$/;
const fraction = /^\d{1,3}\.\d+$/;

/** The text with every number that could be a NIK or a KK number masked as `317401******0001`. */
export function maskNumbers(text: string): string {
  return text.replace(longNumber, (number: string, exponent: string | undefined) =>
    amounts.test(number) || fraction.test(number)
      ? number
      : maskNik(number.slice(0, number.length - (exponent?.length ?? 0)).replace(/\P{Nd}/gu, "")),
  );
}

/** What a renderer passes every text through that comes out of an input or is made of one. */
export function masking(options: Pick<RenderOptions, "showNik">): (text: string) => string {
  return options.showNik ? (text) => text : maskNumbers;
}
