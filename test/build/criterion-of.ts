import type { CriterionCode } from "../../src/domain/criteria.ts";
import type { Criterion } from "../../src/domain/verdict.ts";

/** What was judged by a criterion, wherever it stands among the others. */
export function criterionOf(result: { readonly criteria: readonly Criterion[] } | undefined, code: CriterionCode) {
  const found = result?.criteria.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} was not judged`);
  return found;
}
