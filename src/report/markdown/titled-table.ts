import type { TitledTable } from "../titled-table.ts";
import { escaped, markdownTable } from "./markdown-text.ts";
import type { MarkdownWriter } from "./writer.ts";

/** A heading of the third order and the table, or what is said where it has no rows. */
export function titledTable(
  { title, heads, rows, numbers, none }: TitledTable,
  { clean }: MarkdownWriter,
): (readonly string[])[] {
  const body =
    rows.length === 0
      ? [escaped(none ?? "–")]
      : markdownTable(
          heads,
          rows.map((row) => row.map(clean)),
          numbers,
        );
  return [[`### ${escaped(title)}`], body];
}
