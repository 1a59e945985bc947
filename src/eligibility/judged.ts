import type { CriterionCode } from "../domain/criteria.ts";
import type { Finding } from "../domain/finding.ts";
import type { Criterion } from "../domain/verdict.ts";

/** A criterion as it was found, and what a person should know beside it. */
export interface Judged<C extends CriterionCode> {
  readonly criterion: Criterion<C>;
  readonly findings: readonly Finding[];
}
