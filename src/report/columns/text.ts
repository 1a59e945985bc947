import type { DescribedColumn, DescribedTable } from "../../domain/described-table.ts";
import { address } from "../../domain/place.ts";
import { columnHowTexts, columnsSentences, columnsTexts, tableStateTexts } from "../../messages/columns-text.ts";
import { orText } from "../../messages/list-text.ts";
import { clip, printable } from "../../messages/printable.ts";
import { reportHeads } from "../../messages/report-text.ts";
import { takenByText } from "../../messages/taken-table-text.ts";
import type { ColumnsReport } from "../../result/columns-report.ts";
import { placeText } from "../place-text.ts";
import { findingLines } from "../text/findings.ts";
import { item, type Page, pageOf, paragraph, sectionLine, sectionsText, type TextOptions } from "../text/page.ts";
import { type TableColumn, table } from "../text/table.ts";

const longestHeader = 60;

/** How each table was understood, column by column, for a console; with a line break at its end. */
export function columnsText({ tables, findings, outputs }: ColumnsReport, options: TextOptions): string {
  const page = pageOf(options);
  const { lang, ink } = page;
  const isOpen = tables.some(needsLook);
  const sections = [
    [ink.strong(`PPMK · ${columnsTexts.title[lang]}`)],
    tables.length === 0 ? paragraph(0, columnsTexts.none[lang], page) : [],
    ...tables.map((one) => tableLines(one, page)),
    findings.length === 0 ? [] : [sectionLine(reportHeads.findings[lang], page), ...findingLines(findings, page)],
    isOpen && outputs.length === 0 ? paragraph(0, columnsTexts.hint[lang], page) : [],
    outputs.length === 0
      ? []
      : [
          sectionLine(reportHeads.outputs[lang], page),
          ...outputs.flatMap(({ path }) => [
            ...paragraph(2, printable(path), page, ink.strong),
            ...paragraph(4, columnsTexts.map[lang], page),
          ]),
        ],
  ];
  return sectionsText(sections);
}

/** Whether somebody has to say what the table is, or one of its columns. */
export function needsLook({ state, by, columns }: DescribedTable): boolean {
  return state !== "read" || by === "unsaid" || columns.some(({ how }) => how === "rival" || how === "unclear");
}

function tableLines(described: DescribedTable, page: Page): string[] {
  const { lang, clean, ink } = page;
  const { table: name, state, at, by, words, columns, missing } = described;
  const title = state === "read" ? `${name} · ${placeText(at)}` : placeText(at);
  const known = columns.flatMap(({ field }) => field ?? []);
  const reason =
    state === "read"
      ? by === null || by === "headers" || by === "labels"
        ? ""
        : takenByText[by][lang](words, known.join(", "))
      : tableStateTexts[state][lang](name);
  const heads: readonly TableColumn[] = [
    { head: "", width: 6 },
    { head: columnsTexts.header[lang], width: "rest" },
    { head: columnsTexts.field[lang], width: "rest" },
    { head: columnsTexts.how[lang], width: 16 },
  ];
  const missed = missing.length === 0 ? "" : `${columnsSentences.missing[lang](orText(missing, lang))}.`;
  return [
    sectionLine(clean(title), page),
    ...(reason === "" ? [] : paragraph(0, clean(reason), page)),
    ...(missed === "" ? [] : item(0, { text: "!", ink: ink.warning }, missed, page)),
    ...table(
      heads,
      columns.map((column) => row(column, page)),
      page.width,
    ),
  ];
}

function row({ at, header, field, how, closest }: DescribedColumn, { lang, clean }: Page): string[] {
  const guess = closest.length === 0 ? "–" : `– ${columnsSentences.closest[lang](orText(closest, lang))}`;
  return [address(at), clip(clean(header), longestHeader), field ?? guess, columnHowTexts[how][lang]];
}
