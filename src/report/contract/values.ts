import { z } from "zod";

export const whole = z.int().nonnegative();
export const money = z.int().nonnegative();
/** A share or rate as a decimal, for display: 0.93 is 93%. */
export const decimal = z.number().nonnegative();
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const month = z.string().regex(/^\d{4}-\d{2}$/);
export const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
export const verdict = z.enum(["pass", "fail", "undetermined"]);
export const eligibility = z.enum(["eligible", "ineligible", "undetermined"]);
export const ratio = z.strictObject({ numerator: whole, denominator: z.int().positive() });

export const cell = z.strictObject({ file: z.string(), sheet: z.string(), cell: address, text: z.string() });

/** `cell` is null where a finding is about a whole sheet; `sheet` is empty where it is about a whole file or none. */
export const place = z.strictObject({ file: z.string(), sheet: z.string(), cell: address.nullable() });
