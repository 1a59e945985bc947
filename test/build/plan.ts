import type { Cut, CutRule, NotFundedKsm, Plan, PlannedKsm, PlannedMember } from "../../src/domain/plan.ts";
import { rupiah, sumRupiah } from "../../src/domain/rupiah.ts";
import type { KsmResult } from "../../src/domain/verdict.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { KelurahanReport, RunReport } from "../../src/result/run-report.ts";
import { instalments } from "../../src/schedule/instalments.ts";
import { pricingOf } from "../../src/schedule/loan-terms.ts";
import { at, bkm, ksm } from "./judged.ts";
import { kelurahan, report } from "./report.ts";

/** A member in juta: what is asked for, and what each rule takes. */
interface MemberShape {
  readonly name: string;
  readonly asks: number;
  readonly cuts?: Partial<Record<CutRule, number>>;
  readonly months?: number;
  readonly ps2?: boolean;
}

const juta = (amount: number) => rupiah(Math.round(amount * 1_000_000));
const beforeAssessment: ReadonlySet<CutRule> = new Set(["recommendation", "J.5", "capacity", "A-9"]);

/** A planned member with its schedule; the cuts that a rule made before assessment lower the assessed amount. */
export function plannedMember(
  row: number,
  { name, asks, cuts = {}, months = 12, ps2 = true }: MemberShape,
): PlannedMember {
  const list = Object.entries(cuts).map(([rule, amount]): Cut => ({ rule: rule as CutRule, amount: juta(amount) }));
  const taken = (of: readonly Cut[]) => sumRupiah(of.map(({ amount }) => amount));
  const requested = juta(asks);
  const approved = rupiah(requested - taken(list));
  return {
    at: at(`Anggota!B${row}`, name),
    name,
    nik: `9999010101${String(80 + (row % 10)).padStart(2, "0")}${String(row).padStart(4, "0")}`,
    ps2Confirmed: ps2,
    requested,
    assessed: rupiah(requested - taken(list.filter(({ rule }) => beforeAssessment.has(rule)))),
    approved,
    cuts: list,
    waits: [],
    months,
    schedule: instalments({ principal: approved, ...pricingOf(ppmk2012, months) }),
  };
}

export function plannedKsm(
  { code, name, record: { at } }: KsmResult,
  order: number,
  tranche: 1 | 2 | null,
  members: readonly PlannedMember[],
): PlannedKsm {
  const rules = [...new Set(members.flatMap(({ cuts }) => cuts.map(({ rule }) => rule)))];
  const amounts = (rule: CutRule) => members.flatMap(({ cuts }) => cuts.filter((cut) => cut.rule === rule));
  return {
    at,
    code,
    name,
    order,
    requested: sumRupiah(members.map(({ requested }) => requested)),
    assessed: sumRupiah(members.map(({ assessed }) => assessed)),
    approved: sumRupiah(members.map(({ approved }) => approved)),
    tranche,
    cuts: rules.map((rule) => ({ rule, amount: sumRupiah(amounts(rule).map(({ amount }) => amount)) })),
    members,
  };
}

const judged = (number: number, name: string, members: number, more: Partial<Parameters<typeof ksm>[0]> = {}) =>
  ksm({
    code: `K${String(number).padStart(2, "0")}`,
    name,
    row: number + 3,
    firstMember: number * 10,
    members,
    confirmed: members,
    ...more,
  });

const mawar = judged(1, "Mawar Jaya", 7);
const melati = judged(2, "Melati", 5);
const anggrek = judged(3, "Anggrek Bulan Sejahtera Bersama", 6);
const kenanga = judged(4, "Kenanga", 5);
const dahlia = judged(5, "Dahlia", 5);
const cempaka = judged(6, "Cempaka", 6);
const teratai = judged(7, "Teratai", 7, { loan: { due: 10_000_000, paid: 9_000_000 } });
const flamboyan = judged(8, "Flamboyan", 7, { confirmed: 4, possible: 6 });
const seruni = judged(9, "Seruni", 5);
export const judgedKsm = [mawar, melati, anggrek, kenanga, dahlia, cempaka, teratai, flamboyan, seruni];

function members(first: number, names: readonly string[], shape: Omit<MemberShape, "name">): PlannedMember[] {
  return names.map((name, index) => plannedMember(first + index, { name, ...shape }));
}

const mawarMembers = [
  plannedMember(10, { name: "Agus Salim", asks: 6, cuts: { "J.5": 1, "J.4": 0.7 }, months: 24 }),
  ...members(11, ["Budi Santoso", "Dewi Lestari", "Joko Susilo", "Nur Hayati"], {
    asks: 5,
    cuts: { "J.4": 0.7 },
    months: 24,
  }),
  ...members(15, ["Rina Marlina", "Siti Aminah Nurhasanah binti Abdullah"], {
    asks: 5,
    cuts: { "J.4": 0.75 },
    months: 24,
    ps2: false,
  }),
];

/** Five KSM funded in tahap awal out of 100 juta, the last in part; four not funded, each for another reason. */
export function awalPlan(overrides: Partial<Plan> = {}): Plan {
  const funded = [
    plannedKsm(mawar, 1, 1, mawarMembers),
    plannedKsm(
      melati,
      2,
      1,
      members(20, ["Endang", "Hartono", "Karsih", "Parmin", "Wagiyem"], { asks: 5, months: 24 }),
    ),
    plannedKsm(anggrek, 3, 2, [
      ...members(30, ["Cahyono", "Darsih", "Ngatini"], { asks: 4 }),
      plannedMember(33, { name: "Sumarni", asks: 4.23, cuts: { "A-9": 0.03, recommendation: 1.2 } }),
      plannedMember(34, { name: "Tukiyem", asks: 5, cuts: { capacity: 2.5 } }),
      plannedMember(35, { name: "Yatno", asks: 2.5, months: 10 }),
    ]),
    plannedKsm(kenanga, 4, 2, members(40, ["Ani", "Bejo", "Ijah", "Mulyono", "Sarinem"], { asks: 4 })),
    plannedKsm(
      dahlia,
      5,
      2,
      members(50, ["Eko", "Iyem", "Kasman", "Ponirah", "Rohmat"], { asks: 4, cuts: { fund: 3 } }),
    ),
  ];
  const total = sumRupiah(funded.map(({ approved }) => approved));
  const first = sumRupiah(funded.filter(({ tranche }) => tranche === 1).map(({ approved }) => approved));
  return {
    stage: "awal",
    strategy: "peringkat",
    draft: false,
    provisional: false,
    fund: juta(100),
    total,
    unallocated: rupiah(juta(100) - total),
    tranches: [
      { number: 1, available: juta(60), total: first },
      { number: 2, available: rupiah(juta(100) - first), total: rupiah(total - first) },
    ],
    ksm: funded,
    notFunded: [
      {
        ...notFunded(cempaka, "limit-of-ksm", "J.7", 6),
        order: 6,
        assessed: juta(24),
        cuts: [{ rule: "J.7", amount: juta(24) }],
        requested: juta(24),
        usedBy: funded.map(({ code, approved }) => ({ code, approved })),
      },
      notFunded(teratai, "ineligible", "G.4", 7),
      notFunded(flamboyan, "undetermined", "G.2", 7),
      notFunded(seruni, "no-proposal", "J.3", 0),
    ],
    assumptions: ["A-8", "A-9", "A-10"],
    findings: [],
    ...overrides,
  };
}

/** Re-lending: no tranches, and the last KSM cut by the money. */
export function perguliranPlan(): Plan {
  const { ksm: funded } = awalPlan();
  const shorter = funded.slice(1, 4).map((entry) => ({ ...entry, tranche: null }));
  const total = sumRupiah(shorter.map(({ approved }) => approved));
  return awalPlan({
    stage: "perguliran",
    fund: rupiah(total + 30_000),
    total,
    unallocated: rupiah(30_000),
    tranches: [],
    ksm: shorter,
  });
}

function notFunded(
  { code, name, record: { at } }: KsmResult,
  reason: NotFundedKsm["reason"],
  rule: string,
  asking: number,
): NotFundedKsm {
  const none = { order: null, assessed: rupiah(0), cuts: [], members: [], usedBy: [] };
  return { at, code, name, reason, rule, requested: juta(asking * 4), ...none };
}

/** The run and the kelurahan that a plan belongs to. */
export function planned(
  plan: Plan = awalPlan(),
  overrides: Partial<RunReport> = {},
): { readonly report: RunReport; readonly kelurahan: KelurahanReport } {
  const result = kelurahan({ bkm: bkm(), ksm: judgedKsm, plan });
  return { report: report("allocate", { results: [result], ...overrides }), kelurahan: result };
}
