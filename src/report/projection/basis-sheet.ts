import { projectionMethod } from "../../messages/projection-method-text.ts";
import { projectionSheetTitles } from "../../messages/projection-workbook-text.ts";
import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { putBasisLines } from "../sheet/basis-lines.ts";
import { openProjectionSheet, type ProjectionBook } from "./book.ts";

/** *Dasar*: the day, the files, how it is reckoned, and the assumptions. */
export function projectionBasisSheet(book: ProjectionBook): SheetDraft {
  const { lang } = book;
  const title = projectionSheetTitles.basis[lang];
  const { sheet, row } = openProjectionSheet(book, "Dasar", title, [16, 100]);
  putBasisLines(sheet, row, book, {
    title,
    lines: projectionMethod.map(({ name, text }) => [name[lang], text[lang]]),
    assumptions: ["A-7", "A-8", "A-9", "A-12", "A-17"],
  });
  return sheet;
}
