import { groupBy } from "../../domain/group-by.ts";
import type { TakenTable } from "../../domain/taken-table.ts";
import { clip } from "../../messages/printable.ts";
import { takenByText, takenTableTexts } from "../../messages/taken-table-text.ts";
import type { RunReport } from "../../result/run-report.ts";
import { inSheet, placeText } from "../place-text.ts";
import { item, type Page } from "./page.ts";

const mostLines = 12;
const placesNamed = 3;
const columnsNamed = 4;
const longestWords = 60;

/**
 * What each table was taken for and why, a line for each; one line for all that stand on sheets that are called like them.
 * Tables that the command does not judge by are passed over.
 */
export function takenTableLines(report: RunReport, page: Page): string[] {
  return sentences(report, page.lang, mostLines, takenTableTexts.usual[page.lang]).flatMap((line) =>
    item(0, { text: "·" }, page.clean(line), page),
  );
}

/**
 * The same in at most three lines, each cut to the width; none where every table stands on the sheet that is called like it,
 * since a screen has better use of the line.
 */
export function briefTableLines(report: RunReport, page: Page): string[] {
  const { lang, width, clean, ink } = page;
  if (toldOf(report).every(isUsual)) return [];
  const counted = (names: string) => takenTableTexts.usualCounted[lang](names.split(", ").length);
  return sentences(report, lang, 2, counted).map((line) => ink.muted(clip(`· ${clean(line)}`, width)));
}

const toldOf = ({ results }: Pick<RunReport, "results">) =>
  results.flatMap(({ tables }) => tables).filter(({ rows, by }) => rows !== null || by === "negated");

function sentences(
  { results, inputs }: RunReport,
  lang: Page["lang"],
  most: number,
  ofUsual: (names: string) => string,
): readonly string[] {
  const told = toldOf({ results });
  const usual = told.filter(isUsual);
  const others = [
    ...groupBy(
      told.filter((one) => !isUsual(one)),
      (one) => sameLine(one),
    ).values(),
  ];
  const lines = [
    ...(usual.length === 0 ? [] : [ofUsual(namesOf(usual))]),
    ...others.map((group) => lineOf(group, inputs.length > 1, lang)),
  ];
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), takenTableTexts.moreLines[lang](left)] : lines;
}

/** On the sheet that is called like it, with nothing that says otherwise. */
function isUsual({ name, at, by }: TakenTable): boolean {
  return plain(at.sheet.sheet) === plain(name) && (by === "headers" || by === "labels" || by === "title");
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Tables of one header, and of one kind taken for the same reason, share a line. */
function sameLine({ table, at, by, words, columns }: TakenTable): string {
  return JSON.stringify(by === "headers" ? [by, at.sheet, at.row, at.column] : [table, by, words, columns]);
}

function lineOf(group: readonly TakenTable[], severalFiles: boolean, lang: Page["lang"]): string {
  const places = [...new Set(group.map(({ at }) => (severalFiles ? placeText(at) : inSheet(at))))];
  const more = places.length - placesNamed;
  const named = places.slice(0, placesNamed).join(", ");
  const [first] = group;
  const columns = [...new Set(group.flatMap((one) => one.columns))];
  const fields = columns.slice(0, columnsNamed).join(", ") + (columns.length > columnsNamed ? ", …" : "");
  const rows = group.map((one) => one.rows ?? 0);
  const isOne = places.length === 1;
  return takenTableTexts.line[lang](
    namesOf(group),
    more > 0 ? `${named} ${takenTableTexts.morePlaces[lang](more)}` : named,
    first?.by === "negated" || first?.by === "labels" ? null : isOne ? Math.max(...rows) : sum(rows),
    takenByText[first?.by ?? "headers"][lang](clip(first?.words ?? "", longestWords), fields),
  );
}

const namesOf = (tables: readonly TakenTable[]) => [...new Set(tables.map(({ name }) => name))].join(", ");
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
