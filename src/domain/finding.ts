import type { FindingArgs, FindingCode } from "./finding-args.ts";
import type { CellRef, SheetRef } from "./place.ts";
import { type Severity, severityOf } from "./severity.ts";

export type { AllowedSetting } from "./allowed-setting.ts";
export type { AnnotateObstacle } from "./finding-args/file-args.ts";
export type { FindingArgs, FindingCode } from "./finding-args.ts";
export { type Severity, severityOf } from "./severity.ts";

/** Something that a person should know, at its place. `related` are the other cells that it is about. */
export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly at: CellRef | SheetRef;
    readonly related: readonly CellRef[];
    readonly args: FindingArgs[K];
    /** Findings in other cells that only follow from this one, and are not told one by one. */
    readonly effects?: number;
    /** Nothing is lent to the member in whose row the cell is until it can be read. */
    readonly lendingWaits?: true;
  };
}[C];

export function finding<C extends FindingCode>(
  code: C,
  at: CellRef | SheetRef,
  args: FindingArgs[C],
  related: readonly CellRef[] = [],
): Finding {
  return { code, severity: severityOf[code], at, related, args } as Finding;
}

export function isCell(place: CellRef | SheetRef): place is CellRef {
  return "row" in place;
}

/** Whether both places are one cell. */
export function isSameCell(a: CellRef | SheetRef, b: CellRef | SheetRef): boolean {
  return isCell(a) && isCell(b) && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
