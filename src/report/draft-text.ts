import type { BkmResult } from "../domain/verdict.ts";
import type { Lang } from "../messages/lang.ts";
import { draftTexts, noPlanTexts } from "../messages/report-text.ts";

/** The stamp on a draft; a BKM of which nothing is known cannot be decided yet. */
export function draftText(bkm: BkmResult | undefined, lang: Lang): string {
  return draftTexts[bkm?.verdict === "ineligible" ? "ineligible" : "undetermined"][lang];
}

/** Why there is no plan. */
export function noPlanText(bkm: BkmResult | undefined, lang: Lang): string {
  return noPlanTexts[bkm?.verdict ?? "undetermined"][lang];
}
