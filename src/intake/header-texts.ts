import { addAll } from "../domain/add-all.ts";
import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import { isLedgerText } from "./ledger-words.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** What the header of one column says. */
export interface HeaderText {
  readonly column: number;
  /** The lowest of the column's header cells. */
  readonly cell: Cell;
  /** Readings of a header over several rows: all of it, then its lower rows, then the upper ones alone. */
  readonly texts: readonly string[];
  /** How many of them, from the first, the lowest cell has a part in. */
  readonly own: number;
}

/** A title over the whole table is merged wider than any group of columns. */
const widestGroup = 50;

/** What stands in each column of some neighbouring rows; a merged cell counts for each column that it covers. */
export function headerTexts(sheet: Sheet, cells: SheetCells, rows: readonly SheetRow[]): readonly HeaderText[] {
  const first = rows[0]?.number ?? 0;
  const last = rows.at(-1)?.number ?? 0;
  const columns = new Set(rows.flatMap((row) => row.cells.map(({ column }) => column)));
  for (const { top, bottom, left, right } of sheet.merges) {
    if (top > last || bottom < first || right - left > widestGroup) continue;
    for (let column = left; column <= right; column++) columns.add(column);
  }
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const stack: Level[] = [];
      for (const [level, { number }] of rows.entries()) {
        const own = cells.at(number, column);
        if (own?.kind === "string" && own !== stack.at(-1)?.cell) stack.push({ cell: own, isSpread: false });
        else if (own === undefined) addAll(stack, groupOver(sheet, rows, level, column));
      }
      // What spreads stands for a column only with what stands below it.
      const lowest = stack.findLastIndex(({ isSpread }) => !isSpread);
      const cell = stack[lowest]?.cell;
      return cell === undefined ? [] : [{ column, cell, ...readings(stack.slice(0, lowest + 1)) }];
    });
}

interface Level {
  readonly cell: Cell;
  readonly isSpread: boolean;
}

/**
 * The group over a column that leaves its own cell blank, where nothing is merged, as in CSV: the text to the left in the
 * same row, if in the row below every column from there on is divided into.
 */
function groupOver({ merges }: Sheet, rows: readonly SheetRow[], level: number, column: number): readonly Level[] {
  const below = rows[level + 1];
  const group = rows[level]?.cells.findLast((cell) => cell.column < column);
  if (below === undefined || group?.kind !== "string" || column - group.column > widestSpread) return [];
  const isMerged = merges.some(({ top, left }) => top === group.row && left === group.column);
  const divided = below.cells.filter((cell) => cell.column >= group.column && cell.column <= column);
  const isWhole = divided.length === column - group.column + 1 && divided.every(({ text }) => isLedgerText(text));
  return isWhole && !isMerged ? [{ cell: group, isSpread: true }] : [];
}

/** A group divides into at most so many more columns than its first. */
const widestSpread = 8;

/** A header in its own right, which is no unit of what stands above it. */
const rowNumber = /^no(?:mor)?\b\.?\s*(?:urut)?$/i;

function readings(levels: readonly Level[]): Pick<HeaderText, "texts" | "own"> {
  const stack = levels.map(({ cell }) => cell.text);
  const whole = stack.join(" ");
  // *Pokok* below *Tunggakan* is neither of them alone.
  if (stack.length > 1 && stack.every(isLedgerText)) return { texts: [whole, stack.toReversed().join(" ")], own: 2 };
  const downward = stack.map((_, from) => stack.slice(from).join(" "));
  const own = downward.length;
  if (rowNumber.test((stack.at(-1) ?? "").trim())) return { texts: downward, own };
  const upper = levels.slice(0, -1).flatMap(({ cell, isSpread }) => (isSpread ? [] : [cell.text]));
  return { texts: [...downward, ...upper.reverse()], own };
}
