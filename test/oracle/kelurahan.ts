/** A whole kelurahan, judged by trying every reading of what its workbook disputes; knows nothing of `src`. */

import { judgeBoard } from "./board.ts";
import { repaid } from "./books.ts";
import { decided } from "./decided.ts";
import { enoughMembers, membersOf, shareInPs2, waitsForIdentity } from "./persons.ts";
import type { Verdict } from "./readings.ts";
import type { Village } from "./village.ts";

/** Verdicts by subject (BKM or the code of a KSM) and criterion. */
export type Verdicts = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

export function verdictsOn(village: Village): Verdicts {
  return {
    BKM: judgeBoard(village),
    ...Object.fromEntries(
      village.groups.map(({ code, prospective, reason, kind }) => {
        const prospect = prospective === false ? "fail" : prospective === true && reason ? "pass" : "undetermined";
        const open = (rule: string, verdict: Verdict) =>
          verdict === "undetermined" ? decided(village, rule, code, verdict) : verdict;
        return [
          code,
          {
            "G.1": enoughMembers(village, code),
            "G.2": shareInPs2(village, code),
            "G.3": open("G.3", prospect),
            "G.4": repaid(village, code),
            K: open("K", kind === null ? "undetermined" : "pass"),
          },
        ];
      }),
    ),
  };
}

/** Names of those to whom nothing may be lent before it is settled who they are, by KSM. */
export function waitingIn(village: Village): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    village.groups.map(({ code }) => [
      code,
      membersOf(village, code)
        .filter((row) => waitsForIdentity(village, row))
        .map(({ name }) => name)
        .toSorted(),
    ]),
  );
}
