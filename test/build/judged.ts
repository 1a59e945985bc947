import type { CriterionCode } from "../../src/domain/criteria.ts";
import type { CellRef } from "../../src/domain/place.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import {
  type BkmResult,
  type Criterion,
  eligibilityOf,
  type KsmResult,
  type MemberResult,
} from "../../src/domain/verdict.ts";
import { topicsFor } from "../../src/eligibility/services.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { cell, ksm as ksmRecord, member as memberRecord, month } from "./records.ts";

/** The cell at `Anggota!C14` of kelurahan.xlsx. */
export function at(place: string, text = ""): CellRef {
  const [sheetName = "", address = ""] = place.split("!");
  return cell(address, text, sheetName);
}

type Judged<C extends CriterionCode> = Partial<Criterion<C>> & Pick<Criterion<C>, "verdict" | "actual" | "required">;

/** A criterion without evidence, assumptions or near miss unless they are given. */
export function criterion<C extends CriterionCode>(code: C, facts: Judged<C>): Criterion {
  return { code, evidence: [], assumptions: [], nearMiss: null, ...facts } as unknown as Criterion;
}

const months = [month("2012-12"), month("2013-01"), month("2013-02")];

/** The level is Mandiri. */
export const f1 = criterion("F.1", {
  verdict: "pass",
  actual: "mandiri",
  required: "berdaya",
  evidence: [at("Profil!B7", "Mandiri")],
});

/** WTP for 2012. */
export const f2 = criterion("F.2", {
  verdict: "pass",
  actual: { bookYear: 2012, opinion: "wtp" },
  required: { bookYear: 2012, opinion: "wtp" },
  evidence: [at("Audit!A5", "2012"), at("Audit!B5", "WTP")],
});

/** No opinion for 2012 yet. */
export const f2Missing = criterion("F.2", {
  verdict: "undetermined",
  actual: { bookYear: 2012, opinion: null },
  required: { bookYear: 2012, opinion: "wtp" },
  nearMiss: { kind: "audit-opinion", bookYear: 2012, opinion: "wtp" },
});

/** Baik, Memadai, Memuaskan. */
const f3 = criterion("F.3", {
  verdict: "pass",
  actual: [
    { month: month("2012-12"), performance: "baik" },
    { month: month("2013-01"), performance: "memadai" },
    { month: month("2013-02"), performance: "memuaskan" },
  ],
  required: { months, performance: "memadai" },
  evidence: [at("Sekretariat!B14", "Baik"), at("Sekretariat!B15", "Memadai"), at("Sekretariat!B16", "Memuaskan")],
  assumptions: ["A-3", "A-4"],
});

/** Baik, missing, Kurang. */
export const f3Failed = criterion("F.3", {
  verdict: "fail",
  actual: [
    { month: month("2012-12"), performance: "baik" },
    { month: month("2013-01"), performance: null },
    { month: month("2013-02"), performance: "kurang" },
  ],
  required: { months, performance: "memadai" },
  evidence: [at("Sekretariat!B14", "Baik"), at("Sekretariat!B16", "Kurang")],
  assumptions: ["A-3", "A-4"],
  nearMiss: { kind: "secretariat-months", months: months.slice(1) },
});

export function bkm(criteria: readonly Criterion[] = [f1, f2, f3]): BkmResult {
  return { kelurahan: "Sukamaju", bkm: "BKM Mekar Sari", verdict: eligibilityOf(criteria), criteria, findings: [] };
}

export interface KsmShape {
  readonly code: string;
  readonly name: string;
  /** Its row in the KSM sheet, and the first of its members' rows in Anggota. */
  readonly row: number;
  readonly firstMember: number;
  readonly members: number;
  readonly confirmed: number;
  readonly possible?: number;
  readonly declared?: boolean;
  /** Rupiah due and paid; null: never had a loan. */
  readonly loan?: { readonly due: number; readonly paid: number } | null;
  readonly kind?: KsmResult["kind"];
  readonly prospective?: boolean | null;
}

/** A KSM with verdicts by the guideline's numbers, from a few figures. */
export function ksm(shape: KsmShape): KsmResult {
  const { code, name, row, firstMember, confirmed, possible = confirmed, declared = false } = shape;
  const { loan = { due: 12_000_000, paid: 11_500_000 }, kind = "sejenis", prospective = true } = shape;
  const members = Array.from({ length: shape.members }, (_, index): MemberResult => {
    const record = memberRecord({ name: `Anggota ${index + 1}` }, firstMember + index);
    const ps2 = index < confirmed ? "confirmed" : index < possible ? "possible" : "outside";
    return { record, ps2, evidence: [] };
  });
  const names = members.map(({ record }) => at(`Anggota!B${record.at.row}`, record.name.value));
  const criteria = [
    enoughMembers(names),
    inPs2(names, { confirmed, possible, declared }),
    criterion("G.3", {
      verdict: prospective === null ? "undetermined" : prospective ? "pass" : "fail",
      actual: prospective,
      required: true,
      evidence: [at(`KSM!E${row}`, prospective === true ? "Ya" : "")],
      nearMiss: prospective === true ? null : { kind: "state-prospect" },
    }),
    repaid(row, loan),
    criterion("K", {
      verdict: kind === null ? "undetermined" : "pass",
      actual: kind,
      required: ["sejenis", "kube", "aneka"],
      evidence: [at(`KSM!C${row}`, kind ?? "")],
      nearMiss: kind === null ? { kind: "state-kind" } : null,
    }),
  ];
  const verdict = eligibilityOf(criteria);
  return {
    code,
    name,
    record: ksmRecord({ code, name }, row),
    kind,
    members,
    ps2: { confirmed, possible, declared },
    repayment: loan && {
      due: rupiah(loan.due),
      paid: rupiah(loan.paid),
      stockRr: { numerator: 1, denominator: 1 },
      outstandingPpmk: rupiah(0),
    },
    verdict,
    criteria,
    lentToThisYear: false,
    services: verdict === "eligible" ? ["H.3"] : verdict === "ineligible" ? ["H.1"] : [],
    topics: topicsFor(criteria, ppmk2012),
  };
}

function enoughMembers(names: readonly CellRef[]): Criterion {
  const missing = 5 - names.length;
  return criterion("G.1", {
    verdict: missing <= 0 ? "pass" : "fail",
    actual: names.length,
    required: 5,
    evidence: names,
    nearMiss: missing <= 0 ? null : { kind: "add-members", count: missing },
  });
}

function inPs2(names: readonly CellRef[], { confirmed, possible, declared }: KsmResult["ps2"]): Criterion {
  const members = Math.ceil((2 * names.length) / 3);
  const moreConfirmed = members - confirmed;
  const confirm = names.slice(confirmed, possible);
  return criterion("G.2", {
    verdict: moreConfirmed <= 0 ? "pass" : possible < members ? "fail" : "undetermined",
    actual: { members: names.length, confirmed, possible, declared },
    required: { share: { numerator: 2, denominator: 3 }, members },
    evidence: names,
    assumptions: ["A-5"],
    nearMiss:
      moreConfirmed <= 0
        ? null
        : {
            kind: "ps2-share",
            moreConfirmed,
            newFromPs2: 2 * names.length - 3 * confirmed,
            fewerOutside: null,
            settle: [],
            confirm,
          },
  });
}

function repaid(row: number, loan: NonNullable<KsmShape["loan"]> | null): Criterion {
  const required = { morePercentThan: 90 };
  if (loan === null) {
    return criterion("G.4", { verdict: "fail", actual: null, required, nearMiss: { kind: "first-loan", settle: [] } });
  }
  const short = Math.floor((90 * loan.due) / 100) + 1 - loan.paid;
  return criterion("G.4", {
    verdict: short <= 0 ? "pass" : "fail",
    actual: { loans: 1, due: rupiah(loan.due), paid: rupiah(loan.paid) },
    required,
    evidence: [at(`Pinjaman!I${row}`, String(loan.due)), at(`Pinjaman!J${row}`, String(loan.paid))],
    assumptions: ["A-6"],
    nearMiss:
      short <= 0
        ? null
        : {
            kind: "repay",
            amount: rupiah(short),
            instalments: [{ loan: "P01", number: null, dueOn: null, amount: rupiah(loan.due - loan.paid) }],
            settle: [],
          },
  });
}

export const mawar = ksm({ code: "K01", name: "Mawar", row: 4, firstMember: 4, members: 7, confirmed: 6 });

export const melati = ksm({
  code: "K02",
  name: "Melati",
  row: 5,
  firstMember: 11,
  members: 5,
  confirmed: 5,
  kind: "kube",
});

/** Not eligible: 4 of 7 in PS-2, and exactly 90% repaid. */
export const anggrek = ksm({
  code: "K03",
  name: "Anggrek Bulan",
  row: 6,
  firstMember: 16,
  members: 7,
  confirmed: 4,
  loan: { due: 10_000_000, paid: 9_000_000 },
});

/** Undetermined: two members have to be confirmed. */
export const kenanga = ksm({
  code: "K04",
  name: "Kenanga",
  row: 7,
  firstMember: 23,
  members: 7,
  confirmed: 4,
  possible: 6,
  kind: "aneka",
});

/** Not eligible: too few members, never had a loan. */
export const flamboyan = ksm({
  code: "K05",
  name: "Flamboyan Jaya Abadi",
  row: 8,
  firstMember: 30,
  members: 4,
  confirmed: 3,
  loan: null,
});

export const dahlia = ksm({ code: "K06", name: "Dahlia", row: 9, firstMember: 34, members: 5, confirmed: 4 });
