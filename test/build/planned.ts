import type { Cut, CutRule, NotFundedKsm, Plan, PlannedKsm, PlannedMember } from "../../src/domain/plan.ts";
import { rupiah, sumRupiah } from "../../src/domain/rupiah.ts";
import type { KsmResult } from "../../src/domain/verdict.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { instalments } from "../../src/schedule/instalments.ts";
import { pricingOf } from "../../src/schedule/loan-terms.ts";
import { anggrek, at, dahlia, flamboyan, kenanga, mawar, melati } from "./judged.ts";
import { nik } from "./records.ts";

function cut(rule: CutRule, amount: number): Cut {
  return { rule, amount: rupiah(amount) };
}

const afterAssessment: readonly CutRule[] = ["J.4", "J.2", "J.7", "fund"];

/** A loan over 24 months by the guideline; what was cut was asked for. */
export function plannedMember(row: number, name: string, approved: number, cuts: readonly Cut[] = []): PlannedMember {
  const principal = rupiah(approved);
  const later = cuts.filter(({ rule }) => afterAssessment.includes(rule));
  return {
    at: at(`Anggota!B${row}`, name),
    name,
    nik: nik(row),
    ps2Confirmed: true,
    requested: sumRupiah([principal, ...cuts.map(({ amount }) => amount)]),
    assessed: sumRupiah([principal, ...later.map(({ amount }) => amount)]),
    approved: principal,
    cuts,
    waits: [],
    months: 24,
    schedule: approved === 0 ? [] : instalments({ principal, ...pricingOf(ppmk2012, 24) }),
  };
}

export function plannedKsm(
  of: KsmResult,
  order: number,
  tranche: 1 | 2,
  members: readonly PlannedMember[],
): PlannedKsm {
  const sums = new Map<CutRule, number>();
  for (const { rule, amount } of members.flatMap(({ cuts }) => cuts)) sums.set(rule, (sums.get(rule) ?? 0) + amount);
  return {
    at: of.record.at,
    code: of.code,
    name: of.name,
    order,
    requested: sumRupiah(members.map(({ requested }) => requested)),
    assessed: sumRupiah(members.map(({ assessed }) => assessed)),
    approved: sumRupiah(members.map(({ approved }) => approved)),
    tranche,
    cuts: [...sums].map(([rule, amount]) => cut(rule, amount)),
    members,
  };
}

function notFunded(of: KsmResult, facts: Pick<NotFundedKsm, "reason" | "rule"> & Partial<NotFundedKsm>): NotFundedKsm {
  const { code, name, record } = of;
  const nothing = { requested: rupiah(20_000_000), assessed: rupiah(0), cuts: [], members: [], usedBy: [] };
  return { at: record.at, code, name, order: null, ...nothing, ...facts };
}

const names = [
  "Siti Aminah",
  "Budi Santoso",
  "Dewi Lestari",
  "Joko Susilo",
  "Rina Marlina",
  "Agus Salim",
  "Nur Hayati",
];

const mawarLoan = plannedKsm(
  mawar,
  1,
  1,
  names.map((name, index) =>
    index === 0
      ? plannedMember(4, name, 5_000_000, [cut("J.5", 1_000_000)])
      : plannedMember(4 + index, name, 4_150_000),
  ),
);
const melatiLoan = plannedKsm(
  melati,
  2,
  2,
  names.slice(0, 5).map((name, index) => plannedMember(11 + index, name, 4_000_000, [cut("fund", 1_000_000)])),
);

/** Two KSM share 49.9 juta, the second cut by the fund; nothing is left for the third, and three are not eligible. */
export function plan(overrides: Partial<Plan> = {}): Plan {
  return {
    stage: "awal",
    strategy: "peringkat",
    draft: false,
    provisional: false,
    fund: rupiah(49_900_000),
    total: rupiah(49_900_000),
    unallocated: rupiah(0),
    tranches: [
      { number: 1, available: rupiah(29_940_000), total: rupiah(29_900_000) },
      { number: 2, available: rupiah(20_000_000), total: rupiah(20_000_000) },
    ],
    ksm: [mawarLoan, melatiLoan],
    notFunded: [
      notFunded(dahlia, {
        reason: "fund-exhausted",
        rule: "J.2",
        order: 3,
        assessed: rupiah(20_000_000),
        cuts: [cut("fund", 20_000_000)],
        usedBy: [mawarLoan, melatiLoan],
      }),
      notFunded(anggrek, { reason: "ineligible", rule: "G.2" }),
      notFunded(kenanga, { reason: "undetermined", rule: "G.2" }),
      notFunded(flamboyan, { reason: "ineligible", rule: "G.1" }),
    ],
    assumptions: ["A-8", "A-9", "A-10"],
    findings: [],
    ...overrides,
  };
}
