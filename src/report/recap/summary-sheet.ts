import { countingLabels, recapHeads, recapTexts } from "../../messages/recap-text.ts";
import type { RegionTotal } from "../../recap/region-totals.ts";
import type { RatioSum, Tally } from "../../recap/tally.ts";
import type { Formula, SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { quoted } from "../sheet/formulas.ts";
import { type RecapBook, readLines } from "./book.ts";
import { type KelurahanColumn, kelurahanRange, keyText } from "./kelurahan-sheet.ts";
import { type Column, looks, tableSheet } from "./table-sheet.ts";

const depth = { all: 0, province: 1, city: 2, district: 3 } as const;

/** *Ringkasan*: sums by province, city and district, live over the rows of *Kelurahan* that count. */
export function summarySheet(book: RecapBook): SheetDraft {
  const { report, lang } = book;
  const sheet = tableSheet<RegionTotal>({
    name: "Ringkasan",
    title: recapTexts.summaryTitle[lang],
    subtitle: book.subtitle,
    columns: columnsOf(book),
    rows: report.totals,
    count: report.totals.length,
    frozenColumns: 1,
    levelOf: ({ level }) => depth[level],
  });
  sheet.deepestLevel = depth.district;
  return sheet;
}

function columnsOf(book: RecapBook): readonly Column<RegionTotal>[] {
  const { lang } = book;
  const rows = readLines(book).length;
  /** Conditions that pick the rows of *Kelurahan* that count in a region. */
  const within = ({ level, key }: RegionTotal) => {
    const counted = `${kelurahanRange("counting", rows)},${quoted(countingLabels.counted[lang])}`;
    return level === "all"
      ? counted
      : `${counted},${kelurahanRange(`${level}Key`, rows)},${quoted(keyText(level, key))}`;
  };
  const sumOf = (column: KelurahanColumn, region: RegionTotal) =>
    `SUMIFS(${kelurahanRange(column, rows)},${within(region)})`;
  const sum = (
    column: keyof typeof recapHeads & KelurahanColumn,
    of: (total: Tally) => number,
    width = 10,
  ): Column<RegionTotal> => ({
    head: recapHeads[column][lang],
    width,
    look: looks.count,
    value: (region): Formula => ({ formula: sumOf(column, region), result: of(region.total) }),
  });
  const indicator = (code: "D.1" | "D.2" | "D.3"): Column<RegionTotal> => ({
    head: code,
    width: 10,
    look: looks.count,
    value: (region): Formula => ({ formula: sumOf(code, region), result: region.total.indicators[code] }),
  });
  const boards = (verdict: "eligible" | "ineligible" | "undetermined"): Column<RegionTotal> => ({
    head: recapHeads[`bkm-${verdict}`][lang],
    width: 10,
    look: looks.count,
    value: ({ total }) => total.bkm[verdict],
  });
  const ratio = (code: "par" | "lar" | "rr"): readonly Column<RegionTotal>[] => [
    {
      head: code.toUpperCase(),
      width: 9,
      look: looks.share,
      value: (region): Formula => ({
        formula: `IFERROR(${sumOf(`${code}Part`, region)}/${sumOf(`${code}Of`, region)},"–")`,
        result: shareOf(region.total.portfolio[code]),
      }),
    },
    {
      head: `${code.toUpperCase()}: ${recapHeads.known[lang]}`,
      width: 10,
      look: looks.count,
      value: (region): Formula => ({
        formula: `COUNTIFS(${kelurahanRange(`${code}Part`, rows)},">=0",${within(region)})`,
        result: region.total.portfolio[code].known,
      }),
    },
  ];
  return [
    { head: recapTexts.region[lang], width: 36, look: looks.text, value: (region) => nameOf(region, lang) },
    { head: recapHeads.code[lang], width: 9, look: looks.text, value: ({ code }) => code },
    {
      head: recapHeads.kelurahan[lang],
      width: 10,
      look: looks.count,
      value: (region): Formula => ({ formula: `COUNTIFS(${within(region)})`, result: region.total.kelurahan }),
    },
    boards("eligible"),
    boards("ineligible"),
    boards("undetermined"),
    sum("eligible", ({ ksm }) => ksm.eligible),
    sum("ineligible", ({ ksm }) => ksm.ineligible),
    sum("undetermined", ({ ksm }) => ksm.undetermined),
    sum("members", ({ members }) => members),
    sum("requested", ({ requested }) => requested, 18),
    sum("planned", ({ plan }) => plan.total, 18),
    sum("plannedKsm", ({ plan }) => plan.ksm),
    sum("provisional", ({ plan }) => plan.provisional),
    sum("balance", ({ portfolio }) => portfolio.balance, 18),
    { head: recapHeads.withLoans[lang], width: 11, look: looks.count, value: ({ total }) => total.portfolio.of },
    ...ratio("par"),
    ...ratio("lar"),
    ...ratio("rr"),
    indicator("D.1"),
    indicator("D.2"),
    indicator("D.3"),
    sum("error", ({ findings }) => findings.error),
    sum("warning", ({ findings }) => findings.warning),
  ];
}

function nameOf({ level, name }: RegionTotal, lang: RecapBook["lang"]): string {
  const shown = level === "all" ? recapTexts.allRegions[lang] : name || recapTexts.unknownRegion[lang];
  return `${"   ".repeat(depth[level])}${shown}`;
}

const shareOf = ({ numerator, denominator }: RatioSum) => (denominator === 0 ? "–" : numerator / denominator);
