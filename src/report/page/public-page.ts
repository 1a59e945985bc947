import { isKnown } from "../../domain/as-of.ts";
import { dateText } from "../../messages/date-text.ts";
import { eligibilityLabels, eligibilitySigns } from "../../messages/labels.ts";
import type { Lang } from "../../messages/lang.ts";
import { numberText, rupiahText } from "../../messages/number-text.ts";
import { pageTexts as texts } from "../../messages/page-text.ts";
import { printable } from "../../messages/printable.ts";
import { reportColumns, reportSentences } from "../../messages/report-text.ts";
import { htmlDocument } from "./document.ts";
import { type Html, html } from "./html.ts";
import type { PublicAmount, PublicBoard, PublicCount } from "./public-board.ts";
import { htmlTable } from "./table.ts";

/** To be read from some steps away; on A3 as on A4. */
const style =
  "html{font-size:120%}@page{size:A3;margin:18mm}@media print{html{font-size:15pt}.tiles{grid-template-columns:repeat(2,1fr)}}";

/** The board as a page to print and hang up. It knows nothing but what may be public. */
export function publicPage(board: PublicBoard, lang: Lang): string {
  const title = texts.board[lang];
  const place = printable(reportSentences.kelurahan[lang](board.kelurahan));
  const date = isKnown(board.asOf) ? html`<p>${dateText(board.asOf, lang)}</p>` : undefined;
  return htmlDocument({
    title: `${title}: ${place}`,
    lang,
    style,
    header: html`<h1>${title}</h1><p class="big">${place}</p>${date}<p>${texts.boardIntro[lang]}</p>`,
    main: html`<div class="tiles">${tiles(board, lang)}</div>${loans(board, lang)}`,
    footer: html`<p>${texts.boardAsk[lang]}</p><p class="quiet">${texts.boardWhy[lang]}</p>`,
  });
}

function tiles({ bkm, ksm, plan, portfolio }: PublicBoard, lang: Lang): readonly (Html | undefined)[] {
  const tile = (title: string, big: string, more: readonly string[] = []) =>
    html`<section class="tile"><h2>${title}</h2><p class="big">${big}</p>${more.map((text) => html`<p>${text}</p>`)}</section>`;
  return [
    bkm === undefined ? undefined : tile("BKM", `${eligibilitySigns[bkm]} ${eligibilityLabels[bkm][lang]}`),
    ksm === undefined
      ? undefined
      : tile(
          "KSM",
          `${ksm.eligible + ksm.ineligible + ksm.undetermined}`,
          (["eligible", "ineligible", "undetermined"] as const).map(
            (verdict) => `${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]}: ${ksm[verdict]}`,
          ),
        ),
    plan === undefined || plan.draft
      ? undefined
      : tile(texts.loans[lang], amountText(plan.total, lang), [
          `${reportColumns.fund[lang]}: ${rupiahText(plan.fund, lang)}`,
          `${texts.borrowers[lang]}: ${countText(plan.borrowers, lang)}`,
          `${texts.onPs2[lang]}: ${countText(plan.onPs2, lang)}`,
        ]),
    portfolio === undefined
      ? undefined
      : tile(texts.outstanding[lang], amountText(portfolio.balance, lang), [`${portfolio.ksm} KSM`]),
  ];
}

function loans({ plan }: PublicBoard, lang: Lang): Html | undefined {
  if (plan === undefined || plan.draft || plan.loans.length === 0) return undefined;
  return htmlTable({
    caption: texts.loans[lang],
    heads: [texts.ksm[lang], texts.borrowers[lang], texts.amount[lang]],
    numbers: [1, 2],
    rows: plan.loans.map(({ ksm, borrowers, amount }) => [
      printable(ksm),
      countText(borrowers, lang),
      amount === "kept" ? texts.notShown[lang] : numberText(amount, lang),
    ]),
  });
}

function countText(count: PublicCount, lang: Lang): string {
  if (count === "few") return texts.fewerThan5[lang];
  return count === "kept" ? texts.notShown[lang] : numberText(count, lang);
}

const amountText = (amount: PublicAmount, lang: Lang) =>
  amount === "kept" ? texts.notShown[lang] : rupiahText(amount, lang);
