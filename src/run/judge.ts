import { comparePolicies } from "../allocation/compare-plans.ts";
import { isKnown } from "../domain/as-of.ts";
import { type Finding, finding, isSameCell } from "../domain/finding.ts";
import { foldFindings } from "../domain/finding-fold.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import type { Kelurahan } from "../domain/records.ts";
import { regionOf } from "../domain/region.ts";
import { rootCauses } from "../domain/root-causes.ts";
import { judgeBkm } from "../eligibility/judge-bkm.ts";
import { judgeKsm } from "../eligibility/judge-ksm.ts";
import type { Across } from "../identity/across-kelurahan.ts";
import { catalogue } from "../intake/catalogue/catalogue.ts";
import { checkDates } from "../intake/checks/check-dates.ts";
import type { KelurahanReading } from "../intake/read-kelurahan.ts";
import { ppmk2012 } from "../policy/ppmk-2012.ts";
import type { Policy } from "../policy/settings.ts";
import { loanFindings } from "../repayment/loan-findings.ts";
import { loanStandings } from "../repayment/loan-standing.ts";
import type { Dated, KelurahanReport } from "../result/run-report.ts";
import { afterPlan } from "./after-plan.ts";
import { fundBooks } from "./fund-books.ts";
import { type MonitorWish, monitorFund, usualMonitor } from "./monitor-fund.ts";
import type { Part } from "./parts-of.ts";
import { type PlanWish, planLoans } from "./plan-loans.ts";
import { type ProjectWish, projectFund, usualProjection } from "./project-fund.ts";
import { upkClass } from "./upk-class.ts";

export interface Judged {
  readonly report: KelurahanReport;
  readonly findings: readonly Finding[];
}

/** How the UPK's portfolio and the fund are to be looked at; as usual where it is not said. */
interface FundWishes {
  readonly monitor?: MonitorWish;
  readonly projection?: ProjectWish;
}

/**
 * Finds out some parts about one kelurahan, and plans its loans where that is one of them and `wish` is given. Under a policy that deviates from
 * the guideline the plan comes with that by the guideline, judged and planned anew. Without a day nothing is lent, nor
 * while `across` says that members, or the kelurahan, stand in another workbook too.
 */
export function judge(
  parts: readonly Part[],
  reading: KelurahanReading,
  policy: Policy,
  dated: Dated,
  wish: PlanWish | undefined,
  across: Across = { elsewhere: new Set(), findings: [] },
  { monitor = usualMonitor, projection = usualProjection }: FundWishes = {},
): Judged {
  const { kelurahan, files, tables, findings } = reading;
  const { asOf } = dated;
  const name = kelurahan.profile?.kelurahan.value ?? "";
  const bkm = parts.includes("board") ? judgeBkm(kelurahan, policy, asOf) : undefined;
  const screening = parts.includes("ksm") ? judgeKsm(kelurahan, policy, asOf, across.elsewhere) : undefined;
  const place = { file: files[0] ?? "", sheet: "" };
  const books = isKnown(asOf) ? fundBooks(kelurahan, policy, asOf) : undefined;
  const fund =
    parts.includes("fund") && books !== undefined ? monitorFund(kelurahan, policy, books, monitor) : undefined;
  const ahead =
    parts.includes("projection") && books !== undefined
      ? projectFund(kelurahan, policy, books, projection, place)
      : undefined;
  const isOfLoans = (fund ?? ahead) !== undefined && screening === undefined;
  const ofLoans = isOfLoans ? ledgerFindings(kelurahan, policy, dated) : [];
  // Nobody asked for it: what it lacks is no fault of the workbook.
  const ofAhead = (ahead?.findings ?? []).filter(({ code }) => parts.length === 1 || code !== "project/lacking");
  const judged = [bkm, screening, { findings: ofLoans }, fund, { findings: ofAhead }].flatMap(
    (part) => part?.findings ?? [],
  );
  const dates = isKnown(asOf) ? checkDates(kelurahan, asOf) : [unreadableAsOf(asOf, findings)];
  const read = isOfLoans && bkm === undefined ? ofFund(findings, reading) : findings;
  const all = foldFindings(rootCauses([...read, ...across.findings, ...dates, ...judged]));
  const judgement = {
    ...dated,
    kelurahan: name,
    region: regionOf(kelurahan.profile),
    files,
    tables,
    ...(bkm === undefined ? {} : { bkm }),
    ...(screening === undefined ? {} : { ksm: screening.ksm }),
    ...(fund === undefined ? {} : { monitor: fund.monitor }),
    ...(ahead === undefined ? {} : { projected: ahead.projected }),
  };
  if (!parts.includes("plan") || wish === undefined || bkm === undefined || screening === undefined)
    return { report: judgement, findings: all };
  if (!isKnown(asOf) || books === undefined) return { report: judgement, findings: all };
  if (across.findings.length > 0) return { report: judgement, findings: all };
  const isEligible = bkm.verdict === "eligible";
  if (!isEligible && !wish.draft) return { report: judgement, findings: all };
  const stage = wish.stage ?? kelurahan.profile?.stage.value;
  const upk = stage === "perguliran" ? upkClass(kelurahan, policy, books, place) : undefined;
  if (upk?.mayLend === false) return { report: judgement, findings: [...all, ...upk.findings] };
  const planned = planLoans(screening, kelurahan.profile, { ...wish, isEligible }, policy, asOf, place);
  const { findings: planFindings, plan, ...loans } = planned;
  const report: KelurahanReport = { ...judgement, ...loans, ...(plan === undefined ? {} : { plan }) };
  const byGuideline = plan !== undefined && policy.deviations.length > 0;
  return {
    report: byGuideline
      ? {
          ...report,
          byGuideline: comparePolicies(
            judge(["board", "ksm", "plan"], reading, ppmk2012, dated, { ...wish, compare: false }, across).report.plan,
            plan,
          ),
        }
      : report,
    findings: [
      ...all,
      ...(upk?.findings ?? []),
      ...planFindings,
      ...(plan === undefined ? [] : afterPlan(kelurahan, policy, books, plan, place)),
    ],
  };
}

/** What the loans and their ledgers say that cannot be right; with the KSM it is told anyway. */
function ledgerFindings(kelurahan: Kelurahan, policy: Policy, { asOf }: Dated): readonly Finding[] {
  return isKnown(asOf) ? loanFindings(kelurahan, loanStandings(kelurahan, policy, asOf), policy) : [];
}

/** Who the members are is another matter: only findings elsewhere than in their tables and that of the KSM. */
function ofFund(findings: readonly Finding[], { tables }: KelurahanReading): readonly Finding[] {
  const sheetsOf = (isPeople: boolean) =>
    new Set(tables.filter(({ name }) => peopleTables.has(name) === isPeople).map(({ at }) => sheetKey(at.sheet)));
  const [people, others] = [sheetsOf(true), sheetsOf(false)];
  return findings.filter(({ at }) => {
    const key = sheetKey("row" in at ? at.sheet : at);
    return !people.has(key) || others.has(key);
  });
}

const peopleTables: ReadonlySet<string> = new Set(
  [catalogue.ksm, catalogue.members, catalogue.households].map(({ sheet }) => sheet),
);
const sheetKey = ({ file, sheet }: SheetRef) => JSON.stringify([file, sheet]);

/** With what the reading of the cell found: that there is no such day or month. */
function unreadableAsOf(cell: CellRef, findings: readonly Finding[]): Finding {
  const read = findings.find(({ code, at }) => code === "cell/not-a-date" && isSameCell(at, cell));
  return finding("as-of/unreadable", cell, { noSuch: read?.code === "cell/not-a-date" ? read.args.noSuch : null });
}
