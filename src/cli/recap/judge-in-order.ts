import { setImmediate } from "node:timers/promises";
import type { InputUnit } from "./collect-inputs.ts";
import { type JudgedUnit, type JudgeSetup, judgeUnit } from "./judge-unit.ts";

/** A unit and what came of it. */
export interface UnitDone extends JudgedUnit {
  readonly unit: InputUnit;
}

/** Every unit, judged in this thread one after the other. */
export async function* judgeInOrder(units: readonly InputUnit[], setup: JudgeSetup): AsyncGenerator<UnitDone> {
  for (const unit of units) {
    yield { unit, ...(await judgeUnit(unit, setup)) };
    // So that Ctrl-C and the progress have their turn.
    await setImmediate();
  }
}
