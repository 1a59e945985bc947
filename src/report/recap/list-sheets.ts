import { findingText } from "../../messages/finding-text.ts";
import { severityLabels } from "../../messages/labels.ts";
import type { Lang } from "../../messages/lang.ts";
import {
  acrossTexts,
  assetLabels,
  recapHeads,
  recapSentences,
  recapTexts,
  skipLabels,
  twiceTexts,
} from "../../messages/recap-text.ts";
import { outputIndicatorLabels } from "../../messages/report-text.ts";
import type { AcrossFinding, AcrossPlace } from "../../recap/across.ts";
import type { Twice } from "../../recap/count-once.ts";
import type { Elsewhere } from "../../recap/fingerprints.ts";
import type { OutputChange, OutputChanges } from "../../recap/output-change.ts";
import type { UnreadableLine } from "../../recap/recap-line.ts";
import type { AssetSum, CodeCount } from "../../recap/recap-report.ts";
import type { RegionTotal } from "../../recap/region-totals.ts";
import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import type { RecapBook } from "./book.ts";
import { type Column, looks, tableSheet } from "./table-sheet.ts";

/** Workbooks that stand twice, or what two kelurahan share. */
interface TwiceRow {
  readonly kelurahan: string;
  readonly what: string;
  readonly counts: string;
  readonly first: string;
  readonly others: string;
}

/** *Ganda*: workbooks that are one kelurahan or one file; persons, cards and ledgers in two kelurahan, by KSM and cell. */
export function twiceSheet({ report, lang, subtitle }: RecapBook): SheetDraft {
  const text = (head: string, width: number, value: (row: TwiceRow) => string): Column<TwiceRow> => ({
    head,
    width,
    look: looks.wrapped,
    value,
  });
  const rows = [
    ...report.twice.map((one) => twiceRow(one, lang)),
    ...report.across.map((one) => acrossRow(one, lang)),
    ...(report.elsewhere ?? []).map((one) => elsewhereRow(one, lang)),
  ];
  return tableSheet<TwiceRow>({
    name: "Ganda",
    title: recapTexts.twiceTitle[lang],
    subtitle,
    rows,
    count: rows.length,
    frozenColumns: 1,
    columns: [
      text(recapHeads.kelurahan[lang], 28, ({ kelurahan }) => kelurahan),
      text(recapHeads.what[lang], 50, ({ what }) => what),
      text(recapHeads.onePlace[lang], 60, ({ first }) => first),
      text(recapHeads.otherPlace[lang], 60, ({ others }) => others),
      text(recapHeads.counts[lang], 40, ({ counts }) => counts),
    ],
  });
}

const twiceRow = ({ kind, kelurahan, files: [first = "", ...others], counts }: Twice, lang: Lang): TwiceRow => ({
  kelurahan,
  what: twiceTexts[kind][lang],
  counts: counts ?? "–",
  first,
  others: others.join("; "),
});

const placeText = ({ ksm, file, sheet, cell }: AcrossPlace) =>
  `${ksm === "" ? "" : `KSM ${ksm}: `}${file} › ${sheet}!${cell}`;

const elsewhereRow = ({ ours, theirs }: Elsewhere, lang: Lang): TwiceRow => ({
  kelurahan: `${ours.kelurahan} = ${theirs.code}`,
  what: recapTexts.elsewhere[lang],
  counts: "",
  first: placeText(ours),
  others: `KSM ${theirs.ksm}: ${theirs.cell}`,
});

function acrossRow({ kind, rows, places: [a, b] }: AcrossFinding, lang: Lang): TwiceRow {
  return {
    kelurahan: `${a.kelurahan} = ${b.kelurahan}`,
    what: `${rows === 0 ? "" : `${recapSentences.rows[lang](rows)}, `}${acrossTexts[kind][lang]}`,
    counts: "",
    first: placeText(a),
    others: placeText(b),
  };
}

/** *Temuan*: how often each code was found, and in how many kelurahan. */
export function codeSheet({ report, lang, subtitle }: RecapBook): SheetDraft {
  return tableSheet<CodeCount>({
    name: "Temuan",
    title: recapTexts.codesTitle[lang],
    subtitle,
    rows: report.codes,
    count: report.codes.length,
    frozenColumns: 1,
    sumsOf: recapTexts.shownSum[lang],
    columns: [
      { head: recapHeads.finding[lang], width: 34, look: looks.text, value: ({ code }) => code },
      {
        head: recapHeads.severity[lang],
        width: 14,
        look: looks.word,
        value: ({ severity }) => severityLabels[severity][lang],
      },
      {
        head: recapHeads.times[lang],
        width: 12,
        look: looks.count,
        value: ({ count }) => count,
        sum: report.codes.reduce((sum, { count }) => sum + count, 0),
      },
      { head: recapHeads.kelurahan[lang], width: 12, look: looks.count, value: ({ kelurahan }) => kelurahan },
      { head: recapHeads.explained[lang], width: 44, look: looks.text, value: ({ code }) => `ppmk explain ${code}` },
    ],
  });
}

/** *Keluaran*: D.1 to D.3 by region. */
export function outputSheet({ report, lang, subtitle }: RecapBook): SheetDraft {
  const codes = ["D.1", "D.2", "D.3"] as const;
  return tableSheet<RegionTotal>({
    name: "Keluaran",
    title: recapTexts.outputsTitle[lang],
    subtitle,
    rows: report.totals,
    count: report.totals.length,
    frozenColumns: 1,
    columns: [
      {
        head: recapTexts.region[lang],
        width: 36,
        look: looks.text,
        value: ({ level, name }) =>
          level === "all" ? recapTexts.allRegions[lang] : name || recapTexts.unknownRegion[lang],
      },
      { head: recapHeads.code[lang], width: 9, look: looks.text, value: ({ code }) => code },
      { head: recapHeads.kelurahan[lang], width: 10, look: looks.count, value: ({ total }) => total.kelurahan },
      ...codes.map((code) => ({
        head: `${code} ${outputIndicatorLabels[code][lang]}`,
        width: 24,
        look: looks.count,
        value: ({ total }: RegionTotal) => total.indicators[code],
      })),
    ],
  });
}

/** *Keluaran* against an earlier recap: then, now and the change of each kelurahan, with live sums. */
export function outputChangeSheet({ lang, subtitle }: RecapBook, { changes }: OutputChanges): SheetDraft {
  const codes = ["D.1", "D.2", "D.3"] as const;
  const count = (head: string, value: (one: OutputChange) => number): Column<OutputChange> => ({
    head,
    width: 12,
    look: looks.count,
    value,
    sum: changes.reduce((sum, one) => sum + value(one), 0),
  });
  const text = (head: string, value: (one: OutputChange) => string): Column<OutputChange> => ({
    head,
    width: 24,
    look: looks.text,
    value,
  });
  return tableSheet<OutputChange>({
    name: "Keluaran",
    title: recapTexts.outputsTitle[lang],
    subtitle,
    rows: changes,
    count: changes.length,
    frozenColumns: 4,
    sumsOf: recapTexts.shownSum[lang],
    columns: [
      text(recapHeads.province[lang], ({ line }) => line.region.province),
      text(recapHeads.city[lang], ({ line }) => line.region.city),
      text(recapHeads.district[lang], ({ line }) => line.region.district),
      text(recapHeads.kelurahan[lang], ({ line }) => line.kelurahan),
      ...codes.flatMap((code) => [
        count(`${code} ${recapHeads.earlier[lang]}`, ({ before }) => before[code]),
        count(`${code} ${recapHeads.now[lang]}`, ({ after }) => after[code]),
        count(`${code} ${recapHeads.change[lang]}`, ({ before, after }) => after[code] - before[code]),
      ]),
    ],
  });
}

/** *Aset*: mean scores of the five assets (B) at the first and the last date, over the KSM that have both. */
export function assetSheet({ report, lang, subtitle }: RecapBook): SheetDraft {
  const rows = report.assets.map((sum, index) => ({ sum, name: assetLabels[index]?.[lang] ?? "" }));
  const mean =
    (of: (sum: AssetSum) => number) =>
    ({ sum }: (typeof rows)[number]) =>
      sum.ksm === 0 ? "–" : of(sum) / sum.ksm / 1000;
  return tableSheet<(typeof rows)[number]>({
    name: "Aset",
    title: recapTexts.assetsTitle[lang],
    subtitle,
    rows,
    count: rows.length,
    frozenColumns: 1,
    columns: [
      { head: recapHeads.asset[lang], width: 24, look: looks.text, value: ({ name }) => name },
      { head: "KSM", width: 10, look: looks.count, value: ({ sum }) => sum.ksm },
      { head: recapHeads.before[lang], width: 14, look: looks.score, value: mean(({ before }) => before) },
      { head: recapHeads.after[lang], width: 14, look: looks.score, value: mean(({ after }) => after) },
      {
        head: recapHeads.change[lang],
        width: 14,
        look: looks.score,
        value: mean(({ before, after }) => after - before),
      },
    ],
  });
}

/** *Tidak Terbaca*: files that no kelurahan was read from, why, and what to do. */
export function unreadableSheet({ report, lang, subtitle }: RecapBook): SheetDraft {
  const rows = report.lines.flatMap((line) => (line.status === "unreadable" ? [line] : []));
  return tableSheet<UnreadableLine>({
    name: "Tidak Terbaca",
    title: recapTexts.unreadable[lang],
    subtitle,
    rows,
    count: rows.length,
    frozenColumns: 1,
    columns: [
      { head: recapHeads.file[lang], width: 60, look: looks.wrapped, value: ({ file }) => file },
      {
        head: recapHeads.why[lang],
        width: 44,
        look: looks.wrapped,
        value: ({ reason }) => findingText(reason, lang).message,
      },
      {
        head: recapHeads.help[lang],
        width: 70,
        look: looks.wrapped,
        value: ({ reason }) => findingText(reason, lang).help,
      },
      { head: recapHeads.finding[lang], width: 22, look: looks.text, value: ({ reason }) => reason.code },
    ],
  });
}

/** *Dasar*: on what the figures rest, and what was left out. */
export function basisSheet({ report, policy, lang, subtitle }: RecapBook): SheetDraft {
  const facts = [
    [recapHeads.policy[lang], policy.id],
    ...policy.deviations.map(({ setting, used }) => [setting, String(JSON.stringify(used))] as const),
    ...recapTexts.basis[lang].map((text) => ["", text] as const),
    ...report.totals.flatMap(({ code, name, otherNames }) =>
      otherNames.length === 0
        ? []
        : [[recapTexts.names[lang], `${code}: ${[name, ...otherNames].join(", ")}`] as const],
    ),
    ...report.skipped.map(
      ({ path, reason }) => [`${recapTexts.skipped[lang]}: ${skipLabels[reason][lang]}`, path] as const,
    ),
  ] as const;
  return tableSheet<readonly [string, string]>({
    name: "Dasar",
    title: recapTexts.basisTitle[lang],
    subtitle,
    rows: facts,
    count: facts.length,
    frozenColumns: 0,
    columns: [
      { head: recapHeads.what[lang], width: 40, look: looks.wrapped, value: ([what]) => what },
      { head: recapHeads.told[lang], width: 110, look: looks.wrapped, value: ([, told]) => told },
    ],
  });
}
