import { createHash, randomBytes } from "node:crypto";
import type { RecapRecord } from "../../recap/kelurahan-record.ts";
import { type Brief, briefOf, type RecapReport, recapReport } from "../../recap/recap-report.ts";
import type { Skipped } from "../../recap/skipped.ts";
import type { RecapRequest } from "../../run/recap-kelurahan.ts";
import { fault } from "../fault.ts";
import { collectInputs } from "./collect-inputs.ts";
import { judgeInOrder } from "./judge-in-order.ts";

/** What a recap is asked for beside its files. */
export interface RecapWish {
  readonly request: RecapRequest;
  /** Told of each record in the order of input, while it is at hand. */
  readonly onRecord?: (record: RecapRecord) => void;
}

/** Judges all kelurahan in folders and files, one after the other, and sums them up. */
export async function runRecap(args: readonly string[], { request, onRecord }: RecapWish): Promise<RecapReport> {
  const { units, skipped } = collectInputs(args);
  if (units.length === 0) throw fault("folder/empty", args.join(", "));
  const own: Skipped[] = [];
  const briefs: Brief[] = [];
  const key = randomBytes(32).toString("hex");
  const basis = basisOf(request, key);
  for await (const { unit, text } of judgeInOrder(units, { request, key, basis, store: undefined, reuse: false })) {
    if (text === undefined) {
      own.push(...unit.paths.map((path) => ({ path, reason: "own" }) as const));
      continue;
    }
    // It was made by `recapKelurahan`, in this thread or another, or is one that was kept unharmed.
    const record = JSON.parse(text) as RecapRecord;
    briefs.push(briefOf(record));
    onRecord?.(record);
  }
  return recapReport(briefs, [...skipped, ...own]);
}

/** By which records are told apart that were judged otherwise; the key takes part as what it seals. */
function basisOf({ today: _, ...request }: RecapRequest, key: string): string {
  const sealedKey = createHash("sha256").update(`ppmk ${key}`).digest("hex");
  return createHash("sha256")
    .update(JSON.stringify([request, sealedKey]))
    .digest("hex");
}
