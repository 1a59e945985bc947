import type { CellRef } from "./place.ts";
import type { Kelurahan } from "./records.ts";

/**
 * What said what a table is: its headers; the labels of a form; the head lines of loan cards; the user (`told`: by a column
 * map, `given`: as the PS-2 list). Of a list of people: a `title` or a `column` that says that it is PS-2; that nothing does
 * (`unsaid`); or that something says it is not (`negated`).
 */
export type TakenBy = "headers" | "labels" | "cards" | "told" | "given" | "title" | "column" | "unsaid" | "negated";

/** A table of the input, what it was taken for and why. */
export interface TakenTable {
  readonly table: keyof Kelurahan;
  /** Its name in messages: the canonical name of its sheet. */
  readonly name: string;
  /** Its first header, or the first label of a form. */
  readonly at: CellRef;
  /** The canonical headers of the fields that it has. */
  readonly columns: readonly string[];
  readonly by: TakenBy;
  /** The text that decided; empty where headers did. */
  readonly words: string;
  /** How many records were read; null where the command does not judge by it, or it was left out. */
  readonly rows: number | null;
}
