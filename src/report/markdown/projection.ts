import type { Projected } from "../../domain/projection.ts";
import {
  basisText,
  breakEvenText,
  notAProbability,
  projectionAnswer,
  remarksText,
  repaymentText,
} from "../../messages/projection-text.ts";
import { projectionTables } from "../projection-tables.ts";
import { escaped } from "./markdown-text.ts";
import { titledTable } from "./titled-table.ts";
import type { MarkdownWriter } from "./writer.ts";

/** The fund over the next months: the answer, what it rests on, and its tables. */
export function projectionSection(
  projected: Projected,
  atLeast: number,
  writer: MarkdownWriter,
): (readonly string[])[] {
  const { lang } = writer;
  const answer = [`**${escaped(projectionAnswer(projected, atLeast, lang))}**`];
  if (projected.kind === "lacking") return [answer];
  const { projection } = projected;
  return [
    answer,
    [breakEvenText, basisText, repaymentText].map((text) => escaped(text(projection, lang))),
    remarksText(projection, lang).map((text) => `- ${escaped(text)}`),
    ...projectionTables(projection, lang).flatMap((one) => titledTable(one, writer)),
    [escaped(notAProbability[lang])],
  ].filter((lines) => lines.length > 0);
}
