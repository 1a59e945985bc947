import { type CivilDate, type DateSystem, serialFromDate } from "../domain/calendar.ts";
import type { SheetRef } from "../domain/place.ts";
import type { Cell } from "./model.ts";

export interface Place {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
}

/** A cell of text; undefined where there is none. */
export function stringCell({ sheet, row, column }: Place, text: string): Cell | undefined {
  return text === "" ? undefined : { sheet, row, column, text, kind: "string" };
}

export function booleanCell({ sheet, row, column }: Place, value: boolean): Cell {
  return { sheet, row, column, text: value ? "TRUE" : "FALSE", kind: "boolean", value };
}

/** A cell of a date, shown as dd-mm-yyyy; `serial` is its number in the file. */
export function dateCell(
  { sheet, row, column }: Place,
  date: CivilDate,
  serial: number = serialFromDate(date, "1900"),
): Cell {
  const text = `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
  return { sheet, row, column, text, kind: "date", value: serial, date };
}

/** A cell of a number as the file writes it; undefined where that is none (`INF`, `1,5` from a careless producer). */
export function numberCell(
  { sheet, row, column }: Place,
  raw: string,
  format: "plain" | "percent",
  dateSystem: DateSystem,
): (Cell & { readonly kind: "number" }) | undefined {
  const value = Number(raw);
  const isWhole = /^-?\d+$/.test(raw);
  if (!Number.isFinite(value) || !(isWhole || /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(raw))) return undefined;
  // Excel writes 93.3 as 93.299999999999997: the shortest digits of the same number are what a person typed.
  const text = isWhole ? raw : String(value);
  const cell = { sheet, row, column, text, kind: "number", value, raw, percent: format === "percent" } as const;
  return dateSystem === "1904" ? { ...cell, dateSystem } : cell;
}
