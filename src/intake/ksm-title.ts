import type { Cell, Sheet } from "../workbook/model.ts";
import { normaliseLabel } from "./catalogue/label.ts";

/** The title of a block that holds one KSM: `Nama KSM: Mawar`, in one cell or in two. */
export interface KsmTitle {
  readonly row: number;
  /** The cell that holds the name; its text is the name alone. */
  readonly cell: Cell;
}

const labels: ReadonlySet<string> = new Set(["ksm", "namaksm", "kodeksm", "kelompok", "namakelompok"]);
const titled = /^(?:nama\s+|kode\s+)?(?:ksm|kelompok)\s*[:.\-–]?\s+(\S.*)$/i;
/** A title stands at most so many rows above its header. */
const farthest = 4;

/** The title above a header row, if the block has one; `index` is the header's place among the sheet's rows. */
export function ksmTitleAbove(sheet: Sheet, index: number): KsmTitle | undefined {
  const header = sheet.rows[index]?.number ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const row = sheet.rows[at];
    if (row === undefined || header - row.number > farthest) return undefined;
    // A list's own rows have many cells; a title has one or two, with a colon between at most.
    if (row.cells.length > 3) return undefined;
    for (const [place, cell] of row.cells.entries()) {
      if (cell.kind !== "string") continue;
      const name = titled.exec(cell.text.trim())?.[1];
      if (name !== undefined) return { row: row.number, cell: { ...cell, text: name.trim() } };
      const beside = row.cells.slice(place + 1).find(({ text }) => !/^\s*:\s*$/.test(text));
      if (beside?.kind === "string" && labels.has(normaliseLabel(cell.text))) {
        return { row: row.number, cell: { ...beside, text: beside.text.replace(/^\s*:\s*/, "") } };
      }
    }
  }
  return undefined;
}
