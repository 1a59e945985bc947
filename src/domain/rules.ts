/** Rules of the guideline: its section and the bullet in it; K is the choice among K.1 to K.3. */
export const ruleCodes = [
  "D.1",
  "D.2",
  "D.3",
  "F.1",
  "F.2",
  "F.3",
  "G.1",
  "G.2",
  "G.3",
  "G.4",
  "H.1",
  "H.2",
  "H.3",
  "J.1",
  "J.2",
  "J.3",
  "J.4",
  "J.5",
  "J.6",
  "J.7",
  "J.8",
  "K",
  "K.1",
  "K.2",
  "K.3",
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** Assumptions of the rule book (A-1 …) that can decide a criterion or an amount. */
export const assumptionIds = [
  "A-1",
  "A-2",
  "A-3",
  "A-4",
  "A-5",
  "A-6",
  "A-7",
  "A-8",
  "A-9",
  "A-10",
  "A-11",
  "A-12",
  "A-13",
  "A-14",
] as const;
export type AssumptionId = (typeof assumptionIds)[number];
