import { addPart } from "./add-part.ts";
import { escapeXml } from "./escape.ts";
import { declaration, type PartStore } from "./part-store.ts";
import type { ChartDraft } from "./sheet-draft.ts";
import type { SheetContext } from "./sheet-part.ts";

/** Adds the charts of a sheet, and the drawing that places them; gives the drawing's relationship id, undefined for no charts. */
export function addDrawing(
  store: PartStore,
  sheetPart: string,
  charts: readonly ChartDraft[],
  context: SheetContext,
): string | undefined {
  if (charts.length === 0) return undefined;
  const { dialect } = context;
  return addPart(store, "drawing", sheetPart, dialect, (drawing) => {
    const frames = charts.map((chart, index) => {
      const id = addPart(store, "chart", drawing, dialect, () => chart.part(context));
      return frameXml(chart, index + 2, id, context);
    });
    const { sheetDrawing, drawing: shapes } = dialect;
    return `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${shapes}">${frames.join("")}</xdr:wsDr>`;
  });
}

/** A chart over its cells, with which it moves, but does not grow when rows are made higher. */
function frameXml(
  { area, name, description }: ChartDraft,
  id: number,
  chart: string,
  { dialect }: SheetContext,
): string {
  const corner = (element: string, column: number, row: number) =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner("from", area.left - 1, area.top - 1),
    corner("to", area.right, area.bottom),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/>`,
    `</xdr:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="${dialect.chart}">`,
    `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${chart}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
