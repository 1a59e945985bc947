import Table from "cli-table3";
import { displayWidth } from "./display-width.ts";
import { wrap } from "./wrap.ts";

export interface TableColumn {
  readonly head: string;
  /**
   * Columns of the terminal for its text: a number, as many as its longest line takes, or what the other columns leave,
   * shared among those that take the rest.
   */
  readonly width: number | "fit" | "rest";
  readonly align?: "left" | "right";
}

/** A cell's text, which may hold line breaks, the colour that each of its lines gets, and the columns that it spans. */
export interface TableCell {
  readonly text: string;
  readonly ink?: (line: string) => string;
  readonly span?: number;
}

type Row = readonly TableCell[];

/** A column that takes the rest is not made narrower than its longest word, or than this. */
const leastRest = 12;
/** cli-table3 holds each cell against all before it; so a long table is drawn in pieces of so many rows. */
const pieceRows = 64;
/** A space on either side of a text. */
const padding = 2;

/**
 * The lines of a table that is `width` columns wide, or, where its columns have no room in that, of a list with as much in
 * it. Every text is wrapped, none is cut.
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly (TableCell | string)[])[],
  width: number,
): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)));
  const widths = textWidths(columns, cells, width);
  return widths === undefined ? asList(columns, cells, width) : drawn(columns, cells, widths);
}

function drawn(columns: readonly TableColumn[], rows: readonly Row[], widths: readonly number[]): string[] {
  const head: Row = columns.map(({ head }) => ({ text: head }));
  const body = rows.map((row) => wrapped(row, widths));
  // A rule between rows helps only where a row takes several lines.
  const ruled = body.some((row) => row.some(({ text, span }) => text.includes("\n") || span !== undefined));
  const first = wrapped(head, widths);
  const pieces = ruled ? piecesOf([first, ...body]) : [[first], ...piecesOf(body)];
  return pieces.flatMap((piece, index) => {
    const above = index === 0 ? borders.top : ruled || index === 1 ? borders.rule : borders.none;
    const below = index === pieces.length - 1 ? borders.bottom : borders.none;
    return pieceLines(piece, columns, widths, { above, between: ruled ? borders.rule : borders.none, below });
  });
}

/** Left end, line, crossing and right end. */
const borders = {
  top: ["┌", "─", "┬", "┐"],
  rule: ["├", "─", "┼", "┤"],
  bottom: ["└", "─", "┴", "┘"],
  none: ["", "", "", ""],
} as const;
type Border = (typeof borders)[keyof typeof borders];

function pieceLines(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  lines: { readonly above: Border; readonly between: Border; readonly below: Border },
): string[] {
  const { above, between, below } = lines;
  const drawing = new Table({
    colWidths: widths.map((text) => text + padding),
    colAligns: columns.map(({ align }) => align ?? "left"),
    style: { head: [], border: [] },
    chars: {
      ...{ "top-left": above[0], top: above[1], "top-mid": above[2], "top-right": above[3] },
      ...{ "left-mid": between[0], mid: between[1], "mid-mid": between[2], "right-mid": between[3] },
      ...{ "bottom-left": below[0], bottom: below[1], "bottom-mid": below[2], "bottom-right": below[3] },
    },
  });
  for (const row of rows) {
    drawing.push(
      row.map(({ text, ink, span }) => ({
        content:
          ink === undefined
            ? text
            : text
                .split("\n")
                .map((line) => (line === "" ? line : ink(line)))
                .join("\n"),
        ...(span === undefined ? {} : { colSpan: span }),
      })),
    );
  }
  return drawing.toString().split("\n");
}

function piecesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  // A cell that spans others changes the rules above and below it: such a table, which is never long, stays whole.
  if (rows.some((row) => row.some(({ span }) => span !== undefined))) return [rows];
  return Array.from({ length: Math.ceil(rows.length / pieceRows) }, (_, index) =>
    rows.slice(index * pieceRows, (index + 1) * pieceRows),
  );
}

/** The row with its texts broken into lines that fit. */
function wrapped(row: Row, widths: readonly number[]): Row {
  let column = 0;
  return row.map((cell) => {
    const spanned = widths.slice(column, column + (cell.span ?? 1));
    column += spanned.length;
    const room = spanned.reduce((sum, one) => sum + one + padding + 1, -padding - 1);
    return { ...cell, text: wrap(cell.text, Math.max(1, room)).join("\n") };
  });
}

/** Undefined where a column would get less than it needs. */
function textWidths(columns: readonly TableColumn[], rows: readonly Row[], width: number): number[] | undefined {
  const asked = columns.map((column, index) => {
    if (column.width !== "fit") return column.width;
    const lines = textsOf(rows, index).flatMap((text) => text.split("\n"));
    return widest([...column.head.split(/\s/), ...lines]);
  });
  const flexible = asked.filter((own) => own === "rest").length;
  const taken = asked.reduce<number>((sum, own) => sum + (own === "rest" ? 0 : own) + padding, columns.length + 1);
  let left = width - taken;
  let sharing = flexible;
  const widths = asked.map((own) => {
    if (own !== "rest") return own;
    const share = Math.ceil(left / sharing);
    left -= share;
    sharing -= 1;
    return share;
  });
  const isWide = widths.every((own, index) => asked[index] !== "rest" || own >= leastWidth(columns, rows, index));
  return isWide && (flexible > 0 || left >= 0) ? widths : undefined;
}

function leastWidth(columns: readonly TableColumn[], rows: readonly Row[], index: number): number {
  const words = [columns[index]?.head ?? "", ...textsOf(rows, index)].flatMap((text) => text.split(/\s+/));
  return Math.min(leastRest, widest(words));
}

/** The texts of a column that stand in it alone. */
function textsOf(rows: readonly Row[], column: number): readonly string[] {
  return rows.filter((row) => row.every(({ span }) => span === undefined)).map((row) => row[column]?.text ?? "");
}

const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);

/** Each row as its first text, and below it the others behind the heads of their columns. */
function asList(columns: readonly TableColumn[], rows: readonly Row[], width: number): string[] {
  return rows.flatMap((row) =>
    row.flatMap(({ text, ink = (line) => line }, column) => {
      if (column === 0) return wrap(text, width).map(ink);
      const head = oneLine(columns[column]?.head ?? "");
      return text === "" ? [] : wrap(`${head}: ${oneLine(text)}`, width - 2).map((line) => `  ${ink(line)}`);
    }),
  );
}

const oneLine = (text: string) => text.replaceAll("\n", " ");
