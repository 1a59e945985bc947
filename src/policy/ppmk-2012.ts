import { type KsmCriterion, ksmCriteria } from "../domain/criteria.ts";
import type { ServiceTopic } from "../domain/verdict.ts";
import type { Policy, Settings } from "./settings.ts";

/** The training that closes each gap; the guideline names none. */
const topicOf: Readonly<Record<KsmCriterion, ServiceTopic>> = {
  "G.1": "membership",
  "G.2": "membership",
  "G.3": "business-plan",
  "G.4": "bookkeeping-and-repayment",
  K: "business-plan",
};

const gapsFor = (topic: ServiceTopic) => ksmCriteria.filter((code) => topicOf[code] === topic);

/** The guideline's own values, and the defaults of the assumptions where it is silent. */
export const guideline: Settings = {
  f1: { minimumLevel: "berdaya" },
  f2: { opinion: "wtp", bookYearsBack: 1 },
  f3: { months: 3 },
  g1: { minimumMembers: 5 },
  g2: { shareNumerator: 2, shareDenominator: 3 },
  g4: { morePercentThan: 90 },
  h1: {
    membership: gapsFor("membership"),
    businessPlan: gapsFor("business-plan"),
    bookkeepingAndRepayment: gapsFor("bookkeeping-and-repayment"),
  },
  j2: { kelurahanCeiling: 100_000_000 },
  j4: { ksmCeiling: 30_000_000 },
  j5: { memberCeiling: 5_000_000 },
  j6: { firstTranchePercent: 60 },
  j7: { maximumKsm: 5 },
  j8: { minimumKsmPerYear: 3 },
  a1: { levelFromAspects: "weighted-mean-rounded-down" },
  a2: { wtpWithParagraph: "refer" },
  a3: { lastMonths: "full-months-before" },
  a4: {
    pass: ["memuaskan", "sangat-baik", "baik", "memadai"],
    refer: ["cukup", "minimum"],
    fail: ["kurang", "tidak-memadai"],
    passScore: null,
  },
  a5: { householdCoversMembers: true },
  a6: { basis: "principal", loans: "total", writtenOff: "all-due" },
  a7: { arrearsMoreThan: 3 },
  a8: {
    method: "flat",
    monthlyChargePercent: 1.5,
    months: 12,
    minimumMonths: 1,
    maximumMonths: 60,
    graceMonths: 0,
    firstDueAfterMonths: 1,
    roundUpTo: 1_000,
    rest: "last",
  },
  a9: { unit: 50_000 },
  a10: { order: ["score", "ps2Share", "repaymentRate", "code"] },
  a11: { outstandingCounts: true },
  a12: { substandardUpTo: 6, doubtfulUpTo: 9 },
  a13: { warnBelowPercentOfAssessed: 50 },
  a14: { undividedLoan: "split-evenly" },
  a15: { personInTwoKsm: "in-neither-until-settled" },
  a16: { takenOff: "arrears" },
  a17: { chargeCounts: true },
  a18: { oneCardForMoreThanHalf: "refer" },
  a19: { lentInFirstStage: "counts" },
  a20: { upkInPenundaan: "warn" },
  a21: { minimumAge: 17, maximumAge: 75 },
  a22: { minimumScore: 1, maximumScore: 5 },
  a23: { decisionDays: 60 },
  a24: {
    larBest: 10,
    larLeast: 20,
    parBest: 10,
    parLeast: 20,
    rrBest: 90,
    rrLeast: 80,
    ccrBest: 125,
    ccrLeast: 100,
    roiBest: 10,
    roiLeast: 0,
  },
};

export const ppmk2012: Policy = { id: "ppmk-2012", settings: guideline, deviations: [] };
