import { type Finding, finding } from "../../domain/finding.ts";
import type { Cell } from "../../workbook/model.ts";

/** What a cell was read as. A value may come with a remark (a NIK that was cleaned). */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T; readonly remark?: Finding }
  | { readonly kind: "blank" }
  | { readonly kind: "invalid"; readonly finding: Finding };

/** Reads one cell; `column` is the canonical header, for the finding. */
export type CellReader<T> = (cell: Cell, column: string) => Reading<T>;

export const value = <T>(read: T): Reading<T> => ({ kind: "value", value: read });
export const invalid = <T>(found: Finding): Reading<T> => ({ kind: "invalid", finding: found });

/** Printable ASCII without space or apostrophe at an end: nothing to clean, and by far the most common. */
const alreadyClean = /^[!-&(-_a-~](?:[!-~]| (?! ))*(?<! )$/;

/** Text without leading apostrophe, odd spaces and surrounding space. */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\u200e\u200f\ufeff]+/gu, " ")
    .trim()
    .replace(/^['’`]+/, "")
    .trim();
}

/** A lone dash, dots, *nihil* or nothing: the field's ways to leave a cell empty. */
const blankMarks = /^(?:[-–—_.…]*|nihil|kosong)$/iu;

/** Whether a cell with this text holds nothing. */
export function isBlankText(text: string): boolean {
  return blankMarks.test(cleanText(text));
}

/** In a column of payments, that there was none. */
const unpaid = /^(?:belum|blm)(?:\s*(?:di)?(?:bayar|setor|angsur))?$|^(?:me)?nunggak$/iu;

export const saysUnpaid = (text: string): boolean => unpaid.test(text);

/** A reader that never sees errors, lost formula results and blanks: those read the same in every column. */
export function readerOf<T>(read: (cell: Cell, text: string, column: string) => Reading<T>): CellReader<T> {
  return (cell, column) => {
    if (cell.kind === "error") return invalid(finding("cell/error-value", cell, { column }));
    if (cell.kind === "no-value") return invalid(finding("cell/formula-without-value", cell, { column }));
    const text = cleanText(cell.text);
    return blankMarks.test(text) ? { kind: "blank" } : read(cell, text, column);
  };
}
