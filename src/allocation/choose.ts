import type { Strategy } from "../domain/choices.ts";
import type { Choice, Contest } from "./contest.ts";
import { jangkauan } from "./jangkauan.ts";
import { merata } from "./merata.ts";
import { peringkat } from "./peringkat.ts";

/** The strategy's answer to who shares the money. */
export function choose(strategy: Strategy, contest: Contest): Choice {
  switch (strategy) {
    case "peringkat":
      return peringkat(contest);
    case "merata":
      return merata(contest);
    case "jangkauan":
      return jangkauan(contest);
  }
}
