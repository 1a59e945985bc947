/** A table with its title, as texts; for console and markdown alike. */
export interface TitledTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers, from 0. */
  readonly numbers: readonly number[];
  /** Columns that a console has no room for. */
  readonly wide?: readonly number[];
  /** A console shows the last so many rows alone. */
  readonly latest?: number;
  /** What is said where it has no rows. */
  readonly none?: string;
}
