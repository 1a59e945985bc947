/** The loan plan of a whole kelurahan, every disputed limit at its lowest; knows nothing of `src`. */

import {
  type Member as Asking,
  type Case,
  type Expected,
  expectedPlan,
  type Ksm,
  waitsForAnswers,
} from "./allocation.ts";
import { knownLoans, mayBeOf, owedAtMost } from "./books.ts";
import type { Verdicts } from "./kelurahan.ts";
import { isConfirmed, membersOf, waitsForIdentity } from "./persons.ts";
import type { Loan, Member, Village } from "./village.ts";

const rules = {
  unit: 50_000,
  memberCeiling: 5_000_000,
  ksmCeiling: 30_000_000,
  maximumKsm: 5,
  minimumKsmPerYear: 3,
  monthlyChargePercent: 1.5,
  roundUpTo: 1_000,
};

const kelurahanCeiling = 100_000_000;
const usualMonths = 12;
const longestMonths = 60;

interface PlanFigures {
  readonly fund: number;
  /** Of tranche 1; null in perguliran. */
  readonly first: number | null;
  readonly provisional: boolean;
  readonly amounts: Expected;
}

/** Null where nothing may be planned. */
export function planOf(village: Village, verdicts: Verdicts): PlanFigures | null {
  const isSound = Object.values(verdicts["BKM"] ?? {}).every((verdict) => verdict === "pass");
  const isInTwo = village.members.some(({ nik }) => village.elsewhere.some((one) => one === nik));
  if (!isSound || village.asOfUnreadable || isInTwo) return null;
  const { stage, strategy, money } = village;
  const before = lentBefore(village);
  const whole = Math.min(money, kelurahanCeiling);
  const fund = stage === "awal" ? Math.max(0, whole - before.amount) : money;
  const input: Case = {
    stage,
    strategy,
    fund,
    placesTaken: before.places,
    rules,
    ksm: village.groups.map(({ code, score }): Ksm => {
      const own = ppmkLoansOf(village, code);
      return {
        code,
        score,
        eligible: Object.values(verdicts[code] ?? {}).every((verdict) => verdict === "pass"),
        owes: mayOweMore(village, code) ? rules.ksmCeiling : sum(own.map((loan) => owedAtMost(loan, village.asOf))),
        lentToThisYear: own.some(({ lentOn }) => lentOn?.slice(0, 4) === village.asOf.slice(0, 4)),
        holdsPlace: own.length > 0,
        members: membersOf(village, code).map((member) => asking(village, member)),
      };
    }),
  };
  const first = Math.min(fund, Math.max(0, Math.floor((whole * 60) / 100) - before.amount));
  return {
    fund,
    first: stage === "awal" ? first : null,
    provisional: waitsForAnswers(input),
    amounts: expectedPlan(input),
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

const ppmkLoansOf = (village: Village, group: string) =>
  knownLoans(village).filter((loan) => loan.ppmk && loan.group === group);

/** what PPMK lent before, repaid or not, and how many KSM had it. */
function lentBefore(village: Village): { readonly amount: number; readonly places: number } {
  const loans = knownLoans(village).filter(({ ppmk }) => ppmk);
  const isNamed = ({ group }: Loan) => group !== null && group !== "unreadable";
  const named = new Set(loans.filter(isNamed).map(({ group }) => group));
  return {
    amount: sum(loans.map(({ principal }) => principal)),
    places: named.size + loans.filter((loan) => !isNamed(loan)).length,
  };
}

/** Something is owed on a PPMK loan of nobody, which may be the KSM's: nothing is lent to it until that is known. */
const mayOweMore = (village: Village, group: string) =>
  knownLoans(village).some((loan) => loan.ppmk && mayBeOf(village, loan, group) && owedAtMost(loan, village.asOf) > 0);

// What a member asks for.

function asking(village: Village, member: Member): Asking {
  const { name, requested, recommended, months, income, cost } = member;
  const asksNothing = requested === null || requested === 0;
  const isUnread = [requested, recommended, months, income, cost].includes("unreadable") || recommended === "dash";
  const waits = isUnread || hasHalfOfCapacity(village, member) || waitsForIdentity(village, member);
  const areKnown = typeof income === "number" && typeof cost === "number";
  return {
    name,
    nik: typeof member.nik === "string" ? member.nik : null,
    ps2: isConfirmed(village, member),
    requested: requested === "unreadable" ? rules.memberCeiling : (requested ?? 0),
    recommended: typeof recommended === "number" ? recommended : null,
    capacity: areKnown && months !== "unreadable" ? income - cost : null,
    months: months === "unreadable" ? longestMonths : (months ?? usualMonths),
    owes: owedBy(village, member),
    waitsFor: asksNothing || !waits ? null : requested === "unreadable" ? "request" : "other",
  };
}

/** Income without cost, or the reverse, where others state both. */
function hasHalfOfCapacity(village: Village, { income, cost }: Member): boolean {
  const others = village.members.some((one) => typeof one.income === "number" && typeof one.cost === "number");
  return others && (income === null) !== (cost === null);
}

/** J.5: loans under the own NIK, and the even share of the KSM's others. */
function owedBy(village: Village, member: Member): number {
  const { asOf } = village;
  const own = knownLoans(village).filter((loan) => loan.ppmk && loan.nik !== null && loan.nik === member.nik);
  const shared = ppmkLoansOf(village, member.group).filter((loan) => loan.nik === null);
  const persons = membersOf(village, member.group).length;
  return (
    sum(own.map((loan) => owedAtMost(loan, asOf))) +
    sum(shared.map((loan) => Math.ceil(owedAtMost(loan, asOf) / persons)))
  );
}
