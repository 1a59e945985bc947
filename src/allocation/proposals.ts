import type { Field } from "../domain/field.ts";
import type { Nik } from "../domain/nik.ts";
import type { CellRef } from "../domain/place.ts";
import type { Ratio } from "../domain/ratio.ts";
import type { MemberRecord } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Eligibility, KsmResult, MemberResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";

/** PPMK principal that a person still owes; `estimated` when part of it is a share of an undivided loan. */
export interface Debt {
  readonly amount: Rupiah;
  readonly estimated: boolean;
}

/** What a member asks for, and what limits it. Money in rupiah. */
export interface MemberProposal {
  readonly at: CellRef;
  readonly name: string;
  readonly nik: Nik | null;
  /** The NIK, or a key of its own for a row without one: J.5 holds per person, also across KSM. */
  readonly person: string;
  readonly ps2Confirmed: boolean;
  /** 0 where there is no proposal. */
  readonly requested: Rupiah;
  readonly recommended: Rupiah | null;
  /** Income less cost, where both are given: what can be paid a month. */
  readonly capacity: Rupiah | null;
  readonly months: number;
  readonly debt: Debt;
}

/** A KSM's proposal and what its place in the order and its ceilings rest on. */
export interface KsmProposal {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  readonly score: Ratio | null;
  readonly ps2Share: Ratio;
  readonly repaymentRate: Ratio | null;
  /** PPMK principal that the KSM still owes, in rupiah. */
  readonly outstanding: Rupiah;
  /** Cells that leave open what it owes; nothing is lent then. */
  readonly unknownDebt: readonly CellRef[];
  readonly members: readonly MemberProposal[];
  readonly eligibility: Eligibility;
  /** The first criterion that failed, or else the first that is open; null for an eligible KSM. */
  readonly blocking: string | null;
  readonly lentToThisYear: boolean;
}

/**
 * The proposals in a kelurahan's judged KSM. A member without a readable request proposes nothing. A limit that is given
 * but cannot be read lets nothing through until it is corrected: the cell has its finding, and no loan rests on a guess.
 */
export function proposals(results: readonly KsmResult[], policy: Policy): readonly KsmProposal[] {
  return results.map((ksm) => ({
    at: ksm.record.at,
    code: ksm.code,
    name: ksm.name,
    score: ksm.record.score.value ?? null,
    ps2Share: { numerator: ksm.ps2.confirmed, denominator: Math.max(1, ksm.members.length) },
    repaymentRate: repaymentRateOf(ksm),
    outstanding: outstandingOf(ksm, policy),
    unknownDebt: ksm.unknownPpmk ?? [],
    members: ksm.members.map((member) => memberProposal(member, policy)),
    eligibility: ksm.verdict,
    blocking: blockingCriterion(ksm),
    lentToThisYear: ksm.lentToThisYear,
  }));
}

function outstandingOf({ repayment, unknownPpmk }: KsmResult, { settings }: Policy): Rupiah {
  return unknownPpmk === undefined ? (repayment?.outstandingPpmk ?? rupiah(0)) : rupiah(settings.j4.ksmCeiling);
}

function memberProposal(member: MemberResult, policy: Policy): MemberProposal {
  const { record, ps2, outstandingPpmk: { own, share } = { own: rupiah(0), share: rupiah(0) } } = member;
  return {
    at: record.at,
    name: record.name.value ?? "",
    nik: record.nik.value ?? null,
    person: personOf(member),
    ps2Confirmed: ps2 === "confirmed",
    requested: record.requested.value ?? rupiah(0),
    recommended: isUnreadable(record.recommended) ? rupiah(0) : (record.recommended.value ?? null),
    capacity: capacityOf(record),
    months: monthsWithin(record.months.value, policy),
    debt: { amount: rupiah(own + share), estimated: share > 0 },
  };
}

/** The member's own months within the policy's limits, or the policy's where there are none. */
export function monthsWithin(own: number | undefined, { settings: { a8 } }: Policy): number {
  return own === undefined ? a8.months : Math.min(a8.maximumMonths, Math.max(a8.minimumMonths, own));
}

function personOf({ record }: MemberResult): string {
  const { sheet, row } = record.at;
  return record.nik.value ?? `${sheet.file}/${sheet.sheet}/${row}`;
}

const isUnreadable = (field: Field<unknown>) => field.state === "invalid";

function capacityOf({ income, cost, months }: MemberRecord): Rupiah | null {
  if (isUnreadable(income) || isUnreadable(cost)) return rupiah(0);
  if (income.value === undefined || cost.value === undefined) return null;
  return isUnreadable(months) ? rupiah(0) : rupiah(income.value - cost.value);
}

function repaymentRateOf({ repayment }: KsmResult): Ratio | null {
  if (repayment === null || repayment.due === 0) return null;
  return { numerator: repayment.paid, denominator: repayment.due };
}

function blockingCriterion({ criteria, verdict }: KsmResult): string | null {
  if (verdict === "eligible") return null;
  const wanted = verdict === "ineligible" ? "fail" : "undetermined";
  return criteria.find((criterion) => criterion.verdict === wanted)?.code ?? null;
}
