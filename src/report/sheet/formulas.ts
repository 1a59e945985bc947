import type { Formula, SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { quotedSheetName } from "../../workbook/write/sheet-names.ts";

export const formula = (text: string, result: number | string): Formula => ({ formula: text, result });

/** The sum of a range; sums within it are not counted twice. */
export function subtotal(column: string, first: number, last: number, result: number): Formula | number {
  return last < first ? result : formula(`SUBTOTAL(9,${column}${first}:${column}${last})`, result);
}

/** A cell of another sheet: `'Rencana Pinjaman'!H10`. */
export const reference = ({ name }: SheetDraft, address: string): string => `${quotedSheetName(name)}!${address}`;

/** A text within a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
