import { readdirSync } from "node:fs";

/** The endings of files that can be read. Their kind is told by their bytes. */
export const readableEnding = /\.(?:xls[xmb]?|xl[tw]x?|ods|csv|tsv|txt)$/i;

/** The endings of workbooks and tables that are looked for in a folder; a text there is more often a note. */
const workbookEnding = /\.(?:xls[xmb]?|ods|csv)$/i;

/** The workbooks right in a folder, by name; nothing where it cannot be looked into. */
export function workbooksIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => (entry.isFile() && workbookEnding.test(entry.name) ? [entry.name] : []));
}

/** The folders right in a folder, but for hidden ones. */
export function foldersIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : []));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Whoever names a folder that is not to be opened is told so when its files are read.
    return [];
  }
}
