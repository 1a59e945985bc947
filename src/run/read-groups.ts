import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { noMap } from "../intake/column-map.ts";
import { nothingGiven } from "../intake/ps2-list.ts";
import { type KelurahanReading, readKelurahan } from "../intake/read-kelurahan.ts";
import type { Dated, RunReport } from "../result/run-report.ts";
import { columnMapFindings } from "./column-map-findings.ts";
import { findAsOf } from "./find-as-of.ts";
import type { Input } from "./input.ts";
import { type Part, partsOf, tablesFor } from "./parts-of.ts";
import type { RunRequest } from "./run-request.ts";
import { unknownSheets } from "./unknown-sheets.ts";

/** A kelurahan as it was read, without the cells of its files. */
interface ReadGroup {
  readonly parts: readonly Part[];
  readonly reading: KelurahanReading;
  readonly dated: Dated;
}

/** What was read of all kelurahan. */
export interface ReadGroups {
  readonly groups: readonly ReadGroup[];
  readonly inputs: RunReport["inputs"];
  /** About the files and what was said of them. */
  readonly findings: readonly Finding[];
}

/** Reads each kelurahan's tables into records. Nothing of it holds the files' cells any more. */
export function readGroups(
  groups: readonly (readonly Input[])[],
  { command, ...request }: Omit<RunRequest, "policy" | "render" | "choose">,
): ReadGroups {
  const inputs = groups.flat();
  const found = groups.map((group) => {
    const parts = partsOf(command, group, request.columns);
    const workbooks = group.map(({ workbook }) => workbook);
    const wanted = tablesFor(parts);
    const tables = { ...wanted, optional: [...wanted.optional, ...(request.alsoRead ?? [])] };
    const reading = readKelurahan(workbooks, tables, request.ps2, request.columns);
    return { parts, reading, dated: findAsOf(request.asOf, reading.kelurahan, request.today) };
  });
  return {
    groups: found,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    findings: [
      ...(request.notes ?? []),
      ...formatFindings(inputs),
      ...columnMapFindings(request.columns ?? noMap, new Set(found.flatMap(({ reading: { met } }) => [...met]))),
      ...unknownSheets(request.ps2 ?? nothingGiven, inputs),
    ],
  };
}

/** What was sniffed of CSV files, once for those that are alike; and of old formats, that their copies are new workbooks. */
function formatFindings(inputs: readonly Input[]): readonly Finding[] {
  const tables = inputs.flatMap(({ path, workbook: { csv } }) => (csv === undefined ? [] : [{ path, csv }]));
  const alike = groupBy(tables, ({ csv: { delimiter, encoding } }) => `${delimiter} ${encoding}`);
  return [
    ...[...alike.values()].map((files) =>
      finding("file/csv-dialect", { file: files[0].path, sheet: "" }, { ...files[0].csv, files: files.length }),
    ),
    ...inputs.flatMap(({ path, workbook: { format } }) =>
      format === "xls" || format === "ods" ? [finding("file/new-workbook", { file: path, sheet: "" }, { format })] : [],
    ),
  ];
}
