import type { Workbook } from "../workbook/model.ts";

/** A file as it was handed in. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** An input file, and what was read out of it. */
export interface Input extends InputFile {
  readonly workbook: Workbook;
}
