import type { Monitor } from "../../domain/monitor.ts";
import { portfolioText, upkText } from "../../messages/monitor-text.ts";
import { monitorTables, ratioTable } from "../monitor-tables.ts";
import { escaped, markdownTable } from "./markdown-text.ts";
import type { MarkdownWriter } from "./writer.ts";

/** The portfolio of a UPK, a table for each of its parts. */
export function monitorSection(monitor: Monitor, { lang, clean }: MarkdownWriter): (readonly string[])[] {
  return [
    [`**UPK: ${escaped(upkText(monitor, lang))}**`],
    [escaped(portfolioText(monitor, lang))],
    ...[ratioTable(monitor, lang), ...monitorTables(monitor, lang)].flatMap(({ title, heads, rows, numbers, none }) => [
      [`### ${escaped(title)}`],
      rows.length === 0
        ? [escaped(none ?? "–")]
        : markdownTable(
            heads,
            rows.map((row) => row.map(clean)),
            numbers,
          ),
    ]),
  ];
}
