import type { TableName } from "../intake/catalogue/catalogue.ts";
import type { ReportCommand } from "../result/run-report.ts";

/** The tables that each command judges by; a missing optional table leaves verdicts open but is no fault of its own. */
export const tablesOf: {
  readonly [C in ReportCommand]: { readonly required: readonly TableName[]; readonly optional: readonly TableName[] };
} = {
  "check-bkm": { required: ["profile", "secretariat", "audits"], optional: ["aspects", "decisions"] },
  "screen-ksm": {
    required: ["members"],
    optional: ["ksm", "households", "loans", "instalments", "decisions", "profile"],
  },
  allocate: {
    required: ["profile", "secretariat", "audits", "ksm", "members"],
    optional: ["aspects", "households", "loans", "instalments", "decisions"],
  },
};
