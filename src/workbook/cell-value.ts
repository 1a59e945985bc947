import { type DateSystem, dateFromSerial, parseIsoDate, serialFromDate } from "../domain/calendar.ts";
import type { SheetRef } from "../domain/place.ts";
import type { CellGuard } from "./cell-limits.ts";
import { booleanCell, dateCell, numberCell, stringCell } from "./make-cell.ts";
import type { Cell } from "./model.ts";
import type { NumberKind } from "./number-formats.ts";
import { unescapeText } from "./shared-strings.ts";
import { ZipFault } from "./zip.ts";

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By style index. */
  readonly numberKinds: readonly NumberKind[];
  readonly dateSystem: DateSystem;
  /** Called for every filled cell. */
  readonly guard: CellGuard;
}

/** A `<c>` as the file holds it; the reader fills one and the same object again for each. */
export interface StoredCell {
  readonly sheet: SheetRef;
  row: number;
  column: number;
  type: string | undefined;
  /** Index of its style; undefined for the first one. */
  style: string | undefined;
  /** Content of `<v>` or, decoded, of `<is>`; undefined without one. */
  value: string | undefined;
  /** Content of `<f>`, which is empty in all but the first cell of a shared formula; undefined without one. */
  formula: string | undefined;
}

/** The cell, or undefined where it holds nothing. Throws a `ZipFault` for a shared string that does not exist. */
export function toCell(stored: Readonly<StoredCell>, context: CellContext): Cell | undefined {
  const { type, value, formula } = stored;
  if (value === undefined || value === "") {
    if (formula === undefined || (type === "str" && value === "")) return undefined;
    const { sheet, row, column } = stored;
    return { sheet, row, column, text: `=${unescapeText(formula)}`, kind: "no-value" };
  }
  switch (type) {
    case "s":
      return stringCell(stored, sharedString(value, context.strings));
    case "inlineStr":
      return stringCell(stored, value);
    case "str":
      return stringCell(stored, unescapeText(value));
    case "b":
      return booleanCell(stored, value === "1" || value === "true");
    case "e": {
      const { sheet, row, column } = stored;
      return { sheet, row, column, text: value, kind: "error" };
    }
    case "d":
      return isoDateCell(stored, value, context.dateSystem);
    default:
      return numberOrDate(stored, value.trim(), context);
  }
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new ZipFault("damaged", `no shared string ${index}`);
  return text;
}

/** What cannot be a number (`INF`, `1,5` from a careless producer) stays text, for a person to see. */
function numberOrDate(
  stored: Readonly<StoredCell>,
  raw: string,
  { numberKinds, dateSystem }: CellContext,
): Cell | undefined {
  const kind = numberKinds[Number(stored.style ?? 0)];
  const number = numberCell(stored, raw, kind === "percent" ? "percent" : "plain", dateSystem);
  const date = number === undefined || kind !== "date" ? undefined : dateFromSerial(number.value, dateSystem);
  if (date !== undefined) return dateCell(stored, date, number?.value);
  return number ?? stringCell(stored, raw);
}

function isoDateCell(stored: Readonly<StoredCell>, value: string, dateSystem: DateSystem): Cell | undefined {
  const date = parseIsoDate(value.slice(0, 10));
  return date === undefined ? stringCell(stored, value) : dateCell(stored, date, serialFromDate(date, dateSystem));
}
