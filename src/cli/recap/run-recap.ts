import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { addAll } from "../../domain/add-all.ts";
import type { Lang } from "../../messages/lang.ts";
import { progressTexts } from "../../messages/progress-text.ts";
import { acrossFindings } from "../../recap/across.ts";
import { countOnce } from "../../recap/count-once.ts";
import type { RecapRecord } from "../../recap/kelurahan-record.ts";
import { meetingIndex } from "../../recap/meeting-index.ts";
import { type Brief, briefOf, type RecapReport, recapReport } from "../../recap/recap-report.ts";
import type { Skipped } from "../../recap/skipped.ts";
import type { RecapRequest } from "../../run/recap-kelurahan.ts";
import type { Collected } from "./collect-inputs.ts";
import { judgeInOrder } from "./judge-in-order.ts";
import type { RecordStore } from "./open-store.ts";
import { progressOf } from "./progress.ts";
import { keptRecord } from "./record-store.ts";
import { workerProgram } from "./worker-program.ts";

/** What a recap is asked for beside its files. */
export interface RecapWish {
  readonly request: RecapRequest;
  readonly store: RecordStore;
  /** So many threads; undefined where the machine decides. */
  readonly jobs: number | undefined;
  readonly lang: Lang;
  readonly quiet: boolean;
  /** Told of each record in the order of input, while it is at hand. */
  readonly onRecord?: (record: RecapRecord) => void;
}

export interface Recapped {
  readonly report: RecapReport;
  /** The record of each line, once more from where they are kept. */
  record(index: number): RecapRecord | undefined;
}

/** Fewer units are done before threads are ready. */
const leastForThreads = 24;
/** More threads wait for each other's files. */
const mostThreads = 16;

/** Judges all kelurahan that were collected, and sums them up; of each no more than a line stays in memory. */
export async function runRecap({ units, skipped }: Collected, wish: RecapWish): Promise<Recapped> {
  const { request, store, lang } = wish;
  const own: Skipped[] = [];
  const briefs: Brief[] = [];
  const ids: string[] = [];
  const meeting = meetingIndex();
  const program = workerProgram();
  const basis = basisOf(request, store.key, program?.sha256 ?? "");
  // The sources change from run to run, and nothing says how.
  const reuse = store.reuse && program !== undefined;
  const setup = { request, key: store.key, basis, store: store.folder, reuse };
  const jobs = wish.jobs ?? (units.length < leastForThreads ? 1 : Math.min(mostThreads, availableParallelism()));
  const progress = progressOf(units.length, wish);
  const stop = () => {
    progress.end();
    process.stderr.write(`${progressTexts.stopped[lang](briefs.length)}\n`);
    process.exit(interrupted);
  };
  process.once("SIGINT", stop);
  const onBegin = ({ name }: { readonly name: string }) => progress.begin(name);
  for await (const { unit, id, text } of judgeInOrder(units, setup, { jobs, program, onBegin })) {
    progress.step();
    if (text === undefined) {
      addAll(
        own,
        unit.paths.map((path) => ({ path, reason: "own" }) as const),
      );
      continue;
    }
    // It was made by `recapKelurahan`, in this thread or another, or is one that was kept unharmed.
    const record = JSON.parse(text) as RecapRecord;
    if (record.status === "read") meeting.add(briefs.length, record);
    briefs.push(briefOf(record));
    ids.push(id);
    wish.onRecord?.(record);
  }
  process.off("SIGINT", stop);
  progress.end();
  const record = (index: number): RecapRecord | undefined => {
    const text = keptRecord(store.folder, ids[index] ?? "", request.today);
    return text === undefined ? undefined : (JSON.parse(text) as RecapRecord);
  };
  const lines = briefs.map(({ line }) => line);
  const counting = countOnce(lines);
  const meet = [...meeting.sharing].filter((index) => counting[index] !== "copy").sort((a, b) => a - b);
  const across = acrossFindings(
    meet.flatMap((index) => {
      const one = record(index);
      return one?.status === "read" ? [one] : [];
    }),
  );
  return { report: recapReport(briefs, across, [...skipped, ...own]), record };
}

/** As shells tell that Ctrl-C ended a program. */
const interrupted = 130;

/** By which records are told apart that were judged otherwise; the key takes part as what it seals. */
function basisOf({ today: _, ...request }: RecapRequest, key: string, build: string): string {
  const sealedKey = createHash("sha256").update(`ppmk ${key}`).digest("hex");
  return createHash("sha256")
    .update(JSON.stringify([recordVersion, build, request, sealedKey]))
    .digest("hex");
}

/** Of the form of records. */
const recordVersion = 1;
