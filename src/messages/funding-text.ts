import type { FundingChanges } from "../domain/plan.ts";
import { type Ratio, toDecimal } from "../domain/ratio.ts";
import type { Lang } from "./lang.ts";
import { orText } from "./list-text.ts";
import { numberText, rupiahText } from "./number-text.ts";

/**
 * What would have funded a KSM, a sentence for each change; one sentence where no single change would have. Each was tried
 * with all else as it is.
 */
export function fundingTexts(changes: FundingChanges, lang: Lang): readonly string[] {
  const { scoreAtLeast, scoreBetterThan, moreInFund, withoutOneOf } = changes;
  const texts = [
    ...(scoreAtLeast === undefined ? [] : [equalScoreText(scoreAtLeast, lang)]),
    ...(scoreBetterThan === undefined ? [] : [scoreText(scoreBetterThan.score, lang)]),
    ...(moreInFund === undefined ? [] : [moneyText(rupiahText(moreInFund, lang), lang)]),
    ...(withoutOneOf.length === 0 ? [] : [rivalText(orText(withoutOneOf, lang), lang)]),
  ];
  if (texts.length > 0) return texts;
  return [
    lang === "id"
      ? "Tidak ada satu perubahan saja (skor, dana, atau satu KSM kurang di depannya) yang sudah cukup."
      : "No single change (a score, money, or one KSM less before it) would have been enough.",
  ];
}

function equalScoreText(score: Ratio, lang: Lang): string {
  const shown = numberText(toDecimal(score), lang);
  return lang === "id"
    ? `Akan didanai bila Skor Kelayakan ${shown} atau lebih.`
    : `With a Skor Kelayakan (proposal score) of ${shown} or more it would have been funded.`;
}

function scoreText(score: NonNullable<FundingChanges["scoreBetterThan"]>["score"], lang: Lang): string {
  if (score === null) {
    return lang === "id"
      ? "Akan didanai bila Skor Kelayakan diisi, berapa pun nilainya."
      : "With a Skor Kelayakan (proposal score), whatever it is, it would have been funded.";
  }
  const shown = numberText(toDecimal(score), lang);
  return lang === "id"
    ? `Akan didanai bila Skor Kelayakan lebih dari ${shown}.`
    : `With a Skor Kelayakan (proposal score) above ${shown} it would have been funded.`;
}

function moneyText(amount: string, lang: Lang): string {
  return lang === "id"
    ? `Akan didanai bila dana bertambah ${amount}.`
    : `With ${amount} more in the fund it would have been funded.`;
}

function rivalText(rivals: string, lang: Lang): string {
  return lang === "id" ? `Akan didanai bila ${rivals} tidak ikut.` : `Without ${rivals} it would have been funded.`;
}
