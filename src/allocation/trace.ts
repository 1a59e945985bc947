import type { Cut, CutRule, PlannedKsm, PlannedMember } from "../domain/plan.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { instalments } from "../schedule/instalments.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import type { AssessedKsm, AssessedMember } from "./assess.ts";
import { fill } from "./fill.ts";

/** A KSM's way from requested to approved; the cuts of each member, and of the KSM, add up to the difference. */
export type TracedKsm = Omit<PlannedKsm, "order" | "tranche">;

export interface TracedCandidate extends TracedKsm {
  readonly order: number;
  /** What kept it from more. */
  readonly rule: CutRule;
}

/** In the order in which they take. */
const cutRules: readonly CutRule[] = ["waits", "recommendation", "J.5", "capacity", "A-9", "J.4", "J.7", "J.2", "fund"];

/**
 * Traces a KSM whose members got `units`, those not in it nothing. J.4 took what would still be missing if the money had
 * reached for the KSM's whole ceiling, filled further from what was approved; `rest` (J.2 or the fund, J.7) took the
 * difference.
 */
export function traceKsm(
  { proposal, members, ceiling }: AssessedKsm,
  units: ReadonlyMap<AssessedMember, number>,
  rest: CutRule,
  policy: Policy,
): TracedKsm {
  const inRupiah = (count: number): Rupiah => rupiah(count * policy.settings.a9.unit);
  const sharers = members.map((member) => ({ of: member, floor: units.get(member) ?? 0, ceiling: member.units }));
  const withMoney = fill([{ ceiling, members: sharers }], ceiling);
  const planned = [...withMoney].map(([member, unitsWithMoney]) => {
    const approved = inRupiah(units.get(member) ?? 0);
    const underCeiling = inRupiah(unitsWithMoney);
    const shared = [
      { rule: "J.4", amount: rupiah(member.assessed - underCeiling) },
      { rule: rest, amount: rupiah(underCeiling - approved) },
    ] as const;
    return planMember(member, approved, shared, policy);
  });
  return {
    at: proposal.at,
    code: proposal.code,
    name: proposal.name,
    requested: sumRupiah(planned.map(({ requested }) => requested)),
    assessed: sumRupiah(planned.map(({ assessed }) => assessed)),
    approved: sumRupiah(planned.map(({ approved }) => approved)),
    cuts: addUp(planned.flatMap(({ cuts }) => cuts)),
    members: planned,
  };
}

function planMember(
  { proposal, assessed, cuts }: AssessedMember,
  approved: Rupiah,
  shared: readonly Cut[],
  policy: Policy,
): PlannedMember {
  const { at, name, nik, ps2Confirmed, requested, months, waiting } = proposal;
  return {
    at,
    name,
    nik,
    ps2Confirmed,
    requested,
    assessed,
    approved,
    cuts: [...cuts, ...shared.filter(({ amount }) => amount > 0)],
    waits: waiting?.cells ?? [],
    months,
    schedule: instalments({ principal: approved, ...pricingOf(policy, months) }),
  };
}

function addUp(cuts: readonly Cut[]): readonly Cut[] {
  return cutRules
    .map((rule) => ({ rule, amount: sumRupiah(cuts.filter((cut) => cut.rule === rule).map(({ amount }) => amount)) }))
    .filter(({ amount }) => amount > 0);
}
