import { findSheetName, quotedSheetName, usableSheetNames } from "../write/sheet-names.ts";
import { designNames, designSheet } from "./design-sheet.ts";
import { designFormats } from "./design-styles.ts";
import type { MarkedSheets, Patching } from "./mark-sheets.ts";
import { nameMarks } from "./own-sheets.ts";
import { recordSheet } from "./record-sheet.ts";
import type { SheetDesign } from "./types.ts";
import { addToWorkbook, type DefinedName, type NewSheet } from "./workbook-part.ts";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds the designed sheets behind the workbook's own, and the record of its marks; gives the names that they got. */
export function addSheets(
  { pkg, edit, dialect, styles }: Patching,
  designs: readonly SheetDesign[],
  { records, sources }: MarkedSheets,
): ReadonlyMap<string, string> {
  const taken = pkg.tabs;
  const wanted = designs.map(({ name }) => name);
  const [recordName = "", ...names] = usableSheetNames(["ppmk", ...wanted], taken);
  const sheetNames = new Map(wanted.map((name, index) => [name, names[index] ?? name]));
  const sheets: NewSheet[] = [];
  const definedNames: DefinedName[] = [];
  const add = (name: string, xml: string, state: NewSheet["state"], ownName: string) => {
    const part = edit.freeName("worksheets/sheet#.xml");
    edit.add(part, xml, worksheetType);
    const relationshipId = edit.relate(pkg.workbookPart, `${dialect.relationships}/worksheet`, part);
    sheets.push({ name, relationshipId, state });
    definedNames.push(firstCellOf(name, ownName));
  };

  const context = {
    namespace: dialect.main,
    date1904: pkg.dateSystem === "1904",
    formatOf: designFormats(styles),
    sheetNamed: (name: string) => findSheetName(taken, name) ?? sheetNames.get(name),
  };
  for (const [index, design] of designs.entries()) {
    const name = names[index] ?? design.name;
    definedNames.push(...designNames(design, name, taken.length + index));
    add(name, designSheet(design, context), "visible", `${nameMarks.result}${index + 1}`);
  }
  if (records.length > 0) {
    add(recordName, recordSheet(dialect.main, records), "veryHidden", nameMarks.record);
    definedNames.push(...sources.map((source, index) => firstCellOf(source, `${nameMarks.source}${index + 1}`)));
  }
  if (sheets.length > 0) addToWorkbook(edit, pkg.workbookPart, sheets, definedNames);
  return sheetNames;
}

const firstCellOf = (sheet: string, name: string): DefinedName => ({
  name,
  reference: `${quotedSheetName(sheet)}!$A$1`,
  hidden: true,
});
