import { serialFromDate } from "../../domain/calendar.ts";
import { bkmCriteria } from "../../domain/criteria.ts";
import { columnLetters } from "../../domain/place.ts";
import { eligibilityLabels, stageLabels } from "../../messages/labels.ts";
import { countingLabels, recapHeads, recapTexts } from "../../messages/recap-text.ts";
import { narrowVerdicts } from "../../messages/report-text.ts";
import type { RatioEntry } from "../../recap/kelurahan-record.ts";
import type { Ranked } from "../../recap/ranking.ts";
import type { ReadLine } from "../../recap/recap-line.ts";
import type { CellValue, SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { type CountedLine, type RecapBook, readLines } from "./book.ts";
import { type Column, firstRow, looks, tableSheet } from "./table-sheet.ts";

/** The columns to which the sums by region refer, in their order on the sheet. */
const names = [
  "counting",
  "province",
  "city",
  "district",
  "kelurahan",
  "code",
  "asOf",
  "bkm",
  ...bkmCriteria,
  "eligible",
  "ineligible",
  "undetermined",
  "members",
  "requested",
  "stage",
  "fund",
  "planned",
  "plannedKsm",
  "provisional",
  "lent",
  "balance",
  "parPart",
  "parOf",
  "larPart",
  "larOf",
  "rrPart",
  "rrOf",
  "mean",
  "place",
  "D.1",
  "D.2",
  "D.3",
  "error",
  "warning",
  "info",
  "file",
  "provinceKey",
  "cityKey",
  "districtKey",
] as const;
export type KelurahanColumn = (typeof names)[number];

const kelurahanSheetName = "Kelurahan";

/** The cells of a column in all rows, from any sheet: `Kelurahan!$M$6:$M$601`. */
export function kelurahanRange(column: KelurahanColumn, rows: number): string {
  const letters = columnLetters(names.indexOf(column) + 1);
  return `${kelurahanSheetName}!$${letters}$${firstRow}:$${letters}$${firstRow + Math.max(rows, 1) - 1}`;
}

/** A key in a cell, which no program takes for a number. */
export const keyText = (level: "province" | "city" | "district", key: string): string => `${level}:${key}`;

/** *Kelurahan*: a row for each workbook that was read, and how it counts. */
export function kelurahanSheet(book: RecapBook): SheetDraft {
  const { lang } = book;
  const rows = readLines(book);
  return tableSheet<CountedLine>({
    name: kelurahanSheetName,
    title: kelurahanSheetName,
    subtitle: book.subtitle,
    columns: kelurahanColumns(book, rows),
    rows,
    count: rows.length,
    frozenColumns: 5,
    sumsOf: recapTexts.shownSum[lang],
  });
}

/** The columns, with the sums over these rows. */
export function kelurahanColumns(book: RecapBook, rows: readonly CountedLine[]): readonly Column<CountedLine>[] {
  return names.map((name) => columnOf(name, book, rows));
}

type Plain = Omit<Column<CountedLine>, "head" | "value"> & { readonly value: (one: CountedLine) => CellValue };

function columnOf(name: KelurahanColumn, book: RecapBook, rows: readonly CountedLine[]): Column<CountedLine> {
  const head =
    (bkmCriteria as readonly string[]).includes(name) || name.startsWith("D.")
      ? name
      : recapHeads[name as keyof typeof recapHeads][book.lang];
  const column = plainColumn(name, book);
  if (column.look !== looks.count) return { head, ...column };
  const sum = rows.reduce((total, one) => {
    const value = column.value(one);
    return typeof value === "number" ? total + value : total;
  }, 0);
  return { head, ...column, sum };
}

const shareOf = (mean: Ranked["mean"] | undefined) => (mean === undefined ? null : mean.numerator / mean.denominator);

/** `3`, and `3=` of those that are alike. */
const placeText = (ranked: Ranked | undefined) =>
  ranked === undefined ? "" : `${ranked.place}${ranked.isTie ? "=" : ""}`;

function plainColumn(name: KelurahanColumn, { lang, report }: RecapBook): Plain {
  const places = new Map(report.ranking.map((ranked) => [ranked.line, ranked]));
  const text = (value: (line: ReadLine) => string, width = 20): Plain => ({
    width,
    look: looks.text,
    value: ({ line }) => value(line),
  });
  const word = (value: (line: ReadLine) => string, width = 12): Plain => ({
    width,
    look: looks.word,
    value: ({ line }) => value(line),
  });
  const count = (value: (line: ReadLine) => number | null, width = 10): Plain => ({
    width,
    look: looks.count,
    value: ({ line }) => value(line),
  });
  const part = (ratio: (line: ReadLine) => RatioEntry | undefined, which: 0 | 1) =>
    count((line) => ratio(line)?.[which] ?? null, 16);
  switch (name) {
    case "counting":
      return { width: 12, look: looks.word, value: ({ counting }) => countingLabels[counting][lang] };
    case "province":
    case "city":
    case "district":
      return text(({ region }) => region[name]);
    case "kelurahan":
      return text(({ kelurahan }) => kelurahan, 24);
    case "code":
      return text(({ region }) => region.code, 13);
    case "asOf":
      return {
        width: 12,
        look: looks.day,
        value: ({ line: { asOf } }) => (asOf === null ? "?" : { day: serialFromDate(asOf, "1900") }),
      };
    case "bkm":
      return word(({ bkm }) => eligibilityLabels[bkm][lang], 22);
    case "F.1":
    case "F.2":
    case "F.3":
      return word(({ board }) => narrowVerdicts[board[name] ?? "undetermined"][lang], 8);
    case "eligible":
    case "ineligible":
    case "undetermined":
      return count(({ ksm }) => ksm[name]);
    case "members":
      return count(({ members }) => members);
    case "requested":
      return count(({ requested }) => requested, 16);
    case "stage":
      return word(({ plan }) => (plan === null ? "" : stageLabels[plan.stage][lang]), 14);
    case "fund":
      return count(({ plan }) => plan?.fund ?? null, 16);
    case "planned":
      return count(({ plan }) => plan?.total ?? null, 16);
    case "plannedKsm":
      return count(({ plan }) => plan?.ksm ?? null);
    case "provisional":
      return count(({ plan }) => (plan === null ? null : plan.provisional ? 1 : 0));
    case "lent":
      return count(({ lent }) => lent, 16);
    case "balance":
      return count(({ portfolio }) => portfolio?.balance ?? null, 16);
    case "parPart":
      return part(({ portfolio }) => portfolio?.par, 0);
    case "parOf":
      return part(({ portfolio }) => portfolio?.par, 1);
    case "larPart":
      return part(({ portfolio }) => portfolio?.lar, 0);
    case "larOf":
      return part(({ portfolio }) => portfolio?.lar, 1);
    case "rrPart":
      return part(({ portfolio }) => portfolio?.rr, 0);
    case "rrOf":
      return part(({ portfolio }) => portfolio?.rr, 1);
    case "mean":
      return { width: 12, look: looks.share, value: ({ line }) => shareOf(places.get(line)?.mean) };
    case "place":
      return word((line) => placeText(places.get(line)), 12);
    case "D.1":
    case "D.2":
    case "D.3":
      return count(({ indicators }) => indicators[name], 8);
    case "error":
    case "warning":
    case "info":
      return count(({ findings }) => findings[name]);
    case "file":
      return text(({ file }) => file, 50);
    case "provinceKey":
      return text((line) => keyText("province", report.regionOf(line).province), 14);
    case "cityKey":
      return text((line) => keyText("city", report.regionOf(line).city), 14);
    case "districtKey":
      return text((line) => keyText("district", report.regionOf(line).district), 18);
  }
}
