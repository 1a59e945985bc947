import { isKnown } from "../../domain/as-of.ts";
import type { Policy } from "../../policy/settings.ts";
import type { OutputChanges } from "../../recap/output-change.ts";
import type { RecapLine } from "../../recap/recap-line.ts";
import type { RecapReport } from "../../recap/recap-report.ts";
import type { RegionTotal } from "../../recap/region-totals.ts";
import { skipReasons } from "../../recap/skipped.ts";
import type { RatioSum } from "../../recap/tally.ts";

/** A kelurahan as a line of NDJSON; what cannot be read has nothing but its file and its reason. */
export function jsonLine(line: RecapLine) {
  if (line.status === "read") {
    const { stated: _, board: _board, lent: _lent, repayment: _repayment, ...told } = line;
    return told;
  }
  const { file, sha256, status, reason } = line;
  return {
    file,
    sha256,
    status,
    reason: reason.code,
    kelurahan: "",
    region: { code: "", province: "", city: "", district: "" },
    asOf: null,
    bkm: "undetermined",
    ksm: { eligible: 0, ineligible: 0, undetermined: 0 },
    members: 0,
    requested: 0,
    plan: null,
    portfolio: null,
    indicators: { "D.1": 0, "D.2": 0, "D.3": 0 },
    findings: { error: 0, warning: 0, info: 0 },
  };
}

/** What stands beside the lines: sums by region, what is there twice, what was left out. */
export function jsonSummary(report: RecapReport) {
  const { counting, twice, across, elsewhere, withoutNik, skipped, totals, codes, ranking, outputs } = report;
  const countOf = <K extends string>(all: readonly K[], one: K) => all.filter((each) => each === one).length;
  const reasons = skipped.map(({ reason }) => reason);
  return {
    workbooks: {
      found: counting.length,
      counted: countOf(counting, "counted"),
      copy: countOf(counting, "copy"),
      older: countOf(counting, "older"),
      disputed: countOf(counting, "disputed"),
      unreadable: countOf(counting, "unreadable"),
    },
    totals: totals.map(jsonTotal),
    duplicates: { workbooks: twice, across, withoutNik, ...(elsewhere === undefined ? {} : { elsewhere }) },
    codes,
    ranking: ranking.map(({ line: { file, kelurahan, asOf }, mean, place, isTie }) => ({
      file,
      kelurahan,
      asOf,
      place,
      isTie,
      mean: [mean.numerator, mean.denominator],
    })),
    ...(outputs === undefined ? {} : { outputs: jsonChanges(outputs) }),
    skipped: Object.fromEntries(skipReasons.map((reason) => [reason, countOf(reasons, reason)])),
  };
}

function jsonChanges({ changes, onlyBefore, onlyNow }: OutputChanges) {
  return {
    kelurahan: changes.length,
    onlyBefore,
    onlyNow,
    changes: changes.map(({ line: { file, kelurahan, region }, before, after }) => ({
      file,
      kelurahan,
      code: region.code,
      before,
      after,
    })),
  };
}

function jsonTotal({ level, code, name, otherNames, total }: RegionTotal) {
  const { portfolio, ...sums } = total;
  const pair = ({ numerator, denominator }: RatioSum) => [numerator, denominator];
  const { of, balance, par, lar, rr } = portfolio;
  return {
    level,
    code,
    name,
    otherNames,
    ...sums,
    portfolio: {
      of,
      balance,
      par: pair(par),
      lar: pair(lar),
      rr: pair(rr),
      known: { par: par.known, lar: lar.known, rr: rr.known },
    },
  };
}

/** The whole recap as one document. */
export function recapJson(report: RecapReport, policy: Policy, outputs: readonly { readonly path: string }[]) {
  const { dates, lines } = report;
  const [only, ...others] = dates;
  return {
    schemaVersion: 1,
    command: "recap",
    asOf: others.length === 0 && only !== undefined && only !== null && isKnown(only) ? only : null,
    policy: { id: policy.id, deviations: policy.deviations },
    outputs,
    kelurahan: lines.map(jsonLine),
    ...jsonSummary(report),
  };
}
