import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

export interface Ran {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

const patience = 120_000;

let running: ReturnType<typeof started> | undefined;

/**
 * Runs the built program in a folder, without a terminal and with nothing on its standard input. One process serves all command
 * lines of a worker of tests: starting Node for each takes longer than most of them.
 */
export function runBuilt(folder: string, args: readonly string[]): Ran {
  running ??= started();
  return running(folder, args);
}

/** This thread waits; another one listens to the process meanwhile. */
function started(): typeof runBuilt {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(new URL("program-thread.mjs", import.meta.url), {
    workerData: { signal, port: port2 },
    transferList: [port2],
  });
  thread.unref();
  port1.unref();
  return (folder, args) => {
    Atomics.store(signal, 0, 0);
    thread.postMessage({ folder, args });
    if (Atomics.wait(signal, 0, 0, patience) === "timed-out") throw new Error(`ppmk ${args.join(" ")} does not end`);
    return receiveMessageOnPort(port1)?.message as Ran;
  };
}
