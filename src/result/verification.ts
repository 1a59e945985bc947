import type { CivilDate } from "../domain/calendar.ts";
import type { Finding } from "../domain/finding.ts";
import type { Policy } from "../policy/settings.ts";
import type { OutputKind } from "./output-kind.ts";

interface NamedFile {
  readonly path: string;
  readonly sha256: string;
}

/** What a check of a plan workbook gave. */
export interface Verification {
  readonly plan: NamedFile;
  /** The files that it was held against. */
  readonly sources: readonly NamedFile[];
  readonly kelurahan: string;
  readonly asOf: CivilDate;
  /** By which the plan was made, and is checked. */
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  /** The marked copy, where one was written. */
  readonly outputs: readonly { readonly path: string; readonly kind: OutputKind }[];
}

export type ChangeFinding = Extract<
  Finding,
  { readonly code: "plan/cell-changed" | "plan/signed-cell-changed" | "plan/cell-filled" }
>;

export const isChange = (finding: Finding): finding is ChangeFinding =>
  finding.code === "plan/cell-changed" ||
  finding.code === "plan/signed-cell-changed" ||
  finding.code === "plan/cell-filled";

/** No rule is broken, and nothing is left undecided. */
export const holds = ({ findings }: Verification): boolean => findings.every(({ severity }) => severity !== "error");
