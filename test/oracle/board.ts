/** F.1 to F.3 of a kelurahan, by trying every reading; knows nothing of `src`. */

import { decided } from "./decided.ts";
import { agreed, monthsAfter, type Verdict } from "./readings.ts";
import type { Audit, Performance, Village } from "./village.ts";

export function judgeBoard(village: Village): Readonly<Record<"F.1" | "F.2" | "F.3", Verdict>> {
  const { level } = village;
  return {
    "F.1": level === null ? "undetermined" : level === "awal" ? "fail" : "pass",
    "F.2": auditOpinion(village),
    "F.3": secretariat(village),
  };
}

const rank: Readonly<Record<Verdict, number>> = { fail: 0, undetermined: 1, pass: 2 };

function auditOpinion(village: Village): Verdict {
  if (village.asOfUnreadable) return "undetermined";
  const bookYear = Number(village.asOf.slice(0, 4)) - 1;
  const ofYear = village.audits.filter(({ year }) => year === bookYear);
  const isOdd = ({ reportedOn }: Audit) =>
    reportedOn !== null && (reportedOn <= `${bookYear}-12-31` || reportedOn > village.asOf);
  const firm = ofYear.filter((audit) => !isOdd(audit));
  const settle = (referred: Verdict) => decided(village, "F.2", "BKM", referred);
  const of = (audits: readonly Audit[]) => agreedOpinion(audits, settle("undetermined"));
  const readings = agreed([of(firm), of(ofYear)]);
  // A row of no year that can be read counts where it would lower the verdict.
  const lower = village.audits.some(
    ({ year, opinion }) => typeof year !== "number" && rank[verdictOf(opinion, "undetermined")] < rank[readings],
  );
  return lower ? "undetermined" : readings;
}

/** Whichever of the year's rows is the right one. */
function agreedOpinion(audits: readonly Audit[], referred: Verdict): Verdict {
  const opinions = new Set(audits.map(({ opinion }) => opinion));
  return agreed([...opinions].map((opinion) => verdictOf(opinion, opinions.size > 1 ? "undetermined" : referred)));
}

const verdictOf = (opinion: Audit["opinion"], referred: Verdict): Verdict =>
  opinion === "wtp" ? "pass" : opinion === "wtp-pp" ? referred : "fail";

const classVerdict: Readonly<Record<Performance, Verdict>> = {
  memuaskan: "pass",
  "sangat-baik": "pass",
  baik: "pass",
  memadai: "pass",
  cukup: "undetermined",
  minimum: "undetermined",
  kurang: "fail",
  "tidak-memadai": "fail",
};

function secretariat(village: Village): Verdict {
  if (village.asOfUnreadable) return "undetermined";
  const lastThree = [1, 2, 3].map((back) => monthsAfter(`${village.asOf.slice(0, 7)}-01`, -back).slice(0, 7));
  let referredOnly = true;
  const verdicts = lastThree.map((wanted) => {
    const classes = village.months.filter(({ month }) => month === wanted).map(({ performance }) => performance);
    const verdict = agreed(classes.map((performance) => classVerdict[performance]));
    const isReferred = classes.length > 0 && classes.every((one) => classVerdict[one] === "undetermined");
    if (verdict === "undetermined" && !isReferred) referredOnly = false;
    return verdict;
  });
  const together = ofAll(verdicts);
  const settled = together === "undetermined" && referredOnly ? decided(village, "F.3", "BKM", together) : together;
  const lower = village.months.some(
    ({ month, performance }) =>
      (month === null || month === "unreadable") && rank[classVerdict[performance]] < rank[settled],
  );
  return lower ? "undetermined" : settled;
}

const ofAll = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes("fail") ? "fail" : verdicts.includes("undetermined") ? "undetermined" : "pass";
