import { cellOr, cellsOf, type Field } from "../domain/field.ts";
import type { Nik } from "../domain/nik.ts";
import type { CellRef } from "../domain/place.ts";
import type { Ratio } from "../domain/ratio.ts";
import type { MemberRecord } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Eligibility, KsmResult, MemberResult, PersonOutstanding } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { hasPpmkLoan, hasUndatedPpmkLoan } from "./lent-before.ts";

/** PPMK principal that a person still owes; `estimated` when part of it is a share of an undivided loan. */
interface Debt {
  readonly amount: Rupiah;
  readonly estimated: boolean;
}

/** Why nothing is lent to a member yet. */
interface Waiting {
  /** Cells that must be mended first. */
  readonly cells: readonly CellRef[];
  /** The proposal as the answers could make it at most. */
  readonly atMost: Pick<MemberProposal, "requested" | "recommended" | "capacity" | "months" | "debt">;
}

/** What a member asks for, and what limits it. Money in rupiah. */
export interface MemberProposal {
  readonly at: CellRef;
  readonly name: string;
  readonly nik: Nik | null;
  readonly ps2Confirmed: boolean;
  /** 0 where there is no proposal, or none that can be read. */
  readonly requested: Rupiah;
  readonly recommended: Rupiah | null;
  /** Income less cost, where both are given: what can be paid a month. */
  readonly capacity: Rupiah | null;
  readonly months: number;
  readonly debt: Debt;
  /** Null where nothing has to be mended first, or nothing is asked for. */
  readonly waiting: Waiting | null;
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
  /** A loan of which the day is not known may be of this year. */
  readonly perhapsLentToThisYear: boolean;
  /** It had, or may have had, money of the PPMK fund: in tahap awal it holds its place. */
  readonly holdsPlace: boolean;
}

/**
 * The proposals in a kelurahan's judged KSM. A member of whom a cell that decides the loan cannot be read waits, as does
 * one who states income without cost, or the reverse, where others state both: no loan rests on a guess.
 */
export function proposals(results: readonly KsmResult[], policy: Policy): readonly KsmProposal[] {
  const bothStated = statesBoth(results);
  const inSeveral = personsInSeveral(results);
  return results.map((ksm) => ({
    at: ksm.record.at,
    code: ksm.code,
    name: ksm.name,
    score: ksm.record.score.value ?? null,
    ps2Share: { numerator: ksm.ps2.confirmed, denominator: Math.max(1, ksm.members.length) },
    repaymentRate: repaymentRateOf(ksm),
    outstanding: outstandingOf(ksm, policy),
    unknownDebt: ksm.unknownPpmk ?? [],
    members: ksm.members.map((member) => memberProposal(member, { bothStated, inSeveral }, policy)),
    eligibility: ksm.verdict,
    blocking: blockingCriterion(ksm),
    lentToThisYear: ksm.lentToThisYear,
    perhapsLentToThisYear: !ksm.lentToThisYear && hasUndatedPpmkLoan(ksm),
    holdsPlace: hasPpmkLoan(ksm),
  }));
}

/** Somebody states both income and cost, so that a loan is measured by what is left of them. */
export const statesBoth = (results: readonly KsmResult[]): boolean =>
  results.some(({ members }) =>
    members.some(({ record: { income, cost } }) => income.value !== undefined && cost.value !== undefined),
  );

function outstandingOf({ repayment, unknownPpmk }: KsmResult, { settings }: Policy): Rupiah {
  return unknownPpmk === undefined ? (repayment?.outstandingPpmk ?? rupiah(0)) : rupiah(settings.j4.ksmCeiling);
}

/** What the other members of the kelurahan say of one. */
interface Others {
  /** Somebody states both income and cost. */
  readonly bothStated: boolean;
  /** Persons who stand in more than one KSM. */
  readonly inSeveral: ReadonlySet<Nik>;
}

function personsInSeveral(results: readonly KsmResult[]): ReadonlySet<Nik> {
  const seen = new Set<Nik>();
  const several = new Set<Nik>();
  for (const { members } of results) {
    const persons = new Set(members.flatMap(({ record }) => record.nik.value ?? []));
    for (const nik of persons) (seen.has(nik) ? several : seen).add(nik);
  }
  return several;
}

const owesNothing: PersonOutstanding = { own: rupiah(0), share: rupiah(0), shareHere: rupiah(0) };

function memberProposal(member: MemberResult, others: Others, policy: Policy): MemberProposal {
  const { record, ps2, namesakesByNik, outstandingPpmk = owesNothing } = member;
  const { own, share, shareHere } = outstandingPpmk;
  const { income, cost, requested, recommended, months } = record;
  const proposal = {
    requested: requested.value ?? rupiah(0),
    recommended: recommended.value ?? null,
    capacity: income.value === undefined || cost.value === undefined ? null : rupiah(income.value - cost.value),
    months: monthsWithin(months.value, policy),
    debt: { amount: rupiah(own + share), estimated: share > 0 },
  };
  const identity = member.waits ?? unsettledPerson(record, others);
  const cells = asksForSomething(record) ? [...identity, ...cellsToMend(record, others)] : [];
  return {
    at: record.at,
    name: record.name.value ?? "",
    nik: record.nik.value ?? null,
    ps2Confirmed: ps2 === "confirmed" && namesakesByNik === undefined,
    ...proposal,
    waiting:
      cells.length === 0
        ? null
        : { cells, atMost: proposalAtMost(proposal, record, identity.length > 0 ? shareHere : undefined, policy) },
  };
}

/** A person in two KSM belongs to neither until that is settled. */
function unsettledPerson({ nik }: MemberRecord, { inSeveral }: Others): readonly CellRef[] {
  return nik.value !== undefined && inSeveral.has(nik.value) ? cellsOf(nik) : [];
}

/** A loan is proposed, or a cell that cannot be read may hold one. */
export const asksForSomething = ({ requested }: MemberRecord): boolean =>
  requested.state === "invalid" || (requested.value ?? 0) > 0;

function cellsToMend({ income, cost, requested, recommended, months, at }: MemberRecord, { bothStated }: Others) {
  const unreadable = [requested, recommended, months, income, cost].flatMap((field) =>
    field.state === "invalid" ? [field.cell] : [],
  );
  const [missing] = bothStated ? halfOfCapacity({ income, cost }) : [];
  return [
    ...unreadable,
    ...(isLeftOpen(recommended) ? cellsOf(recommended) : []),
    ...(missing === undefined ? [] : [cellOr(missing, at)]),
  ];
}

/** A dash in *Rekomendasi UPK*: nothing, or not looked at yet. */
export const isLeftOpen = ({ state, cell }: Field<Rupiah>): boolean => state === "blank" && cell.text.trim() !== "";

/** The one of income and cost that is missing beside the other. */
export function halfOfCapacity({ income, cost }: Pick<MemberRecord, "income" | "cost">): readonly Field<Rupiah>[] {
  const isMissing = ({ state }: Field<Rupiah>) => state === "blank" || state === "absent";
  if (income.state === "value" && isMissing(cost)) return [cost];
  return cost.state === "value" && isMissing(income) ? [income] : [];
}

/**
 * The largest proposal that mending the cells could make: what cannot be read limits nothing. `owedByWhoever` is given
 * where it is open who the person is.
 */
function proposalAtMost(
  proposal: Waiting["atMost"],
  { requested, months }: MemberRecord,
  owedByWhoever: Rupiah | undefined,
  { settings: { j5, a8 } }: Policy,
): Waiting["atMost"] {
  const isOpen = months.state === "invalid";
  return {
    ...proposal,
    requested: requested.state === "invalid" ? rupiah(j5.memberCeiling) : proposal.requested,
    capacity: isOpen ? null : proposal.capacity,
    months: isOpen ? a8.maximumMonths : proposal.months,
    debt: owedByWhoever === undefined ? proposal.debt : { amount: owedByWhoever, estimated: owedByWhoever > 0 },
  };
}

/** The member's own months within the policy's limits, or the policy's where there are none. */
export function monthsWithin(own: number | undefined, { settings: { a8 } }: Policy): number {
  return own === undefined ? a8.months : Math.min(a8.maximumMonths, Math.max(a8.minimumMonths, own));
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
