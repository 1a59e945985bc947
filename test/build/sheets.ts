import { type CivilDate, parseIsoDate, serialFromDate } from "../../src/domain/calendar.ts";
import type { Cell, Range, Sheet, Workbook } from "../../src/workbook/model.ts";

/** What a test writes into a cell: text, a number, a date as `date("2013-03-15")`, true/false, or null for nothing. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly date: CivilDate }
  | { readonly kind: "error" | "no-value"; readonly text: string };

export function date(iso: string): { readonly date: CivilDate } {
  const parsed = parseIsoDate(iso);
  if (parsed === undefined) throw new Error(`no such date: ${iso}`);
  return { date: parsed };
}

interface SheetOptions {
  readonly file?: string;
  readonly merges?: readonly Range[];
  readonly hiddenRows?: readonly number[];
}

/** A sheet as the reader would give it; the first row is row 1, an empty row is blank. */
export function sheetOf(name: string, rows: readonly (readonly CellInput[])[], options: SheetOptions = {}): Sheet {
  const ref = { file: options.file ?? "uji.xlsx", sheet: name };
  return {
    ref,
    visibility: "visible",
    merges: options.merges ?? [],
    rows: rows
      .map((inputs, index) => ({
        number: index + 1,
        hidden: options.hiddenRows?.includes(index + 1) ?? false,
        cells: inputs.flatMap((input, column) => cellOf(input, { sheet: ref, row: index + 1, column: column + 1 })),
      }))
      .filter(({ cells }) => cells.length > 0),
  };
}

function cellOf(input: CellInput, place: Omit<Cell, "text" | "kind">): Cell[] {
  if (input === null || input === "") return [];
  if (typeof input === "string") return [{ ...place, text: input, kind: "string" } as Cell];
  if (typeof input === "number") {
    return [
      { ...place, text: String(input), kind: "number", value: input, raw: String(input), percent: false } as Cell,
    ];
  }
  if (typeof input === "boolean") return [{ ...place, text: String(input), kind: "boolean", value: input } as Cell];
  if ("kind" in input) return [{ ...place, ...input } as Cell];
  const text = input.date.split("-").reverse().join("-");
  return [{ ...place, text, kind: "date", value: serialFromDate(input.date, "1900"), date: input.date } as Cell];
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { file: sheets[0]?.ref.file ?? "uji.xlsx", format: "xlsx", sheets };
}
