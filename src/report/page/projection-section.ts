import { pageTexts as texts } from "../../messages/page-text.ts";
import {
  basisText,
  breakEvenText,
  notAProbability,
  projectionAnswer,
  remarksText,
  repaymentText,
} from "../../messages/projection-text.ts";
import { projectionTables } from "../projection-tables.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { titledTable } from "./table.ts";

/** The years ahead: whether the fund serves enough KSM, what it takes, what helps, and how far off the method was before. */
export function projectionSection({ result: { projected }, report, lang, shown }: PageContext): Html | undefined {
  if (projected === undefined) return undefined;
  const answer = projectionAnswer(projected, report.policy.settings.j8.minimumKsmPerYear, lang);
  if (projected.kind === "lacking") return section(lang, html`<p class="big">${answer}</p>`);
  const { projection } = projected;
  const said = [breakEvenText, basisText, repaymentText].map((text) => html`<p>${text(projection, lang)}</p>`);
  const remarks = remarksText(projection, lang).map((text) => html`<li>${shown(text)}</li>`);
  const tables = projectionTables(projection, lang).map((table) => titledTable(table, shown));
  return section(
    lang,
    html`<p class="big">${answer}</p>${said}${remarks.length === 0 ? undefined : html`<ul>${remarks}</ul>`}${tables}<p class="quiet">${notAProbability[lang]}</p>`,
  );
}

const section = (lang: PageContext["lang"], content: Html) =>
  html`<section id="tahun" aria-labelledby="h-tahun"><h2 id="h-tahun">${texts.years[lang]}</h2>${content}</section>`;
