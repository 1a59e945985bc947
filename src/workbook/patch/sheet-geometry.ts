import { isTrue } from "../package.ts";
import { attributesOf, childrenNamed } from "./element.ts";
import type { SheetIndex } from "./sheet-index.ts";

/** What a sheet says of its columns and rows. */
export interface SheetGeometry {
  /** 0 for a hidden column. */
  columnPixels(column: number): number;
  rowPixels(row: number): number;
  /** The format of cells of this column that do not exist yet. */
  columnStyle(column: number): number | undefined;
}

interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly pixels: number;
  readonly style: number | undefined;
}

const excelColumnPixels = 64;
const excelRowPixels = 20;

export function sheetGeometry({ xml, sections, rowHeights }: SheetIndex): SheetGeometry {
  const format = sections.find(({ local }) => local === "sheetFormatPr");
  const stated = new Map(
    format === undefined ? [] : attributesOf(xml, format).map(({ name, value }) => [name, value] as const),
  );
  const defaultWidth = stated.get("defaultColWidth");
  const defaultHeight = stated.get("defaultRowHeight");
  const columnDefault = defaultWidth === undefined ? excelColumnPixels : widthPixels(Number(defaultWidth));
  const rowDefault = defaultHeight === undefined ? excelRowPixels : heightPixels(Number(defaultHeight));
  const spans = sections
    .filter(({ local }) => local === "cols")
    .flatMap((cols) => childrenNamed(cols, "col"))
    .map((col) => readSpan(new Map(attributesOf(xml, col).map(({ name, value }) => [name, value])), columnDefault));
  const spanOf = (column: number) => spans.find(({ min, max }) => min <= column && column <= max);
  return {
    columnPixels: (column) => spanOf(column)?.pixels ?? columnDefault,
    columnStyle: (column) => spanOf(column)?.style,
    rowPixels: (row) => {
      const height = rowHeights.get(row);
      return height === undefined ? rowDefault : heightPixels(height);
    },
  };
}

function readSpan(col: ReadonlyMap<string, string>, columnDefault: number): ColumnSpan {
  const width = col.get("width");
  const style = col.get("style");
  return {
    min: Number(col.get("min")),
    max: Number(col.get("max")),
    pixels: isTrue(col.get("hidden")) ? 0 : width === undefined ? columnDefault : widthPixels(Number(width)),
    style: style === undefined ? undefined : Number(style),
  };
}

/** From characters of the default font, 7 pixels wide (ECMA-376 part 1, 18.3.1.13). */
const widthPixels = (characters: number) => Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);

const heightPixels = (points: number) => Math.round((points * 4) / 3);
