import type { ReadLine } from "../../src/recap/recap-line.ts";
import { date } from "./records.ts";

/** Changes of a line; dates as text. */
type LineChanges = Partial<Omit<ReadLine, "asOf" | "stated" | "region">> & {
  readonly asOf?: string | null;
  readonly stated?: string | null;
  readonly region?: Partial<ReadLine["region"]>;
};

/** A kelurahan that was read, with nothing in it but what is stated; it goes by its file. */
export function readLine(
  file: string,
  { asOf = "2013-03-15", stated = asOf, region = {}, ...changes }: LineChanges = {},
): ReadLine {
  return {
    file,
    sha256: `sha of ${file}`,
    status: "read",
    reason: null,
    kelurahan: "",
    region: { code: "", province: "", city: "", district: "", ...region },
    asOf: asOf === null ? null : date(asOf),
    stated: stated === null ? null : date(stated),
    bkm: "eligible",
    board: {},
    lent: 0,
    repayment: null,
    ksm: { eligible: 0, ineligible: 0, undetermined: 0 },
    members: 0,
    requested: 0,
    plan: null,
    portfolio: null,
    indicators: { "D.1": 0, "D.2": 0, "D.3": 0 },
    findings: { error: 0, warning: 0, info: 0 },
    ...changes,
  };
}
