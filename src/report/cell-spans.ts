import { address, type CellRef, compareCells, type SheetRef } from "../domain/place.ts";

/** Neighbouring cells of one column, named together: `C5`, or `C5:C11`. */
export interface CellSpan {
  readonly sheet: SheetRef;
  readonly first: CellRef;
  readonly address: string;
  readonly count: number;
}

/** The cells as few spans, each cell once, in the order of their places. */
export function cellSpans(cells: readonly CellRef[]): CellSpan[] {
  const spans: CellSpan[] = [];
  const byColumn = cells.toSorted((a, b) => compareSheets(a, b) || a.column - b.column || a.row - b.row);
  let run: CellRef[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return;
    const span = first.row === last.row ? address(first) : `${address(first)}:${address(last)}`;
    spans.push({ sheet: first.sheet, first, address: span, count: run.length });
  };
  for (const cell of byColumn) {
    const last = run.at(-1);
    const sameColumn = last !== undefined && compareSheets(last, cell) === 0 && last.column === cell.column;
    if (sameColumn && cell.row === last.row) continue;
    if (sameColumn && cell.row === last.row + 1) {
      run.push(cell);
    } else {
      close();
      run = [cell];
    }
  }
  close();
  return spans.toSorted((a, b) => compareCells(a.first, b.first));
}

function compareSheets(a: CellRef, b: CellRef): number {
  return compareCells({ ...a, row: 1, column: 1 }, { ...b, row: 1, column: 1 });
}
