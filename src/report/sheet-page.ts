import type { PageSetup, Worksheet } from "exceljs";

const paperA4 = 9;
const inch = 72;
const paper = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;
/** In inches: room for a punched margin on the left, and for the footer. */
const margins = { left: 0.6, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

export type Orientation = keyof typeof paper;

/** A4, one page wide and as long as it takes, with the sheet's name and the page number below. */
export function setPage(sheet: Worksheet, orientation: Orientation, more: Partial<PageSetup> = {}): void {
  sheet.pageSetup = {
    paperSize: paperA4,
    orientation,
    margins,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...more,
  };
  // An ampersand begins a code in a footer; two are one.
  sheet.headerFooter.oddFooter = `&L&8${sheet.name.replaceAll("&", "&&")}&R&8Halaman &P dari &N`;
}

/** Rows of a sheet from `first` to `last`. */
export interface Block {
  readonly first: number;
  readonly last: number;
  /** It begins a page in any case. */
  readonly newPage?: boolean;
}

/** Points that a row takes which was given no height. */
const usualHeight = 15;
/** Programs differ by a few percent in what they get onto a page; a page that is broken early is better than one broken twice. */
const safety = 0.95;

/**
 * Breaks the pages so that each block that fits on one page stands on one. The blocks follow each other from row 1 on;
 * `repeated` are the points that repeated rows take on each page.
 */
export function keepTogether(sheet: Worksheet, orientation: Orientation, blocks: readonly Block[], repeated = 0): void {
  const room = pageRoom(sheet, orientation) - repeated;
  let used = 0;
  let row = 1;
  const heightUpTo = (last: number) => {
    let height = 0;
    for (; row <= last; row += 1) height += sheet.getRow(row).height ?? usualHeight;
    return height;
  };
  for (const { first, last, newPage = false } of blocks) {
    used += heightUpTo(first - 1);
    const height = heightUpTo(last);
    if (used > 0 && (newPage || (used + height > room && height <= room))) {
      sheet.getRow(first - 1).addPageBreak();
      used = 0;
    }
    used = (used + height) % room;
  }
}

/** Points of rows that fit on a page when the sheet's columns are fitted to its width. */
function pageRoom(sheet: Worksheet, orientation: Orientation): number {
  const { width, height } = paper[orientation];
  let columns = 0;
  for (let column = 1; column <= sheet.columnCount; column += 1) columns += columnPoints(sheet.getColumn(column).width);
  const scale = Math.min(1, (width - (margins.left + margins.right) * inch) / columns);
  return ((height - (margins.top + margins.bottom) * inch) / scale) * safety;
}

/** A character is 7 pixels wide, a cell has 5 pixels around its text, and a pixel is ¾ of a point. */
const columnPoints = (characters = 8.43) => (characters * 7 + 5) * 0.75;
