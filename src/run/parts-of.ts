import type { TableName } from "../intake/catalogue/catalogue.ts";
import type { ColumnMap } from "../intake/column-map.ts";
import type { Wanted } from "../intake/read-kelurahan.ts";
import { tableKinds } from "../intake/table-kinds.ts";
import type { ReportCommand } from "../result/run-report.ts";
import type { Input } from "./input.ts";

/** What can be found out about a kelurahan, in the order in which it is done. */
export const parts = ["board", "ksm", "plan", "fund", "projection"] as const;
export type Part = (typeof parts)[number];

/** The tables that each part judges by; a missing optional table leaves verdicts open but is no fault of its own. */
const tablesOf: { readonly [P in Part]: Wanted } = {
  board: { required: ["profile", "secretariat", "audits"], optional: ["aspects", "decisions"] },
  ksm: { required: ["members"], optional: ["ksm", "households", "loans", "instalments", "decisions", "profile"] },
  plan: {
    required: ["profile", "secretariat", "audits", "ksm", "members"],
    optional: ["aspects", "households", "loans", "instalments", "finances", "decisions"],
  },
  fund: { required: ["loans"], optional: ["instalments", "ksm", "members", "finances", "profile"] },
  projection: { required: ["loans"], optional: ["instalments", "ksm", "members", "finances", "profile"] },
};

/** The tables without which a workbook does not speak of a part: one of each list. A *Profil* alone says where, not what. */
const spokenOfBy: { readonly [P in Part]: readonly (readonly TableName[])[] } = {
  board: [["secretariat", "audits", "aspects"]],
  ksm: [["members", "ksm"]],
  plan: [
    ["secretariat", "audits", "aspects"],
    ["members", "ksm"],
  ],
  fund: [["loans"], ["instalments"]],
  projection: [["loans"], ["instalments"], ["finances"]],
};

/**
 * What a command finds out about a kelurahan. `ppmk` alone and `report` do all that the tables are there for; where they are there for
 * nothing, it looks for members, and says that there are none.
 */
export function partsOf(command: ReportCommand, inputs: readonly Input[], map?: ColumnMap): readonly Part[] {
  switch (command) {
    case "check-bkm":
      return ["board"];
    case "screen-ksm":
      return ["ksm"];
    case "allocate":
      return ["board", "ksm", "plan"];
    case "monitor":
      return ["fund"];
    case "project":
      return ["projection"];
    case "ppmk":
    case "report": {
      const kinds = new Set(inputs.flatMap(({ workbook }) => [...tableKinds(workbook, map)]));
      const spokenOf = parts.filter((part) => spokenOfBy[part].every((some) => some.some((name) => kinds.has(name))));
      return spokenOf.length === 0 ? ["ksm"] : spokenOf;
    }
  }
}

/** The tables that some parts judge by together. */
export function tablesFor(wanted: readonly Part[]): Wanted {
  const required = new Set(wanted.flatMap((part) => tablesOf[part].required));
  const optional = new Set(wanted.flatMap((part) => tablesOf[part].optional));
  return { required: [...required], optional: [...optional].filter((name) => !required.has(name)) };
}
