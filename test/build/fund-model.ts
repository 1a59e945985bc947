import type { Month } from "../../src/domain/calendar.ts";
import type { FundModel } from "../../src/domain/projection.ts";

const none = (months: number): number[] => new Array<number>(months).fill(0);

/** A fund in which nothing happens, but for what is stated: no loans, no cost, nobody to lend to. */
export function fundModel(stated: Partial<FundModel> = {}): FundModel {
  const { months = 12 } = stated;
  return {
    start: "2013-01" as Month,
    months,
    opening: 0,
    cost: 0,
    reserve: 0,
    loan: 12_000_000,
    term: 12,
    schedule: {
      principal: new Array<number>(12).fill(1_000_000),
      charge: new Array<number>(12).fill(180_000),
    },
    firstDueAfter: 1,
    slots: 0,
    due: { principal: none(months), charge: none(months) },
    notYetDue: 0,
    arrears: { principal: none(9), charge: none(9) },
    lostPrincipal: 0,
    moneyIn: none(months),
    planned: [],
    busy: none(months),
    busyOfYear: none(months),
    newlyServed: none(months),
    served: { inside: 0, outside: 0 },
    ...stated,
  };
}
