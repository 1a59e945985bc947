import type { AsOf } from "../domain/as-of.ts";
import { codeKey } from "../domain/code-key.ts";
import { type BkmCriterion, bkmCriteria } from "../domain/criteria.ts";
import { lastDayOfDecisions } from "../domain/decision-time.ts";
import { inPlaceOrder } from "../domain/place.ts";
import type { DecisionRecord, Kelurahan } from "../domain/records.ts";
import { type BkmResult, eligibilityOf } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { inTime, ruleOf, settleByDecisions, unknownRules, withoutEffect } from "./decisions.ts";
import { judgeBkmLevel } from "./f1-bkm-level.ts";
import { judgeAuditOpinion } from "./f2-audit-opinion.ts";
import { judgeSecretariat } from "./f3-secretariat.ts";
import type { Judged } from "./judged.ts";

const judges: {
  readonly [C in BkmCriterion]: (kelurahan: Kelurahan, policy: Policy, asOf: AsOf) => Judged<C>;
} = {
  "F.1": judgeBkmLevel,
  "F.2": judgeAuditOpinion,
  "F.3": judgeSecretariat,
};

/** The criteria of one kelurahan's BKM on the as-of date; where that cannot be read, what depends on it stays open. The order of rows decides nothing. */
export function judgeBkm(kelurahan: Kelurahan, policy: Policy, asOf: AsOf): BkmResult {
  const ordered: Kelurahan = {
    ...kelurahan,
    aspects: kelurahan.aspects && inPlaceOrder(kelurahan.aspects),
    secretariat: kelurahan.secretariat && inPlaceOrder(kelurahan.secretariat),
    audits: kelurahan.audits && inPlaceOrder(kelurahan.audits),
  };
  const judged = bkmCriteria.map((code) => judges[code](ordered, policy, asOf));
  const bkm = kelurahan.profile?.bkm.value ?? "";
  const timely = inTime(
    (kelurahan.decisions ?? []).filter(isAboutBkm),
    lastDayOfDecisions(asOf, policy.settings.a23.decisionDays),
  );
  const records = inPlaceOrder(timely.decisions);
  const ofKnownRule = records.filter((record) => ruleOf(record) !== undefined);
  const ofBkm = ofKnownRule.filter((record) => namesBkm(record, bkm));
  const decided = settleByDecisions(
    judged.map(({ criterion }) => criterion),
    ofBkm,
    "BKM",
  );
  return {
    kelurahan: kelurahan.profile?.kelurahan.value ?? "",
    bkm,
    verdict: eligibilityOf(decided.criteria),
    criteria: decided.criteria,
    findings: [
      ...judged.flatMap(({ findings }) => findings),
      ...timely.findings,
      ...decided.findings,
      ...ofKnownRule
        .filter((record) => !namesBkm(record, bkm))
        .map((record) => withoutEffect(record, "unknown-subject")),
      ...unknownRules(records),
    ],
  };
}

/** Rules of section F are the BKM's; all others are judged with the KSM. */
export function isAboutBkm({ rule }: DecisionRecord): boolean {
  return codeKey(rule.value ?? "").startsWith("F");
}

function namesBkm({ subject }: DecisionRecord, bkm: string): boolean {
  if (subject.state !== "value") return true;
  return ["BKM", "LKM", codeKey(bkm)].includes(codeKey(subject.value));
}
