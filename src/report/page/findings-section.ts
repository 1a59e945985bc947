import { findingText } from "../../messages/finding-text.ts";
import { severityLabels, severitySigns } from "../../messages/labels.ts";
import { pageSentences, pageTexts as texts } from "../../messages/page-text.ts";
import { reportColumns, reportHeads, reportTexts, severityCounts } from "../../messages/report-text.ts";
import { asOfLine, assumptionLine, deviationLine, usedAssumptions } from "../basis-text.ts";
import { groupFindings } from "../group-findings.ts";
import { groupPlaceText } from "../place-text.ts";
import { findingsOf } from "./findings-of.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { htmlTable } from "./table.ts";

/** A page of more would not be read; the marked copy lists them all. */
const mostGroups = 200;

/** What was found in the workbook, causes first, each with its cells and what to do. */
export function findingsSection(context: PageContext): Html {
  const { lang, shown, result } = context;
  const findings = findingsOf(context);
  const groups = groupFindings(findings);
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => severityCounts[severity][lang](count));
  const heads = ["severity", "place", "message", "help"] as const;
  const rows = groups.slice(0, mostGroups).map(({ severity, findings: members }) => {
    const { message, help } = findingText(members[0], lang);
    return [
      html`<span class="${severity}">${severitySigns[severity]} ${severityLabels[severity][lang]}</span><br><span class="quiet">${members[0].code}</span>`,
      groupPlaceText(members, lang, result.files.length === 1 ? result.files[0] : undefined),
      shown(message),
      shown(help),
    ];
  });
  const more =
    groups.length > mostGroups ? html`<p>${pageSentences.inTheCopy[lang](groups.length - mostGroups)}</p>` : undefined;
  const table =
    groups.length === 0
      ? html`<p>${reportTexts.noFindings[lang]}</p>`
      : htmlTable({ caption: counts.join(", "), heads: heads.map((name) => reportColumns[name][lang]), rows });
  return html`<section id="temuan" aria-labelledby="h-temuan"><h2 id="h-temuan">${reportHeads.findings[lang]}</h2>${table}${more}</section>`;
}

/** What all of it rests on: the date, the policy, the assumptions, and which files exactly. */
export function basisSection({ report, result, lang, shown }: PageContext): Html {
  const deviations = report.policy.deviations.map(
    (deviation) => html`<li>${shown(deviationLine(deviation, lang))}</li>`,
  );
  const own = { ...report, results: [result] };
  const assumptions = usedAssumptions(own).map(
    (id) => html`<li><strong>${id}</strong> ${assumptionLine(id, report.policy, lang)}</li>`,
  );
  const files = report.inputs
    .filter(({ path }) => result.files.includes(path))
    .map(({ path, sha256 }) => html`<li>${shown(path)}<br><span class="hash">SHA-256 ${sha256}</span></li>`);
  const list = (title: string, items: readonly Html[]) =>
    items.length === 0 ? undefined : html`<h3>${title}</h3><ul>${items}</ul>`;
  return html`<section id="dasar" aria-labelledby="h-dasar"><h2 id="h-dasar">${texts.basis[lang]}</h2><p>${asOfLine({ ...report, asOf: result.asOf, asOfSource: result.asOfSource }, lang)}</p>${list(reportHeads.deviations[lang], deviations)}${list(reportHeads.assumptions[lang], assumptions)}${list(reportHeads.inputs[lang], files)}</section>`;
}
