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

/** A cell's text, which may hold line breaks, and the colour that each of its lines gets. */
export interface TableCell {
  readonly text: string;
  readonly ink?: (line: string) => string;
}

/** The lines of a table that is `width` columns wide. Every text is wrapped, none is cut. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly (TableCell | string)[])[],
  width: number,
): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)));
  const widths = textWidths(columns, cells, width);
  const content = ({ text, ink = (line: string) => line }: TableCell, column: number) =>
    wrap(text, widths[column] ?? 1)
      .map((line) => ink(line))
      .join("\n");
  const body = cells.map((row) => row.map(content));
  const head = columns.map((column, index) => content({ text: column.head }, index));
  // A rule between rows helps only where a row takes several lines.
  const compact = !body.some((row) => row.some((text) => text.includes("\n")));
  const draw = (block: readonly string[][]) => {
    const grid = new Table({
      head,
      colWidths: widths.map((text) => text + padding),
      colAligns: columns.map(({ align = "left" }) => align),
      style: { head: [], border: [], compact },
    });
    grid.push(...block);
    return grid.toString().split("\n");
  };
  const aboveRows = 1 + Math.max(...head.map((text) => text.split("\n").length)) + (compact ? 1 : 0);
  const lines: string[] = [];
  for (let first = 0; first === 0 || first < body.length; first += rowsAtOnce) {
    const block = draw(body.slice(first, first + rowsAtOnce));
    const last = first + rowsAtOnce >= body.length;
    lines.push(...block.slice(first === 0 ? 0 : aboveRows, last ? undefined : -1));
  }
  return lines;
}

/** cli-table3 takes time that grows with the square of the rows: long tables are drawn in blocks. */
const rowsAtOnce = 100;
const padding = 2;

function textWidths(columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[], width: number): number[] {
  const asked = columns.map((column, index) => {
    if (column.width !== "fit") return column.width;
    const lines = rows.flatMap((row) => row[index]?.text.split("\n") ?? []);
    return Math.max(...[...column.head.split(/\s/), ...lines].map(displayWidth));
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
