import type { CivilDate } from "../domain/calendar.ts";
import type { Finding } from "../domain/finding.ts";
import type { TableName } from "../intake/catalogue/catalogue.ts";
import type { ColumnMap } from "../intake/column-map.ts";
import type { GivenPs2 } from "../intake/ps2-list.ts";
import type { Policy } from "../policy/settings.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { ReportCommand } from "../result/run-report.ts";
import type { MonitorWish } from "./monitor-fund.ts";
import type { OutputTarget } from "./output-targets.ts";
import type { PlanWish } from "./plan-loans.ts";
import type { ProjectWish } from "./project-fund.ts";

/** What a run is asked for. */
export interface RunRequest {
  readonly command: ReportCommand;
  readonly policy: Policy;
  /** Where the policy was stated, for findings about it. */
  readonly policyFrom: string;
  /** Undefined: the date that the workbook states, else today. */
  readonly asOf: CivilDate | undefined;
  readonly today: CivilDate;
  /** How loans are to be planned; undefined where none are. */
  readonly wish: PlanWish | undefined;
  /** How the portfolio is to be looked at; as usual where it is not given. */
  readonly monitor?: MonitorWish;
  /** How the fund is to be projected; as usual where it is not given. */
  readonly projection?: ProjectWish;
  /** What is to be told of the files beside what stands in them. */
  readonly notes?: readonly Finding[];
  /** What the user said is the PS-2 list; nothing where it is not given. */
  readonly ps2?: GivenPs2;
  /** What the user said of tables and their columns; nothing where it is not given. */
  readonly columns?: ColumnMap;
  /** Tables that are read beside those that the command judges by. */
  readonly alsoRead?: readonly TableName[];
  readonly render: RenderOptions;
  /** Which of the outputs that could be made are, and under which name; all, beside their inputs, where it is not given. */
  readonly choose?: (targets: readonly OutputTarget[]) => readonly OutputTarget[];
}
