/**
 * What ppmk writes: the marked copy of a workbook, the plan of a kelurahan, the portfolio of its UPK, and its projection; as pages the report
 * on a kelurahan, letters to its KSM, what may be public of it, and the list of several reports.
 */
export const outputKinds = [
  "annotated",
  "plan",
  "portfolio",
  "projection",
  "letters",
  "board",
  "index",
  "page",
] as const;
export type OutputKind = (typeof outputKinds)[number];

const pageKinds = ["letters", "board", "index", "page"] as const satisfies readonly OutputKind[];
export type PageKind = (typeof pageKinds)[number];

/** Whether it is a page for a browser, not a workbook. */
export const isPage = (kind: OutputKind): kind is PageKind => pageKinds.some((page) => page === kind);
