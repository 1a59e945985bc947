import type { BoardArgs } from "./finding-args/board-args.ts";
import type { CellArgs } from "./finding-args/cell-args.ts";
import type { FileArgs } from "./finding-args/file-args.ts";
import type { LoanArgs } from "./finding-args/loan-args.ts";
import type { PeopleArgs } from "./finding-args/people-args.ts";
import type { PlanArgs } from "./finding-args/plan-args.ts";
import type { TableArgs } from "./finding-args/table-args.ts";

/** What each finding says beside its place and the cell's text. The sentence is made in `messages`. */
export interface FindingArgs extends FileArgs, TableArgs, CellArgs, PeopleArgs, LoanArgs, BoardArgs, PlanArgs {}

export type FindingCode = keyof FindingArgs;
