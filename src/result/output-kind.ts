/** What ppmk writes: the marked copy of a workbook, the plan of a kelurahan, and the portfolio of its UPK. */
export const outputKinds = ["annotated", "plan", "portfolio"] as const;
export type OutputKind = (typeof outputKinds)[number];
