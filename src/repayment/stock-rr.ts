import type { Ratio } from "../domain/ratio.ts";
import type { Settings } from "../policy/settings.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { isExact } from "./span.ts";

/**
 * (Balance − arrears of the loans that count by A-7) ÷ balance, or less their whole balance; null without a
 * balance, or where one is not known.
 */
export function stockRr(standings: readonly LoanStanding[], { a16 }: Settings): Ratio | null {
  let balance = 0;
  let takenOff = 0;
  for (const standing of standings) {
    if (!isExact(standing.balance)) return null;
    if (standing.balance.low === 0) continue;
    if (standing.inArrears === null) return null;
    balance += standing.balance.low;
    if (!standing.inArrears) continue;
    if (standing.arrears === null && !standing.writtenOff) return null;
    const arrears = standing.arrears?.amount ?? standing.balance.low;
    takenOff += a16.takenOff === "arrears" ? Math.min(arrears, standing.balance.low) : standing.balance.low;
  }
  return balance === 0 ? null : { numerator: balance - takenOff, denominator: balance };
}
