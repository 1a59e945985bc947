import { type Finding, finding } from "../domain/finding.ts";
import type { KsmResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";

/** The member's own months within the policy's limits, or the policy's where there are none. */
export function monthsWithin(own: number | undefined, { settings: { a8 } }: Policy): number {
  return own === undefined ? a8.months : Math.min(a8.maximumMonths, Math.max(a8.minimumMonths, own));
}

/** Members who ask for a loan over fewer or more months than the policy allows; the limit is used instead. */
export function termFindings(results: readonly KsmResult[], policy: Policy): readonly Finding[] {
  const { minimumMonths: minimum, maximumMonths: maximum } = policy.settings.a8;
  return results
    .flatMap(({ members }) => members.map(({ record }) => record))
    .flatMap(({ name, months, requested }) => {
      if (months.state !== "value" || (requested.value ?? 0) === 0) return [];
      const used = monthsWithin(months.value, policy);
      if (used === months.value) return [];
      return [
        finding("plan/months-outside", months.cell, {
          name: name.value ?? "",
          own: months.value,
          minimum,
          maximum,
          used,
        }),
      ];
    });
}
