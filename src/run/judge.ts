import { comparePolicies } from "../allocation/compare-plans.ts";
import { type AsOf, isKnown } from "../domain/as-of.ts";
import { type Finding, finding, isSameCell } from "../domain/finding.ts";
import { foldFindings } from "../domain/finding-fold.ts";
import type { CellRef } from "../domain/place.ts";
import { regionOf } from "../domain/region.ts";
import { rootCauses } from "../domain/root-causes.ts";
import { judgeBkm } from "../eligibility/judge-bkm.ts";
import { judgeKsm } from "../eligibility/judge-ksm.ts";
import type { Across } from "../identity/across-kelurahan.ts";
import { checkDates } from "../intake/checks/check-dates.ts";
import type { KelurahanReading } from "../intake/read-kelurahan.ts";
import { ppmk2012 } from "../policy/ppmk-2012.ts";
import type { Policy } from "../policy/settings.ts";
import type { KelurahanReport, ReportCommand } from "../result/run-report.ts";
import { type PlanWish, planLoans } from "./plan-loans.ts";

export interface Judged {
  readonly report: KelurahanReport;
  readonly findings: readonly Finding[];
}

/**
 * Judges one kelurahan as the command asks, and plans its loans where `wish` is given. Under a policy that deviates from
 * the guideline the plan comes with that by the guideline, judged and planned anew. Without a day nothing is lent, nor
 * while `across` says that members, or the kelurahan, stand in another workbook too.
 */
export function judge(
  command: ReportCommand,
  reading: KelurahanReading,
  policy: Policy,
  asOf: AsOf,
  wish: PlanWish | undefined,
  across: Across = { elsewhere: new Set(), findings: [] },
): Judged {
  const { kelurahan, files, tables, findings } = reading;
  const name = kelurahan.profile?.kelurahan.value ?? "";
  const bkm = command === "screen-ksm" ? undefined : judgeBkm(kelurahan, policy, asOf);
  const screening = command === "check-bkm" ? undefined : judgeKsm(kelurahan, policy, asOf, across.elsewhere);
  const judged = [bkm?.findings ?? [], screening?.findings ?? []].flat();
  const dates = isKnown(asOf) ? checkDates(kelurahan, asOf) : [unreadableAsOf(asOf, findings)];
  const all = foldFindings(rootCauses([...findings, ...across.findings, ...dates, ...judged]));
  const parts = {
    kelurahan: name,
    region: regionOf(kelurahan.profile),
    files,
    tables,
    ...(bkm === undefined ? {} : { bkm }),
    ...(screening === undefined ? {} : { ksm: screening.ksm }),
  };
  if (wish === undefined || bkm === undefined || screening === undefined || !isKnown(asOf))
    return { report: parts, findings: all };
  if (across.findings.length > 0) return { report: parts, findings: all };
  const isEligible = bkm.verdict === "eligible";
  if (!isEligible && !wish.draft) return { report: parts, findings: all };
  const place = { file: files[0] ?? "", sheet: "" };
  const planned = planLoans(screening, kelurahan.profile, { ...wish, isEligible }, policy, asOf, place);
  const { findings: planFindings, plan, ...loans } = planned;
  const report: KelurahanReport = { ...parts, ...loans, ...(plan === undefined ? {} : { plan }) };
  const byGuideline = plan !== undefined && policy.deviations.length > 0;
  return {
    report: byGuideline
      ? {
          ...report,
          byGuideline: comparePolicies(
            judge(command, reading, ppmk2012, asOf, { ...wish, compare: false }, across).report.plan,
            plan,
          ),
        }
      : report,
    findings: [...all, ...planFindings],
  };
}

/** With what the reading of the cell found: that there is no such day or month. */
function unreadableAsOf(cell: CellRef, findings: readonly Finding[]): Finding {
  const read = findings.find(({ code, at }) => code === "cell/not-a-date" && isSameCell(at, cell));
  return finding("as-of/unreadable", cell, { noSuch: read?.code === "cell/not-a-date" ? read.args.noSuch : null });
}
