import type { CriterionCode } from "../../src/domain/criteria.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { isCell } from "../../src/domain/finding.ts";
import { address } from "../../src/domain/place.ts";
import type { Kelurahan } from "../../src/domain/records.ts";
import type { Criterion, KsmResult } from "../../src/domain/verdict.ts";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { guideline, ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { Policy, Settings } from "../../src/policy/settings.ts";
import { asOf } from "../build/eligible.ts";

/** The guideline with some settings changed: `policyWith({ a2: { wtpWithParagraph: "pass" } })`. */
export function policyWith(changes: { readonly [G in keyof Settings]?: Partial<Settings[G]> }): Policy {
  const settings = Object.fromEntries(
    Object.entries(guideline).map(([group, values]) => [group, { ...values, ...changes[group as keyof Settings] }]),
  ) as unknown as Settings;
  return { ...ppmk2012, settings };
}

function pick<C extends CriterionCode>(criteria: readonly Criterion[], code: C): Criterion<C> {
  const criterion = criteria.find((one) => one.code === code);
  if (criterion === undefined) throw new RangeError(`${code} was not judged`);
  return criterion as Criterion<C>;
}

/** One criterion of the BKM on the as-of date. */
export function bkmCriterion<C extends "F.1" | "F.2" | "F.3">(
  code: C,
  kelurahan: Kelurahan,
  policy = ppmk2012,
  on = asOf,
): Criterion<C> {
  return pick(judgeBkm(kelurahan, policy, on).criteria, code);
}

/** The only KSM, or the one with that code. */
export function ksmResult(kelurahan: Kelurahan, policy = ppmk2012, code?: string, on = asOf): KsmResult {
  const { ksm } = judgeKsm(kelurahan, policy, on);
  const found = code === undefined ? ksm[0] : ksm.find((one) => one.code === code);
  if (found === undefined) throw new RangeError("no such KSM was judged");
  return found;
}

/** One criterion of the only KSM on the as-of date. */
export function ksmCriterion<C extends "G.1" | "G.2" | "G.3" | "G.4" | "K">(
  code: C,
  kelurahan: Kelurahan,
  policy = ppmk2012,
  on = asOf,
): Criterion<C> {
  return pick(ksmResult(kelurahan, policy, undefined, on).criteria, code);
}

/** Findings as `code Sheet!C14`, for comparison at a glance. */
export function places(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, at }) =>
    isCell(at) ? `${code} ${at.sheet.sheet}!${address(at)}` : `${code} ${at.sheet}`,
  );
}

/** Evidence as `Sheet!C14`. */
export function cells({ evidence }: Criterion): readonly string[] {
  return evidence.map((cell) => `${cell.sheet.sheet}!${address(cell)}`);
}
