import { columnLetters, columnNumber } from "../../domain/place.ts";
import type { Range } from "../model.ts";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** `C14`, also `$C$14`; undefined for anything else. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits), column: columnNumber(letters.toUpperCase()) };
}

/** `A1:C14`, or one cell; undefined for anything else. */
export function parseRange(text: string): Range | undefined {
  const [first, last = first] = text.split(":").map(parseAddress);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function formatRange({ top, left, bottom, right }: Range): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** A number for each cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * 32_768 + column;
export const rowOfKey = (key: number): number => Math.floor(key / 32_768);
export const columnOfKey = (key: number): number => key % 32_768;
