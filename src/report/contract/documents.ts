import { z } from "zod";
import { outputKinds } from "../../result/output-kind.ts";
import { bkm, type criterion, ksm, type nearMiss } from "./judged.ts";
import { monitor } from "./monitor.ts";
import { byGuideline, comparison, plan } from "./plan.ts";
import { needs, projection } from "./projection.ts";
import { address, type cell, date, place, whole } from "./values.ts";

const finding = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  severity: z.enum(["error", "warning", "info"]),
  at: place,
  text: z.string(),
  message: z.string(),
});

const context = {
  schemaVersion: z.literal(1),
  /** Null where *Tanggal Penilaian* is filled in and cannot be read. */
  asOf: date.nullable(),
  policy: z.strictObject({
    id: z.string(),
    deviations: z.array(z.strictObject({ setting: z.string(), guideline: z.unknown(), used: z.unknown() })),
  }),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  outputs: z.array(z.strictObject({ path: z.string(), kind: z.enum(outputKinds) })),
  findings: z.array(finding),
};

const takenBy = z.enum(["headers", "labels", "cards", "told", "given", "title", "column", "unsaid", "negated"]);

/** A table of the input: what it was taken for, and what said so. */
const table = z.strictObject({
  table: z.string(),
  at: place,
  by: takenBy,
  /** The text that decided; empty where headers did. */
  words: z.string(),
  columns: z.array(z.string()),
  /** Records that were read; null where the command does not judge by the table, or it was left out. */
  rows: whole.nullable(),
});
const tables = z.array(table);

const plans = {
  plan: plan.nullable(),
  /** With `--compare`: all strategies on the same input. */
  comparison: comparison.optional(),
  /** Where the policy deviates: the plan by the guideline, null where it allows none, and who changes. */
  byGuideline: byGuideline.optional(),
};

/**
 * The document that `--format json` prints: one object per kelurahan in `results`. Money in whole rupiah, dates as
 * YYYY-MM-DD, unknown as null. `bkm` is null where no input speaks of a BKM; `plan` is null where none was made: the BKM
 * is not eligible and no draft was asked for, or the stage or the money to lend is not known.
 */
export const jsonReport = z.discriminatedUnion("command", [
  z.strictObject({ ...context, command: z.literal("check-bkm"), results: z.array(bkm.extend({ tables })) }),
  z.strictObject({
    ...context,
    command: z.literal("screen-ksm"),
    results: z.array(z.strictObject({ kelurahan: z.string(), tables, ksm: z.array(ksm) })),
  }),
  z.strictObject({
    ...context,
    command: z.literal("allocate"),
    results: z.array(
      z.strictObject({
        kelurahan: z.string(),
        tables,
        bkm: bkm.nullable(),
        ksm: z.array(ksm),
        ...plans,
      }),
    ),
  }),
  z.strictObject({ ...context, command: z.literal("monitor"), results: z.array(monitor.extend({ tables })) }),
  z.strictObject({
    ...context,
    command: z.literal("project"),
    results: z.array(
      z.strictObject({
        kelurahan: z.string(),
        tables,
        /** What is lacking for a projection, which is null then. */
        needs,
        projection: projection.nullable(),
      }),
    ),
  }),
  z.strictObject({
    ...context,
    command: z.enum(["ppmk", "report"]),
    results: z.array(
      z.strictObject({
        kelurahan: z.string(),
        /** The top-level one is null where kelurahan have different dates. */
        asOf: date.nullable(),
        tables,
        /** Null where there are no tables of it. */
        bkm: bkm.nullable(),
        ksm: z.array(ksm).nullable(),
        ...plans,
        monitor: monitor.omit({ kelurahan: true }).nullable(),
        projection: projection.nullable(),
      }),
    ),
  }),
]);

/** The document that `ppmk verify --format json` prints. `inputs` are the plan, then the sources that it was held against. */
export const jsonVerification = z.strictObject({
  ...context,
  command: z.literal("verify"),
  results: z.array(
    z.strictObject({
      kelurahan: z.string(),
      /** No rule is broken, and the sources agree. */
      holds: z.boolean(),
      /** Cells that are not as ppmk wrote them; blank as "". */
      changes: z.array(z.strictObject({ sheet: z.string(), cell: address, from: z.string(), to: z.string() })),
    }),
  ),
});

/** The document that `ppmk columns --format json` prints: how each table was understood, column by column. */
export const jsonColumns = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.literal("columns"),
  inputs: context.inputs,
  outputs: z.array(z.strictObject({ path: z.string(), kind: z.literal("map") })),
  results: z.array(
    z.strictObject({
      /** What it was taken for, or comes closest to; null where that is none of ours. */
      table: z.string().nullable(),
      state: z.enum(["read", "incomplete", "unrecognised"]),
      at: place,
      by: takenBy.nullable(),
      words: z.string(),
      columns: z.array(
        z.strictObject({
          cell: address,
          header: z.string(),
          /** Null where the column is none of ours. */
          field: z.string().nullable(),
          how: z.enum(["name", "alias", "context", "near", "told", "tick", "rival", "again", "unclear", "unknown"]),
          closest: z.array(z.string()),
        }),
      ),
      /** Fields that the table must have and has no column for. */
      missing: z.array(z.string()),
    }),
  ),
  findings: z.array(finding),
});

/** Renderers build documents that are only gone through, once, to be written. */
type Frozen<T> = T extends readonly (infer E)[]
  ? Iterable<Frozen<E>>
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type JsonReport = Frozen<z.infer<typeof jsonReport>>;
export type JsonColumns = Frozen<z.infer<typeof jsonColumns>>;
export type JsonMonitor = Frozen<z.infer<typeof monitor>>;
export type JsonProjection = Frozen<z.infer<typeof projection>>;
export type JsonVerification = Frozen<z.infer<typeof jsonVerification>>;
export type JsonTable = Frozen<z.infer<typeof table>>;
export type JsonCell = Frozen<z.infer<typeof cell>>;
export type JsonNearMiss = Frozen<z.infer<typeof nearMiss>>;
export type JsonCriterion = Frozen<z.infer<typeof criterion>>;
export type JsonBkm = Frozen<z.infer<typeof bkm>>;
export type JsonKsm = Frozen<z.infer<typeof ksm>>;
export type JsonPlan = Frozen<z.infer<typeof plan>>;
export type JsonPlannedKsm = Frozen<z.infer<typeof plan>["ksm"][number]>;
export type JsonNotFunded = Frozen<z.infer<typeof plan>["notFunded"][number]>;
export type JsonComparison = Frozen<z.infer<typeof comparison>>;
export type JsonByGuideline = Frozen<z.infer<typeof byGuideline>>;
export type JsonFinding = Frozen<z.infer<typeof finding>>;
