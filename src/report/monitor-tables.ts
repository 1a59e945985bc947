import type { CivilDate } from "../domain/calendar.ts";
import type { Indicator, Monitor } from "../domain/monitor.ts";
import { collectibilityText } from "../messages/collectibility-text.ts";
import { monthText } from "../messages/date-text.ts";
import { indicatorDefinitions, upkClassLabels, upkClassSigns } from "../messages/labels.ts";
import type { Lang } from "../messages/lang.ts";
import { ageLabels, indicatorText, monitorColumns, monitorTexts, monitorTitles } from "../messages/monitor-text.ts";
import { numberText, percentText } from "../messages/number-text.ts";
import type { TitledTable } from "./titled-table.ts";

type Head = keyof typeof monitorColumns;
const headsOf = (names: readonly Head[], lang: Lang) => names.map((name) => monitorColumns[name][lang]);

/** `! Minimum`; nothing where a ratio has no class. */
export const classMark = ({ class: upk }: Indicator, lang: Lang): string =>
  upk === null ? "" : `${upkClassSigns[upk]} ${upkClassLabels[upk][lang]}`;

/** The ratios with their numbers, classes and definitions. */
export function ratioTable({ ratios, portfolio }: Monitor, lang: Lang): TitledTable {
  return {
    title: monitorTitles.ratios[lang],
    heads: headsOf(["ratio", "value", "class", "meaning"], lang),
    rows: ratios.map((one) => [
      one.code,
      indicatorText(one, portfolio.ksm, lang),
      classMark(one, lang),
      indicatorDefinitions[one.code][lang],
    ]),
    numbers: [],
  };
}

/** The other tables, in their order. */
export function monitorTables(monitor: Monitor, lang: Lang): readonly TitledTable[] {
  return [
    classTable(monitor, lang),
    ageTable(monitor, lang),
    monthTable(monitor, lang),
    visitTable(monitor, lang),
    cashTable(monitor, lang),
  ];
}

function classTable({ collectibility }: Monitor, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  return {
    title: monitorTitles.classes[lang],
    heads: headsOf(["class", "ksm", "loans", "balance", "arrears", "charge"], lang),
    rows: collectibility.map((row) => [
      collectibilityText(row.class, lang),
      String(row.ksm),
      String(row.loans),
      amount(row.balance),
      amount(row.arrears.principal),
      amount(row.arrears.charge),
    ]),
    numbers: [1, 2, 3, 4, 5],
    wide: [5],
  };
}

function ageTable({ ageing }: Monitor, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  return {
    title: monitorTitles.ages[lang],
    heads: headsOf(["age", "loans", "balance", "arrears", "charge"], lang),
    rows: ageing
      .filter(({ loans }) => loans > 0)
      .map((row) => [
        ageLabels[row.age][lang],
        String(row.loans),
        amount(row.balance),
        amount(row.arrears.principal),
        amount(row.arrears.charge),
      ]),
    numbers: [1, 2, 3, 4],
  };
}

function monthTable({ months }: Monitor, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  const par = ({ ratio }: Indicator) => {
    if (ratio === null) return "?";
    const [low, high] = [percentText(ratio.low, lang), percentText(ratio.high, lang)];
    return low === high ? low : `${low}–${high}`;
  };
  return {
    title: monitorTitles.months[lang],
    heads: [...headsOf(["month", "due", "onTime", "caughtUp", "disbursed", "balance"], lang), "PAR"],
    rows: months.map((row) => [
      monthText(row.month, lang),
      amount(row.due),
      amount(row.onTime),
      amount(row.caughtUp),
      amount(row.disbursed),
      amount(row.balance),
      par(row.par),
    ]),
    numbers: [1, 2, 3, 4, 5, 6],
    wide: [4],
    latest: 6,
  };
}

function visitTable({ visits }: Monitor, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  return {
    title: monitorTitles.visits[lang],
    heads: headsOf(["ksm", "loan", "class", "monthsLate", "toPay", "lastPaid"], lang),
    rows: visits.map(({ ksm, loan, class: one, monthsLate, toPay, lastPaid }) => [
      ksm.name === ksm.code ? ksm.code : `${ksm.code} ${ksm.name}`,
      loan,
      one === null ? "?" : String(one),
      monthsLate === null ? "?" : String(monthsLate),
      amount(toPay.principal + toPay.charge),
      lastPaid === null ? "–" : shortDate(lastPaid),
    ]),
    numbers: [2, 3, 4],
    none: monitorTexts.nobodyLate[lang],
  };
}

/** `26-12-2012`, as the input is typed. */
const shortDate = (date: CivilDate) => date.split("-").toReversed().join("-");

function cashTable({ cash }: Monitor, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  const differing = cash.filter(({ difference }) => difference !== 0);
  return {
    title: monitorTitles.cash[lang],
    heads: headsOf(["month", "expected", "stated", "difference"], lang),
    rows: differing.map(({ month, expected, stated, difference, byCapital }) => [
      monthText(month, lang),
      amount(expected),
      amount(stated),
      `${amount(difference)}${byCapital ? ` (${monitorTexts.byCapital[lang]})` : ""}`,
    ]),
    numbers: [1, 2, 3],
    none: (cash.length === 0 ? monitorTexts.noBooks : monitorTexts.cashFits)[lang],
  };
}
