import type { Chart } from "../../chart/chart.ts";
import { svg } from "../../chart/svg.ts";
import { shortRupiahText } from "../../messages/chart-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { masking } from "../../messages/mask-numbers.ts";
import { numberText, rupiahText } from "../../messages/number-text.ts";
import { printable } from "../../messages/printable.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import type { RenderOptions } from "../render-options.ts";
import { type Html, html, trusted } from "./html.ts";

/** What every part of a page draws on. */
export interface PageContext {
  readonly report: RunReport;
  readonly result: KelurahanReport;
  readonly lang: Lang;
  /** A text out of an input, NIK and KK numbers in it masked. */
  readonly shown: (text: string) => string;
  readonly money: (amount: number) => string;
}

export function pageContext(report: RunReport, result: KelurahanReport, options: RenderOptions): PageContext {
  const mask = masking(options);
  const { lang } = options;
  return {
    report,
    result,
    lang,
    shown: (text) => mask(printable(text)),
    money: (amount) => rupiahText(amount, lang),
  };
}

/** A chart with its finding above it and its remark under it. `id` is told by no other chart of the page. */
export function figure(chart: Chart, id: string, lang: Lang): Html {
  const share = (amount: number) => `${numberText(Math.trunc(amount * 1000) / 10, lang)}%`;
  const plain = (amount: number) => numberText(amount, lang);
  const words = {
    rupiah: {
      value: (amount: number) => rupiahText(amount, lang),
      tick: (amount: number) => shortRupiahText(amount, lang),
    },
    share: { value: share, tick: share },
    count: { value: plain, tick: plain },
    score: { value: plain, tick: plain },
  }[chart.unit];
  const note = chart.note === undefined ? undefined : html`<p class="note">${chart.note}</p>`;
  return html`<figure><figcaption>${chart.title}</figcaption>${trusted(svg(chart, { ...words, id }))}${note}</figure>`;
}
