import type { Field } from "../domain/field.ts";
import type { Rupiah } from "../domain/rupiah.ts";

/**
 * What is known of an amount: it lies between `low` and `high`, in rupiah. `high` is Infinity where nothing bounds it.
 */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export const nothing: Span = { low: 0, high: 0 };
export const unbounded: Span = { low: 0, high: Number.POSITIVE_INFINITY };

export const exactly = (amount: number): Span => ({ low: amount, high: amount });

export const isExact = ({ low, high }: Span): boolean => low === high;

/** An amount in a cell: a blank is never zero. */
export function spanOf(field: Field<Rupiah>): Span {
  return field.state === "value" ? exactly(field.value) : unbounded;
}

export function addSpans(spans: Iterable<Span>): Span {
  let low = 0;
  let high = 0;
  for (const span of spans) {
    low += span.low;
    high += span.high;
  }
  return { low, high };
}

/** What is left of `whole` after `part`, never less than nothing. */
export function subtractSpan(whole: Span, part: Span): Span {
  return { low: Math.max(0, whole.low - part.high), high: Math.max(0, whole.high - part.low) };
}
