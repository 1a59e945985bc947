import type { Package } from "../package.ts";
import type { Dialect } from "../write/dialect.ts";
import type { PackageEdit } from "./package-edit.ts";
import type { Tone } from "./types.ts";

export interface MarkingContext {
  readonly pkg: Package;
  readonly edit: PackageEdit;
  readonly dialect: Dialect;
  /** Blocks of shape ids that drawings of the workbook claim; grows. */
  readonly claimedBlocks: Set<number>;
  /** Parts that belong to several sheets. */
  readonly shared: ReadonlySet<string>;
  tint(base: number, tone: Tone): number | undefined;
}
