import { finding } from "../../domain/finding.ts";
import { type FamilyCard, type Nik, parseFamilyCard, parseNik } from "../../domain/nik.ts";
import { type CellReader, invalid, readerOf } from "./reading.ts";

/** `9,17101E+15`: how a spreadsheet writes a long number that it took for a quantity. */
const scientific = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** Sixteen digits kept as text. Spaces, dots, hyphens and apostrophes are taken out and mentioned; nothing is repaired. */
function readDigits<T>(parse: (digits: string) => T | undefined): CellReader<T> {
  return readerOf((cell, text, column) => {
    if (cell.kind === "number" || scientific.test(text)) return invalid(finding("nik/lost-digits", cell, { column }));
    const digits = /^\d{16}$/.test(text)
      ? text
      : text.replace(/^(?:nik|no|ktp|kk|[\s.:/])+/i, "").replace(/[\s.\-'’`="]/g, "");
    const parsed = cell.kind === "string" ? parse(digits) : undefined;
    if (parsed === undefined) {
      const onlyDigits = digits.replace(/\D/g, "");
      const remark = onlyDigits !== digits;
      return invalid(finding("nik/malformed", cell, { column, digits: onlyDigits.length, remark }));
    }
    return digits === cell.text
      ? { kind: "value", value: parsed }
      : { kind: "value", value: parsed, remark: finding("nik/cleaned", cell, { column }) };
  });
}

export const readNik: CellReader<Nik> = readDigits(parseNik);
export const readFamilyCard: CellReader<FamilyCard> = readDigits(parseFamilyCard);
