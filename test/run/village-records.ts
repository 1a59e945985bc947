import type { Field } from "../../src/domain/field.ts";
import type { Kelurahan } from "../../src/domain/records.ts";
import { blank, cell, decision, household, invalid, kelurahan, loan, member } from "../build/records.ts";
import type { Member, Typed, Village } from "../oracle/village.ts";

/** The tables that state a kelurahan of the oracle. */
export function recordsOf(village: Village): Kelurahan {
  const { stage, money, level, months, audits, groups, members, loans } = village;
  const tables = kelurahan({
    profile: {
      kelurahan: "Sukatani",
      bkm: "BKM",
      bkmLevel: level ?? undefined,
      stage,
      ...(stage === "awal" ? { blmCeiling: money } : { availableFund: money }),
    },
    secretariat: months.map(({ month, performance }, index) => ({
      month: stated(month, `A${index + 2}`, "Sekretariat"),
      performance,
    })),
    audits: audits.map(({ year, opinion, reportedOn }, index) => ({
      bookYear: stated(year, `A${index + 2}`, "Audit"),
      opinion,
      reportDate: reportedOn ?? undefined,
    })),
    ksm: groups.map(({ code, kind, prospective, reason, score, foundedOn }) => ({
      code,
      name: nameOf(code),
      kind: kind ?? undefined,
      prospective: prospective ?? undefined,
      prospectReason: reason ? "Pasar tetap" : undefined,
      score,
      foundedOn: foundedOn ?? undefined,
    })),
    instalments: loans.flatMap(({ code, rows }) => rows.map((row) => ({ loan: code, ...row }))),
  });
  return {
    ...tables,
    members: members.map(memberRecord),
    households: village.lists.length === 0 ? undefined : householdRecords(village),
    loans: loans.map(({ code, group, nik, ppmk, lentOn, principal, months: term, target, paid }, index) =>
      loan(
        {
          code,
          ksm: stated(group, `B${index + 2}`, "Pinjaman"),
          nik: nik ?? undefined,
          source: ppmk ? "ppmk" : "lainnya",
          disbursedOn: lentOn ?? undefined,
          principal,
          months: term,
          target: target ?? undefined,
          paid: paid ?? undefined,
        },
        index + 2,
      ),
    ),
    decisions: village.decisions.map(({ rule, subject, met, on }, index) =>
      decision({ rule, subject, decision: met, by: "Faskel", decidedOn: on, reason: "KTP dilihat" }, index + 2),
    ),
  };
}

/** Names that are not alike. */
const nameOf = (code: string) =>
  ["Melati", "Anggrek", "Tunas Harapan", "Sumber Rejeki"][Number(code.slice(1)) - 1] ?? code;

function stated<T>(value: Typed<T>, at: string, sheet: string): Exclude<T, "unreadable"> | Field<never> {
  if (value === null) return blank(at, sheet);
  return value === "unreadable" ? invalid(at, "?", sheet) : (value as Exclude<T, "unreadable">);
}

function memberRecord(one: Member, index: number) {
  const row = index + 2;
  const at = (column: string) => `${column}${row}`;
  const dash: Field<never> = { state: "blank", value: undefined, cell: cell(at("M"), "-", "Anggota") };
  return member(
    {
      ksm: one.group,
      name: one.name,
      nik: stated(one.nik, at("C"), "Anggota"),
      familyCard: one.card,
      declaredPs2: one.declared ?? undefined,
      income: stated(one.income, at("J"), "Anggota"),
      cost: stated(one.cost, at("K"), "Anggota"),
      requested: stated(one.requested, at("L"), "Anggota"),
      recommended: one.recommended === "dash" ? dash : stated(one.recommended, at("M"), "Anggota"),
      months: stated(one.months, at("N"), "Anggota"),
      leftOn: stated(one.leftOn, at("R"), "Anggota"),
    },
    row,
  );
}

function householdRecords({ lists }: Village) {
  return lists.flatMap(({ year, old, households }, at) => {
    const name = `PS-2 ${at + 1}`;
    const list = {
      name,
      at: cell("A1", "Nama", name),
      says: "ps2",
      given: false,
      old,
      ...(year === null ? {} : { year }),
    } as const;
    return households.map(({ name: head, nik, card }, index) => ({
      ...household({ name: head, nik, familyCard: card }, index + 2),
      list,
    }));
  });
}
