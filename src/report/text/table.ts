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

/** A cell's text, which may hold line breaks, and the colour that each of its lines gets. */
export interface TableCell {
  readonly text: string;
  readonly ink?: (line: string) => string;
}

/**
 * The lines of a table that is `width` columns wide. Every text is wrapped, none is cut. Drawn here, as cli-table3 takes a
 * third of Node's own start-up time for its first table, and time that grows with the square of the rows.
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly (TableCell | string)[])[],
  width: number,
): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)));
  const widths = textWidths(columns, cells, width);
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((text) => "─".repeat(text + padding)).join(middle) + right;
  const draw = (row: readonly TableCell[]) => rowLines(row, columns, widths);
  const body = cells.map(draw);
  // A rule between rows helps only where a row takes several lines.
  const ruled = body.some((lines) => lines.length > 1);
  return [
    rule("┌", "┬", "┐"),
    ...draw(columns.map(({ head }) => ({ text: head }))),
    ...body.flatMap((lines, index) => (ruled || index === 0 ? [rule("├", "┼", "┤"), ...lines] : lines)),
    rule("└", "┴", "┘"),
  ];
}

/** A space on either side of a text. */
const padding = 2;

function rowLines(row: readonly TableCell[], columns: readonly TableColumn[], widths: readonly number[]): string[] {
  const texts = row.map(({ text }, column) => wrap(text, widths[column] ?? 1));
  const height = Math.max(...texts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = row.map(({ ink }, column) => {
      const text = texts[column]?.[line] ?? "";
      const space = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
      const inked = text === "" || ink === undefined ? text : ink(text);
      return columns[column]?.align === "right" ? space + inked : inked + space;
    });
    return `│ ${parts.join(" │ ")} │`;
  });
}

function textWidths(columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[], width: number): number[] {
  const asked = columns.map((column, index) => {
    if (column.width !== "fit") return column.width;
    const lines = rows.flatMap((row) => row[index]?.text.split("\n") ?? []);
    return [...column.head.split(/\s/), ...lines].reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  });
  const flexible = asked.filter((own) => own === "rest").length;
  const taken = asked.reduce<number>((sum, own) => sum + (own === "rest" ? 0 : own) + padding, columns.length + 1);
  let left = Math.max(flexible, width - taken);
  let sharing = flexible;
  return asked.map((own) => {
    if (own !== "rest") return own;
    const share = Math.ceil(left / sharing);
    left -= share;
    sharing -= 1;
    return share;
  });
}
