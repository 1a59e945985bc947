import { address, type CellRef, columnNumber } from "../../domain/place.ts";
import type { Cell, Workbook } from "../../workbook/model.ts";
import { parseAddress } from "../../workbook/write/cell-address.ts";

/** The cells of a plan workbook as it is now, by sheet and address. */
export interface PlanNow {
  readonly file: string;
  readonly hasSheet: (sheet: string) => boolean;
  /** Undefined for a blank cell. */
  readonly cell: (sheet: string, address: string) => Cell | undefined;
  readonly cellsOf: (sheet: string) => readonly Cell[];
  /** The addresses of all formulas, also of those that show nothing. */
  readonly formulasOf: (sheet: string) => readonly string[];
  /** The formula of a cell; empty where it shares that of another, undefined where it has none. */
  readonly formula: (sheet: string, address: string) => string | undefined;
  /** The place of a cell, blank or not. */
  readonly place: (sheet: string, address: string) => CellRef;
}

export function planNow(
  { file, sheets }: Workbook,
  formulas: ReadonlyMap<string, ReadonlyMap<string, string>>,
): PlanNow {
  const cells = new Map(
    sheets.map(({ ref, rows }) => [
      ref.sheet,
      new Map(rows.flatMap((row) => row.cells.map((cell) => [address(cell), cell] as const))),
    ]),
  );
  return {
    file,
    hasSheet: (sheet) => cells.has(sheet),
    cell: (sheet, at) => cells.get(sheet)?.get(at),
    cellsOf: (sheet) => [...(cells.get(sheet)?.values() ?? [])],
    formulasOf: (sheet) => [...(formulas.get(sheet)?.keys() ?? [])],
    formula: (sheet, at) => formulas.get(sheet)?.get(at),
    place: (sheet, at) => {
      const { row, column } = parseAddress(at) ?? { row: 1, column: columnNumber("A") };
      return { sheet: { file, sheet }, row, column, text: cells.get(sheet)?.get(at)?.text ?? "" };
    },
  };
}
