// Talks to the process with the built program while the thread of the tests stands still: see built-program.ts.
import { fork } from "node:child_process";
import { parentPort, workerData } from "node:worker_threads";

const { port, signal } = workerData;
let child;
let isAsked = false;

function answer(ran) {
  if (!isAsked) return;
  isAsked = false;
  port.postMessage(ran);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

/** A process; where it ends, which it never should, the next command line gets another. */
function started() {
  const process = fork(new URL("program-process.mjs", import.meta.url), {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
    env: { ...globalThis.process.env, NO_COLOR: "1", PPMK_LANG: undefined },
  });
  process.on("message", answer);
  process.on("exit", (exitCode) => {
    child = undefined;
    answer({ exitCode, out: "", err: "The process with the built program ended." });
  });
  return process;
}

parentPort.on("message", (request) => {
  isAsked = true;
  child ??= started();
  child.send(request);
});
