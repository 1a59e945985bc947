import type { AsOf } from "../domain/as-of.ts";
import type { Finding } from "../domain/finding.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Plan } from "../domain/plan.ts";
import type { PolicyComparison, StrategyComparison } from "../domain/plan-comparison.ts";
import type { Projected } from "../domain/projection.ts";
import type { Region } from "../domain/region.ts";
import type { TakenTable } from "../domain/taken-table.ts";
import type { BkmResult, KsmResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import type { OutputKind } from "./output-kind.ts";

/** `ppmk` stands for `ppmk FILE` without a command: all that the tables are there for. */
export type ReportCommand = "check-bkm" | "screen-ksm" | "allocate" | "monitor" | "project" | "ppmk" | "report";

/** Commands that do all that there are tables for, and tell it in short; `report` tells it in full on a page. */
export type OverviewCommand = "ppmk" | "report";

export const isOverview = (command: ReportCommand): command is OverviewCommand =>
  command === "ppmk" || command === "report";

/** A date of judgement, and where it came from. */
export interface Dated {
  readonly asOf: AsOf;
  readonly asOfSource: "option" | "workbook" | "today" | "unreadable";
}

/** What was found out about one kelurahan; parts that the command does not ask for are undefined. */
export interface KelurahanReport extends Dated {
  readonly kelurahan: string;
  readonly region?: Region;
  /** The input files that it was read from. */
  readonly files: readonly string[];
  /** What each table in them was taken for. */
  readonly tables: readonly TakenTable[];
  readonly bkm?: BkmResult;
  readonly ksm?: readonly KsmResult[];
  readonly plan?: Plan;
  /** The UPK's portfolio. */
  readonly monitor?: Monitor;
  /** The fund over the next months, or what is missing to reckon it. */
  readonly projected?: Projected;
  /** All strategies side by side, where they were asked for. */
  readonly comparison?: StrategyComparison;
  /** The plan by the guideline, where the policy deviates from it. */
  readonly byGuideline?: PolicyComparison;
}

export interface RunOutput {
  readonly path: string;
  readonly kind: OutputKind;
  /** In a copy, the sheet that lists the findings; the user's own may have its usual name. */
  readonly findingsSheet?: string;
  /** In a copy, the inputs whose cells are marked in it. */
  readonly copyOf?: readonly string[];
}

/**
 * Everything that a renderer needs, and nothing that it would have to look up. Where kelurahan have different dates, its own
 * is that of the first.
 */
export interface RunReport extends Dated {
  readonly command: ReportCommand;
  readonly policy: Policy;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly outputs: readonly RunOutput[];
  readonly results: readonly KelurahanReport[];
  /** All findings, also those of reading and of the results, in the order of their places. */
  readonly findings: readonly Finding[];
}
