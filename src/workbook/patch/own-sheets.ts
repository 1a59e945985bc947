import type { Package } from "../package.ts";
import { sheetOfReference } from "../write/sheet-names.ts";
import { definedNames } from "./workbook-part.ts";

/**
 * Hidden defined names tell our sheets from the user's: unlike a part or an attribute of our own they stay when Excel,
 * LibreOffice or openpyxl saves the workbook, and they follow a sheet that gets another name.
 */
export const nameMarks = {
  /** With a number behind it: a sheet that people read, such as *Hasil PPMK*. */
  result: "_ppmk.hasil.",
  /** The very hidden sheet that remembers how each marked cell looked (`record-sheet.ts`). */
  record: "_ppmk.catatan",
  /** With a number behind it: a sheet of the user's that bears marks; the record sheet speaks of it by that number. */
  source: "_ppmk.sumber.",
} as const;

export const isOwnName = (name: string): boolean => name.toLowerCase().startsWith("_ppmk.");

export interface OwnSheets {
  readonly results: readonly string[];
  readonly record: string | undefined;
  /** The sheets that bear marks, by number. */
  readonly sources: ReadonlyMap<number, string>;
}

/** Which sheets an earlier run added to the workbook, and which it marked. */
export function ownSheets(pkg: Package): OwnSheets {
  const results: string[] = [];
  const sources = new Map<number, string>();
  let record: string | undefined;
  for (const { name, reference } of definedNames(pkg)) {
    const sheet = sheetOfReference(reference);
    if (sheet === undefined || sheet.startsWith("#")) continue;
    if (name === nameMarks.record) record = sheet;
    else if (name.startsWith(nameMarks.result)) results.push(sheet);
    else if (name.startsWith(nameMarks.source)) {
      // LibreOffice repeats a sheet's names for each of its scenarios; the first is the sheet's.
      const number = Number(name.slice(nameMarks.source.length));
      if (!sources.has(number)) sources.set(number, sheet);
    }
  }
  return { results, record, sources };
}

/** Names of the sheets that an earlier run added: a reader passes them over, so that a marked copy reads as its source. */
export function ownSheetNames(pkg: Package): ReadonlySet<string> {
  const { results, record } = ownSheets(pkg);
  return new Set(record === undefined ? results : [...results, record]);
}
