import type { Random } from "../build/random.ts";
import { familyCard, nik } from "../build/records.ts";
import { daysAfter, monthsAfter } from "../oracle/readings.ts";
import type { LedgerRow } from "../oracle/repayment.ts";
import type { Audit, Loan, Member, Village } from "../oracle/village.ts";

/** Puts one contradiction into a kelurahan; the same kelurahan where there is no place for it. */
type Contradict = (village: Village, chance: Random) => Village;

const million = 1_000_000;

/** One of the list, or undefined where it is empty. */
const oneOf = <T>(from: readonly T[], { whole }: Random): T | undefined => from[whole(0, Math.max(0, from.length - 1))];

function onLoan(
  test: (loan: Loan) => boolean,
  change: (loan: Loan, chance: Random, village: Village) => Loan,
): Contradict {
  return (village, chance) => {
    const chosen = oneOf(village.loans.filter(test), chance);
    if (chosen === undefined) return village;
    return { ...village, loans: village.loans.map((one) => (one === chosen ? change(one, chance, village) : one)) };
  };
}

function onMember(change: (member: Member, chance: Random, village: Village) => Partial<Member>): Contradict {
  return (village, chance) => {
    const chosen = oneOf(village.members, chance);
    if (chosen === undefined) return village;
    const changed = { ...chosen, ...change(chosen, chance, village) };
    return { ...village, members: village.members.map((one) => (one === chosen ? changed : one)) };
  };
}

const isNik = (nik: Member["nik"] | undefined): nik is string => typeof nik === "string" && nik !== "unreadable";

const hasLedger = ({ rows }: Loan) => rows.length > 1;
const hasSummary = ({ target }: Loan) => target !== null;
const isPaid = ({ paidOn }: LedgerRow) => paidOn !== undefined;
const unpaid = ({ paidOn: _, paidPrincipal: __, paidCharge: ___, ...row }: LedgerRow): LedgerRow => row;

const moved = (row: LedgerRow, years: number): LedgerRow =>
  row.dueOn === undefined ? row : { ...unpaid(row), dueOn: monthsAfter(row.dueOn, 12 * years) };

/** Another row of a person, in another KSM. */
const copied =
  (change: (member: Member, chance: Random) => Partial<Member>): Contradict =>
  (village, chance) => {
    const person = oneOf(village.members, chance);
    const group = oneOf(
      village.groups.filter(({ code }) => code !== person?.group),
      chance,
    );
    if (person === undefined || group === undefined || !isNik(person.nik)) return village;
    return { ...village, members: [...village.members, { ...person, group: group.code, ...change(person, chance) }] };
  };

/** One for each way in which facts contradict each other. */
export const contradictions: Readonly<Record<string, Contradict>> = {
  "an instalment due years later": onLoan(hasLedger, (loan, chance) => {
    const at = chance.whole(0, loan.rows.length - 1);
    const years = chance.whole(3, 19);
    return { ...loan, rows: loan.rows.map((row, index) => (index === at ? moved(row, years) : row)) };
  }),
  "the last instalments due years later": onLoan(hasLedger, (loan, chance) => {
    const from = chance.whole(1, loan.rows.length - 1);
    const years = chance.whole(3, 19);
    return { ...loan, rows: loan.rows.map((row, index) => (index >= from ? moved(row, years) : row)) };
  }),
  "a ledger that ends early": onLoan(hasLedger, (loan, chance) => ({
    ...loan,
    rows: loan.rows.slice(0, chance.whole(1, loan.rows.length - 1)),
  })),
  "a summary of a part": onLoan(hasSummary, (loan, { whole }) => {
    const target = Math.floor(((loan.target ?? 0) * whole(3, 9)) / 10);
    return { ...loan, target, paid: Math.min(target, loan.paid ?? 0) };
  }),
  "payments that stand twice": onLoan(
    ({ rows }) => rows.some(isPaid),
    (loan, { whole }) => {
      const paid = loan.rows.filter(isPaid);
      return { ...loan, rows: [...loan.rows, ...paid.slice(0, whole(1, Math.min(3, paid.length)))] };
    },
  ),
  "a reversal": onLoan(
    ({ rows }) => rows.some(isPaid),
    (loan, { whole, percent }, { asOf }) => {
      const paid = loan.rows.reduce((sum, { paidPrincipal = 0 }) => sum + paidPrincipal, 0);
      const amount = percent(85) ? Math.ceil((paid * whole(1, 10)) / 10) : paid + 50_000;
      return { ...loan, rows: [...loan.rows, { paidOn: daysAfter(asOf, -3), paidPrincipal: -amount, paidCharge: 0 }] };
    },
  ),
  "jasa left blank": onLoan(
    ({ rows }) => rows.some((row) => isPaid(row) && (row.targetCharge ?? 0) > 0),
    (loan, { pick, percent, whole }) => {
      const kind = pick(["with jasa", "short", "pokok"]);
      const count = percent(60) ? loan.rows.length : whole(1, 3);
      const rows = loan.rows.map(({ paidCharge: _, ...row }, index): LedgerRow => {
        const whatStands = loan.rows[index] ?? row;
        if (row.paidOn === undefined || index >= count) return whatStands;
        const target = row.targetPrincipal ?? 0;
        const with_ = target + (row.targetCharge ?? 0);
        return {
          ...row,
          paidPrincipal: kind === "pokok" ? target : kind === "with jasa" ? with_ : Math.floor(target * 0.91),
        };
      });
      return { ...loan, rows };
    },
  ),
  "jasa in a summary": onLoan(hasSummary, (loan) => ({
    ...loan,
    target: Math.round(loan.principal * 1.15),
    paid: Math.round(loan.principal * 1.04),
  })),
  "a loan of nobody": (village, chance) => {
    const { pick, percent, whole } = chance;
    const group = pick(["Z9", "Z9", null, "unreadable", "Tani Makmur", "Usaha Bersama"]);
    const principal = whole(1, 8) * million;
    const paid = percent(60) ? principal : Math.floor((principal * whole(1, 9)) / 10);
    const lentOn = monthsAfter(village.asOf, -14);
    const stray = {
      code: `X${village.loans.filter(({ code }) => code.startsWith("X")).length + 1}`,
      group,
      nik: null,
      ppmk: percent(25),
      lentOn,
      principal,
      months: 10,
      target: principal,
      paid,
      rows: [],
    };
    const all = [...village.loans, stray];
    if (percent(50)) return { ...village, loans: all };
    const without = oneOf(village.groups, chance)?.code;
    return { ...village, loans: all.filter((loan) => loan.group !== without) };
  },
  "a member's own loan": (village, chance) => {
    const { percent, whole } = chance;
    const borrower = oneOf(village.members, chance);
    if (!isNik(borrower?.nik) || borrower === undefined) return village;
    const principal = whole(1, 8) * 500_000;
    const own: Loan = {
      code: `M${village.loans.filter(({ code }) => code.startsWith("M")).length + 1}`,
      group: percent(85) ? borrower.group : "Z9",
      nik: borrower.nik,
      ppmk: percent(80),
      lentOn: monthsAfter(village.asOf, -whole(2, 14)),
      principal,
      months: 10,
      target: principal,
      paid: Math.floor((principal * whole(0, 10)) / 10),
      rows: [],
    };
    return { ...village, loans: [...village.loans, own] };
  },
  "a loan under another's code": onLoan(
    () => true,
    (loan, { pick }) => ({ ...loan, group: pick(["Z9", null, "unreadable", "Tani Makmur"]) }),
  ),
  "numbers for codes": (village) => ({
    ...village,
    loans: village.loans.map((loan) => ({ ...loan, group: String(loan.group).replace(/^K0/, "") })),
  }),
  "a loan from before the founding": (village, chance) => {
    const loan = oneOf(
      village.loans.filter(({ lentOn }) => lentOn !== null),
      chance,
    );
    if (loan === undefined || loan.lentOn === null) return village;
    const foundedOn = daysAfter(loan.lentOn, chance.whole(1, 300));
    return { ...village, groups: village.groups.map((one) => (one.code === loan.group ? { ...one, foundedOn } : one)) };
  },
  "one NIK at two names": onMember((member, chance, village) => {
    const others = village.members.filter(
      (one) => one !== member && (one.group === member.group || chance.percent(20)),
    );
    const other = oneOf(others, chance);
    return other === undefined ? {} : { nik: other.nik };
  }),
  "a person in two KSM": copied(() => ({})),
  "a person in two KSM, a digit changed": copied(({ nik: own }, { whole }) => ({
    nik: `${String(own).slice(0, 12)}${whole(1, 4)}${String(own).slice(13)}`,
  })),
  "a person in two KSM, without NIK": copied(() => ({ nik: null })),
  "a NIK that cannot be read": onMember((_, { pick }) => ({ nik: pick([null, "unreadable"]) })),
  "two editions of PS-2": (village, chance) => {
    const [list] = village.lists;
    if (list === undefined) return village;
    const others = list.households.filter(() => chance.percent(75));
    const old = chance.percent(50);
    const [year, older] = chance.percent(50) ? [2012, 2009] : [null, null];
    return {
      ...village,
      lists: [
        { ...list, year },
        { year: older, old, households: others },
      ],
    };
  },
  "members who say themselves that they are on PS-2": (village, { percent }) => ({
    ...village,
    lists: [],
    members: village.members.map((one) => ({ ...one, declared: percent(8) ? null : percent(80) })),
  }),
  "PS-2 by RW": (village) => {
    const [list] = village.lists;
    if (list === undefined) return village;
    const half = Math.ceil(list.households.length / 2);
    const parts = [list.households.slice(0, half), list.households.slice(half)];
    return { ...village, lists: parts.map((households) => ({ ...list, households })) };
  },
  "an audit of an odd day": (village, { pick, percent }) => {
    const year = Number(village.asOf.slice(0, 4));
    const reportedOn = pick([
      `${year - 1}-06-20`,
      `${year - 1}-12-31`,
      daysAfter(village.asOf, 1),
      `${year + 1}-01-01`,
    ]);
    const odd = village.audits.map((audit) => ({ ...audit, reportedOn }));
    if (percent(60)) return { ...village, audits: odd };
    return {
      ...village,
      audits: [
        ...village.audits,
        ...odd.map((one): Audit => ({ ...one, opinion: pick<Audit["opinion"]>(["wtp", "wdp"]) })),
      ],
    };
  },
  "a book year that cannot be read": (village, { pick }) => ({
    ...village,
    audits: [
      ...village.audits,
      { year: pick([null, "unreadable"]), opinion: pick(["wtp", "wtp-pp", "wdp", "tmp"]), reportedOn: null },
    ],
  }),
  "a month that cannot be read": (village, { pick }) => ({
    ...village,
    months: [
      ...village.months,
      { month: pick([null, "unreadable"]), performance: pick(["baik", "cukup", "kurang", "memadai"]) },
    ],
  }),
  "a month twice": (village, { pick, whole }) => ({
    ...village,
    months: [
      ...village.months,
      { month: village.months[whole(0, 2)]?.month ?? null, performance: pick(["baik", "cukup", "kurang", "memadai"]) },
    ],
  }),
  "a decision": (village, chance) => {
    const { pick, percent, whole } = chance;
    const rule = pick(["F.1", "F.2", "F.3", "G.1", "G.2", "G.3", "G.4", "K"]);
    const subject = rule.startsWith("F") ? "BKM" : (oneOf(village.groups, chance)?.code ?? "BKM");
    const on = daysAfter(village.asOf, pick([-20, 0, 59, 60, 61, 365, whole(-9, 90)]));
    return { ...village, decisions: [...village.decisions, { rule, subject, met: percent(75), on }] };
  },
  "a day of judgement that cannot be read": (village) => ({ ...village, asOfUnreadable: true }),
  "a request that cannot be read": onMember((member, { pick }) =>
    pick<Partial<Member>>([
      { requested: "unreadable" },
      { recommended: "unreadable" },
      { recommended: "dash" },
      { months: "unreadable" },
      { income: "unreadable" },
      { cost: "unreadable" },
      member.income === null ? { income: 900_000 } : { income: null },
      member.cost === null ? { cost: 900_000 } : { cost: null },
    ]),
  ),
  "a PPMK loan without its day": onLoan(
    () => true,
    (loan) => ({ ...loan, ppmk: true, lentOn: null }),
  ),
  "a person in two kelurahan": (village, chance) => {
    const person = oneOf(village.members, chance);
    return isNik(person?.nik) ? { ...village, elsewhere: [...village.elsewhere, person.nik] } : village;
  },
  "a member who left": onMember((_, { pick, whole }, { asOf }) => ({
    leftOn: daysAfter(asOf, pick([-1, 0, 1, -whole(2, 400)])),
  })),
  "a family on one card": (village, chance) => {
    const group = oneOf(village.groups, chance)?.code;
    const own = village.members.filter((one) => one.group === group);
    const family = own.slice(0, chance.whole(1, own.length));
    const card = familyCard(900);
    const [list] = village.lists;
    if (list === undefined) return village;
    const without = list.households.filter(
      ({ nik: listed }) => !family.some((one) => one.nik === listed && chance.percent(80)),
    );
    const households = [...without, { name: "Kepala Keluarga Lain", nik: nik(990), card }];
    return {
      ...village,
      lists: [{ ...list, households }, ...village.lists.slice(1)],
      members: village.members.map((one) => (family.includes(one) ? { ...one, card } : one)),
    };
  },
};
