import type { Finding } from "../domain/finding.ts";
import type { FaultCode } from "../messages/fault-code.ts";

/** What is wrong with the command line or with an output; `suggestion` is what was probably meant. */
export interface ArgumentProblem {
  readonly fault: FaultCode;
  readonly subject: string;
  readonly suggestion?: string;
}

/** What keeps a command from running at all: exit code 2, one message each, no stack trace. */
export class Fault extends Error {
  readonly problems: readonly (Finding | ArgumentProblem)[];

  constructor(problems: Fault["problems"]) {
    super("the command cannot run");
    this.problems = problems;
  }
}

export function fault(code: FaultCode, subject: string, suggestion?: string): Fault {
  return new Fault([{ fault: code, subject, ...(suggestion === undefined ? {} : { suggestion }) }]);
}
