import { address, type CellRef } from "../../domain/place.ts";
import type { NearMiss } from "../../domain/verdict.ts";
import type { StyledCell } from "../../workbook/write/sheet-draft.ts";
import { cellSpans } from "../cell-spans.ts";
import { markCell } from "./mark-cell.ts";
import type { NoteWriter } from "./marks.ts";

/** How many columns of the sheet hold evidence. */
export const evidenceColumns = 3;

/** The evidence as rows of links; the cells that a person has to look at come first. At least one row. */
export function evidenceRows(cells: readonly CellRef[], nearMiss: NearMiss | null, writer: NoteWriter): StyledCell[][] {
  const spans = [...cellSpans(cellsToSettle(nearMiss)), ...cellSpans(cells)];
  const once = new Map(spans.map((span) => [`${span.sheet.file}\n${span.sheet.sheet}!${span.address}`, span]));
  const links = [...once.values()].map(({ sheet, first, address: span }) => {
    const place = `${sheet.sheet}!${span}`;
    return writer.files.includes(sheet.file)
      ? markCell("link", place, { sheet: sheet.sheet, cell: address(first) })
      : markCell("wrapped", `${sheet.file} › ${place}`);
  });
  const rows: StyledCell[][] = [];
  for (let first = 0; first === 0 || first < links.length; first += evidenceColumns) {
    const row = links.slice(first, first + evidenceColumns);
    rows.push([...row, ...Array.from({ length: evidenceColumns - row.length }, () => markCell("text", ""))]);
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
