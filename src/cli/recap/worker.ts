import { parentPort, workerData } from "node:worker_threads";
import type { InputUnit } from "./collect-inputs.ts";
import { type JudgeSetup, judgeUnit } from "./judge-unit.ts";

/** A thread of a recap: gets a unit, answers with what came of it. */
const setup = workerData as JudgeSetup;
parentPort?.on("message", (unit: InputUnit) => {
  void judgeUnit(unit, setup).then((judged) => parentPort?.postMessage(judged));
});
