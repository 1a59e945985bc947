import { escapeMarkup } from "../../chart/markup.ts";

/** Markup that is safe to put on a page as it is. Only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | undefined | readonly Piece[];

/** Markup with texts in it, which are escaped; undefined is nothing, lists stand one after the other. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: parts.map((part, index) => part + (index < pieces.length ? written(pieces[index]) : "")).join("") };
}

/** Markup that somebody else escaped, such as a chart. */
export const trusted = (markup: string): Html => ({ markup });

function written(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string" || typeof piece === "number") return escapeMarkup(String(piece));
  return "markup" in piece ? piece.markup : piece.map(written).join("");
}
