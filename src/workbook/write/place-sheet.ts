import type { PartStore } from "./part-store.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { type SheetContext, type SheetRangeName, sheetPart } from "./sheet-part.ts";

/** What the workbook part has to say of a sheet. */
export interface PlacedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly state: "visible" | "veryHidden";
  readonly names: readonly SheetRangeName[];
}

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Puts the part of a sheet into the package. */
export function placeSheet(
  store: PartStore,
  workbookPart: string,
  sheet: SheetDraft,
  context: SheetContext,
): PlacedSheet {
  const part = store.freeName("worksheets/sheet#.xml");
  const { content, names } = sheetPart(sheet, context);
  store.add(part, content, `${spreadsheetType}.worksheet+xml`);
  const relationshipId = store.relate(workbookPart, `${context.dialect.relationships}/worksheet`, part);
  return { name: sheet.name, relationshipId, state: sheet.isVeryHidden ? "veryHidden" : "visible", names };
}
