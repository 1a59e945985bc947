import { isKnown } from "../../domain/as-of.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import { criterionNames, requiredText } from "../../messages/criterion-text.ts";
import { dateText } from "../../messages/date-text.ts";
import { fundingTexts } from "../../messages/funding-text.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import { eligibilityLabels, ps2StandingLabels, serviceLabels } from "../../messages/labels.ts";
import { nearMissText, togetherText } from "../../messages/near-miss-text.ts";
import { pageSentences, pageTexts as texts } from "../../messages/page-text.ts";
import { cutText, notFundedText } from "../../messages/plan-text.ts";
import { reportColumns, reportSentences } from "../../messages/report-text.ts";
import { topicsText } from "../../messages/topics-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import type { RenderOptions } from "../render-options.ts";
import { htmlDocument } from "./document.ts";
import { type Html, html } from "./html.ts";
import { type PageContext, pageContext } from "./page-context.ts";
import { htmlTable } from "./table.ts";

const style = `.letter{padding:1rem 0;border-bottom:1px solid var(--line)}.signs{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;margin-top:2rem}
.signs p{padding-top:4.5rem;border-bottom:1px solid var(--ink)}@media print{.letter{border:0;padding:0;font-size:9.5pt}.signs{margin-top:.8rem}.signs p{padding-top:2.6rem;margin:0}.letter table{font-size:9pt}.letter h2,.letter h3{margin:.6rem 0 .3rem}.letter h2{font-size:1.1rem}header h1,footer{display:none}}`;

/** A letter to each KSM, a page each: what was decided, why, what to do and by when, whom to ask, room to sign. */
export function lettersPage(report: RunReport, result: KelurahanReport, options: RenderOptions): string {
  const context = pageContext(report, result, options);
  const { lang, shown } = context;
  const title = `${texts.letters[lang]}: ${shown(reportSentences.kelurahan[lang](result.kelurahan))}`;
  return htmlDocument({
    title,
    lang,
    mark: texts.internal[lang],
    style,
    header: html`<h1>${title}</h1>`,
    main: html`${(result.ksm ?? []).map((ksm) => letter(ksm, context))}`,
    footer: html`<p class="quiet">${texts.made[lang]}</p>`,
  });
}

function letter(ksm: KsmResult, context: PageContext): Html {
  const { lang, shown, result } = context;
  const date = isKnown(result.asOf) ? dateText(result.asOf, lang) : "";
  const from = result.bkm === undefined ? "BKM" : shown(bkmName(result.bkm));
  const place = shown(reportSentences.kelurahan[lang](result.kelurahan));
  const services = ksm.services.map(
    (one) => html`<li>${one} ${serviceLabels[one][lang]}${topicsText(one, ksm, lang)}</li>`,
  );
  const sign = (name: string) => html`<div>${name}<p></p></div>`;
  return html`<section class="letter page"><p>${from}, ${place}${date === "" ? "" : `, ${date}`}</p><h2>${pageSentences.letterTo[lang](shown(ksmName(ksm)))}</h2>
<h3>${texts.decided[lang]}</h3>${decision(ksm, context)}${reasons(ksm, context)}
${services.length === 0 ? undefined : html`<h3>${reportColumns.services[lang]}</h3><ul>${services}</ul>`}
${members(ksm, context)}<p>${texts.askWhom[lang]}</p>
<div class="signs">${[texts.forBoard, texts.forUpk, texts.received].map((one) => sign(one[lang]))}</div></section>`;
}

function decision(ksm: KsmResult, { lang, shown, result, money }: PageContext): Html {
  const { plan } = result;
  const funded = plan?.ksm.find(({ code }) => code === ksm.code);
  const refused = plan?.notFunded.find(({ code }) => code === ksm.code);
  const verdict = html`<p class="big">${eligibilityLabels[ksm.verdict][lang]}</p>`;
  if (funded !== undefined) {
    const isFirm = plan?.draft === false && !plan.provisional;
    const said = isFirm ? pageSentences.letterLoan : pageSentences.letterDraft;
    const cuts = funded.cuts.map((cut) => html`<li>${cutText(cut, lang)}</li>`);
    return html`${verdict}<p><strong>${said[lang](money(funded.approved))}</strong></p>${cuts.length === 0 ? undefined : html`<ul>${cuts}</ul>`}`;
  }
  if (refused === undefined) return verdict;
  const changes = refused.wouldFund === undefined ? [] : fundingTexts(refused.wouldFund, lang);
  return html`${verdict}<p>${shown(notFundedText(refused, lang))}</p>${changes.length === 0 ? undefined : html`<ul>${changes.map((text) => html`<li>${shown(text)}</li>`)}</ul>`}`;
}

function reasons(ksm: KsmResult, { lang, shown }: PageContext): Html {
  const open = ksm.criteria.filter(({ verdict }) => verdict !== "pass");
  if (open.length === 0) return html`<p>${texts.allMet[lang]}</p>`;
  const why = open.map(
    (one) =>
      html`<li>${one.code} ${criterionNames[one.code][lang]}: ${reportSentences.required[lang](requiredText(one, lang))}</li>`,
  );
  const steps = open.flatMap(({ nearMiss }) => (nearMiss === null ? [] : [nearMissText(nearMiss, lang)]));
  const together = togetherText(ksm, lang);
  return html`<h3>${texts.why[lang]}</h3><ul>${why}</ul><h3>${texts.whatToDo[lang]}</h3><ul>${steps.map((step) => html`<li>${shown(step)}</li>`)}${together === "" ? undefined : html`<li>${shown(together)}</li>`}</ul><p>${texts.byWhen[lang]}</p>`;
}

function members(ksm: KsmResult, { lang, shown, result, money }: PageContext): Html {
  const funded = result.plan?.ksm.find(({ code }) => code === ksm.code);
  const loanOf = (name: string) => funded?.members.find((one) => one.name === name);
  const rows = ksm.members.map(({ record, ps2 }) => {
    const name = record.name.value ?? record.at.text;
    const loan = loanOf(name);
    const amount = loan === undefined ? "–" : loan.waits.length > 0 ? "?" : money(loan.approved);
    return [shown(name), shown(record.nik.value ?? "–"), ps2StandingLabels[ps2][lang], amount];
  });
  const heads = ["member", "nik", "confirmed", "approved"] as const;
  const named = heads.map((head) => (head === "confirmed" ? "PS-2" : reportColumns[head][lang]));
  return htmlTable({ caption: texts.namedMembers[lang], heads: named, rows, numbers: [3] });
}
