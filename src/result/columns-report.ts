import type { DescribedTable } from "../domain/described-table.ts";
import type { Finding } from "../domain/finding.ts";

/** How the tables of some files were understood. */
export interface ColumnsReport {
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly tables: readonly DescribedTable[];
  /** Of the files, and of a column map that does not fit them. */
  readonly findings: readonly Finding[];
  /** The column map that was written. */
  readonly outputs: readonly { readonly path: string; readonly kind: "map" }[];
}
