import type { KsmChange, PolicyComparison, StrategyComparison } from "../../domain/plan-comparison.ts";
import { toDecimal } from "../../domain/ratio.ts";
import type { JsonByGuideline, JsonComparison } from "../contract/documents.ts";

type Masking = (text: string) => string;

export function jsonComparison({ figures, changes }: StrategyComparison, mask: Masking): JsonComparison {
  return {
    strategies: figures.map(({ plan, shares, jain, ...figure }) => ({
      ...figure,
      total: plan.total,
      unallocated: plan.unallocated,
      tranches: plan.tranches,
      shares:
        shares === null
          ? null
          : { least: toDecimal(shares.least), median: toDecimal(shares.median), mean: toDecimal(shares.mean) },
      jain: jain === null ? null : toDecimal(jain),
    })),
    changes: changesIn(changes, mask),
  };
}

export function jsonByGuideline({ guideline, changes }: PolicyComparison, mask: Masking): JsonByGuideline {
  return {
    plan:
      guideline === undefined
        ? null
        : {
            fund: guideline.fund,
            total: guideline.total,
            unallocated: guideline.unallocated,
            ksm: guideline.ksm.map(({ code, approved }) => ({ code: mask(code), approved })),
          },
    changes: changesIn(changes, mask),
  };
}

function changesIn<N extends string>(changes: readonly KsmChange<N>[], mask: Masking) {
  return changes.map(({ code, name, approved, members }) => ({
    code: mask(code),
    name: mask(name),
    approved,
    members: members.map((member) => ({ name: mask(member.name), approved: member.approved })),
  }));
}
