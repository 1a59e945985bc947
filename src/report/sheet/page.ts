import type { Page, SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { columnPoints, margins } from "../../workbook/write/sheet-part.ts";

const inch = 72;
/** A4 in points. */
const paper = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;

/** A4, one page wide and as long as it takes, with a title, or the sheet's name, and the page number in the foot. */
export function setPage(
  sheet: SheetDraft,
  orientation: Page["orientation"],
  { title = sheet.name, ...more }: Partial<Omit<Page, "foot">> & { readonly title?: string } = {},
): void {
  const foot = `&L&8${title.replaceAll("&", "&&")}&R&8Halaman &P dari &N`;
  sheet.page = { orientation, pagesWide: 1, foot, ...more };
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
export function keepTogether(
  sheet: SheetDraft,
  orientation: Page["orientation"],
  blocks: readonly Block[],
  repeated = 0,
): void {
  const room = pageRoom(sheet, orientation) - repeated;
  let used = 0;
  let row = 1;
  const heightUpTo = (last: number) => {
    let height = 0;
    for (; row <= last; row += 1) height += sheet.rows.get(row)?.height ?? usualHeight;
    return height;
  };
  for (const { first, last, newPage = false } of blocks) {
    used += heightUpTo(first - 1);
    const height = heightUpTo(last);
    if (used > 0 && (newPage || (used + height > room && height <= room))) {
      sheet.breaks.add(first - 1);
      used = 0;
    }
    used = (used + height) % room;
  }
}

/** Points of rows that fit on a page when the sheet's columns are fitted to its width. */
function pageRoom({ widths }: SheetDraft, orientation: Page["orientation"]): number {
  const { width, height } = paper[orientation];
  const columns = widths.reduce((points, characters) => points + columnPoints(characters), 0);
  const scale = Math.min(1, (width - (margins.left + margins.right) * inch) / columns);
  return ((height - (margins.top + margins.bottom) * inch) / scale) * safety;
}
