import type { Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../../domain/place.ts";
import { catalogue, type TableName } from "../../intake/catalogue/catalogue.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { guide, guideHeaders, templateTitles } from "../../messages/template-text.ts";
import { rowHeight } from "../row-height.ts";
import { type Block, keepTogether, setPage } from "../sheet-page.ts";
import { box, type CellStyle, styles } from "../workbook-style.ts";
import type { TemplateKind } from "./template-workbook.ts";
import { choicesOf } from "./validation.ts";

const widths = [30, 10, 60, 36, 36] as const;
const fullWidth = widths.reduce((sum, width) => sum + width, 0);
const cellStyle: CellStyle = { ...styles.paragraph, border: box };
const boldStyle: CellStyle = { ...cellStyle, font: styles.bold.font };
const centredStyle: CellStyle = { ...cellStyle, alignment: { ...styles.paragraph.alignment, horizontal: "center" } };

/** *Petunjuk*: what the workbook is, how to fill it in, and every column of every sheet. */
export function addGuideSheet(workbook: Workbook, kind: TemplateKind, tables: readonly TableName[]): void {
  const sheet = workbook.addWorksheet(guide.sheet, { views: [{ showGridLines: false }] });
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  const title = sheet.addRow([templateTitles[kind]]);
  title.height = 28;
  title.getCell(1).style = styles.title;
  addLines(sheet, guide.purpose);
  addHeading(sheet, guide.howTitle);
  addLines(sheet, guide.how);
  if (kind === "kelurahan") {
    addHeading(sheet, guide.nextTitle);
    for (const [command, does] of guide.next) {
      const row = sheet.addRow([command, "", does]);
      row.getCell(1).style = styles.bold;
      row.getCell(3).style = styles.plain;
    }
  }
  keepTogether(
    sheet,
    "landscape",
    tables.map((name) => addBlock(sheet, name)),
  );
  setPage(sheet, "landscape");
}

function addBlock(sheet: Worksheet, name: TableName): Block {
  const spec = catalogue[name];
  const first = addHeading(sheet, guide.sheetTitle(spec.sheet));
  addLines(sheet, [spec.purpose.id]);
  const headers = sheet.addRow(guideHeaders);
  for (let column = 1; column <= widths.length; column += 1) headers.getCell(column).style = styles.header;
  for (const [index, column] of Object.values<Column>(spec.columns).entries()) {
    // The place stands in front: a header by itself would be taken for the header of the table.
    const place = name === "profile" ? String(index + 1) : columnLetters(index + 1);
    const choices = choicesOf(column).join(" · ");
    const row = sheet.addRow([
      `${place} · ${column.header}`,
      column.required ? guide.required : guide.optional,
      column.help.id,
      column.example,
      choices,
    ]);
    row.height = rowHeight([column.help.id, widths[2]], [column.example, widths[3]], [choices, widths[4]]);
    for (let cell = 1; cell <= widths.length; cell += 1) row.getCell(cell).style = cellStyle;
    if (column.required) row.getCell(1).style = boldStyle;
    row.getCell(2).style = centredStyle;
  }
  return { first, last: sheet.rowCount };
}

/** A heading under a blank row; its row number. */
function addHeading(sheet: Worksheet, text: string): number {
  sheet.addRow([]);
  const row = sheet.addRow([text]);
  row.height = 20;
  row.getCell(1).style = styles.section;
  return row.number;
}

function addLines(sheet: Worksheet, lines: readonly string[]): void {
  for (const line of lines) {
    const row = sheet.addRow([line]);
    row.getCell(1).style = styles.paragraph;
    row.height = rowHeight([line, fullWidth]);
    sheet.mergeCells(row.number, 1, row.number, widths.length);
  }
}
