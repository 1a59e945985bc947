import type { Field } from "./field.ts";
import type { Group } from "./group-by.ts";
import { type CellRef, inPlaceOrder } from "./place.ts";

/**
 * One record for rows that are about one thing, such as two rows of one person. A field that one row leaves blank is
 * taken from another; a field in which the rows contradict each other is unknown (`invalid`), so that no row wins by
 * its place. Only `labels`, which name the thing and decide nothing, are taken from the first row that has them.
 */
export function mergeRows<R extends { readonly at: CellRef }>(
  rows: Group<R>,
  labels: readonly (keyof R & string)[],
): R {
  if (rows.length === 1) return rows[0];
  const [first = rows[0], ...others] = inPlaceOrder(rows);
  const tables = [first, ...others].map((row) => new Map<string, unknown>(Object.entries(row)));
  const merged = Object.keys(first)
    .filter((key) => key !== "at" && key !== "edition")
    .map((key) => {
      const fields = tables.map((row) => row.get(key) as Field<unknown>);
      return [
        key,
        mergeFields(
          fields,
          labels.some((label) => label === key),
        ),
      ];
    });
  return { at: first.at, ...Object.fromEntries(merged) };
}

function mergeFields(fields: readonly Field<unknown>[], label: boolean): Field<unknown> | undefined {
  const stated = fields.filter((field) => field.state === "value");
  const [first] = stated;
  if (first === undefined) return fields.find((field) => field.state === "invalid") ?? fields[0];
  const agree = stated.every((field) => JSON.stringify(field.value) === JSON.stringify(first.value));
  return agree || label ? first : { state: "invalid", value: undefined, cell: first.cell };
}
