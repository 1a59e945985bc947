/** What ppmk writes: the marked copy of a workbook, the plan of a kelurahan, the portfolio of its UPK, and its projection. */
export const outputKinds = ["annotated", "plan", "portfolio", "projection"] as const;
export type OutputKind = (typeof outputKinds)[number];
