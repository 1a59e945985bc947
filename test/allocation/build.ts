import { type AllocationInput, allocate } from "../../src/allocation/allocate.ts";
import type { KsmProposal, MemberProposal } from "../../src/allocation/proposals.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { type Ratio, ratioFromDecimal } from "../../src/domain/ratio.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { Policy, Settings } from "../../src/policy/settings.ts";
import { cell, nik, sheet } from "../build/records.ts";

let row = 1;

const nextCell = (text: string, sheetName: string) => {
  row += 1;
  return cell(`A${row}`, text, sheetName);
};

interface StatedMember {
  readonly recommended?: number;
  readonly capacity?: number;
  readonly months?: number;
  /** PPMK principal still owed. */
  readonly owes?: number;
  /** Not confirmed as PS-2. */
  readonly outside?: boolean;
  /** Waits for the cell of the request, then at most what is given, or for another one. */
  readonly waitsFor?: "request" | "other";
  /** The number of an invented NIK. */
  readonly nik?: number;
}

/** A confirmed PS-2 member who asks for `requested` rupiah over 12 months. */
export function member(name: string, requested: number, stated: StatedMember = {}): MemberProposal {
  const at = nextCell(name, "Anggota");
  const known = stated.nik === undefined ? null : nik(stated.nik);
  const proposal = {
    requested: rupiah(requested),
    recommended: stated.recommended === undefined ? null : rupiah(stated.recommended),
    capacity: stated.capacity === undefined ? null : rupiah(stated.capacity),
    months: stated.months ?? 12,
    debt: { amount: rupiah(stated.owes ?? 0), estimated: false },
  };
  return {
    at,
    name,
    nik: known,
    ps2Confirmed: stated.outside !== true,
    ...proposal,
    ...(stated.waitsFor === "request" ? { requested: rupiah(0) } : {}),
    waiting: stated.waitsFor === undefined ? null : { cells: [at], atMost: proposal },
  };
}

/** Members `1`, `2` … who ask for the amounts given. */
export function asking(...requests: readonly number[]): readonly MemberProposal[] {
  return requests.map((requested, index) => member(String(index + 1), requested));
}

/** `count` members who ask for `requested` rupiah each. */
export function times(count: number, requested: number): readonly MemberProposal[] {
  return asking(...Array.from({ length: count }, () => requested));
}

interface StatedKsm {
  readonly score?: number | null;
  readonly ps2Share?: Ratio;
  readonly repaymentRate?: Ratio | null;
  readonly owes?: number;
  readonly eligibility?: KsmProposal["eligibility"];
  readonly blocking?: string;
  readonly lentToThisYear?: boolean;
  readonly perhapsLentToThisYear?: boolean;
  /** It had money of tahap awal before. */
  readonly holdsPlace?: boolean;
}

/** An eligible KSM; of several that are built alike the code decides the order. */
export function ksm(code: string, members: readonly MemberProposal[], stated: StatedKsm = {}): KsmProposal {
  const score = stated.score ?? null;
  return {
    at: nextCell(code, "KSM"),
    code,
    name: `KSM ${code}`,
    score: score === null ? null : ratioFromDecimal(score),
    ps2Share: stated.ps2Share ?? { numerator: 1, denominator: 1 },
    repaymentRate: stated.repaymentRate ?? null,
    unknownDebt: [],
    outstanding: rupiah(stated.owes ?? 0),
    members,
    eligibility: stated.eligibility ?? "eligible",
    blocking: stated.blocking ?? null,
    lentToThisYear: stated.lentToThisYear ?? false,
    perhapsLentToThisYear: stated.perhapsLentToThisYear ?? false,
    holdsPlace: stated.holdsPlace ?? false,
  };
}

type Changes = { readonly [G in keyof Settings]?: Partial<Settings[G]> };

/** The guideline with other settings: `policyWith({ j7: { maximumKsm: 2 } })`. */
export function policyWith(changes: Changes): Policy {
  const settings = Object.fromEntries(
    Object.entries(ppmk2012.settings).map(([group, values]) => [
      group,
      { ...values, ...changes[group as keyof Changes] },
    ]),
  ) as unknown as Settings;
  return { ...ppmk2012, settings };
}

interface StatedPlan extends Partial<Pick<AllocationInput, "stage" | "strategy" | "draft" | "splitTranches">> {
  readonly fund?: number;
  /** Rupiah that tahap awal lent before, and to how many KSM, those of the proposals that hold a place among them. */
  readonly before?: { readonly amount: number; readonly places: number };
  readonly policy?: Policy;
}

/** The plan of tahap awal by rank with 100 juta, unless stated otherwise. */
export function planFor(proposals: readonly KsmProposal[], stated: StatedPlan = {}): Plan {
  const { before } = stated;
  const stage = stated.stage ?? "awal";
  const policy = stated.policy ?? ppmk2012;
  const amount = stated.fund ?? policy.settings.j2.kelurahanCeiling;
  return allocate(
    {
      proposals,
      stage,
      strategy: stated.strategy ?? "peringkat",
      fund: {
        amount: rupiah(amount),
        rule: stage === "awal" && amount === 100_000_000 ? "J.2" : "fund",
        ...(before === undefined ? {} : { before: { ...before, amount: rupiah(before.amount) } }),
      },
      draft: stated.draft ?? false,
      splitTranches: stated.splitTranches ?? false,
      place: sheet("Profil"),
    },
    policy,
  );
}

/** What each funded KSM gets, in the order of the plan: `{ A: 30_000_000 }`. */
export function lent(plan: Plan): Readonly<Record<string, number>> {
  return Object.fromEntries(plan.ksm.map(({ code, approved }) => [code, approved]));
}

/** What each member of the funded KSM gets, in the order of names: `{ A: [5_000_000, …] }`. */
export function lentToMembers(plan: Plan): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(plan.ksm.map(({ code, members }) => [code, members.map(({ approved }) => approved)]));
}

/** Why each KSM without a loan has none: `{ F: "limit-of-ksm J.7" }`. */
export function reasons(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.notFunded.map(({ code, reason, rule }) => [code, `${reason} ${rule}`]));
}

/** Amounts by rule: `{ "J.5": 1_000_000 }`. */
export function cutsOf(of: { readonly cuts: Plan["ksm"][number]["cuts"] }): Readonly<Record<string, number>> {
  return Object.fromEntries(of.cuts.map(({ rule, amount }) => [rule, amount]));
}
