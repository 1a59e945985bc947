import { eligibilityCounts } from "../../messages/eligibility-counts.ts";
import { bkmName } from "../../messages/ksm-name.ts";
import { eligibilityLabels, eligibilitySigns, toneOf } from "../../messages/labels.ts";
import { pageTexts as texts } from "../../messages/page-text.ts";
import { reportColumns, reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import type { RenderOptions } from "../render-options.ts";
import { htmlDocument } from "./document.ts";
import { type Html, html } from "./html.ts";
import { pageContext } from "./page-context.ts";
import { htmlTable } from "./table.ts";

/** The reports on several kelurahan, each with its answer in a line and a link to its page. */
export function indexPage(report: RunReport, path: string, options: RenderOptions): string {
  const { lang } = options;
  const pages = report.outputs.filter(({ kind }) => kind === "page");
  const rows = report.results.map((result, index) => {
    const { shown, money } = pageContext(report, result, options);
    const name = shown(reportSentences.kelurahan[lang](result.kelurahan));
    const target = pages[index]?.path;
    const link = target === undefined ? undefined : linkFrom(path, target);
    return [
      link === undefined ? name : html`<a href="${link}">${name}</a>`,
      boardOf(result, lang),
      eligibilityCounts(result.ksm ?? [], lang)
        .map(({ text }) => text)
        .join(", ") || "–",
      result.plan === undefined ? "–" : money(result.plan.total),
      shown(result.bkm === undefined ? "–" : bkmName(result.bkm)),
    ];
  });
  const heads = ["kelurahan", "bkmVerdict", "ksm", "approved", "bkm"] as const;
  const title = texts.index[lang];
  return htmlDocument({
    title,
    lang,
    mark: texts.internal[lang],
    header: html`<h1>${title}</h1>`,
    main: htmlTable({ caption: title, heads: heads.map((head) => reportColumns[head][lang]), rows, numbers: [3] }),
    footer: html`<p class="quiet">${texts.made[lang]}</p>`,
  });
}

function boardOf({ bkm }: KelurahanReport, lang: RenderOptions["lang"]): string | Html {
  if (bkm === undefined) return "–";
  return html`<span class="v-${toneOf[bkm.verdict]}">${eligibilitySigns[bkm.verdict]} ${eligibilityLabels[bkm.verdict][lang]}</span>`;
}

/** From the folder of one file to another in it or below; undefined where it lies elsewhere. */
function linkFrom(from: string, to: string): string | undefined {
  const folder = from.replace(/[^/\\]*$/, "");
  if (!to.startsWith(folder)) return undefined;
  return to.slice(folder.length).split(/[/\\]/).map(encodeURIComponent).join("/");
}
