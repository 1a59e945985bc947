import type { Monitor } from "../../domain/monitor.ts";
import { portfolioText, upkText } from "../../messages/monitor-text.ts";
import { monitorTables, ratioTable } from "../monitor-tables.ts";
import { escaped } from "./markdown-text.ts";
import { titledTable } from "./titled-table.ts";
import type { MarkdownWriter } from "./writer.ts";

/** The portfolio of a UPK, a table for each of its parts. */
export function monitorSection(monitor: Monitor, writer: MarkdownWriter): (readonly string[])[] {
  const { lang } = writer;
  return [
    [`**UPK: ${escaped(upkText(monitor, lang))}**`],
    [escaped(portfolioText(monitor, lang))],
    ...[ratioTable(monitor, lang), ...monitorTables(monitor, lang)].flatMap((one) => titledTable(one, writer)),
  ];
}
