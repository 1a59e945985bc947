import type { Projection, Scenario } from "../domain/projection.ts";
import { dateText } from "../messages/date-text.ts";
import type { Lang } from "../messages/lang.ts";
import { numberText } from "../messages/number-text.ts";
import {
  leverText,
  noFailure,
  notLongEnough,
  pointsText,
  projectionColumns,
  projectionTitles,
  scenarioLabels,
} from "../messages/projection-text.ts";
import type { TitledTable } from "./titled-table.ts";

type Head = keyof typeof projectionColumns;
const headsOf = (names: readonly Head[], lang: Lang) => names.map((name) => projectionColumns[name][lang]);

/** The tables of a projection, in their order. */
export function projectionTables(projection: Projection, lang: Lang): readonly TitledTable[] {
  return [
    scenarioTable(projection, lang),
    yearTable(projection, lang),
    leverTable(projection, lang),
    backtestTable(projection, lang),
  ];
}

const failText = (year: number | null, lang: Lang) => (year === null ? noFailure[lang] : String(year));

function scenarioTable({ scenarios }: Projection, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  const hasReal = scenarios.some(({ wealth }) => wealth.real !== null);
  return {
    title: projectionTitles.scenarios[lang],
    heads: headsOf(
      ["scenario", "onTime", "fails", "ksm", "wealth", "least", ...(hasReal ? (["real"] as const) : [])],
      lang,
    ),
    rows: scenarios.map(({ name, theta, months, failsIn, wealth }) => [
      scenarioLabels[name][lang],
      pointsText(theta),
      failText(failsIn, lang),
      String(months.reduce((sum, { ksm }) => sum + ksm, 0)),
      amount(wealth.end),
      amount(wealth.least),
      ...(hasReal ? [amount(wealth.real ?? wealth.end)] : []),
    ]),
    numbers: [1, 2, 3, 4, 5, 6],
    wide: hasReal ? [5] : [],
  };
}

/** The scenario by which levers are reckoned: the middle one, where there is one. */
export function mainScenario({ scenarios, levers }: Projection): Scenario | undefined {
  return scenarios.find(({ name }) => name === levers.of);
}

const widestBar = 16;

/** `████ 4`: as long as the most of all years makes the widest. */
function bar(count: number, most: number): string {
  const length = most === 0 ? 0 : Math.round((count * widestBar) / most);
  return `${"█".repeat(length)}${length === 0 ? "" : " "}${count}`;
}

function yearTable(projection: Projection, lang: Lang): TitledTable {
  const scenario = mainScenario(projection);
  const years = scenario?.years ?? [];
  const most = Math.max(...years.map(({ served }) => served), 0);
  const amount = (value: number) => numberText(value, lang);
  const signs = { met: "✓", failed: "✗", open: "?" } as const;
  return {
    title: `${projectionTitles.years[lang]} (${scenario === undefined ? "" : scenarioLabels[scenario.name][lang]})`,
    heads: ["J.8", ...headsOf(["served", "ksm", "lent", "idle"], lang)],
    rows: years.map(({ year, served, j8, ksm, lent, idle }) => [
      `${signs[j8]} ${year}`,
      bar(served, most),
      String(ksm),
      amount(lent),
      amount(idle),
    ]),
    numbers: [2, 3, 4],
  };
}

function leverTable(projection: Projection, lang: Lang): TitledTable {
  const { levers } = projection;
  const end = mainScenario(projection)?.wealth.end ?? 0;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${numberText(value, lang)}`;
  return {
    title: `${projectionTitles.levers[lang]} (${scenarioLabels[levers.of][lang]})`,
    heads: headsOf(["change", "fails", "ksm", "more"], lang),
    rows: levers.all.map((lever) => [
      leverText(lever, lang),
      failText(lever.failsIn, lang),
      String(lever.ksm),
      signed(lever.wealth - end),
    ]),
    numbers: [1, 2, 3],
  };
}

function backtestTable({ backtest }: Projection, lang: Lang): TitledTable {
  const amount = (value: number) => numberText(value, lang);
  const known = backtest.flatMap(({ asOf, months, result }) => (result === null ? [] : [{ asOf, months, ...result }]));
  return {
    title: projectionTitles.backtest[lang],
    heads: headsOf(["asOf", "expected", "range", "came"], lang),
    rows: known.map(({ asOf, months, expected: [low, middle, high], came }) => [
      `${dateText(asOf, lang)} + ${months}`,
      amount(middle),
      `${amount(low)} – ${amount(high)}`,
      amount(came),
    ]),
    numbers: [1, 2, 3],
    none: notLongEnough[lang],
  };
}
