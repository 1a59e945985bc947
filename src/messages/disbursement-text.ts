import type { Disbursement } from "../domain/plan.ts";
import { dateText } from "./date-text.ts";
import type { Lang, Text } from "./lang.ts";
import { rupiahText } from "./number-text.ts";

export const disbursementTexts = {
  split: {
    id: "KSM yang tidak muat di tahap 1 dibayar dari kedua tahap, supaya tahap 1 tidak mengendap.",
    en: "A KSM that tranche 1 does not carry whole is paid by both, so that nothing of tranche 1 lies idle.",
  },
} as const satisfies Record<string, Text>;

/**
 * When each tranche pays which KSM: `1 April 2013 (tahap 1): K01 Rp 25.000.000, K02 Rp 30.000.000`. While no date is
 * known, only what both tranches share is worth saying: empty unless a KSM may be split.
 */
export function payDayTexts({ payments, split }: Disbursement, lang: Lang): readonly string[] {
  return ([1, 2] as const).flatMap((tranche) => {
    const paid = payments.flatMap(({ code, instructions }) =>
      instructions.filter((one) => one.tranche === tranche).map(({ amount, on }) => ({ code, amount, on })),
    );
    const on = paid[0]?.on ?? null;
    if (paid.length === 0 || (on === null && !split)) return [];
    const list = paid.map(({ code, amount }) => `${code} ${rupiahText(amount, lang)}`).join(", ");
    const name = lang === "id" ? `tahap ${tranche}` : `tranche ${tranche}`;
    return [
      on === null
        ? `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${list}`
        : `${dateText(on, lang)} (${name}): ${list}`,
    ];
  });
}

/** What lies idle between the tranches and for how long; undefined where nothing does. */
export function idleText({ idle: { amount, days } }: Disbursement, lang: Lang): string | undefined {
  if (amount === 0 || days === 0) return undefined;
  const money = rupiahText(amount, lang);
  if (lang === "id") {
    return days === null
      ? `${money} dari tahap 1 mengendap sampai tahap 2 cair; isi Tanggal Pencairan 1 dan 2 di Profil untuk mengetahui berapa lama.`
      : `${money} dari tahap 1 mengendap ${days} hari sampai tahap 2 cair.`;
  }
  return days === null
    ? `${money} of tranche 1 lies idle until tranche 2 comes; fill in Tanggal Pencairan 1 and 2 in Profil to see for how long.`
    : `${money} of tranche 1 lies idle for ${days} days until tranche 2 comes.`;
}
