/** One measured figure and the most that it may be, both in `unit`. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

/** What a file of this folder measures, given a folder for what its runs write. */
export type Theme = (folder: string) => Promise<readonly Measured[]>;
