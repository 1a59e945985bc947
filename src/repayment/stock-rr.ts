import type { Ratio } from "../domain/ratio.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { isExact } from "./span.ts";

/** (Balance − balance of loans in arrears by A-7) ÷ balance; null without a balance, or where one is not known. */
export function stockRr(standings: readonly LoanStanding[]): Ratio | null {
  let balance = 0;
  let inArrears = 0;
  for (const standing of standings) {
    if (!isExact(standing.balance)) return null;
    if (standing.balance.low === 0) continue;
    if (standing.inArrears === null) return null;
    balance += standing.balance.low;
    if (standing.inArrears) inArrears += standing.balance.low;
  }
  return balance === 0 ? null : { numerator: balance - inArrears, denominator: balance };
}
