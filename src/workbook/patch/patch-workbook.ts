import { openPackage, type Package } from "../package.ts";
import { partKinds } from "../write/add-part.ts";
import type { Dialect } from "../write/dialect.ts";
import type { SheetDraft } from "../write/sheet-draft.ts";
import { XmlFault } from "../xml.ts";
import { openZip, ZipFault } from "../zip.ts";
import { addSheets } from "./add-sheets.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { editStyles } from "./edit-styles.ts";
import { readElement } from "./element.ts";
import { markSheets } from "./mark-sheets.ts";
import { dialectOf } from "./namespaces.ts";
import { editPackage, type PackageEdit } from "./package-edit.ts";
import { withoutMarks } from "./strip-marks.ts";
import type { CellMark, Losses, PatchResult } from "./types.ts";

/**
 * The workbook with marks in its cells and with new sheets behind its own; all else as it was, parts without a mark byte
 * for byte. `sheets` is told what the marks lost, so that the sheets can say so. What an earlier run put in is taken out
 * first. Refuses, with the reason, what it cannot change safely. The same input gives the same bytes, in whatever order
 * the marks come.
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  sheets: readonly SheetDraft[] | ((losses: Losses) => readonly SheetDraft[]),
): Promise<PatchResult> {
  try {
    return patchPackage(await withoutMarks(openPackage(await openZip(bytes))), marks, sheets);
  } catch (error) {
    if (error instanceof CannotPatch) return { ok: false, reason: error.message, obstacle: error.obstacle };
    if (error instanceof ZipFault || error instanceof XmlFault) {
      const tooLarge = error instanceof ZipFault && error.fault === "too-large";
      return { ok: false, reason: error.message, obstacle: tooLarge ? "too-large" : "damaged" };
    }
    throw error;
  }
}

function patchPackage(
  pkg: Package,
  marks: readonly CellMark[],
  sheets: readonly SheetDraft[] | ((losses: Losses) => readonly SheetDraft[]),
): PatchResult {
  const edit = editPackage(pkg);
  const { xml } = edit.read(pkg.workbookPart);
  const dialect = dialectOf(xml, readElement(xml));
  const stylesPart = stylesPartOf(pkg, edit, dialect);
  const styles = editStyles(edit.read(stylesPart));
  const patching = { pkg, edit, dialect, styles };
  const marked = markSheets(patching, marks);
  const losses: Losses = { keptOut: marked.keptOut, signatureEnds: isSigned(pkg) };
  const sheetNames = addSheets(patching, typeof sheets === "function" ? sheets(losses) : sheets, marked);
  const content = styles.finish();
  if (content !== undefined) edit.write(stylesPart, content);
  return { ok: true, bytes: edit.finish(), sheetNames, ...losses };
}

function stylesPartOf(pkg: Package, edit: PackageEdit, dialect: Dialect): string {
  const present = pkg.related(pkg.workbookPart, "styles");
  if (present !== undefined) return present;
  // openpyxl looks for the styles under this name, whatever the relationship says.
  const usual = pkg.workbookPart.replace(/[^/]*$/, "styles.xml");
  const name = edit.has(usual) ? edit.freeName(partKinds.styles.pattern) : usual;
  edit.add(name, `<styleSheet xmlns="${dialect.main}"/>`, partKinds.styles.contentType);
  edit.relate(pkg.workbookPart, `${dialect.relationships}/styles`, name);
  return name;
}

function isSigned(pkg: Package): boolean {
  return (
    pkg.rels("").some(({ type }) => type === "origin") || pkg.parts.some((part) => part.startsWith("_xmlsignatures/"))
  );
}
