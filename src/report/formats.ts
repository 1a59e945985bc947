/** The forms in which a report can be printed. */
export const formats = ["text", "json", "csv", "markdown"] as const;
export type Format = (typeof formats)[number];
