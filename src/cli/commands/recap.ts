import { recapLine } from "../../recap/recap-line.ts";
import type { RecapReport } from "../../recap/recap-report.ts";
import { jsonText } from "../../report/json/json-text.ts";
import { jsonLine, jsonSummary, recapJson } from "../../report/recap/json.ts";
import { recapText } from "../../report/recap/to-text.ts";
import type { RecapRequest } from "../../run/recap-kelurahan.ts";
import { asOfOption } from "../as-of-option.ts";
import { columnMapOption } from "../column-map-option.ts";
import { fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { activePolicy } from "../policy-option.ts";
import { openStore } from "../recap/open-store.ts";
import { type RecapWish, runRecap } from "../recap/run-recap.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";
import { today } from "../today.ts";

type RecapOptions = OptionsOf<
  | "as-of"
  | "policy"
  | "set"
  | "columns"
  | "lang"
  | "recap-format"
  | "jobs"
  | "cache"
  | "no-cache"
  | "clear-cache"
  | "quiet"
  | "color"
>;

/** `recap`: many kelurahan, each judged alone and all summed up. Returns the exit code. */
export async function recap(paths: readonly string[], options: RecapOptions): Promise<number> {
  const jobs = jobsOption(options.jobs);
  const request = await requestOf(options);
  const store = openStore(options);
  try {
    return await told(paths, options, { request, store, jobs, lang: options.lang, quiet: options.quiet === true });
  } finally {
    store.close();
  }
}

async function requestOf({ policy, set, asOf, columns }: RecapOptions): Promise<RecapRequest> {
  return {
    policy: await activePolicy(policy, set),
    policyFrom: policy ?? "--set",
    asOf: asOfOption(asOf),
    today: today(),
    columns: await columnMapOption(columns),
  };
}

async function told(paths: readonly string[], options: RecapOptions, wish: RecapWish): Promise<number> {
  const { policy } = wish.request;
  const isStream = options.format === "ndjson";
  const { report } = await runRecap(paths, {
    ...wish,
    ...(isStream ? { onRecord: (record) => printLine(jsonLine(recapLine(record))) } : {}),
  });
  switch (options.format) {
    case "ndjson":
      printLine({ type: "summary", ...jsonSummary(report) });
      break;
    case "json":
      for (const piece of jsonText(recapJson(report, policy, []))) process.stdout.write(piece);
      break;
    case "text": {
      const page = { width: terminalWidth(), ink: await terminalInk(options.color), brief: options.quiet === true };
      const { lang } = options;
      process.stdout.write(recapText(report, { policy, outputs: [] }, { lang, showNik: false, ...page }));
    }
  }
  return exitCode(report);
}

function jobsOption(jobs: string | undefined): number | undefined {
  const count = Number(jobs);
  if (jobs !== undefined && (!Number.isInteger(count) || count < 1 || count > mostJobs))
    throw fault("jobs/not-a-count", jobs);
  return jobs === undefined ? undefined : count;
}

const mostJobs = 64;

const printLine = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** 0 all is well; 1 something needs a person; 2 not one file could be read. */
function exitCode({ lines, counting }: RecapReport): 0 | 1 | 2 {
  if (lines.every(({ status }) => status === "unreadable")) return 2;
  const isWell = lines.every(
    (line) =>
      line.status === "read" &&
      line.findings.error === 0 &&
      line.bkm !== "undetermined" &&
      line.ksm.undetermined === 0 &&
      line.plan?.provisional !== true,
  );
  return isWell && !counting.includes("disputed") ? 0 : 1;
}
