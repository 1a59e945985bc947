import { attributeOf, childNamed, readElement } from "./element.ts";

/** How wide a digit is in fonts that people use, by its size. */
const widths: ReadonlyMap<string, number> = new Map([
  ["calibri", 0.507],
  ["arial", 0.556],
  ["helvetica", 0.556],
  ["liberation sans", 0.556],
  ["times new roman", 0.5],
  ["liberation serif", 0.5],
  ["tahoma", 0.546],
  ["verdana", 0.636],
  ["cambria", 0.554],
  ["courier new", 0.6],
]);
const otherWidth = 0.53;
const [usualName, usualSize] = ["Calibri", 11] as const;
const pixelsPerPoint = 4 / 3;

/** Pixels of a digit in a workbook's `<font>`, as Excel rounds them. */
export function digitPixels(font: string | undefined): number {
  const xml = font ?? "<font/>";
  const element = readElement(xml);
  const stated = (local: string) => {
    const child = childNamed(element, local);
    return child === undefined ? undefined : attributeOf(xml, child, "val");
  };
  const width = widths.get((stated("name") ?? usualName).toLowerCase()) ?? otherWidth;
  const size = Number(stated("sz") ?? usualSize);
  return Math.max(1, Math.round(width * (size > 0 ? size : usualSize) * pixelsPerPoint));
}
