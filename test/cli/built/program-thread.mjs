// Talks to the process with the built program while the thread of the tests stands still: see built-program.ts.
import { fork } from "node:child_process";
import { parentPort, workerData } from "node:worker_threads";

const { port, signal } = workerData;
const child = fork(new URL("program-process.mjs", import.meta.url), {
  execArgv: [],
  stdio: ["ignore", "ignore", "inherit", "ipc"],
  serialization: "advanced",
  env: { ...process.env, NO_COLOR: "1", PPMK_LANG: undefined },
});

function answer(ran) {
  port.postMessage(ran);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

parentPort.on("message", (request) => child.send(request));
child.on("message", answer);
child.on("exit", (status) => answer({ exitCode: status, out: "", err: "The process with the built program ended." }));
