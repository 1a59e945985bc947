import { type AsOf, isKnown } from "../domain/as-of.ts";
import { yearOf } from "../domain/calendar.ts";
import { type KsmCriterion, ksmCriteria } from "../domain/criteria.ts";
import { lastDayOfDecisions } from "../domain/decision-time.ts";
import type { Finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Nik } from "../domain/nik.ts";
import { inPlaceOrder } from "../domain/place.ts";
import type { DecisionRecord, Kelurahan, LoanRecord } from "../domain/records.ts";
import { type Criterion, eligibilityOf, type KsmResult, type LoanResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { inTime, ruleOf, settleByDecisions, unknownRules, withoutEffect } from "./decisions.ts";
import { judgeMembers } from "./g1-members.ts";
import { judgePs2Share, moreConfirmedWithJoining } from "./g2-ps2-share.ts";
import { judgeProspect, prospectFindings } from "./g3-prospect.ts";
import { judgeRepayment } from "./g4-repayment.ts";
import { joinKsmFacts } from "./join-ksm-facts.ts";
import { isAboutBkm } from "./judge-bkm.ts";
import { judgeKind, kindFindings } from "./k-kind.ts";
import type { KsmFacts } from "./ksm-facts.ts";
import { ps2Counts } from "./ps2-counts.ts";
import { loanResult, repaymentSummary, unknownPpmk } from "./repayment-summary.ts";
import { servicesFor, topicsFor } from "./services.ts";
import { settledWaits } from "./settled-waits.ts";
import { changesTogether } from "./smallest-changes.ts";

const judges: { readonly [C in KsmCriterion]: (ksm: KsmFacts, policy: Policy, asOf: AsOf) => Criterion<C> } = {
  "G.1": judgeMembers,
  "G.2": judgePs2Share,
  "G.3": judgeProspect,
  "G.4": judgeRepayment,
  K: judgeKind,
};

/**
 * The criteria, kind and services of each KSM of a kelurahan, in the order of their codes. The order of rows decides
 * nothing. `elsewhere` are those who are members in another kelurahan too.
 */
export function judgeKsm(
  kelurahan: Kelurahan,
  policy: Policy,
  asOf: AsOf,
  elsewhere?: ReadonlySet<Nik>,
): {
  readonly ksm: readonly KsmResult[];
  /** Loans of no known KSM, which the fund lent as well. */
  readonly otherLoans: readonly LoanResult[];
  readonly findings: readonly Finding[];
} {
  const { ksm, directory, strange, findings } = joinKsmFacts(kelurahan, policy, asOf, elsewhere);
  const aboutKsm = (kelurahan.decisions ?? []).filter((record) => !isAboutBkm(record));
  const timely = inTime(aboutKsm, lastDayOfDecisions(asOf, policy.settings.a23.decisionDays));
  const decisions = inPlaceOrder(timely.decisions);
  const ofKnownRule = decisions.filter((record) => ruleOf(record) !== undefined);
  const bySubject = groupBy(ofKnownRule, ({ subject }) => directory.find(subject)?.record);
  const judged = ksm.map((facts) => judgeOne(facts, bySubject.get(facts.record) ?? [], policy, asOf));
  return {
    ksm: judged.map(({ result }) => result),
    otherLoans: strange.map(loanResult),
    findings: [
      ...findings,
      ...timely.findings,
      ...judged.flatMap((one) => one.findings),
      ...(bySubject.get(undefined) ?? []).map((record) => withoutEffect(record, "unknown-subject")),
      ...unknownRules(decisions),
    ],
  };
}

function judgeOne(
  facts: KsmFacts,
  decisions: readonly DecisionRecord[],
  policy: Policy,
  asOf: AsOf,
): { readonly result: KsmResult; readonly findings: readonly Finding[] } {
  const criteria = ksmCriteria.map((code) => judges[code](facts, policy, asOf));
  const decided = settleByDecisions(criteria, decisions, facts.code);
  const verdict = eligibilityOf(decided.criteria);
  const joined = (count: number) => moreConfirmedWithJoining(facts, count, policy);
  const together = changesTogether(decided.criteria, joined);
  const unknownDebt = unknownPpmk(facts);
  const loans = [...facts.loans, ...facts.possible.map(({ standing }) => standing)];
  return {
    result: {
      code: facts.code,
      name: facts.name,
      record: facts.record,
      kind: facts.record.kind.value ?? null,
      members: settledWaits(facts, decisions),
      ps2: ps2Counts(facts),
      repayment: repaymentSummary(facts, policy),
      ...(unknownDebt.length > 0 ? { unknownPpmk: unknownDebt } : {}),
      loans: loans.map(loanResult),
      lentToThisYear: isKnown(asOf) && loans.some(({ loan: { record } }) => isPpmkLoanOf(yearOf(asOf), record)),
      verdict,
      criteria: decided.criteria,
      services: servicesFor(facts.record, verdict),
      topics: topicsFor(decided.criteria, policy),
      ...(together === undefined ? {} : { changesTogether: together }),
    },
    findings: [...prospectFindings(facts), ...kindFindings(facts), ...decided.findings],
  };
}

function isPpmkLoanOf(year: number, { source, disbursedOn }: LoanRecord): boolean {
  return source.value === "ppmk" && disbursedOn.value !== undefined && yearOf(disbursedOn.value) === year;
}
