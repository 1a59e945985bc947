import { finding } from "../../domain/finding.ts";
import type { LetterForDigit, NumberFault } from "../../domain/finding-args/cell-args.ts";
import {
  type FamilyCard,
  type ImpossiblePart,
  impossiblePart,
  type Nik,
  parseFamilyCard,
  parseNik,
} from "../../domain/nik.ts";
import { type CellReader, invalid, readerOf } from "./reading.ts";

/** `9,17101E+15`: how a spreadsheet writes a long number that it took for a quantity. */
const scientific = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** Letters that are typed for a digit. */
const meantDigits: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1", i: "1", "|": "1" };
const letterForDigit = /[OolIi|]/g;

/** Sixteen digits kept as text. Spaces, dots, hyphens and apostrophes are taken out and mentioned; nothing is repaired. */
function readDigits<T>(parse: (digits: string) => T | undefined): CellReader<T> {
  return readerOf((cell, text, column) => {
    if (cell.kind === "number" || scientific.test(text)) return invalid(finding("nik/lost-digits", cell, { column }));
    const digits = /^\d{16}$/.test(text)
      ? text
      : text.replace(/^(?:nik|no|ktp|kk|[\s.:/])+/i, "").replace(/[\s.\-'’`="]/g, "");
    const parsed = cell.kind === "string" ? parse(digits) : undefined;
    if (parsed === undefined) return invalid(finding("nik/malformed", cell, { column, fault: faultIn(digits) }));
    return digits === cell.text
      ? { kind: "value", value: parsed }
      : { kind: "value", value: parsed, remark: finding("nik/cleaned", cell, { column }) };
  });
}

function faultIn(signs: string): NumberFault {
  const sixteen = /^\d{16}$/;
  if (sixteen.test(signs.replace(letterForDigit, (letter) => meantDigits[letter] ?? letter))) {
    return sixteen.test(signs) ? impossibleIn(signs) : { kind: "letters", letters: lettersIn(signs) };
  }
  const digits = signs.replace(/\D/g, "").length;
  return digits === 16 ? { kind: "other-signs" } : { kind: "count", digits };
}

function lettersIn(signs: string): readonly LetterForDigit[] {
  return [...signs.matchAll(letterForDigit)].map(({ 0: letter, index }) => ({
    letter,
    digit: meantDigits[letter] ?? letter,
    place: index + 1,
  }));
}

/** A family card's number can only have a wrong region. */
function impossibleIn(digits: string): NumberFault {
  const part = impossiblePart(digits) ?? "region";
  return { kind: "impossible", part, digits: digits.slice(...placesOf[part]) };
}

const placesOf: Readonly<Record<ImpossiblePart, readonly [from: number, to: number]>> = {
  region: [0, 6],
  day: [6, 8],
  month: [8, 10],
  serial: [12, 16],
};

export const readNik: CellReader<Nik> = readDigits(parseNik);
export const readFamilyCard: CellReader<FamilyCard> = readDigits(parseFamilyCard);
