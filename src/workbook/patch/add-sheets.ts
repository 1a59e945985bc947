import { addAll } from "../../domain/add-all.ts";
import { placeSheet } from "../write/place-sheet.ts";
import type { SheetDraft } from "../write/sheet-draft.ts";
import { findSheetName, quotedSheetName, usableSheetNames } from "../write/sheet-names.ts";
import { stylesOver } from "../write/styles.ts";
import type { MarkedSheets, Patching } from "./mark-sheets.ts";
import { nameMarks } from "./own-sheets.ts";
import { recordSheet } from "./record-sheet.ts";
import { addToWorkbook, type DefinedName, type NewSheet } from "./workbook-part.ts";

/** Adds the drafts behind the workbook's own sheets, and the record of its marks; gives the names that they got. */
export function addSheets(
  { pkg, edit, dialect, styles }: Patching,
  drafts: readonly SheetDraft[],
  { records, sources }: MarkedSheets,
): ReadonlyMap<string, string> {
  const taken = pkg.tabs;
  const wanted = drafts.map(({ name }) => name);
  const [recordName = "", ...names] = usableSheetNames(["ppmk", ...wanted], taken);
  const sheetNames = new Map(wanted.map((name, index) => [name, names[index] ?? name]));
  const context = {
    dialect,
    date1904: pkg.dateSystem === "1904",
    styles: stylesOver(styles),
    sheetNamed: (name: string) => findSheetName(taken, name) ?? sheetNames.get(name),
  };
  const placed = drafts.map((draft, index) =>
    placeSheet(edit, pkg.workbookPart, { ...draft, name: names[index] ?? draft.name }, context),
  );
  const sheets: NewSheet[] = [...placed];
  const definedNames: DefinedName[] = placed.flatMap((sheet, index) => [
    ...sheet.names.map((name) => ({ ...name, tab: taken.length + index })),
    firstCellOf(sheet.name, `${nameMarks.result}${index + 1}`),
  ]);
  if (records.length > 0) {
    sheets.push(placeSheet(edit, pkg.workbookPart, recordSheet(recordName, records), context));
    definedNames.push(firstCellOf(recordName, nameMarks.record));
    addAll(
      definedNames,
      sources.map((source, index) => firstCellOf(source, `${nameMarks.source}${index + 1}`)),
    );
  }
  if (sheets.length > 0) addToWorkbook(edit, pkg.workbookPart, sheets, definedNames);
  return sheetNames;
}

const firstCellOf = (sheet: string, name: string): DefinedName => ({
  name,
  reference: `${quotedSheetName(sheet)}!$A$1`,
  hidden: true,
});
