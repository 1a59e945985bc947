import type { BkmResult, Eligibility } from "../domain/verdict.ts";
import type { Lang, Text } from "./lang.ts";

const draftTexts: Readonly<Record<Exclude<Eligibility, "eligible">, Text>> = {
  ineligible: {
    id: "RANCANGAN: BKM tidak layak, rencana ini belum boleh dicairkan.",
    en: "DRAFT: the BKM is not eligible, nothing may be paid out on this plan.",
  },
  undetermined: {
    id: "RANCANGAN: kelayakan BKM belum dapat ditentukan, rencana ini belum boleh dicairkan.",
    en: "DRAFT: the BKM's eligibility cannot be decided yet, nothing may be paid out on this plan.",
  },
};

/** The stamp on a draft; a BKM of which nothing is known cannot be decided yet. */
export function draftText(bkm: BkmResult | undefined, lang: Lang): string {
  return draftTexts[bkm?.verdict === "ineligible" ? "ineligible" : "undetermined"][lang];
}

const noPlanTexts: Readonly<Record<Eligibility, Text>> = {
  eligible: { id: "Rencana belum dapat disusun; lihat temuan.", en: "No plan can be made yet; see the findings." },
  ineligible: {
    id: "Rencana tidak disusun, karena BKM tidak layak.",
    en: "No plan was made, as the BKM is not eligible.",
  },
  undetermined: {
    id: "Rencana tidak disusun, karena kelayakan BKM belum dapat ditentukan.",
    en: "No plan was made, as the BKM's eligibility cannot be decided yet.",
  },
};

/** Why there is no plan. */
export function noPlanText(bkm: BkmResult | undefined, lang: Lang): string {
  return noPlanTexts[bkm?.verdict ?? "undetermined"][lang];
}
