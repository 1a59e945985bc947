import type { Chart } from "../../chart/chart.ts";
import { type Ratio, toDecimal } from "../../domain/ratio.ts";
import type { Criterion, KsmResult } from "../../domain/verdict.ts";
import { aboveFinding, lowestNote, chartTexts as texts } from "../../messages/chart-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { percentText } from "../../messages/number-text.ts";

/** More than these cannot be told apart; those with the lowest figures are drawn then. */
const mostKsm = 40;

/** A KSM's share of something, as decimals for drawing, and in words. */
interface KsmShare {
  readonly code: string;
  readonly sure: number;
  /** Beside what is sure. */
  readonly perhaps: number;
  readonly text: string;
  readonly passes: boolean;
  readonly limit: Ratio;
}

/** Which share of each KSM's members is on PS-2, for certain and perhaps, against the limit of G.2. Undefined where no KSM has members. */
export function ps2Chart(ksm: readonly KsmResult[], lang: Lang, shown: (text: string) => string): Chart | undefined {
  const shares = ksm.flatMap(({ code, criteria }): KsmShare[] => {
    const criterion = criteria.find((one): one is Criterion<"G.2"> => one.code === "G.2");
    if (criterion === undefined || criterion.actual.members === 0) return [];
    const { members, confirmed, possible } = criterion.actual;
    const share = (count: number) => toDecimal({ numerator: count, denominator: members });
    return [
      {
        code: shown(code),
        sure: share(confirmed),
        perhaps: share(Math.max(0, possible - confirmed)),
        text: percentText({ numerator: confirmed, denominator: members }, lang),
        passes: criterion.verdict === "pass",
        limit: criterion.required.share,
      },
    ];
  });
  const drawn = lowest(shares);
  const told = toldOf(texts.ps2Share[lang], "G.2", shares, drawn, lang);
  if (told === undefined) return undefined;
  return {
    kind: "stacked-bar",
    ...told,
    reference: {
      label: `${texts.ps2Limit[lang]}: ${drawn[0]?.limit.numerator}/${drawn[0]?.limit.denominator}`,
      value: told.limit,
    },
    series: [
      { label: texts.ps2Confirmed[lang], tone: "main", values: drawn.map(({ sure }) => sure) },
      { label: texts.ps2Possible[lang], tone: "open", values: drawn.map(({ perhaps }) => perhaps) },
    ],
  };
}

/** What each KSM paid of what fell due, against the limit of G.4; a KSM with nothing due is left out. Undefined where there is none. */
export function repaymentChart(
  ksm: readonly KsmResult[],
  lang: Lang,
  shown: (text: string) => string,
): Chart | undefined {
  const shares = ksm.flatMap(({ code, criteria }): KsmShare[] => {
    const criterion = criteria.find((one): one is Criterion<"G.4"> => one.code === "G.4");
    if (criterion === undefined || criterion.actual === null || criterion.actual.due === 0) return [];
    const share = { numerator: criterion.actual.paid, denominator: criterion.actual.due };
    const limit = { numerator: criterion.required.morePercentThan, denominator: 100 };
    const passes = criterion.verdict === "pass";
    return [{ code: shown(code), sure: toDecimal(share), perhaps: 0, text: percentText(share, lang), passes, limit }];
  });
  const drawn = lowest(shares);
  const told = toldOf(texts.repayment[lang], "G.4", shares, drawn, lang);
  if (told === undefined) return undefined;
  return {
    kind: "bar",
    ...told,
    reference: { label: `${texts.repaymentLimit[lang]}: ${percentOf(drawn[0]?.limit, lang)}`, value: told.limit },
    series: [{ label: texts.repaid[lang], tone: "main", values: drawn.map(({ sure }) => sure) }],
  };
}

const percentOf = (limit: Ratio | undefined, lang: Lang) => (limit === undefined ? "" : percentText(limit, lang));

/** In the order of the KSM. */
function lowest(shares: readonly KsmShare[]): readonly KsmShare[] {
  if (shares.length <= mostKsm) return shares;
  const chosen = new Set(shares.toSorted((a, b) => a.sure - b.sure).slice(0, mostKsm));
  return shares.filter((one) => chosen.has(one));
}

function toldOf(
  subject: string,
  rule: "G.2" | "G.4",
  shares: readonly KsmShare[],
  drawn: readonly KsmShare[],
  lang: Lang,
) {
  const limit = drawn[0]?.limit;
  if (limit === undefined) return undefined;
  const title = aboveFinding(rule, shares.filter(({ passes }) => passes).length, shares.length, lang);
  return {
    title,
    description: `${subject}. ${title} ${drawn.map(({ code, text }) => `${code} ${text}`).join("; ")}`,
    unit: "share" as const,
    upright: true,
    categories: drawn.map(({ code }) => code),
    limit: toDecimal(limit),
    ...(drawn.length < shares.length ? { note: lowestNote(drawn.length, shares.length, lang) } : {}),
  };
}
