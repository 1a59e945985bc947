import { addPart } from "./add-part.ts";
import { addDrawing } from "./drawing-part.ts";
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

/** Puts the parts of a sheet into the package. */
export function placeSheet(
  store: PartStore,
  workbookPart: string,
  sheet: SheetDraft,
  context: SheetContext,
): PlacedSheet {
  let names: readonly SheetRangeName[] = [];
  const relationshipId = addPart(store, "worksheet", workbookPart, context.dialect, (part) => {
    const made = sheetPart(sheet, context, addDrawing(store, part, sheet.charts, context));
    names = made.names;
    return made.content;
  });
  return { name: sheet.name, relationshipId, state: sheet.isVeryHidden ? "veryHidden" : "visible", names };
}
