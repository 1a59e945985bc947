import { z } from "zod";
import { auditOpinions, bkmLevels, ksmKinds, secretariatClasses } from "../../domain/choices.ts";
import { criterionCodes } from "../../domain/criteria.ts";
import { assumptionIds } from "../../domain/rules.ts";
import { services } from "../../domain/verdict.ts";
import { cell, date, decimal, eligibility, money, month, ratio, verdict, whole } from "./values.ts";

const criterionCode = z.enum(criterionCodes);

export const nearMiss = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("raise-level"), from: z.enum(bkmLevels), to: z.enum(bkmLevels) }),
  z.strictObject({ kind: z.literal("state-level"), atLeast: z.enum(bkmLevels) }),
  z.strictObject({ kind: z.literal("audit-opinion"), bookYear: z.int(), opinion: z.enum(auditOpinions) }),
  z.strictObject({ kind: z.literal("decide"), rule: criterionCode, subject: z.string() }),
  z.strictObject({ kind: z.literal("secretariat-months"), months: z.array(month) }),
  z.strictObject({ kind: z.literal("add-members"), count: whole }),
  z.strictObject({
    kind: z.literal("ps2-share"),
    moreConfirmed: whole,
    newFromPs2: whole.nullable(),
    fewerOutside: whole.nullable(),
    confirm: z.array(cell),
    settle: z.array(cell),
  }),
  z.strictObject({ kind: z.literal("state-prospect") }),
  z.strictObject({ kind: z.literal("state-kind") }),
  z.strictObject({
    kind: z.literal("repay"),
    amount: money,
    instalments: z.array(
      z.strictObject({ loan: z.string(), number: z.int().nullable(), dueOn: date.nullable(), amount: money }),
    ),
    settle: z.array(cell),
  }),
  z.strictObject({ kind: z.literal("first-loan"), settle: z.array(cell) }),
  z.strictObject({ kind: z.literal("give-table"), table: z.string() }),
  z.strictObject({ kind: z.literal("first-due-date"), dueOn: date.nullable() }),
  z.strictObject({ kind: z.literal("fill-cells"), cells: z.array(cell) }),
]);

const judged = {
  verdict,
  evidence: z.array(cell),
  assumptions: z.array(z.enum(assumptionIds)),
  nearMiss: nearMiss.nullable(),
};

export const criterion = z.discriminatedUnion("code", [
  z.strictObject({
    code: z.literal("F.1"),
    actual: z.enum(bkmLevels).nullable(),
    required: z.enum(bkmLevels),
    ...judged,
  }),
  z.strictObject({
    code: z.literal("F.2"),
    actual: z.strictObject({ bookYear: z.int().nullable(), opinion: z.enum(auditOpinions).nullable() }),
    required: z.strictObject({ bookYear: z.int().nullable(), opinion: z.enum(auditOpinions) }),
    ...judged,
  }),
  z.strictObject({
    code: z.literal("F.3"),
    actual: z.array(z.strictObject({ month, performance: z.enum(secretariatClasses).nullable() })),
    required: z.strictObject({ months: z.array(month), performance: z.literal("memadai") }),
    ...judged,
  }),
  z.strictObject({ code: z.literal("G.1"), actual: whole, required: whole, ...judged }),
  z.strictObject({
    code: z.literal("G.2"),
    actual: z.strictObject({ members: whole, confirmed: whole, possible: whole, declared: z.boolean() }),
    required: z.strictObject({ share: ratio, members: whole }),
    ...judged,
  }),
  z.strictObject({ code: z.literal("G.3"), actual: z.boolean().nullable(), required: z.literal(true), ...judged }),
  z.strictObject({
    code: z.literal("G.4"),
    actual: z.strictObject({ loans: whole, due: money, paid: money }).nullable(),
    required: z.strictObject({ morePercentThan: z.number() }),
    ...judged,
  }),
  z.strictObject({
    code: z.literal("K"),
    actual: z.enum(ksmKinds).nullable(),
    required: z.array(z.enum(ksmKinds)),
    ...judged,
  }),
]);

export const bkm = z.strictObject({
  kelurahan: z.string(),
  bkm: z.string(),
  verdict: eligibility,
  criteria: z.array(criterion),
});

export const ksm = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.enum(ksmKinds).nullable(),
  members: whole,
  ps2: z.strictObject({ confirmed: whole, possible: whole, declared: z.boolean() }),
  /** `rate` is null while nothing is due, `rr` without a balance. */
  repayment: z.strictObject({ due: money, paid: money, rate: decimal.nullable(), rr: decimal.nullable() }).nullable(),
  verdict: eligibility,
  criteria: z.array(criterion),
  services: z.array(z.enum(services)),
});
