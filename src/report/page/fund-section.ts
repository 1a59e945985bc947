import { monitorTitles, portfolioText } from "../../messages/monitor-text.ts";
import { pageTexts as texts } from "../../messages/page-text.ts";
import { ageChart, classChart, trendChart } from "../charts/fund-charts.ts";
import { monitorTables, ratioTable } from "../monitor-tables.ts";
import type { TitledTable } from "../titled-table.ts";
import { type Html, html } from "./html.ts";
import { figure, type PageContext } from "./page-context.ts";
import { titledTable } from "./table.ts";

/** How the UPK's loans stand: ratios with their definitions, classes, ages, months, whom to visit. */
export function fundSection({ result: { monitor }, lang, shown }: PageContext): Html | undefined {
  if (monitor === undefined) return undefined;
  const inside = monitor.ageing.filter(({ age }) => age !== "rescheduled" && age !== "written-off");
  const charts = [
    figure(classChart(monitor.collectibility, lang), "classes", lang),
    figure(ageChart(inside, lang), "ages", lang),
    ...(monitor.months.length > 1 ? [figure(trendChart(monitor.months, lang), "trend", lang)] : []),
  ];
  const table = (one: TitledTable) => titledTable(one, shown);
  return html`<section id="dana" aria-labelledby="h-dana"><h2 id="h-dana">${texts.fund[lang]}</h2><p>${portfolioText(monitor, lang)}</p>${table({ ...ratioTable(monitor, lang), title: monitorTitles.ratios[lang] })}${charts}${monitorTables(monitor, lang).map(table)}</section>`;
}
