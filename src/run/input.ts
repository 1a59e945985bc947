import type { Workbook } from "../workbook/model.ts";

/** An input file: its bytes as they were found, and what was read out of them. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly workbook: Workbook;
}
