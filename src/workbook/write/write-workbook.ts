import { partKinds } from "./add-part.ts";
import { transitional } from "./dialect.ts";
import { escapeXml } from "./escape.ts";
import { newPackage } from "./new-package.ts";
import { newStyles } from "./new-styles.ts";
import { declaration } from "./part-store.ts";
import { type PlacedSheet, placeSheet } from "./place-sheet.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { usableSheetNames } from "./sheet-names.ts";

const [workbookPart, stylesPart] = ["xl/workbook.xml", "xl/styles.xml"] as const;

/**
 * A new workbook as .xlsx. Equal sheets give equal bytes: it says nothing of when or by whom it was made. A name that Excel
 * cannot have is changed as `usableSheetNames` does.
 */
export function writeWorkbook(sheets: readonly SheetDraft[]): Uint8Array {
  const store = newPackage();
  const styles = newStyles();
  const names = usableSheetNames(sheets.map(({ name }) => name));
  const nameOf = new Map(sheets.map(({ name }, index) => [name, names[index] ?? name]));
  const context = {
    dialect: transitional,
    date1904: false,
    styles,
    sheetNamed: (name: string) => nameOf.get(name),
  };
  const placed = sheets.map((sheet, index) =>
    placeSheet(store, workbookPart, { ...sheet, name: names[index] ?? sheet.name }, context),
  );
  store.add(stylesPart, declaration + styles.xml(), partKinds.styles.contentType);
  store.relate(workbookPart, `${transitional.relationships}/styles`, stylesPart);
  store.add(workbookPart, declaration + workbookXml(placed), partKinds.workbook.contentType);
  store.relate("", `${transitional.relationships}/officeDocument`, workbookPart);
  return store.finish();
}

function workbookXml(sheets: readonly PlacedSheet[]): string {
  const tabs = sheets.map(({ name, relationshipId, state }, index) => {
    const hidden = state === "visible" ? "" : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="${relationshipId}"/>`;
  });
  const names = sheets.flatMap((sheet, tab) =>
    sheet.names.map(({ name, reference, hidden }) => {
      const look = hidden ? ' hidden="1"' : "";
      return `<definedName name="${name}" localSheetId="${tab}"${look}>${escapeXml(reference)}</definedName>`;
    }),
  );
  return [
    `<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relationships}">`,
    `<bookViews><workbookView/></bookViews><sheets>${tabs.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}
