import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { finding } from "../../domain/finding.ts";
import type { RecapRecord } from "../../recap/kelurahan-record.ts";
import type { InputUnit } from "./collect-inputs.ts";
import { type JudgedUnit, type JudgeSetup, judgeUnit } from "./judge-unit.ts";
import type { WorkerProgram } from "./worker-program.ts";

/** A unit and what came of it. */
export interface UnitDone extends JudgedUnit {
  readonly unit: InputUnit;
}

/** Who judges: as many threads as there are programs for, or this thread alone. */
interface Hands {
  readonly jobs: number;
  readonly program: WorkerProgram | undefined;
  /** Told of each unit when its turn has come. */
  readonly onBegin: (unit: InputUnit) => void;
}

/** So many units may be done for each thread before the first of them is taken. */
const ahead = 16;

/** Every unit in its order, judged in threads or in this one. A thread that dies takes nothing with it but its unit. */
export async function* judgeInOrder(
  units: readonly InputUnit[],
  setup: JudgeSetup,
  { jobs, program, onBegin }: Hands,
): AsyncGenerator<UnitDone> {
  if (program === undefined || jobs < 2) {
    for (const unit of units) {
      onBegin(unit);
      yield { unit, ...(await judgeUnit(unit, setup)) };
      // So that Ctrl-C and the progress have their turn.
      await setImmediate();
    }
    return;
  }
  const threads = Array.from({ length: Math.min(jobs, units.length) }, () => newThread(program, setup));
  try {
    yield* inTurn(units, threads, onBegin);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function* inTurn(
  units: readonly InputUnit[],
  threads: readonly Thread[],
  onBegin: (unit: InputUnit) => void,
): AsyncGenerator<UnitDone> {
  const pending = new Map<number, Promise<UnitDone>>();
  const free = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  const whenFree = async () => free.pop() ?? (await new Promise<Thread>((taken) => waiting.push(taken)));
  const begin = async (unit: InputUnit): Promise<UnitDone> => {
    const thread = await whenFree();
    onBegin(unit);
    const judged = await thread.judge(unit);
    const next = waiting.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
    return { unit, ...judged };
  };
  for (const [index, unit] of units.entries()) {
    pending.set(index, begin(unit));
    const oldest = index - threads.length * ahead;
    if (oldest >= 0) yield await taken(pending, oldest);
  }
  for (const index of [...pending.keys()]) yield await taken(pending, index);
}

async function taken(pending: Map<number, Promise<UnitDone>>, index: number): Promise<UnitDone> {
  const done = pending.get(index);
  if (done === undefined) throw new RangeError(`unit ${index} was not begun`);
  pending.delete(index);
  return done;
}

interface Thread {
  judge(unit: InputUnit): Promise<JudgedUnit>;
  end(): Promise<unknown>;
}

/** A thread that is made anew where it died, for want of memory. */
function newThread(program: WorkerProgram, setup: JudgeSetup): Thread {
  let worker: Worker | undefined;
  return {
    judge: (unit) =>
      new Promise((judged) => {
        const running = worker ?? new Worker(program.source, { eval: program.isText, workerData: setup });
        worker = running;
        const done = (one: JudgedUnit) => {
          running.off("message", done).off("error", died).off("exit", died);
          judged(one);
        };
        const died = () => {
          worker = undefined;
          done({ id: "", text: JSON.stringify(failed(unit)) });
        };
        running.once("message", done).once("error", died).once("exit", died);
        running.postMessage(unit);
      }),
    end: async () => worker?.terminate(),
  };
}

function failed({ name, paths }: InputUnit): RecapRecord {
  const reason = finding("file/unreadable", { file: name, sheet: "" }, { reason: "failed" });
  return { status: "unreadable", file: name, files: paths, sha256: "", reason };
}
