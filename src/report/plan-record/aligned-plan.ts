import { type Finding, finding } from "../../domain/finding.ts";
import { address, type CellRef, columnLetters } from "../../domain/place.ts";
import type { Cell } from "../../workbook/model.ts";
import { parseAddress } from "../../workbook/write/cell-address.ts";
import { type Alignment, alignLines, type Line } from "./align-lines.ts";
import { type MovedLine, type Moves, moveFormula } from "./move-formula.ts";
import type { PlanNow } from "./plan-now.ts";
import type { PlanRecord, WrittenValue } from "./plan-record.ts";

/** A plan workbook as it is now, asked for by the addresses at which its cells were written. */
export interface AlignedPlan {
  readonly hasSheet: (sheet: string) => boolean;
  /** The sheet, the row or the column of the cell was removed. */
  readonly isGone: (sheet: string, at: string) => boolean;
  readonly cell: (sheet: string, at: string) => Cell | undefined;
  readonly formula: (sheet: string, at: string) => string | undefined;
  readonly place: (sheet: string, at: string) => CellRef;
  /** What was written, its references moved as the lines of the workbook did; those to a removed sheet refer to nothing. */
  readonly written: (sheet: string, at: string) => WrittenValue | undefined;
  /** Filled cells where nothing was written, without those of new lines. */
  readonly filled: (sheet: string) => readonly Cell[];
  /** Lines that were inserted, removed or added, one finding for each place. */
  readonly findings: readonly Finding[];
}

interface AlignedSheet {
  readonly moves: Moves;
  readonly filled: readonly Cell[];
  readonly findings: readonly Finding[];
}

const inPlace: Moves = { row: (number) => number, column: (number) => number };

/** Finds the lines of the plan's sheets again, whatever people inserted or removed between them. */
export function alignedPlan({ sheets }: Pick<PlanRecord, "sheets">, now: PlanNow): AlignedPlan {
  const aligned = new Map(
    Object.entries(sheets).flatMap(([sheet, written]) =>
      now.hasSheet(sheet) ? [[sheet, alignSheet(sheet, written, now)] as const] : [],
    ),
  );
  const removed = Object.keys(sheets).filter((sheet) => !now.hasSheet(sheet));
  const movesOf = (sheet: string) => aligned.get(sheet)?.moves ?? inPlace;
  const movedTo = (sheet: string, at: string): string | undefined => {
    const cell = parseAddress(at);
    const { row, column } = movesOf(sheet);
    const [movedRow, movedColumn] = cell === undefined ? [] : [row(cell.row), column(cell.column)];
    return movedRow === undefined || movedColumn === undefined
      ? undefined
      : address({ row: movedRow, column: movedColumn });
  };
  return {
    hasSheet: now.hasSheet,
    isGone: (sheet, at) => !now.hasSheet(sheet) || movedTo(sheet, at) === undefined,
    cell: (sheet, at) => now.cell(sheet, movedTo(sheet, at) ?? ""),
    formula: (sheet, at) => now.formula(sheet, movedTo(sheet, at) ?? ""),
    place: (sheet, at) => now.place(sheet, movedTo(sheet, at) ?? at),
    written: (sheet, at) => {
      const value = sheets[sheet]?.[at];
      return typeof value === "object"
        ? { formula: withoutSheets(moveFormula(value.formula, sheet, movesOf), removed) }
        : value;
    },
    filled: (sheet) => aligned.get(sheet)?.filled ?? [],
    findings: [...aligned.values()].flatMap(({ findings }) => findings),
  };
}

/** As spreadsheet programs leave a formula behind whose sheet was removed. */
function withoutSheets(formula: string, removed: readonly string[]): string {
  return removed.reduce((left, sheet) => left.replaceAll(`'${sheet}'!`, "#REF!"), formula);
}

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Formulas are equal to each other here: what they refer to moves with the lines. */
const formulaText = "=";

function alignSheet(sheet: string, written: Readonly<Record<string, WrittenValue>>, now: PlanNow): AlignedSheet {
  const before = placed(
    Object.entries(written).map(([at, value]) => [at, typeof value === "object" ? formulaText : plain(value)]),
  );
  const cells = now.cellsOf(sheet);
  const formulas = new Set(now.formulasOf(sheet));
  const present = [
    ...cells
      .filter((cell) => !formulas.has(address(cell)))
      .map((cell): PlacedText => ({ row: cell.row, column: cell.column, text: textOf(cell) })),
    ...placed([...formulas].map((at) => [at, formulaText])),
  ];
  const { rows, columns } = alignedLines(before, present);
  const found = {
    row: changesIn(rows, before, "row"),
    column: changesIn(columns, before, "column"),
  };
  const moves = { row: movedLine(rows), column: movedLine(columns) };
  const standing = new Set(
    before.flatMap(({ row, column }) => {
      const [movedRow, movedColumn] = [moves.row(row), moves.column(column)];
      return movedRow === undefined || movedColumn === undefined
        ? []
        : [address({ row: movedRow, column: movedColumn })];
    }),
  );
  const filled = cells.filter(
    (cell) =>
      !standing.has(address(cell)) && !found.row.inserted.has(cell.row) && !found.column.inserted.has(cell.column),
  );
  const findings = (["column", "row"] as const).flatMap((of) =>
    found[of].changes.map((change) => {
      const at = of === "row" ? `A${change.at}` : `${columnLetters(change.at)}1`;
      return changeFinding(change, of, now.place(sheet, at));
    }),
  );
  return { moves, filled, findings };
}

/**
 * The lines of a sheet in both directions. Columns are taken to have stayed where that leaves at least as many cells
 * equal: a row that is gone makes columns differ too.
 */
function alignedLines(before: readonly PlacedText[], present: readonly PlacedText[]) {
  const candidates = [inPlaceColumns(before, present), alignLines(columnsOf(before), columnsOf(present))].map(
    (columns) => {
      const toColumn = movedLine(columns);
      const stayed = new Set(columns.pairs.map(([, number]) => number));
      const old = rowsOf(before.flatMap((one) => withColumn(one, toColumn(one.column))));
      const now = rowsOf(present.filter(({ column }) => stayed.has(column)));
      const rows = alignLines(old, now);
      return { rows, columns, equal: equalCells(rows, old, now) };
    },
  );
  return candidates.reduce((best, other) => (other.equal > best.equal ? other : best));
}

function inPlaceColumns(before: readonly PlacedText[], present: readonly PlacedText[]): Alignment {
  const columns = [...new Set([...before, ...present].map(({ column }) => column))].sort((a, b) => a - b);
  return { pairs: columns.map((column) => [column, column] as const), removed: [], added: [] };
}

function equalCells({ pairs }: Alignment, before: readonly Line[], now: readonly Line[]): number {
  const cells = (lines: readonly Line[]) => new Map(lines.map((line) => [line.number, line.cells]));
  const [old, present] = [cells(before), cells(now)];
  return pairs.reduce((sum, [from, to]) => {
    const other = present.get(to);
    return sum + [...(old.get(from) ?? [])].filter(([column, text]) => other?.get(column) === text).length;
  }, 0);
}

function placed(texts: readonly (readonly [string, string])[]): readonly PlacedText[] {
  return texts.flatMap(([at, text]) => {
    const place = parseAddress(at);
    return place === undefined ? [] : [{ ...place, text }];
  });
}

const plain = (value: string | number) => (typeof value === "number" ? String(value) : value.replaceAll("\r\n", "\n"));

function textOf(cell: Cell): string {
  return plain(cell.kind === "number" || cell.kind === "date" ? cell.value : cell.text);
}

const withColumn = (one: PlacedText, column: number | undefined): readonly PlacedText[] =>
  column === undefined ? [] : [{ ...one, column }];

/** The rows, their cells by column. */
function rowsOf(cells: readonly PlacedText[]): readonly Line[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells.toSorted((a, b) => a.column - b.column)) {
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line.set(column, text));
  }
  return inOrder(rows);
}

/** The columns, their cells by how many filled ones stand above: rows that were inserted make no difference then. */
function columnsOf(cells: readonly PlacedText[]): readonly Line[] {
  const columns = new Map<number, Map<number, string>>();
  for (const { column, text } of cells.toSorted((a, b) => a.row - b.row)) {
    const line = columns.get(column) ?? new Map<number, string>();
    columns.set(column, line.set(line.size, text));
  }
  return inOrder(columns);
}

function inOrder(lines: ReadonlyMap<number, ReadonlyMap<number, string>>): readonly Line[] {
  return [...lines].map(([number, cells]) => ({ number, cells })).sort((a, b) => a.number - b.number);
}

/** A blank line moves with the one before it. */
function movedLine({ pairs, removed }: Alignment): MovedLine {
  const known = new Map<number, number | undefined>([
    ...pairs,
    ...removed.map((number): [number, undefined] => [number, undefined]),
  ]);
  const before = pairs.map(([number]) => number);
  return (number) => {
    if (known.has(number)) return known.get(number);
    const last = before.findLastIndex((other) => other < number);
    const [from, to] = pairs[last] ?? [0, 0];
    return to + number - from;
  };
}

type Change =
  | { readonly kind: "moved"; readonly at: number; readonly count: number }
  | { readonly kind: "added"; readonly at: number; readonly count: number }
  | { readonly kind: "removed"; readonly at: number; readonly count: number; readonly what: string };

interface Changes {
  readonly changes: readonly Change[];
  /** New lines among those that were written. */
  readonly inserted: ReadonlySet<number>;
}

function changeFinding(change: Change, of: "row" | "column", place: CellRef): Finding {
  const { count } = change;
  switch (change.kind) {
    case "moved":
      return finding("plan/lines-shifted", place, { of, count });
    case "removed":
      return finding("plan/lines-removed", place, { of, count, what: change.what });
    case "added":
      return finding("plan/lines-added", place, { of, count });
  }
}

/** What happened between each two lines that stayed. A line that was typed where the sheet was blank is none of it. */
function changesIn({ pairs, removed, added }: Alignment, before: readonly PlacedText[], of: "row" | "column"): Changes {
  const changes: Change[] = [];
  const inserted = new Set<number>();
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...pairs, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const]) {
    const gone = removed.filter((number) => number > from && number < nextFrom);
    const more = added.filter((number) => number > to && number < nextTo);
    const count = nextTo === Number.POSITIVE_INFINITY ? 0 : nextTo - to - (nextFrom - from);
    const isInserted = more.length > 0 && count + gone.length > 0;
    if (gone.length > 0) {
      const what = textsIn(before, of, gone[0] ?? 0);
      changes.push({ kind: "removed", at: to + 1, count: gone.length, what });
    }
    if (isInserted) {
      changes.push({ kind: "added", at: more[0] ?? to + 1, count: more.length });
      for (const number of more) inserted.add(number);
    }
    if (gone.length === 0 && !isInserted && count !== 0) changes.push({ kind: "moved", at: to + 1, count });
    [from, to] = [nextFrom, nextTo];
  }
  return { changes, inserted };
}

/** The first words of a line, by which people know it. */
function textsIn(cells: readonly PlacedText[], of: "row" | "column", number: number): string {
  return cells
    .filter((cell) => cell[of] === number && cell.text !== formulaText && /\p{L}/u.test(cell.text))
    .slice(0, 2)
    .map(({ text }) => text)
    .join(", ");
}
