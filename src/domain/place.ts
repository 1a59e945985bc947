/** A sheet of an input file, shared by all of its cells. For CSV the sheet is the file's base name. */
export interface SheetRef {
  readonly file: string;
  readonly sheet: string;
}

/** A cell and what it shows. `row` and `column` count from 1, as Excel does. */
export interface CellRef {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `3` → `C`, `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `28`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

/** `C14`. */
export function address(cell: Pick<CellRef, "row" | "column">): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}

/** `C14` for a cell of the same sheet, else `Anggota!C14`, and with its file where that differs too. */
export function addressFrom(here: CellRef, cell: CellRef): string {
  const { file, sheet } = cell.sheet;
  const onSheet = `${sheet}!${address(cell)}`;
  if (file !== here.sheet.file) return `${file} › ${onSheet}`;
  return sheet === here.sheet.sheet ? address(cell) : onSheet;
}

/** Orders cells as a reader meets them: file, sheet, row, column. */
export function compareCells(a: CellRef, b: CellRef): number {
  return (
    compareText(a.sheet.file, b.sheet.file) ||
    compareText(a.sheet.sheet, b.sheet.sheet) ||
    a.row - b.row ||
    a.column - b.column
  );
}

/** The rows in the order of their places, so that the order in which they were handed over decides nothing. */
export function inPlaceOrder<R extends { readonly at: CellRef }>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => compareCells(a.at, b.at));
}

/** Code-unit order: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
