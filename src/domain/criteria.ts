import type { RuleCode } from "./rules.ts";

/** What a BKM is judged by, in the order in which it is told. */
export const bkmCriteria = ["F.1", "F.2", "F.3"] as const satisfies readonly RuleCode[];
export type BkmCriterion = (typeof bkmCriteria)[number];

/** What a KSM is judged by, in the order in which it is told: also the gaps that a service can close. */
export const ksmCriteria = ["G.1", "G.2", "G.3", "G.4", "K"] as const satisfies readonly RuleCode[];
export type KsmCriterion = (typeof ksmCriteria)[number];

/** Every criterion. Judges, texts, columns and the contract are keyed by it: one that lacks any of them does not compile. */
export const criterionCodes = [...bkmCriteria, ...ksmCriteria] as const;
export type CriterionCode = (typeof criterionCodes)[number];
