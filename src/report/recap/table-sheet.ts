import { columnLetters } from "../../domain/place.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import {
  type CellValue,
  newSheet,
  put,
  putRow,
  type RowDraft,
  type SheetDraft,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { box, date, ink, number, styles, text } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";

const cell = { vertical: "center", frame: box } as const;

export const looks = {
  subtitle: { colour: ink.grey, vertical: "center" },
  text: { ...cell, format: text },
  wrapped: { ...cell, format: text, wrap: true },
  word: { ...cell, align: "center" },
  count: { ...cell, align: "right", format: number },
  share: { ...cell, align: "right", format: "0.0%" },
  score: { ...cell, align: "right", format: "0.00" },
  day: { ...cell, align: "center", format: date },
  sum: { ...cell, align: "right", format: number, bold: true, fill: ink.pale },
  sumWord: { ...cell, bold: true, fill: ink.pale },
} satisfies Record<string, CellStyle>;

export interface Column<R> {
  readonly head: string;
  readonly width: number;
  readonly look: CellStyle;
  /** `row` is the number of its row on the sheet. */
  readonly value: (one: R, row: number) => CellValue;
  /** Their sum, which stands live above the heads; undefined where a sum says nothing. */
  readonly sum?: number;
}

interface TableDraft<R> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column<R>[];
  readonly rows: Iterable<R>;
  readonly count: number;
  readonly frozenColumns: number;
  /** What stands before the sums; without it there are none. */
  readonly sumsOf?: string;
  readonly levelOf?: (one: R) => number;
}

/** Where the table's rows begin, on every sheet of the recap. */
export const firstRow = 6;

/** A sheet with one table that can be filtered, its heads frozen and the sums above them; its rows are made as they are written. */
export function tableSheet<R>(draft: TableDraft<R>): SheetDraft {
  const { name, title, subtitle, columns, rows, count, frozenColumns, sumsOf, levelOf } = draft;
  const sheet = newSheet(name);
  sheet.widths = columns.map(({ width }) => width);
  put(sheet, "A1", title, styles.title);
  setHeight(sheet, 1, 26);
  put(sheet, "A2", subtitle, looks.subtitle);
  const last = firstRow + count - 1;
  if (sumsOf !== undefined && count > 0) putSums(sheet, columns, sumsOf, last);
  putRow(
    sheet,
    firstRow - 1,
    columns.map(({ head }) => [head, styles.header]),
  );
  setHeight(sheet, firstRow - 1, 32);
  sheet.moreRows = rowsOf(rows, columns, levelOf);
  sheet.filter = { top: firstRow - 1, left: 1, bottom: Math.max(last, firstRow - 1), right: columns.length };
  sheet.frozen = { rows: firstRow - 1, columns: frozenColumns };
  setPage(sheet, "landscape", { repeatedRows: `${firstRow - 1}:${firstRow - 1}` });
  return sheet;
}

function putSums<R>(sheet: SheetDraft, columns: readonly Column<R>[], word: string, last: number): void {
  putRow(
    sheet,
    firstRow - 2,
    columns.map(({ sum }, index) => {
      if (index === 0) return [word, looks.sumWord];
      const letters = columnLetters(index + 1);
      // 109 leaves out rows that a filter hides.
      return sum === undefined
        ? [null, looks.sumWord]
        : [{ formula: `SUBTOTAL(109,${letters}${firstRow}:${letters}${last})`, result: sum }, looks.sum];
    }),
  );
}

function* rowsOf<R>(
  rows: Iterable<R>,
  columns: readonly Column<R>[],
  levelOf: ((one: R) => number) | undefined,
): Generator<readonly [number, RowDraft]> {
  let row = firstRow;
  for (const one of rows) {
    const cells = new Map(
      columns.map(({ value, look }, index) => [index + 1, { value: value(one, row), style: look }] as const),
    );
    yield [row, levelOf === undefined ? { cells } : { cells, level: levelOf(one) }];
    row += 1;
  }
}
