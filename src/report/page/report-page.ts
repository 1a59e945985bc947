import { pageTexts as texts } from "../../messages/page-text.ts";
import { regionText } from "../../messages/region-text.ts";
import { reportHeads, reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { asOfLine } from "../basis-text.ts";
import type { RenderOptions } from "../render-options.ts";
import { htmlDocument } from "./document.ts";
import { basisSection, findingsSection } from "./findings-section.ts";
import { fundSection } from "./fund-section.ts";
import { glanceSection } from "./glance-section.ts";
import { html } from "./html.ts";
import { boardSection, ksmSection } from "./ksm-section.ts";
import { pageContext } from "./page-context.ts";
import { planSection } from "./plan-section.ts";
import { projectionSection } from "./projection-section.ts";

/** All that was found out about one kelurahan as one self-contained page, in the order of a meeting. Equal input gives equal text. */
export function reportPage(report: RunReport, result: KelurahanReport, options: RenderOptions): string {
  const context = pageContext(report, result, options);
  const { lang, shown } = context;
  const sections = [
    { id: "ringkas", name: texts.glance[lang], part: glanceSection(context) },
    { id: "bkm", name: "BKM", part: boardSection(context) },
    { id: "ksm", name: texts.ksm[lang], part: ksmSection(context) },
    { id: "rencana", name: reportHeads.plan[lang], part: planSection(context) },
    { id: "dana", name: texts.fund[lang], part: fundSection(context) },
    { id: "tahun", name: texts.years[lang], part: projectionSection(context) },
    { id: "temuan", name: reportHeads.findings[lang], part: findingsSection(context) },
    { id: "dasar", name: texts.basis[lang], part: basisSection(context) },
  ].filter(({ part }) => part !== undefined);
  const title = `${texts.report[lang]}: ${shown(reportSentences.kelurahan[lang](result.kelurahan))}`;
  const region = result.region === undefined ? "" : shown(regionText(result.region));
  const dated = asOfLine({ ...report, asOf: result.asOf, asOfSource: result.asOfSource }, lang);
  const links = sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`);
  return htmlDocument({
    title,
    lang,
    mark: texts.internal[lang],
    header: html`<h1>${title}</h1>${region === "" ? undefined : html`<p>${region}</p>`}<p class="quiet">${dated}</p><nav aria-label="${texts.contents[lang]}"><ul>${links}</ul></nav>`,
    main: html`${sections.map(({ part }) => part)}`,
    footer: html`<p class="quiet">${texts.made[lang]}</p>`,
  });
}
