import type { Monitor } from "../../domain/monitor.ts";
import { indicatorDefinitions } from "../../messages/labels.ts";
import { indicatorText, portfolioText, upkText } from "../../messages/monitor-text.ts";
import { classMark, type MonitorTable, monitorTables } from "../monitor-tables.ts";
import { item, type Page, paragraph } from "./page.ts";
import { table } from "./table.ts";

/** So many rows of a list are shown; the workbook has all. */
const shownRows = 12;

/** The portfolio of a UPK on a screen or two: its class, the ratios, then the tables. */
export function monitorLines(monitor: Monitor, page: Page): string[] {
  const { lang, ink } = page;
  const { upk, ratios, portfolio } = monitor;
  const tone =
    upk.class === null
      ? ink.undetermined
      : { memuaskan: ink.pass, minimum: ink.warning, penundaan: ink.fail }[upk.class];
  return [
    ...paragraph(0, `UPK: ${upkText(monitor, lang)}`, page, (line) => tone(ink.strong(line))),
    ...paragraph(0, portfolioText(monitor, lang), page),
    "",
    ...ratios.flatMap((one) => {
      const mark = classMark(one, lang);
      const value = `${indicatorText(one, portfolio.ksm, lang)}${mark === "" ? "" : ` · ${mark}`}`;
      return [
        ...item(0, { text: one.code.padEnd(5), ink: ink.strong }, page.clean(value), page),
        ...paragraph(6, indicatorDefinitions[one.code][lang], page, ink.muted),
      ];
    }),
    ...monitorTables(monitor, lang).flatMap((one) => tableLines(one, page)),
  ];
}

function tableLines({ title, heads, rows, numbers, none, wide = [] }: MonitorTable, page: Page): string[] {
  const { ink, width, clean, lang } = page;
  if (rows.length === 0 && none === undefined) return [];
  const fits = (_: unknown, index: number) => !wide.includes(index);
  const shown = rows.slice(0, shownRows).map((row) => row.map(clean).filter(fits));
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
