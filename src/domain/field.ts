import type { CellRef } from "./place.ts";

/**
 * A field of a record as it was read. `blank` and `invalid` (already reported) still know their cell; `absent` means that
 * the table has no such column. No state stands for zero.
 */
export type Field<T> =
  | { readonly state: "value"; readonly value: T; readonly cell: CellRef }
  | { readonly state: "blank" | "invalid"; readonly value: undefined; readonly cell: CellRef }
  | { readonly state: "absent"; readonly value: undefined; readonly cell: undefined };

export const absent: Field<never> = { state: "absent", value: undefined, cell: undefined };

/** The cells of those fields that have one, in the order given: the evidence of a decision. */
export function cellsOf(...fields: readonly Field<unknown>[]): CellRef[] {
  return fields.flatMap((field) => (field.cell === undefined ? [] : [field.cell]));
}

/** The field's cell, or one nearby where the table has no such column. */
export function cellOr(field: Field<unknown>, nearby: CellRef): CellRef {
  return field.cell ?? nearby;
}
