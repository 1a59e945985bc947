import { maskNik } from "../domain/nik.ts";

/** Digits of any script, also with one space, dot, hyphen, slash or apostrophe between two of them. */
const longDigits = /\p{Nd}(?:[\s.'’/-]?\p{Nd}){13,}/gu;

/**
 * The text of a cell, fit to be shown: every run of 14 or more digits, which may be a NIK or No KK, is masked, also when
 * it is written in groups.
 */
export function safeCellText(text: string): string {
  return text.replace(longDigits, (run) => maskNik(run.replaceAll(/[^\p{Nd}]/gu, "")));
}
