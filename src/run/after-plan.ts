import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import type { Plan } from "../domain/plan.ts";
import type { Kelurahan } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import type { FundBooks } from "./fund-books.ts";
import { planAhead } from "./plan-ahead.ts";
import { projectFund, usualProjection } from "./project-fund.ts";

/**
 * The first year in which J.8 would fail after a plan of perguliran, by the middle scenario, else by the careful one. Nothing
 * of a UPK without a ledger, or of which too little is known to project its fund.
 */
export function afterPlan(
  kelurahan: Kelurahan,
  policy: Policy,
  books: FundBooks,
  plan: Plan,
  place: SheetRef,
): readonly Finding[] {
  if (plan.stage !== "perguliran" || (kelurahan.instalments ?? []).length === 0) return [];
  const name = kelurahan.profile?.kelurahan.value ?? "";
  const wish = {
    ...usualProjection,
    opening: kelurahan.profile?.availableFund.value,
    plan: planAhead(name, plan, policy),
    withBacktest: false,
  };
  const { projected } = projectFund(kelurahan, policy, books, wish, place);
  if (projected.kind === "lacking") return [];
  const { scenarios, basis } = projected.projection;
  const failing = ["tengah", "hati-hati"].flatMap((one) => scenarios.filter(({ name }) => name === one));
  const first = failing.find(({ failsIn }) => failsIn !== null);
  if (first?.failsIn == null) return [];
  const args = {
    year: first.failsIn,
    atLeast: policy.settings.j8.minimumKsmPerYear,
    asks: rupiah(basis.loan),
    isCareful: first.name === "hati-hati",
  };
  return [finding("project/fails", place, args)];
}
