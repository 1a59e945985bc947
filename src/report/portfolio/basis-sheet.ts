import { indicatorCodes } from "../../domain/monitor.ts";
import { indicatorDefinitions } from "../../messages/labels.ts";
import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { putBasisLines } from "../sheet/basis-lines.ts";
import { openPortfolioSheet, type PortfolioBook } from "./book.ts";
import { ratiosTitle } from "./summary-sheet.ts";

/** *Dasar*: the day, the files, the definitions and the assumptions. */
export function basisSheet(book: PortfolioBook): SheetDraft {
  const { lang } = book;
  const { sheet, row } = openPortfolioSheet(book, "Dasar", basisTitle[lang], [12, 100]);
  putBasisLines(sheet, row, book, {
    title: ratiosTitle[lang],
    lines: indicatorCodes.map((code) => [code, indicatorDefinitions[code][lang]]),
    assumptions: ["A-7", "A-8", "A-12", "A-16", "A-17", "A-20", "A-24"],
  });
  return sheet;
}

const basisTitle = { id: "Dasar Perhitungan", en: "What It Rests On" } as const;
