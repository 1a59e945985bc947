import { z } from "zod";
import { type CivilDate, parseIsoDate } from "../../domain/calendar.ts";
import { stages, strategies } from "../../domain/choices.ts";
import { settingsSchema } from "../../policy/schema.ts";
import type { Workbook } from "../../workbook/model.ts";
import { type PlanRecord, recordTitle } from "./plan-record.ts";

const whole = z.int().nonnegative();
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const column = z.string().regex(/^[A-Z]{1,3}$/);

const recordSchema = z.strictObject({
  version: z.literal(1),
  kelurahan: z.string(),
  asOf: z.custom<CivilDate>((value) => typeof value === "string" && parseIsoDate(value) !== undefined),
  policy: z.strictObject({ id: z.string(), settings: settingsSchema }),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  stage: z.enum(stages),
  strategy: z.enum(strategies),
  draft: z.boolean(),
  fund: whole,
  ksm: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      at: address,
      owed: whole,
      members: z.array(
        z.strictObject({
          name: z.string(),
          person: whole,
          at: address,
          assessed: whole,
          approved: whole,
          months: whole,
          owed: whole,
          schedule: z.strictObject({ first: whole, last: whole }).nullable(),
        }),
      ),
    }),
  ),
  outcompeted: z.array(z.strictObject({ code: z.string(), assessed: whole })),
  total: address,
  payments: z.array(z.strictObject({ ksm: whole, tranche: z.literal([1, 2]), at: address })),
  instalments: z.strictObject({ principal: column, charge: column, total: column }),
  sheets: z.record(
    z.string(),
    z.record(address, z.union([z.string(), z.number(), z.strictObject({ formula: z.string() })])),
  ),
}) satisfies z.ZodType<PlanRecord>;

/** The record that a plan workbook keeps of itself; undefined where there is none, or none that can be read. */
export function readRecord({ sheets }: Workbook): PlanRecord | undefined {
  const texts = sheets
    .map(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === 1).map(({ text }) => text)))
    .find(([title]) => title === recordTitle);
  if (texts === undefined) return undefined;
  const parsed = recordSchema.safeParse(parsedJson(texts.slice(1).join("")));
  return parsed.success ? parsed.data : undefined;
}

/** Undefined for what is no JSON: somebody has changed the record, and it is of no use. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
