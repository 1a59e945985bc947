import type { TitledTable } from "../titled-table.ts";
import { type Page, paragraph } from "./page.ts";
import { table } from "./table.ts";

/** A blank line, the title and the table, of which so many rows are shown; nothing where it has none and nothing to say of that. */
export function titledTableLines(
  { title, heads, rows, numbers, none, latest, wide = [] }: TitledTable,
  shownRows: number,
  page: Page,
): string[] {
  const { ink, width, clean, lang } = page;
  if (rows.length === 0 && none === undefined) return [];
  const fits = (_: unknown, index: number) => !wide.includes(index);
  const shown = (latest === undefined ? rows.slice(0, shownRows) : rows.slice(-latest)).map((row) =>
    row.map(clean).filter(fits),
  );
  const more = rows.length - shown.length;
  const rest = {
    id: `dan ${more} lagi; semuanya ada di lembar kerja hasil.`,
    en: `and ${more} more; the workbook has all.`,
  };
  const columns = heads
    .map((head, index) => ({
      head,
      width: index === 0 ? ("rest" as const) : ("fit" as const),
      align: numbers.includes(index) ? ("right" as const) : ("left" as const),
    }))
    .filter(fits);
  return [
    "",
    ink.strong(title),
    ...(rows.length === 0 ? paragraph(0, none ?? "", page) : table(columns, shown, width)),
    ...(more > 0 ? paragraph(0, rest[lang], page) : []),
  ];
}
