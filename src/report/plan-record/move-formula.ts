import { columnLetters, columnNumber } from "../../domain/place.ts";

/** Where a row or column stands now; undefined where it is gone. */
export type MovedLine = (number: number) => number | undefined;

/** How the lines of a sheet moved. */
export interface Moves {
  readonly row: MovedLine;
  readonly column: MovedLine;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** A quoted text, or a reference with its sheet. */
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\w.]+)!)?(${cell})(?::(${cell}))?(?![\w(])`,
  "g",
);

/**
 * A formula of `sheet` as a program leaves it that moved lines: references follow their cells, a range shrinks to what is
 * left of it, and a reference whose cells are gone becomes `#REF!`.
 */
export function moveFormula(formula: string, sheet: string, movesOf: (sheet: string) => Moves): string {
  return formula.replaceAll(pattern, (whole: string, named = "", first?: string, last?: string) => {
    if (first === undefined) return whole;
    const moves = movesOf(named === "" ? sheet : sheetIn(named));
    if (last === undefined) return `${named}${moved(first, first, moves)?.[0] ?? "#REF!"}`;
    const range = moved(first, last, moves);
    return `${named}${range === undefined ? "#REF!" : range.join(":")}`;
  });
}

function sheetIn(named: string): string {
  const name = named.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function moved(first: string, last: string, { row, column }: Moves): readonly [string, string] | undefined {
  const [from, to] = [parts(first), parts(last)];
  const rows = span(from.row, to.row, row);
  const columns = span(from.column, to.column, column);
  if (rows === undefined || columns === undefined) return undefined;
  return [
    `${from.fixedColumn}${columnLetters(columns[0])}${from.fixedRow}${rows[0]}`,
    `${to.fixedColumn}${columnLetters(columns[1])}${to.fixedRow}${rows[1]}`,
  ];
}

function parts(reference: string) {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(reference) ?? [];
  return { fixedColumn, column: columnNumber(letters), fixedRow, row: Number(digits) };
}

/** What is left of the lines from `first` to `last`. */
function span(first: number, last: number, line: MovedLine): readonly [number, number] | undefined {
  let [low, high] = [first, last];
  while (low <= high && line(low) === undefined) low += 1;
  while (high >= low && line(high) === undefined) high -= 1;
  const [start, end] = [line(low), line(high)];
  return low > high || start === undefined || end === undefined ? undefined : [start, end];
}
