import type { RunReport } from "../result/run-report.ts";

/** 0 done; 1 something needs a person: an error finding, an undetermined verdict, a plan that waits for answers, or `--fail-on ineligible` met. */
export function exitCode({ findings, results }: RunReport, failOn: "ineligible" | undefined): 0 | 1 {
  const verdicts = results.flatMap(({ bkm, ksm }) => [
    ...(bkm === undefined ? [] : [bkm.verdict]),
    ...(ksm ?? []).map(({ verdict }) => verdict),
  ]);
  const needsPerson =
    findings.some(({ severity }) => severity === "error") ||
    verdicts.includes("undetermined") ||
    results.some(({ plan }) => plan?.provisional === true) ||
    (failOn === "ineligible" && verdicts.includes("ineligible"));
  return needsPerson ? 1 : 0;
}
