import type { TitledTable } from "../titled-table.ts";
import { type Html, html } from "./html.ts";

interface HtmlTable {
  /** What it is about, for those who do not see where it stands. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly (string | Html)[])[];
  /** Columns that hold numbers, from 0. */
  readonly numbers?: readonly number[];
  readonly total?: readonly string[];
}

/** A table with scopes; where it has no room each row becomes a list of its cells, named by their heads. */
export function htmlTable({ caption, heads, rows, numbers = [], total }: HtmlTable): Html {
  const kind = (index: number) => (numbers.includes(index) ? "number" : "words");
  const cell = (value: string | Html, index: number) =>
    index === 0
      ? html`<th scope="row" class="${kind(index)}">${value}</th>`
      : html`<td class="${kind(index)}" data-head="${heads[index] ?? ""}">${value}</td>`;
  const foot = total === undefined ? undefined : html`<tfoot><tr>${total.map(cell)}</tr></tfoot>`;
  return html`<table><caption>${caption}</caption><thead><tr>${heads.map(
    (head, index) => html`<th scope="col" class="${kind(index)}">${head}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody>${foot}</table>`;
}

/** A table as other reports have it too, or what is said where it has no rows. */
export function titledTable({ title, heads, rows, numbers, none }: TitledTable, shown: (text: string) => string): Html {
  return rows.length === 0
    ? html`<h3>${title}</h3><p>${none ?? "–"}</p>`
    : htmlTable({ caption: title, heads, rows: rows.map((row) => row.map(shown)), numbers });
}
