import { address, type CellRef } from "../../domain/place.ts";
import type { NearMiss } from "../../domain/verdict.ts";
import type { DesignCell } from "../../workbook/patch/types.ts";
import { cellSpans } from "../cell-spans.ts";
import { designCell } from "./design-row.ts";
import type { NoteWriter } from "./marks.ts";

/** How many columns of the sheet hold evidence. */
export const evidenceColumns = 3;

/** The evidence as rows of links; the cells that a person has to look at come first. At least one row. */
export function evidenceRows(cells: readonly CellRef[], nearMiss: NearMiss | null, writer: NoteWriter): DesignCell[][] {
  const spans = [...cellSpans(cellsToSettle(nearMiss)), ...cellSpans(cells)];
  const once = new Map(spans.map((span) => [`${span.sheet.file}\n${span.sheet.sheet}!${span.address}`, span]));
  const links = [...once.values()].map(({ sheet, first, address: span }) => {
    const place = `${sheet.sheet}!${span}`;
    return writer.files.includes(sheet.file)
      ? designCell("link", place, { sheet: sheet.sheet, cell: address(first) })
      : designCell("wrapped", `${sheet.file} › ${place}`);
  });
  const rows: DesignCell[][] = [];
  for (let first = 0; first === 0 || first < links.length; first += evidenceColumns) {
    const row = links.slice(first, first + evidenceColumns);
    rows.push([...row, ...Array.from({ length: evidenceColumns - row.length }, () => designCell("text", ""))]);
  }
  return rows;
}

function cellsToSettle(nearMiss: NearMiss | null): readonly CellRef[] {
  switch (nearMiss?.kind) {
    case "ps2-share":
      return nearMiss.confirm;
    case "fill-cells":
      return nearMiss.cells;
    default:
      return [];
  }
}
