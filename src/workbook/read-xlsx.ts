import { cellGuard, checkValues } from "./cell-limits.ts";
import type { Sheet, Workbook } from "./model.ts";
import { readNumberKinds } from "./number-formats.ts";
import { openPackage, type Package, readPart } from "./package.ts";
import { CannotPatch } from "./patch/cannot-patch.ts";
import { ownSheetNames } from "./patch/own-sheets.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";
import type { ZipArchive } from "./zip.ts";

/** The worksheets of a SpreadsheetML workbook; sheets of other kinds hold no cells and are left out. Throws its faults. */
export function readXlsx(file: string, archive: ZipArchive): Workbook {
  const opened = openPackage(archive);
  const { workbookPart, dateSystem, related, sheets } = opened;
  const ours = addedSheets(opened);
  const read = sheets.filter(({ kind, name }) => kind === "worksheet" && !ours.has(name));
  const stringsPart = related(workbookPart, "sharedStrings");
  const stylesPart = related(workbookPart, "styles");
  const context = {
    strings: stringsPart === undefined ? [] : readSharedStrings(readPart(archive, stringsPart)),
    numberKinds: stylesPart === undefined ? [] : readNumberKinds(readPart(archive, stylesPart)),
    dateSystem,
    checkPlace: cellGuard(),
  };
  return {
    file,
    format: "xlsx",
    sheets: read.map(({ name, part, visibility }): Sheet => {
      const ref = { file, sheet: name };
      const bytes = readPart(archive, part);
      checkValues(bytes);
      return { ref, visibility, ...readSheet(bytes, ref, context) };
    }),
  };
}

/** A marked copy is read as its source: the sheets that ppmk added are no data. What it could not mark has none. */
function addedSheets(opened: Package): ReadonlySet<string> {
  try {
    return ownSheetNames(opened);
  } catch (error) {
    if (error instanceof CannotPatch) return new Set();
    throw error;
  }
}
