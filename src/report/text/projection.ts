import type { Projected } from "../../domain/projection.ts";
import {
  basisText,
  breakEvenText,
  notAProbability,
  remarksText,
  repaymentText,
} from "../../messages/projection-text.ts";
import { projectionTables } from "../projection-tables.ts";
import { item, type Page, paragraph } from "./page.ts";
import { titledTableLines } from "./titled-table.ts";

/** So many years are shown: ten, and a part of one more. */
const shownRows = 11;

/** What is said of the fund on a screen or two; the answer stands above it. What is lacking is among the findings. */
export function projectionLines(projected: Projected, page: Page): string[] {
  if (projected.kind === "lacking") return [];
  const { projection } = projected;
  const { lang, ink } = page;
  return [
    ...paragraph(0, breakEvenText(projection, lang), page, ink.strong),
    ...paragraph(0, basisText(projection, lang), page),
    ...paragraph(0, repaymentText(projection, lang), page),
    ...remarksText(projection, lang).flatMap((text) => item(0, { text: "·" }, text, page)),
    ...projectionTables(projection, lang).flatMap((one) => titledTableLines(one, shownRows, page)),
    ...paragraph(0, notAProbability[lang], page, ink.muted),
  ];
}
