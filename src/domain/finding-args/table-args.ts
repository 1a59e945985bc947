import type { Rupiah } from "../rupiah.ts";
import type { ColumnArgs } from "./told-parts.ts";

/** Tables and their headers. */
export interface TableArgs {
  /** `unknown`: the sheets that were taken for no table, and `more` than those that are named. */
  "table/missing": {
    readonly table: string;
    readonly columns: readonly string[];
    readonly unknown: readonly string[];
    readonly more: number;
  };
  "table/incomplete": {
    readonly table: string;
    readonly found: readonly string[];
    readonly missing: readonly string[];
    /** The missing column that a title above the table may say instead. */
    readonly title: string | undefined;
  };
  /** What looks like a table and was read as none: its headers, and the table that it comes closest to by those of `known`. */
  "table/unrecognised": {
    readonly headers: readonly string[];
    readonly more: number;
    readonly closest: string | null;
    readonly known: readonly string[];
  };
  /** Sheets on which nothing was recognised, and `more` than those that are named. */
  "table/none-on-sheets": { readonly sheets: readonly string[]; readonly more: number };
  /** Its headers are there, and no row below them. */
  "table/empty": { readonly table: string };
  /** Rows that leave the KSM blank below the one that names it. */
  "table/carried-down": ColumnArgs & { readonly table: string; readonly rows: number };
  /** Sheets that hold the same kind of table and share rows; `outdated` are those that should go, none where nothing tells. */
  "table/overlap": {
    readonly table: string;
    readonly sheets: readonly string[];
    readonly outdated: readonly string[];
  };
  "table/duplicate": { readonly table: string; readonly first: string };
  "header/missing": ColumnArgs & { readonly table: string };
  "header/duplicate": ColumnArgs & { readonly table: string };
  /** Two columns of one table that may be the same amount, and differ; neither is used. */
  "header/rival": ColumnArgs & { readonly table: string; readonly headers: readonly string[] };
  /** *NIK* and *No KK* of so many members stand in the other column of the list. */
  "header/numbers-exchanged": {
    readonly table: string;
    readonly list: string;
    readonly crossed: number;
    readonly members: number;
  };
  "header/near": ColumnArgs & { readonly table: string };
  /** A header or title says that amounts are in thousands or millions: `unit` in rupiah. */
  "header/money-unit": { readonly table: string; readonly columns: readonly string[]; readonly unit: Rupiah };
  "header/unknown": { readonly table: string; readonly suggestion: string };
  "total/differs": ColumnArgs & { readonly typed: number; readonly sum: number };
}
