import { addAll } from "../../domain/add-all.ts";
import { openPackage, type Package, type PackageSheet } from "../package.ts";
import { openZip } from "../zip.ts";
import { editStyles, type StylesEdit } from "./edit-styles.ts";
import { removal } from "./element.ts";
import { hasShapes, noteShapes } from "./note-shapes.ts";
import { isOwnName, type OwnSheets, ownSheets } from "./own-sheets.ts";
import { editPackage, type PackageEdit } from "./package-edit.ts";
import { applyEdits, type Edit } from "./part-text.ts";
import { type MarkRecord, readRecords } from "./record-sheet.ts";
import { indexSheet, type SheetIndex } from "./sheet-index.ts";
import { stripCells } from "./strip-cells.ts";
import { stripNotes } from "./strip-notes.ts";
import { removeFromWorkbook } from "./workbook-part.ts";
import { legacyDrawingId } from "./worksheet-order.ts";

/**
 * The workbook without the sheets, notes and fills of an earlier run, whoever saved it since; the same bytes where there
 * are none. Throws a `ZipFault`, an `XmlFault` or `CannotPatch`.
 */
export async function stripMarks(bytes: Uint8Array): Promise<Uint8Array> {
  return strippedBytes(openPackage(await openZip(bytes))) ?? bytes;
}

/** As `stripMarks`, for a workbook that is open already: the same package where there is nothing of ours. */
export async function withoutMarks(pkg: Package): Promise<Package> {
  const bytes = strippedBytes(pkg);
  return bytes === undefined ? pkg : openPackage(await openZip(bytes));
}

function strippedBytes(pkg: Package): Uint8Array | undefined {
  const own = ownSheets(pkg);
  const edit = editPackage(pkg);
  const ownNames = new Set(own.record === undefined ? own.results : [...own.results, own.record]);
  const records = readOwnRecords(pkg, own, edit);
  const stylesPart = pkg.related(pkg.workbookPart, "styles");
  let styles: StylesEdit | undefined;
  const openStyles = () => {
    if (stylesPart !== undefined) styles ??= editStyles(edit.read(stylesPart));
    return styles;
  };
  let found = ownNames.size > 0 || own.sources.size > 0;
  for (const sheet of pkg.sheets) {
    if (sheet.kind !== "worksheet" || ownNames.has(sheet.name)) continue;
    if (stripSheet(sheet, pkg, edit, records.get(sheet.name) ?? [], openStyles)) found = true;
  }
  if (!found) return undefined;
  const stylesContent = styles?.finish();
  if (stylesPart !== undefined && stylesContent !== undefined) edit.write(stylesPart, stylesContent);
  for (const sheet of pkg.sheets.filter(({ name }) => ownNames.has(name))) dropSheet(sheet, pkg, edit);
  removeFromWorkbook(edit, pkg.workbookPart, (name) => ownNames.has(name), isOwnName);
  return edit.finish();
}

function readOwnRecords(pkg: Package, own: OwnSheets, edit: PackageEdit): Map<string, MarkRecord[]> {
  const bySheet = new Map<string, MarkRecord[]>();
  const sheet = pkg.sheets.find(({ name }) => name === own.record);
  if (sheet === undefined) return bySheet;
  for (const record of readRecords(indexSheet(edit.read(sheet.part).xml))) {
    const name = own.sources.get(record.source) ?? "";
    const ofSheet = bySheet.get(name);
    if (ofSheet === undefined) bySheet.set(name, [record]);
    else ofSheet.push(record);
  }
  return bySheet;
}

/** Whether there was anything of ours. */
function stripSheet(
  sheet: PackageSheet,
  pkg: Package,
  edit: PackageEdit,
  records: readonly MarkRecord[],
  openStyles: () => StylesEdit | undefined,
): boolean {
  const commentsPart = pkg.related(sheet.part, "comments");
  const notes = commentsPart === undefined ? undefined : stripNotes(edit.read(commentsPart));
  const marked = notes?.marked ?? new Set<number>();
  if (records.length === 0 && marked.size === 0) return false;
  const part = edit.read(sheet.part);
  const index = indexSheet(part.xml);
  const styles = openStyles();
  const edits: Edit[] = styles === undefined ? [] : stripCells(index, records, marked, styles);
  if (commentsPart !== undefined && notes !== undefined && marked.size > 0) {
    if (notes.left > 0) edit.write(commentsPart, notes.content);
    else dropRelated(sheet.part, commentsPart, edit);
    addAll(edits, stripDrawing(sheet.part, pkg, edit, index, notes.gone));
  }
  edit.write(sheet.part, applyEdits(part, edits));
  return true;
}

/** Takes out the boxes of notes that are gone, and the drawing where it shows nothing more. */
function stripDrawing(
  sheetPart: string,
  pkg: Package,
  edit: PackageEdit,
  index: SheetIndex,
  gone: ReadonlySet<number>,
): Edit[] {
  const id = legacyDrawingId(index);
  const drawingPart = pkg.rels(sheetPart).find((rel) => rel.id === id)?.target;
  if (drawingPart === undefined) return [];
  const drawing = edit.read(drawingPart);
  const boxes = [...noteShapes(drawing.xml)].filter(([cell]) => gone.has(cell)).map(([, shape]) => removal(shape));
  const content = applyEdits(drawing, boxes);
  if (hasShapes(content.toString("latin1"))) {
    edit.write(drawingPart, content);
    return [];
  }
  dropRelated(sheetPart, drawingPart, edit);
  return index.sections.filter(({ local }) => local === "legacyDrawing").map(removal);
}

/** Drops a sheet of ours, and what only it had: its charts, or the printer settings that Excel gives a printed sheet. */
function dropSheet(sheet: PackageSheet, pkg: Package, edit: PackageEdit): void {
  edit.unrelate(pkg.workbookPart, sheet.part);
  dropWhole(sheet.part, pkg, edit);
  const chain = pkg.related(pkg.workbookPart, "calcChain");
  // A formula that somebody wrote on our sheet would stay in the chain, which Excel takes for damage; it makes a new one.
  if (chain !== undefined && edit.has(chain) && edit.read(chain).xml.includes(` i="${sheet.sheetId}"`)) {
    dropRelated(pkg.workbookPart, chain, edit);
  }
}

/** Drops a part, and those that no part names that is left. */
function dropWhole(part: string, pkg: Package, edit: PackageEdit): void {
  edit.remove(part);
  const used = (target: string) =>
    pkg.parts.some((other) => edit.has(other) && pkg.rels(other).some((rel) => rel.target === target));
  for (const { target, external } of pkg.rels(part)) {
    if (!external && edit.has(target) && !used(target)) dropWhole(target, pkg, edit);
  }
}

function dropRelated(from: string, part: string, edit: PackageEdit): void {
  edit.unrelate(from, part);
  edit.remove(part);
}
