import type { Monitor } from "../../domain/monitor.ts";
import { indicatorDefinitions } from "../../messages/labels.ts";
import { indicatorText, portfolioText, upkText } from "../../messages/monitor-text.ts";
import { classMark, monitorTables } from "../monitor-tables.ts";
import { item, type Page, paragraph } from "./page.ts";
import { titledTableLines } from "./titled-table.ts";

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
    ...monitorTables(monitor, lang).flatMap((one) => titledTableLines(one, shownRows, page)),
  ];
}
