import type { Chart } from "../../chart/chart.ts";
import type { AgeRow, ClassRow, MonthRow } from "../../domain/monitor.ts";
import { currentFinding, chartTexts as texts, trendFinding } from "../../messages/chart-text.ts";
import { collectibilityText } from "../../messages/collectibility-text.ts";
import { monthText } from "../../messages/date-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { ageLabels } from "../../messages/monitor-text.ts";
import { rupiahText } from "../../messages/number-text.ts";

/** The balance and the arrears at the end of each month. */
export function trendChart(months: readonly MonthRow[], lang: Lang): Chart {
  const [first, last] = [months[0], months.at(-1)];
  const at = ({ month, arrears }: MonthRow) => ({ month: monthText(month, lang), arrears });
  const title = first === undefined || last === undefined ? texts.trend[lang] : trendFinding(at(first), at(last), lang);
  return {
    kind: "line",
    title,
    description: `${texts.trend[lang]}. ${title}`,
    unit: "rupiah",
    categories: months.map(({ month }) => monthText(month, lang)),
    series: [
      { label: texts.balance[lang], tone: "main", values: months.map(({ balance }) => balance) },
      { label: texts.arrears[lang], tone: "loss", values: months.map(({ arrears }) => arrears) },
    ],
  };
}

/** The balance by collectibility. */
export function classChart(rows: readonly ClassRow[], lang: Lang): Chart {
  const current = rows.find((row) => row.class === 1)?.balance ?? 0;
  const named = rows.map((row) => ({ name: collectibilityText(row.class, lang), balance: row.balance }));
  return balanceChart(texts.classes[lang], named, current, lang);
}

/** The balance by the age of its oldest unpaid instalment. */
export function ageChart(rows: readonly AgeRow[], lang: Lang): Chart {
  const current = rows.find(({ age }) => age === "none")?.balance ?? 0;
  const named = rows.map(({ age, balance }) => ({ name: ageLabels[age][lang], balance }));
  return balanceChart(texts.ageing[lang], named, current, lang);
}

function balanceChart(
  subject: string,
  rows: readonly { readonly name: string; readonly balance: number }[],
  current: number,
  lang: Lang,
): Chart {
  const all = rows.reduce((sum, { balance }) => sum + balance, 0);
  return {
    kind: "bar",
    upright: false,
    title: currentFinding(current, all, lang),
    description: `${subject}: ${rows.map(({ name, balance }) => `${name} ${rupiahText(balance, lang)}`).join("; ")}`,
    unit: "rupiah",
    categories: rows.map(({ name }) => name),
    series: [{ label: texts.balance[lang], tone: "main", values: rows.map(({ balance }) => balance) }],
  };
}
