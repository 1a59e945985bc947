import type { Stage } from "../domain/choices.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { Tranche } from "../domain/plan.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { instalments } from "../schedule/instalments.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import { leftOfFirstTranche } from "./disbursement.ts";

/** An amount with the cell that states it. */
export interface StatedAmount {
  readonly at: CellRef;
  readonly amount: Rupiah;
}

export interface StatedMember {
  readonly name: string;
  /** Members with the same number are one person (J.5). */
  readonly person: number;
  readonly approved: StatedAmount;
  readonly assessed: Rupiah;
  /** PPMK principal owed before the plan, as it counts toward the ceilings. */
  readonly owed: Rupiah;
  readonly months: number;
  readonly schedule: readonly {
    readonly principal: StatedAmount;
    readonly charge: StatedAmount;
    readonly total: StatedAmount;
  }[];
}

export interface StatedKsm {
  readonly approved: StatedAmount;
  readonly owed: Rupiah;
  /** It had money of tahap awal before, and takes no new place. */
  readonly holdsPlace: boolean;
  readonly members: readonly StatedMember[];
}

/** A loan plan as a workbook states it, perhaps after people have changed it. */
export interface StatedPlan {
  readonly stage: Stage;
  readonly fund: Rupiah;
  /** PPMK principal that tahap awal lent before the plan, and the places that it took. */
  readonly before: { readonly amount: Rupiah; readonly places: number };
  readonly ksm: readonly StatedKsm[];
  readonly total: StatedAmount;
  /** In tahap awal, tranche 1 before tranche 2. */
  readonly payments: readonly (StatedAmount & { readonly ksm: StatedKsm; readonly tranche: Tranche["number"] })[];
}

/** Every rule of J, sum, tranche and instalment that the plan breaks, at the cell where it does. */
export function checkPlan(plan: StatedPlan, policy: Policy): readonly Finding[] {
  return [
    ...plan.ksm.flatMap((ksm) => [
      ...ksm.members.flatMap((member) => [...memberFaults(member, policy), ...scheduleFaults(member, policy)]),
      ...ksmFaults(ksm, policy),
    ]),
    ...personFaults(plan, policy),
    ...planFaults(plan, policy),
    ...paymentFaults(plan, policy),
  ];
}

const broken = (at: CellRef, rule: string, limit: number, amount: number) =>
  finding("plan/rule-broken", at, { rule, limit, amount });

const isOver = ({ at, amount }: StatedAmount, rule: string, limit: number): Finding[] =>
  amount > limit ? [broken(at, rule, limit, amount)] : [];

const differs = ({ at, amount }: StatedAmount, sum: Rupiah): Finding[] =>
  amount === sum ? [] : [finding("plan/sum-differs", at, { stated: amount, sum })];

/** J.3: no more than was found feasible; A-9: in units. */
function memberFaults({ approved, assessed }: StatedMember, { settings: { a9 } }: Policy): Finding[] {
  const inUnits = approved.amount - (approved.amount % a9.unit);
  return [
    ...isOver(approved, "J.3", assessed),
    ...(inUnits === approved.amount ? [] : [broken(approved.at, "A-9", a9.unit, approved.amount)]),
  ];
}

/** J.4, with what the KSM owed before, and the sum of its members. */
function ksmFaults({ approved, owed, members }: StatedKsm, { settings: { j4 } }: Policy): Finding[] {
  const sum = sumRupiah(members.map((member) => member.approved.amount));
  return [
    ...differs(approved, sum),
    ...isOver({ at: approved.at, amount: sum }, "J.4", Math.max(0, j4.ksmCeiling - owed)),
  ];
}

/** J.5, over all KSM in which a person stands. */
function personFaults({ ksm }: StatedPlan, { settings: { j5 } }: Policy): Finding[] {
  const lent = new Map<number, number>();
  return ksm
    .flatMap(({ members }) => members)
    .flatMap(({ person, owed, approved: { at, amount } }) => {
      const before = lent.get(person) ?? 0;
      lent.set(person, before + amount);
      const limit = Math.max(0, j5.memberCeiling - owed);
      return amount > 0 && before + amount > limit ? [broken(at, "J.5", limit, before + amount)] : [];
    });
}

/** J.2 or the fund, J.7, and the sum of all loans. */
function planFaults({ stage, fund, before, ksm, total }: StatedPlan, { settings: { j2, j7 } }: Policy): Finding[] {
  const sum = sumRupiah(ksm.flatMap(({ members }) => members.map(({ approved }) => approved.amount)));
  const lent = { at: total.at, amount: sum };
  const newcomers = ksm.filter(
    ({ holdsPlace, members }) => !holdsPlace && members.some(({ approved }) => approved.amount > 0),
  );
  const funded = newcomers.length + before.places;
  const ceiling = stage === "awal" ? Math.min(fund, Math.max(0, j2.kelurahanCeiling - before.amount)) : fund;
  return [
    ...differs(total, sum),
    ...isOver(lent, stage === "awal" ? "J.2" : "fund", ceiling),
    ...(stage === "awal" && newcomers.length > 0 && funded > j7.maximumKsm
      ? [broken(total.at, "J.7", j7.maximumKsm, funded)]
      : []),
  ];
}

/** J.6: tranche 1 pays no more than it brings, and every KSM is paid what is approved. */
function paymentFaults({ fund, before, ksm, payments }: StatedPlan, policy: Policy): Finding[] {
  const share = leftOfFirstTranche(fund, before.amount, policy);
  let paid = 0;
  const beyond = payments
    .filter(({ tranche }) => tranche === 1)
    .flatMap(({ at, amount }) => {
      paid += amount;
      return paid > share && paid - amount <= share ? [broken(at, "J.6", share, paid)] : [];
    });
  const unequal = payments.length === 0 ? [] : ksm.flatMap((one) => paidOtherwise(one, payments));
  return [...beyond, ...unequal];
}

function paidOtherwise(ksm: StatedKsm, payments: StatedPlan["payments"]): Finding[] {
  const own = payments.filter((payment) => payment.ksm === ksm);
  const last = own.at(-1);
  if (last === undefined) return [];
  const approved = sumRupiah(ksm.members.map((member) => member.approved.amount));
  return differs({ at: last.at, amount: sumRupiah(own.map(({ amount }) => amount)) }, approved);
}

/** The schedule pays back the loan, as the policy's instalments do. One finding for each loan, at what is wrong first. */
function scheduleFaults({ name, approved, months, schedule }: StatedMember, policy: Policy): Finding[] {
  const scheduled = sumRupiah(schedule.map(({ principal }) => principal.amount));
  if (scheduled !== approved.amount) {
    const args = { name, expected: approved.amount, stated: scheduled };
    return [finding("plan/schedule-differs", schedule[0]?.principal.at ?? approved.at, args)];
  }
  const expected = instalments({ principal: approved.amount, ...pricingOf(policy, months) });
  for (const [index, stated] of schedule.entries()) {
    for (const part of ["principal", "charge", "total"] as const) {
      const wanted = expected[index]?.[part] ?? rupiah(0);
      if (stated[part].amount === wanted) continue;
      return [
        finding("plan/schedule-differs", stated[part].at, { name, expected: wanted, stated: stated[part].amount }),
      ];
    }
  }
  return [];
}
