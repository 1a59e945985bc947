import type { Dialect } from "./dialect.ts";
import type { PartStore } from "./part-store.ts";

const office = "application/vnd.openxmlformats-officedocument";

/** The parts that ppmk writes: how they are called, and their content type. */
export const partKinds = {
  workbook: { pattern: "workbook.xml", contentType: `${office}.spreadsheetml.sheet.main+xml` },
  styles: { pattern: "styles#.xml", contentType: `${office}.spreadsheetml.styles+xml` },
  worksheet: { pattern: "worksheets/sheet#.xml", contentType: `${office}.spreadsheetml.worksheet+xml` },
  comments: { pattern: "comments#.xml", contentType: `${office}.spreadsheetml.comments+xml` },
  vmlDrawing: { pattern: "drawings/vmlDrawing#.vml", contentType: `${office}.vmlDrawing` },
  drawing: { pattern: "drawings/drawing#.xml", contentType: `${office}.drawing+xml` },
  chart: { pattern: "charts/chart#.xml", contentType: `${office}.drawingml.chart+xml` },
} as const;

/**
 * Adds a part under the first number that is free, and relates `from` to it; gives the relationship's id. `content` is asked
 * for with the part's name, so that it can relate the part to others.
 */
export function addPart(
  store: PartStore,
  kind: Exclude<keyof typeof partKinds, "workbook">,
  from: string,
  { relationships }: Dialect,
  content: (part: string) => string | Uint8Array,
): string {
  const { pattern, contentType } = partKinds[kind];
  const part = store.freeName(pattern);
  store.add(part, content(part), contentType);
  return store.relate(from, `${relationships}/${kind}`, part);
}
