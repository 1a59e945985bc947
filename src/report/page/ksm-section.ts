import type { NotFundedKsm, PlannedKsm } from "../../domain/plan.ts";
import type { BkmResult, Criterion, KsmResult } from "../../domain/verdict.ts";
import { actualText, criterionNames, decisionText, requiredText } from "../../messages/criterion-text.ts";
import { ksmCountText } from "../../messages/eligibility-counts.ts";
import { fundingTexts } from "../../messages/funding-text.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import {
  eligibilityLabels,
  eligibilitySigns,
  ps2StandingLabels,
  serviceLabels,
  toneOf,
  verdictLabels,
  verdictSigns,
} from "../../messages/labels.ts";
import { nearMissText, togetherText } from "../../messages/near-miss-text.ts";
import { pageSentences, pageTexts as texts } from "../../messages/page-text.ts";
import { cutText, notFundedText } from "../../messages/plan-text.ts";
import { reportColumns, reportSentences, reportTexts } from "../../messages/report-text.ts";
import { topicsText } from "../../messages/topics-text.ts";
import { ps2Chart, repaymentChart } from "../charts/ksm-charts.ts";
import { evidenceText } from "../place-text.ts";
import { type Html, html } from "./html.ts";
import { figure, type PageContext } from "./page-context.ts";
import { htmlTable } from "./table.ts";

/** The BKM's verdict with F.1 to F.3, each with its figures, its cells and what is missing. */
export function boardSection(context: PageContext): Html | undefined {
  const { result, lang, shown } = context;
  const { bkm } = result;
  if (bkm === undefined) return undefined;
  return html`<section id="bkm" aria-labelledby="h-bkm"><h2 id="h-bkm">BKM: F.1–F.3</h2><div class="card ${toneOf[bkm.verdict]}"><h3>${shown(bkmName(bkm))}: ${verdictOf(bkm, lang)}</h3>${criteriaOf(bkm, context)}</div></section>`;
}

/** Every KSM: two pictures of all, then a card for each. */
export function ksmSection(context: PageContext): Html | undefined {
  const { result, lang, shown } = context;
  const { ksm } = result;
  if (ksm === undefined) return undefined;
  const charts = [ps2Chart(ksm, lang, shown), repaymentChart(ksm, lang, shown)].map((chart, index) =>
    chart === undefined ? undefined : figure(chart, `ksm${index}`, lang),
  );
  const declared = ksm.some(({ ps2 }) => ps2.declared) ? html`<p>${reportTexts.declared[lang]}</p>` : undefined;
  return html`<section id="ksm" aria-labelledby="h-ksm"><h2 id="h-ksm">${texts.ksm[lang]}</h2><p>${ksm.length === 0 ? reportTexts.noKsm[lang] : ksmCountText(ksm, lang)}</p>${declared}${charts}${ksm.map((one) => ksmCard(one, context))}</section>`;
}

function verdictOf({ verdict }: BkmResult | KsmResult, lang: PageContext["lang"]): Html {
  return html`<span class="v-${toneOf[verdict]}">${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]}</span>`;
}

function ksmCard(ksm: KsmResult, context: PageContext): Html {
  const { lang, shown, result } = context;
  const services = ksm.services.map(
    (service) => `${service} ${serviceLabels[service][lang]}${topicsText(service, ksm, lang)}`,
  );
  const offered =
    services.length === 0 ? undefined : html`<p>${reportSentences.services[lang](services.join(", "))}</p>`;
  const funded =
    result.plan?.ksm.find(({ at }) => at === ksm.record.at || false) ??
    result.plan?.ksm.find(({ code }) => code === ksm.code);
  const refused = result.plan?.notFunded.find(({ code }) => code === ksm.code);
  return html`<article class="card ${toneOf[ksm.verdict]}" id="ksm-${anchorOf(ksm, context)}"><h3>${shown(ksmName(ksm))}: ${verdictOf(ksm, lang)}</h3>${fundedText(funded, context)}${refusedText(refused, context)}${whatToDo(ksm, context)}${offered}${toConfirm(ksm, context)}${criteriaOf(ksm, context)}</article>`;
}

/** Codes are not fit for anchors, and need not differ; places do. */
function anchorOf(ksm: KsmResult, { result }: PageContext): number {
  return (result.ksm ?? []).indexOf(ksm) + 1;
}

function fundedText(ksm: PlannedKsm | undefined, { lang, money }: PageContext): Html | undefined {
  if (ksm === undefined) return undefined;
  const cuts = ksm.cuts.length === 0 ? "" : ` (${ksm.cuts.map((cut) => cutText(cut, lang)).join("; ")})`;
  return html`<p><strong>${reportSentences.approved[lang](money(ksm.approved), ksm.tranche)}</strong>${cuts}</p>`;
}

function refusedText(ksm: NotFundedKsm | undefined, { lang, shown }: PageContext): Html | undefined {
  if (ksm === undefined || ksm.reason === "ineligible" || ksm.reason === "undetermined") return undefined;
  const changes = ksm.wouldFund === undefined ? [] : fundingTexts(ksm.wouldFund, lang);
  return html`<div class="do"><p><strong>${shown(notFundedText(ksm, lang))}</strong></p>${changes.length === 0 ? undefined : html`<ul>${changes.map((text) => html`<li>${shown(text)}</li>`)}</ul>`}</div>`;
}

/** What would turn the criteria that are not met, before anything else: it is what the group came for. */
function whatToDo(ksm: KsmResult, { lang, shown }: PageContext): Html | undefined {
  const open = ksm.criteria.filter(({ verdict }) => verdict !== "pass");
  if (open.length === 0) return undefined;
  const items = open.map(
    ({ code, nearMiss, verdict }) =>
      html`<li><span class="v-${verdict}">${verdictSigns[verdict]} ${code}</span> ${criterionNames[code][lang]}: ${nearMiss === null ? verdictLabels[verdict][lang] : shown(nearMissText(nearMiss, lang))}</li>`,
  );
  const together = togetherText(ksm, lang);
  return html`<div class="do"><p><strong>${texts.whatToDo[lang]}</strong></p><ul>${items}</ul>${together === "" ? undefined : html`<p>${shown(together)}</p>`}</div>`;
}

function toConfirm(ksm: KsmResult, { lang, shown }: PageContext): Html | undefined {
  const people = ksm.members.filter(({ ps2 }) => ps2 === "possible");
  if (people.length === 0) return undefined;
  const names = people.map(
    ({ record }) => `${shown(record.at.text)} (${evidenceText([record.at], [record.at.sheet.file])})`,
  );
  return html`<p>${ps2StandingLabels.possible[lang]}: ${names.join(", ")}</p>`;
}

function criteriaOf(judged: BkmResult | KsmResult, context: PageContext): Html {
  const { lang, shown, result } = context;
  const evidence = (criterion: Criterion) =>
    criterion.evidence.length === 0 ? "–" : evidenceText(criterion.evidence, result.files);
  const heads = ["criterion", "verdict", "actual", "required", "evidence"] as const;
  const rows = judged.criteria.map((criterion) => {
    const { code, verdict, nearMiss } = criterion;
    const decided = decisionText(criterion, lang);
    const missing = "members" in judged || nearMiss === null ? "" : nearMissText(nearMiss, lang);
    return [
      `${code} ${criterionNames[code][lang]}`,
      html`<span class="v-${verdict}">${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}</span>`,
      html`${shown(actualText(criterion, lang))}${decided === "" ? undefined : html`<br>${shown(decided)}`}${missing === "" ? undefined : html`<br><strong>${shown(missing)}</strong>`}`,
      requiredText(criterion, lang),
      evidence(criterion),
    ];
  });
  const caption = pageSentences.criteriaOf[lang](shown("members" in judged ? ksmName(judged) : bkmName(judged)));
  const table = htmlTable({ caption, heads: heads.map((name) => reportColumns[name][lang]), rows });
  if (!("members" in judged)) return table;
  return html`<details><summary>${texts.evidence[lang]}</summary>${table}</details>`;
}
