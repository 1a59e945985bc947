import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { setPage } from "../sheet/page.ts";

/** The sheet with its head, row `head`, on every page and screen, and a filter down to `bottom` and over to `right`. */
export function finished(
  sheet: SheetDraft,
  head: number,
  { bottom, right }: { readonly bottom: number; readonly right: number },
  files: string,
): SheetDraft {
  sheet.frozen = { rows: head, columns: 0 };
  sheet.filter = { top: head, left: 1, bottom, right };
  setPage(sheet, "landscape", { repeatedRows: `${head}:${head}`, title: `ppmk · ${sheet.name} · ${files}` });
  return sheet;
}
