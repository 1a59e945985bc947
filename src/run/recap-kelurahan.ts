import { type Finding, finding } from "../domain/finding.ts";
import type { RecapRecord } from "../recap/kelurahan-record.ts";
import type { Seal } from "../recap/seal.ts";
import { recordSheetName } from "../report/plan-record/plan-record.ts";
import type { Input, InputFile } from "./input.ts";
import { judgeGroups } from "./judge-groups.ts";
import { readInputs } from "./read-inputs.ts";
import { recordOf } from "./record-of.ts";
import type { RunRequest } from "./run-request.ts";

/** By what every kelurahan of a recap is judged. */
export type RecapRequest = Pick<RunRequest, "policy" | "policyFrom" | "asOf" | "today" | "columns">;

/**
 * What is kept of the files of one kelurahan, judged and planned alone, as `allocate` does. Undefined where they are a plan
 * of ours. They are named together, as their folder where they are several.
 */
export async function recapKelurahan(
  files: readonly (InputFile | Finding)[],
  named: Pick<RecapRecord, "file" | "sha256">,
  request: RecapRequest,
  seal: Seal,
): Promise<RecapRecord | undefined> {
  const own = { ...named, files: files.map((file) => ("path" in file ? file.path : fileOf(file))) };
  const { inputs, unreadable } = await readInputs(files);
  const [fault] = unreadable;
  if (fault !== undefined) return { ...own, status: "unreadable", reason: fault };
  if (inputs.some(isPlan)) return undefined;
  const judged = judgeGroups([inputs], {
    command: "allocate",
    ...request,
    alsoRead: ["assets"],
    wish: { stage: undefined, strategy: "peringkat", fund: undefined, draft: false },
  });
  const [result, reading] = judged.kind === "judged" ? [judged.report.results[0], judged.readings[0]] : [];
  if (judged.kind !== "judged" || result === undefined || reading === undefined || reading.tables.length === 0) {
    return { ...own, status: "unreadable", reason: finding("file/no-kelurahan", { file: own.file, sheet: "" }, {}) };
  }
  return recordOf(
    own,
    { result, kelurahan: reading.kelurahan, findings: judged.report.findings },
    request.policy,
    seal,
  );
}

const fileOf = ({ at }: Finding) => ("file" in at ? at.file : at.sheet.file);

const isPlan = ({ workbook }: Input) =>
  workbook.sheets.some(({ ref, visibility }) => ref.sheet === recordSheetName && visibility === "very-hidden");
