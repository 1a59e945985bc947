import { type Finding, finding } from "../domain/finding.ts";
import { cellGuard, checkValues } from "./cell-limits.ts";
import type { Sheet, Workbook } from "./model.ts";
import { readNumberKinds } from "./number-formats.ts";
import { openPackage, type Package, type PackageSheet, readPart } from "./package.ts";
import { CannotPatch } from "./patch/cannot-patch.ts";
import { ownSheetNames } from "./patch/own-sheets.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";
import type { ZipArchive } from "./zip.ts";

/**
 * The worksheets of a SpreadsheetML workbook; sheets of other kinds hold no cells and are left out. Throws its faults. With
 * `only`, the sheets in these parts, also those that ppmk added.
 */
export function readXlsx(file: string, archive: ZipArchive, only?: ReadonlySet<string>): Workbook {
  const opened = openPackage(archive);
  const { workbookPart, dateSystem, related, sheets } = opened;
  const guard = cellGuard();
  const leftOut: Finding[] = sheetsLeftOut(file, opened);
  const ours = addedSheets(opened);
  const isRead = ({ name, part }: PackageSheet) => (only === undefined ? !ours.has(name) : only.has(part));
  const read = sheets.filter((sheet) => sheet.kind === "worksheet" && isRead(sheet));
  const stringsPart = related(workbookPart, "sharedStrings");
  const stylesPart = related(workbookPart, "styles");
  const styles = stylesPart === undefined ? undefined : archive.read(stylesPart);
  if (stylesPart !== undefined && styles === undefined) {
    leftOut.push(finding("file/without-styles", { file, sheet: "" }, {}));
  }
  const context = {
    strings: stringsPart === undefined ? [] : readSharedStrings(readPart(archive, stringsPart)),
    numberKinds: styles === undefined ? [] : readNumberKinds(styles),
    dateSystem,
    guard,
  };
  const readSheets = read.map(({ name, part, visibility }): Sheet => {
    const ref = { file, sheet: name };
    const read = () => {
      const bytes = readPart(archive, part);
      checkValues(bytes);
      return bytes;
    };
    const { rows, merges, oddMerges } = readSheet(read, ref, context);
    if (oddMerges.length > 0)
      leftOut.push(finding("file/merge-ignored", ref, { ranges: oddMerges.slice(0, mostNamed) }));
    return { ref, visibility, rows, merges };
  });
  return { file, format: "xlsx", sheets: readSheets, leftOut: [...leftOut, ...guard.leftOut()] };
}

const mostNamed = 5;

/** The sheets that the workbook lists without a part that could be read. */
function sheetsLeftOut(file: string, { unlinked }: Package): Finding[] {
  const sheets = unlinked.slice(0, mostNamed);
  const more = unlinked.length - sheets.length;
  return unlinked.length === 0 ? [] : [finding("file/sheets-left-out", { file, sheet: "" }, { sheets, more })];
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
