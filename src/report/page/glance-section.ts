import { chartTexts } from "../../messages/chart-text.ts";
import { draftText, noPlanText } from "../../messages/draft-text.ts";
import { eligibilityCounts } from "../../messages/eligibility-counts.ts";
import { findingText } from "../../messages/finding-text.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import { eligibilityLabels, eligibilitySigns, toneOf } from "../../messages/labels.ts";
import { upkText } from "../../messages/monitor-text.ts";
import { pageSentences, pageTexts as texts } from "../../messages/page-text.ts";
import { provisionalText, reportColumns, reportHeads } from "../../messages/report-text.ts";
import { groupFindings } from "../group-findings.ts";
import { groupPlaceText } from "../place-text.ts";
import { findingsOf } from "./findings-of.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";

const mostSteps = 6;

/** The answer in one glance: the board, the KSM by verdict, the money, the UPK, and what to do next. */
export function glanceSection(context: PageContext): Html {
  const { lang, result } = context;
  const tiles = [boardTile(context), ksmTile(context), moneyTile(context), fundTile(context)];
  const { plan, bkm } = result;
  return html`<section id="ringkas" aria-labelledby="h-ringkas"><h2 id="h-ringkas">${texts.glance[lang]}</h2>
${plan?.draft === true ? html`<p class="stamp">! ${draftText(bkm, lang)}</p>` : undefined}
${plan?.provisional === true ? html`<p class="stamp">! ${provisionalText[lang]}</p>` : undefined}
<div class="tiles">${tiles}</div>${nextSteps(context)}</section>`;
}

function boardTile({ result: { bkm }, lang, shown }: PageContext): Html | undefined {
  if (bkm === undefined) return undefined;
  return html`<div class="tile ${toneOf[bkm.verdict]}"><h3>${shown(bkmName(bkm))}</h3><p class="big v-${toneOf[bkm.verdict]}">${eligibilitySigns[bkm.verdict]} ${eligibilityLabels[bkm.verdict][lang]}</p></div>`;
}

function ksmTile({ result: { ksm }, lang }: PageContext): Html | undefined {
  if (ksm === undefined) return undefined;
  const counts = eligibilityCounts(ksm, lang).map(
    ({ verdict, text }) => html`<p class="v-${toneOf[verdict]}">${text}</p>`,
  );
  return html`<div class="tile"><h3>${texts.ksm[lang]}</h3><p class="big">${ksm.length} KSM</p>${counts}</div>`;
}

function moneyTile({ result: { plan, bkm, ksm }, lang, money }: PageContext): Html | undefined {
  if (plan === undefined) {
    return bkm === undefined || ksm === undefined
      ? undefined
      : html`<div class="tile"><h3>${texts.money[lang]}</h3><p>${noPlanText(bkm, lang)}</p></div>`;
  }
  return html`<div class="tile"><h3>${texts.money[lang]}</h3><p class="big">${money(plan.total)}</p><p>${chartTexts.approved[lang]}, ${plan.ksm.length} KSM</p>
<p>${reportColumns.fund[lang]}: ${money(plan.fund)}<br>${reportColumns.unallocated[lang]}: ${money(plan.unallocated)}</p></div>`;
}

function fundTile({ result: { monitor }, lang, money }: PageContext): Html | undefined {
  if (monitor === undefined) return undefined;
  const { balance, arrears } = monitor.portfolio;
  return html`<div class="tile"><h3>UPK</h3><p class="big">${upkText(monitor, lang)}</p><p>${chartTexts.balance[lang]}: ${money(balance)}<br>${chartTexts.arrears[lang]}: ${money(arrears.principal)}</p></div>`;
}

/** The gravest things first: what has to be corrected, then who is still open, then who was refused and why. */
function nextSteps(context: PageContext): Html {
  const { result, lang, shown } = context;
  const errors = groupFindings(findingsOf(context)).filter(({ severity }) => severity === "error");
  const first = errors.slice(0, mostSteps).map(({ findings }) => {
    const { message, help } = findingText(findings[0], lang);
    return html`<li><strong>${groupPlaceText(findings, lang, result.files[0])}</strong>: ${shown(`${message} ${help}`)}</li>`;
  });
  const rest = errors.length - first.length;
  const more = rest > 0 ? html`<li><a href="#temuan">${pageSentences.moreFindings[lang](rest)}</a></li>` : undefined;
  const named = (verdict: "undetermined" | "ineligible") =>
    (result.ksm ?? []).filter((one) => one.verdict === verdict).map((one) => shown(ksmName(one)));
  const list = (names: readonly string[], said: (names: string) => string) =>
    names.length === 0
      ? undefined
      : html`<li>${said(names.slice(0, mostSteps).join(", ") + (names.length > mostSteps ? ", …" : ""))}</li>`;
  const steps = [
    ...first,
    more,
    list(named("undetermined"), pageSentences.settle[lang]),
    list(named("ineligible"), pageSentences.tellRefused[lang]),
  ];
  const signable =
    result.plan !== undefined && !result.plan.draft && !result.plan.provisional && result.plan.ksm.length > 0;
  const sign = signable ? html`<li>${texts.sign[lang]}</li>` : undefined;
  const none =
    steps.every((step) => step === undefined) && sign === undefined
      ? html`<li>${texts.nothingToDo[lang]}</li>`
      : undefined;
  return html`<h3>${reportHeads.nextSteps[lang]}</h3><ol>${steps}${sign}${none}</ol>`;
}
