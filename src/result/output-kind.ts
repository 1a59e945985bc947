/** What ppmk writes: the marked copy of a workbook, and the plan of a kelurahan. */
export const outputKinds = ["annotated", "plan"] as const;
export type OutputKind = (typeof outputKinds)[number];
