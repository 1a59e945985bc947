import type { CellRef } from "../domain/place.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { normaliseLabel } from "./catalogue/label.ts";

/** A label's cell, and the cell to its right that holds the value; a place without a cell where it is blank. */
export interface Labelled {
  readonly label: Cell;
  readonly value: Cell | CellRef;
}

export interface LabelledValues {
  readonly labels: ReadonlyMap<string, Labelled>;
  /** Labels that stand again with another value. */
  readonly again: ReadonlyMap<string, Labelled>;
}

/** A value stands at most so many columns right of its label. */
const widestGap = 6;
const longestLabel = 60;

/** The labels of a form, by the field that `keyOf` finds them to name. */
export function labelledIn(rows: readonly SheetRow[], keyOf: (text: string) => string | undefined): LabelledValues {
  const labels = new Map<string, Labelled>();
  const again = new Map<string, Labelled>();
  for (const row of rows) {
    for (const [index, label] of row.cells.entries()) {
      const key = label.kind === "string" && label.text.length <= longestLabel ? keyOf(label.text) : undefined;
      if (key === undefined) continue;
      const value = valueBeside(row, index);
      // A header row of some list has a label right beside the label; a form has a value there.
      if (value?.kind === "string" && keyOf(value.text) !== undefined && row.cells.length > 2) continue;
      const first = labels.get(key);
      if (first === undefined) labels.set(key, { label, value: value ?? blankBeside(label) });
      else if (
        value !== undefined &&
        first.label.column === label.column &&
        normaliseLabel(value.text) !== normaliseLabel(first.value.text)
      ) {
        again.set(key, { label, value });
      }
    }
  }
  return { labels, again };
}

function valueBeside(row: SheetRow, index: number): Cell | undefined {
  const label = row.cells[index];
  if (label === undefined) return undefined;
  const value = row.cells.slice(index + 1).find((cell) => !/^\s*:\s*$/.test(cell.text));
  if (value === undefined || value.column - label.column > widestGap) return undefined;
  return value.kind === "string" ? { ...value, text: value.text.replace(/^\s*:\s*/, "") } : value;
}

function blankBeside(label: Cell): CellRef {
  return { sheet: label.sheet, row: label.row, column: label.column + 1, text: "" };
}
