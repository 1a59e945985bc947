import type { Field } from "../domain/field.ts";

/** The number of an RT or RW: `003`, `03` and `RT 3` are one. Undefined where none is stated. */
export function areaNumber({ value }: Field<string>): string | undefined {
  const [digits] = /\d+/.exec(value ?? "") ?? [];
  return digits?.replace(/^0+(?=\d)/, "");
}
