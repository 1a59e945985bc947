import type { Finding } from "../domain/finding.ts";
import { type ColumnMap, noMap } from "../intake/column-map.ts";
import { describeTables } from "../intake/describe-tables.ts";
import { type GivenPs2, nothingGiven } from "../intake/ps2-list.ts";
import type { ColumnsReport } from "../result/columns-report.ts";
import { columnMapFindings } from "./column-map-findings.ts";
import type { InputFile } from "./input.ts";
import { readInputs } from "./read-inputs.ts";

/**
 * How each table of some files is understood, column by column; what is said of it in `map` and `given` counts. A file that
 * cannot be read is a finding, and the others go on.
 */
export async function describeFiles(
  files: readonly (InputFile | Finding)[],
  given: GivenPs2 = nothingGiven,
  map: ColumnMap = noMap,
): Promise<ColumnsReport> {
  const { inputs, unreadable } = await readInputs(files);
  const { tables, met } = describeTables(
    inputs.map(({ workbook }) => workbook),
    given,
    map,
  );
  const leftOut = inputs.flatMap(({ workbook }) => workbook.leftOut ?? []);
  return {
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    tables,
    findings: [...unreadable, ...leftOut, ...columnMapFindings(map, met)],
    outputs: [],
  };
}
