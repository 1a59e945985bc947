import { inventedName } from "../build/eligible.ts";
import type { Random } from "../build/random.ts";
import { familyCard, nik } from "../build/records.ts";
import { daysAfter, monthsAfter } from "../oracle/readings.ts";
import type { LedgerRow } from "../oracle/repayment.ts";
import type { Audit, Group, Loan, Member, Village } from "../oracle/village.ts";

const million = 1_000_000;

/** When a random kelurahan is judged, and when the audit of the year before was reported. */
const days: readonly [Day, ...Day[]] = [
  { asOf: "2013-03-15", reportedOn: "2013-02-28" },
  { asOf: "2013-07-01", reportedOn: "2013-05-10" },
  { asOf: "2012-11-20", reportedOn: "2012-04-02" },
  { asOf: "2014-02-10", reportedOn: "2014-02-05" },
];

interface Day {
  readonly asOf: string;
  readonly reportedOn: string;
}

/** A small kelurahan that contradicts itself nowhere: one to four KSM of three to eight, most of them sound. */
export function randomVillage(chance: Random): Village {
  const { whole, pick, percent } = chance;
  const { asOf, reportedOn } = percent(50) ? days[0] : pick(days);
  const stage = pick<Village["stage"]>(["awal", "perguliran"]);
  const groups = Array.from({ length: whole(1, 4) }, (_, index) => randomGroup(chance, index + 1));
  const bothStated = percent(40);
  const people = groups.flatMap(({ code }) => Array<string>(percent(15) ? whole(3, 4) : whole(5, 8)).fill(code));
  const members = people.map((group, index) => randomMember(chance, group, index + 1, bothStated));
  return {
    asOf,
    asOfUnreadable: false,
    stage,
    strategy: pick(["peringkat", "peringkat", "merata", "jangkauan"]),
    money: stage === "awal" ? whole(4, 24) * 5 * million : whole(1, 60) * million,
    level: percent(95) ? pick(["berdaya", "mandiri", "madani"]) : pick(["awal", null]),
    months: [3, 2, 1].map((back) => ({
      month: monthsAfter(asOf, -back).slice(0, 7),
      performance: percent(97) ? pick(["memadai", "baik", "memuaskan"]) : pick(["cukup", "minimum", "kurang"]),
    })),
    audits: [{ year: Number(asOf.slice(0, 4)) - 1, opinion: randomOpinion(chance), reportedOn }],
    lists: [{ year: null, old: false, households: members.flatMap((one, index) => household(chance, one, index + 1)) }],
    groups,
    members,
    loans: groups.flatMap(({ code }, index) => randomLoans(chance, code, index * 2, asOf)),
    decisions: [],
    elsewhere: [],
  };
}

const randomOpinion = ({ percent, pick }: Random): Audit["opinion"] =>
  percent(94) ? "wtp" : pick(["wtp-pp", "wdp", "tmp"]);

function randomGroup({ percent, pick, whole }: Random, number: number): Group {
  return {
    code: `K0${number}`,
    kind: percent(95) ? pick(["sejenis", "kube", "aneka"]) : null,
    prospective: percent(95) ? true : pick([false, null]),
    reason: percent(97),
    score: 10 * whole(5, 9) + number,
    foundedOn: percent(50) ? "2009-11-11" : null,
  };
}

function randomMember({ percent, pick, whole }: Random, group: string, n: number, bothStated: boolean): Member {
  const cost = whole(8, 20) * 100_000;
  return {
    group,
    name: inventedName(n),
    nik: nik(n),
    card: familyCard(n),
    declared: null,
    leftOn: null,
    requested: percent(5) ? null : percent(90) ? whole(2, 22) * 250_000 : whole(1, 5_000) * 1_000,
    recommended: percent(20) ? whole(0, 20) * 250_000 : null,
    months: percent(50) ? null : pick([6, 10, 12, 24]),
    income: bothStated ? cost + whole(-1, 12) * 50_000 : null,
    cost: bothStated ? cost : null,
  };
}

/** Most are on the list themselves, some by the head of their household, some not at all. */
function household({ percent, whole }: Random, { name, nik: own, card }: Member, n: number) {
  if (typeof own !== "string" || percent(14)) return [];
  return [
    percent(88) ? { name, nik: own, card } : { name: inventedName(60 + n), nik: nik(5_000 + whole(1, 999)), card },
  ];
}

function randomLoans(chance: Random, group: string, before: number, asOf: string): readonly Loan[] {
  const count = chance.percent(7) ? 0 : chance.whole(1, 2);
  return Array.from({ length: count }, (_, index) => randomLoan(chance, group, `P${before + index + 1}`, asOf));
}

function randomLoan(chance: Random, group: string, code: string, asOf: string): Loan {
  const { percent, pick, whole } = chance;
  const months = pick([4, 5, 6, 8, 10, 12, 18]);
  const part = whole(2, 16) * 50_000;
  const principal = part * months;
  const lentOn = daysAfter(monthsAfter(asOf, -whole(3, 22)), whole(0, 20));
  const ppmk = percent(30);
  const loan = { code, group, nik: null, ppmk, lentOn, principal, months, target: null, paid: null, rows: [] };
  if (percent(60)) return { ...loan, rows: randomLedger(chance, loan, asOf) };
  let fallen = 0;
  while (fallen < months && monthsAfter(lentOn, fallen + 1) <= asOf) fallen += 1;
  const target = fallen * part;
  const share = percent(70) ? whole(92, 100) : pick([0, 50, 85, 90]);
  return { ...loan, target, paid: percent(10) ? principal : Math.floor((target * share) / 100) };
}

interface Term {
  readonly lentOn: string;
  readonly months: number;
  readonly principal: number;
}

/** Monthly instalments, after a grace, or two harvests; paid on their day or some days later, the last ones not always. */
function randomLedger(chance: Random, { lentOn, months, principal }: Term, asOf: string): readonly LedgerRow[] {
  const { percent, pick, whole } = chance;
  const kind = pick(["monthly", "monthly", "monthly", "grace", "harvest"]);
  const after = Array.from({ length: months }, (_, index) => index + 1 + (kind === "grace" ? 2 : 0));
  const dates = kind === "harvest" ? [after[Math.floor(months / 2)] ?? 1, months] : after;
  const apart = kind === "harvest" && dates[0] !== dates[1] ? dates : dates.slice(-months);
  const jasa = percent(70) ? Math.round(principal * 0.015) : 0;
  const unpaidFrom = percent(75) ? apart.length + 1 : whole(Math.max(1, apart.length - 3), apart.length);
  const shortAt = percent(15) ? whole(1, apart.length) : 0;
  return apart.map((month, index): LedgerRow => {
    const number = index + 1;
    const dueOn = monthsAfter(lentOn, month);
    const targetPrincipal = principal / apart.length;
    const scheduled = { number, dueOn, targetPrincipal, targetCharge: jasa };
    if (dueOn > asOf || number >= unpaidFrom) return scheduled;
    const paidPrincipal = number === shortAt ? targetPrincipal / 2 : targetPrincipal;
    return { ...scheduled, paidOn: daysAfter(dueOn, percent(80) ? 0 : whole(1, 9)), paidPrincipal, paidCharge: jasa };
  });
}
