import { digitWidth } from "../write/letter-widths.ts";
import { attributeOf, childNamed, readElement } from "./element.ts";

/** How wide a digit is in fonts that people use, by a thousandth of its size. */
const widths: ReadonlyMap<string, number> = new Map([
  ["calibri", 507],
  ["arial", digitWidth],
  ["helvetica", digitWidth],
  ["liberation sans", digitWidth],
  ["times new roman", 500],
  ["liberation serif", 500],
  ["tahoma", 546],
  ["verdana", 636],
  ["cambria", 554],
  ["courier new", 600],
]);
const otherWidth = 530;
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
  return Math.max(1, Math.round((width / 1_000) * (size > 0 ? size : usualSize) * pixelsPerPoint));
}
