import type { CellObject, WorkSheet } from "@e965/xlsx";
import { type DateSystem, dateFromSerial } from "../domain/calendar.ts";
import type { SheetRef } from "../domain/place.ts";
import { type CellGuard, cellGuard } from "./cell-limits.ts";
import { booleanCell, dateCell, numberCell, type Place, stringCell } from "./make-cell.ts";
import type { Cell, Sheet, SheetRow, Workbook } from "./model.ts";
import { kindOfFormat } from "./number-formats.ts";
import { ZipFault } from "./zip.ts";

/** Six bytes make a cell: this many make as many cells as we read at all, and the library holds them all at once. */
const mostBytes = 16 * 1024 * 1024;

/**
 * A workbook of Excel 95 to 2003, through a library that is loaded only now. Rejects with a `ZipFault`: `too-large`,
 * `encrypted`, or `damaged` for whatever the library cannot read.
 */
export async function readXls(file: string, bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > mostBytes) throw new ZipFault("too-large", "16 MB (.xls)");
  const { parseXls } = await import("./parse-xls.ts");
  const book = await parseXls(bytes);
  if (book.SheetNames.length === 0) throw new ZipFault("damaged", "no sheet");
  const dateSystem = book.Workbook?.WBProps?.date1904 === true ? "1904" : "1900";
  const guard = cellGuard();
  const sheets = book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const ref = { file, sheet: name };
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return [
      {
        ref,
        visibility: hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "very-hidden",
        rows: readRows(sheet, ref, dateSystem, guard),
        merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
          top: s.r + 1,
          left: s.c + 1,
          bottom: e.r + 1,
          right: e.c + 1,
        })),
      },
    ];
  });
  return { file, format: "xls", sheets, leftOut: guard.leftOut() };
}

function readRows(sheet: WorkSheet, ref: SheetRef, dateSystem: DateSystem, guard: CellGuard): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const [index, stored] of (sheet["!data"] ?? []).entries()) {
    const cells = (stored ?? []).flatMap((cell, column): Cell[] => {
      const filled = toCell({ sheet: ref, row: index + 1, column: column + 1 }, cell, dateSystem);
      return filled !== undefined && guard.takes(filled) ? [filled] : [];
    });
    if (cells.length > 0) rows.push({ number: index + 1, hidden: sheet["!rows"]?.[index]?.hidden === true, cells });
  }
  return rows;
}

function toCell(place: Place, cell: CellObject | undefined, dateSystem: DateSystem): Cell | undefined {
  if (cell === undefined || cell.v === undefined) return undefined;
  switch (cell.t) {
    case "n":
      return numberOrDate(place, Number(cell.v), String(cell.z ?? "General"), dateSystem);
    case "b":
      return booleanCell(place, cell.v === true);
    case "e":
      return { ...place, text: cell.w ?? "#ERR", kind: "error" };
    default:
      return stringCell(place, String(cell.v));
  }
}

function numberOrDate(place: Place, value: number, format: string, dateSystem: DateSystem): Cell | undefined {
  const kind = kindOfFormat(format);
  const date = kind === "date" ? dateFromSerial(value, dateSystem) : undefined;
  if (date !== undefined) return dateCell(place, date, value);
  return numberCell(place, String(value), kind === "percent" ? "percent" : "plain", dateSystem);
}
