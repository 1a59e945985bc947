import { addAll } from "../../domain/add-all.ts";
import type { Package, PackageSheet } from "../package.ts";
import { lastColumn, lastRow } from "../write/cell-address.ts";
import type { Dialect } from "../write/dialect.ts";
import { findSheetName } from "../write/sheet-names.ts";
import { fillXml } from "../write/styles.ts";
import type { StylesEdit } from "./edit-styles.ts";
import { markWorksheet } from "./mark-worksheet.ts";
import { shapeBlocks } from "./note-shapes.ts";
import type { PackageEdit } from "./package-edit.ts";
import type { MarkRecord } from "./record-sheet.ts";
import { toneColours } from "./tone-colours.ts";
import type { CellMark, KeptOut, Tone } from "./types.ts";

/** A workbook while it is patched. */
export interface Patching {
  readonly pkg: Package;
  readonly edit: PackageEdit;
  readonly dialect: Dialect;
  readonly styles: StylesEdit;
}

export interface MarkedSheets {
  readonly keptOut: readonly KeptOut[];
  /** The sheets that bear fills, in the order of the tabs; records count them from 1. */
  readonly sources: readonly string[];
  readonly records: readonly MarkRecord[];
}

/** Puts every mark into its sheet. */
export function markSheets({ pkg, edit, dialect, styles }: Patching, marks: readonly CellMark[]): MarkedSheets {
  const claimedBlocks = blocksOf(pkg, edit);
  const shared = sharedParts(pkg);
  const tint = (base: number, tone: Tone) =>
    styles.withFill(base, styles.component("fills", fillXml(toneColours[tone])));
  const { placed, misplaced } = sortBySheet(pkg.sheets, marks);
  const keptOut: KeptOut[] = misplaced.map((mark) => ({ mark, reason: "cannot-place" }));
  const records: MarkRecord[] = [];
  const sources: string[] = [];
  for (const [sheet, ofSheet] of placed) {
    const marked = markWorksheet(sheet, ofSheet, { pkg, edit, dialect, claimedBlocks, shared, tint });
    addAll(keptOut, marked.keptOut);
    if (marked.records.length > 0) sources.push(sheet.name);
    for (const record of marked.records) records.push({ ...record, source: sources.length });
  }
  return { keptOut, sources, records };
}

/** The blocks of shape ids that the workbook's drawings claim. */
function blocksOf(pkg: Package, edit: PackageEdit): Set<number> {
  const drawings = pkg.parts.filter((part) => part.toLowerCase().endsWith(".vml"));
  return new Set(drawings.flatMap((part) => [...shapeBlocks(edit.read(part).xml)]));
}

/** Parts that more than one sheet names. */
function sharedParts({ sheets, rels }: Package): ReadonlySet<string> {
  const targets = sheets.flatMap(({ part }) => [...new Set(rels(part).map(({ target }) => target))]);
  return new Set(targets.filter((target, index) => targets.indexOf(target) < index));
}

function sortBySheet(sheets: readonly PackageSheet[], marks: readonly CellMark[]) {
  const worksheets = sheets.filter(({ kind }) => kind === "worksheet");
  const names = worksheets.map(({ name }) => name);
  const bySheet = new Map(names.map((name) => [name, [] as CellMark[]]));
  const nameOf = new Map<string, string | undefined>();
  const misplaced: CellMark[] = [];
  for (const mark of marks) {
    if (!nameOf.has(mark.sheet)) nameOf.set(mark.sheet, findSheetName(names, mark.sheet));
    const ofSheet = bySheet.get(nameOf.get(mark.sheet) ?? "");
    const isCell = mark.row >= 1 && mark.row <= lastRow && mark.column >= 1 && mark.column <= lastColumn;
    if (isCell && ofSheet !== undefined) ofSheet.push(mark);
    else misplaced.push(mark);
  }
  const placed = worksheets.map((sheet) => [sheet, bySheet.get(sheet.name) ?? []] as const);
  return { placed: placed.filter(([, ofSheet]) => ofSheet.length > 0), misplaced };
}
