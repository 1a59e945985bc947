import { columnLetters } from "../../../src/domain/place.ts";
import { makeSheet } from "../../workbook/make-xlsx.ts";

const columns = 12;

/** A workbook of one sheet: every third column is text, the others are numbers. */
export function largeWorkbook(rows: number): Uint8Array {
  const letters = Array.from({ length: columns }, (_, index) => columnLetters(index + 1));
  const row = (number: number) => {
    const cells = letters.map((letter, index) =>
      index % 3 === 0
        ? `<c r="${letter}${number}" t="inlineStr"><is><t>Anggota ${number * columns + index}</t></is></c>`
        : `<c r="${letter}${number}"><v>${number * 1_000 + index * 7}</v></c>`,
    );
    return `<row r="${number}">${cells.join("")}</row>`;
  };
  return makeSheet(Array.from({ length: rows }, (_, index) => row(index + 1)).join(""));
}
