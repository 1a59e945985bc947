import { columnLetters } from "../../domain/place.ts";
import { catalogue, type TableName } from "../../intake/catalogue/catalogue.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { guide, guideHeaders, templateTitles } from "../../messages/template-text.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import {
  lastRowOf,
  newSheet,
  put,
  putAcross,
  putRow,
  type SheetDraft,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { box, styles } from "../sheet/looks.ts";
import { type Block, keepTogether, setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import type { TemplateKind } from "./template-kinds.ts";
import { choicesOf } from "./validation.ts";

const widths = [30, 10, 60, 36, 36] as const;
const fullWidth = widths.reduce<number>((sum, width) => sum + width, 0);
const cellStyle: CellStyle = { ...styles.paragraph, frame: box };
const boldStyle: CellStyle = { ...cellStyle, bold: true };
const centredStyle: CellStyle = { ...cellStyle, align: "center" };

/** *Petunjuk*: what the workbook is, how to fill it in, and every column of every sheet. */
export function guideSheet(kind: TemplateKind, tables: readonly TableName[]): SheetDraft {
  const sheet = newSheet(guide.sheet);
  sheet.widths = widths;
  put(sheet, "A1", templateTitles[kind], styles.title);
  setHeight(sheet, 1, 28);
  putLines(sheet, guide.purpose);
  putHeading(sheet, guide.howTitle);
  putLines(sheet, guide.how);
  if (kind === "kelurahan") {
    putHeading(sheet, guide.nextTitle);
    for (const [command, does] of guide.next) {
      const row = lastRowOf(sheet) + 1;
      put(sheet, `A${row}`, command, styles.bold);
      put(sheet, `C${row}`, does, styles.plain);
    }
  }
  const blocks = tables.map((name) => putTable(sheet, name));
  keepTogether(sheet, "landscape", blocks);
  setPage(sheet, "landscape");
  return sheet;
}

function putTable(sheet: SheetDraft, name: TableName): Block {
  const spec = catalogue[name];
  const first = putHeading(sheet, guide.sheetTitle(spec.sheet));
  putLines(sheet, [spec.purpose.id]);
  putRow(
    sheet,
    lastRowOf(sheet) + 1,
    guideHeaders.map((header) => [header, styles.header]),
  );
  for (const [index, column] of Object.values<Column>(spec.columns).entries()) {
    // The place stands in front: a header by itself would be taken for the header of the table.
    const place = name === "profile" ? String(index + 1) : columnLetters(index + 1);
    const { header, required, help, example } = column;
    const choices = choicesOf(column).join(" · ");
    const row = lastRowOf(sheet) + 1;
    putRow(sheet, row, [
      [`${place} · ${header}`, required ? boldStyle : cellStyle],
      [required ? guide.required : guide.optional, centredStyle],
      [help.id, cellStyle],
      [example, cellStyle],
      [choices, cellStyle],
    ]);
    setHeight(sheet, row, rowHeight([help.id, widths[2]], [example, widths[3]], [choices, widths[4]]));
  }
  return { first, last: lastRowOf(sheet) };
}

/** A heading under a blank row; its row number. */
function putHeading(sheet: SheetDraft, text: string): number {
  const row = lastRowOf(sheet) + 2;
  put(sheet, `A${row}`, text, styles.section);
  setHeight(sheet, row, 20);
  return row;
}

function putLines(sheet: SheetDraft, lines: readonly string[]): void {
  for (const line of lines) {
    const row = lastRowOf(sheet) + 1;
    putAcross(sheet, row, ["A", columnLetters(widths.length)], line, styles.paragraph);
    setHeight(sheet, row, rowHeight([line, fullWidth]));
  }
}
