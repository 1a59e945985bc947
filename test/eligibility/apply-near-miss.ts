import type { CivilDate } from "../../src/domain/calendar.ts";
import type { Field } from "../../src/domain/field.ts";
import type { Nik } from "../../src/domain/nik.ts";
import { address, type CellRef } from "../../src/domain/place.ts";
import type { Kelurahan, MemberRecord } from "../../src/domain/records.ts";
import type { Rupiah } from "../../src/domain/rupiah.ts";
import type { Criterion, MemberResult, NearMiss, OpenInstalment } from "../../src/domain/verdict.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { householdsOf, membersOf } from "../build/eligible.ts";
import {
  audit,
  decision,
  field,
  household,
  instalment,
  ksm,
  loan,
  member,
  nik,
  profile,
  secretariatMonth,
} from "../build/records.ts";

/** An input of the judgement. */
export interface Change {
  readonly kelurahan: Kelurahan;
  readonly asOf: CivilDate;
}

/** Rows that are added stand below all that there are. */
const below = 200;

/** The kelurahan with the change that the criterion's near miss asks for, of its only KSM (K01) or its BKM. */
export function applyNearMiss(
  { kelurahan, asOf }: Change,
  nearMiss: NearMiss,
  criterion: Criterion,
  members: readonly MemberResult[] = [],
): Change {
  const changed = (tables: Partial<Kelurahan>): Change => ({ kelurahan: { ...kelurahan, ...tables }, asOf });
  switch (nearMiss.kind) {
    case "raise-level":
      return changed({ profile: { ...(kelurahan.profile ?? profile()), bkmLevel: field(nearMiss.to) } });
    case "state-level":
      return changed({ profile: { ...(kelurahan.profile ?? profile()), bkmLevel: field(nearMiss.atLeast) } });
    case "audit-opinion": {
      const { bookYear, opinion } = nearMiss;
      const others = (kelurahan.audits ?? []).filter((row) => row.bookYear.value !== bookYear);
      return changed({ audits: [...others, audit({ bookYear, opinion }, below)] });
    }
    case "decide": {
      const { rule, subject } = nearMiss;
      const yes = { rule, subject, decision: true, by: "Askot", decidedOn: "2013-03-20", reason: "Sudah diperiksa" };
      const others = (kelurahan.decisions ?? []).filter((row) => row.rule.value !== rule);
      return changed({ decisions: [...others, decision(yes, below)] });
    }
    case "secretariat-months": {
      const others = (kelurahan.secretariat ?? []).filter(
        (row) => !nearMiss.months.some((one) => one === row.month.value),
      );
      const better = nearMiss.months.map((month, n) => secretariatMonth({ month, performance: "memadai" }, below + n));
      return changed({ secretariat: [...others, ...better] });
    }
    case "add-members":
      return joinedByListed({ kelurahan, asOf }, nearMiss.count);
    case "ps2-share": {
      const open = members.filter(({ ps2 }) => ps2 !== "confirmed").map(({ record }) => record);
      return changed(otherGroups(confirmed(kelurahan, open.slice(0, nearMiss.moreConfirmed)), nearMiss.settle));
    }
    case "state-prospect": {
      const prospect = { prospective: field(true), prospectReason: field("Pasar tetap") };
      return changed({ ksm: (kelurahan.ksm ?? [ksm({ code: "K01" })]).map((row) => ({ ...row, ...prospect })) });
    }
    case "state-kind":
      return changed({ ksm: (kelurahan.ksm ?? []).map((row) => ({ ...row, kind: field("aneka" as const) })) });
    case "repay":
      return changed(otherGroups(repaid(kelurahan, nearMiss.amount, asOf), nearMiss.settle));
    case "first-loan":
      return changed({ ...otherGroups(kelurahan, nearMiss.settle), loans: [repaidLoan] });
    case "give-table":
      return nearMiss.table === "Pinjaman"
        ? changed({ loans: [repaidLoan] })
        : changed({
            members: membersOf("K01", 5, 571).map((one, n) => member(one, below + n)),
            households: householdsOf(5, 571).map((one, n) => household(one, below + n)),
          });
    case "first-due-date":
      return nearMiss.dueOn === null
        ? changed({ loans: (kelurahan.loans ?? []).map((row) => ({ ...row, target: amount(1), paid: amount(1) })) })
        : { kelurahan: repaid(kelurahan, 1_000_000_000, nearMiss.dueOn), asOf: nearMiss.dueOn };
    case "fill-cells":
      return changed(filled(kelurahan, nearMiss.cells, criterion));
  }
}

/** So many more members of K01 who are on the list, or say so where there is none. */
export function joinedByListed({ kelurahan, asOf }: Change, count: number): Change {
  const added = membersOf("K01", count, 571).map((one, n) => member({ ...one, declaredPs2: true }, below + n));
  const listed = householdsOf(count, 571).map((one, n) => household(one, below + n));
  const households = kelurahan.households && [...kelurahan.households, ...listed];
  return { kelurahan: { ...kelurahan, members: [...(kelurahan.members ?? []), ...added], households }, asOf };
}

const amount = (value: number) => field<Rupiah>(value);
const repaidLoan = loan({ code: "P99", ksm: "K01", principal: 1_000_000, target: 1_000_000, paid: 1_000_000 }, below);

/** The instalments are paid as they are named, on the as-of date. */
export function withInstalmentsPaid({ kelurahan, asOf }: Change, paid: readonly OpenInstalment[]): Change {
  const hasLedger = (code: string) => (kelurahan.instalments ?? []).some((row) => row.loan.value === code);
  const payments = paid
    .filter(({ loan: code }) => hasLedger(code))
    .map(({ loan: code, number, amount: now }, n) =>
      instalment(
        { loan: code, number: number ?? undefined, paidOn: asOf, paidPrincipal: now, paidCharge: 0 },
        below + n,
      ),
    );
  const loans = (kelurahan.loans ?? []).map((row) => {
    const now = paid.find(({ loan: code }) => code === row.code.value && !hasLedger(code))?.amount ?? 0;
    return now === 0 ? row : { ...row, paid: amount((row.paid.value ?? 0) + now) };
  });
  const instalments = kelurahan.instalments && [...kelurahan.instalments, ...payments];
  return { kelurahan: { ...kelurahan, loans, instalments }, asOf };
}

/** The rows in question are known to be other groups', and leave the workbook. */
export function otherGroups(kelurahan: Kelurahan, cells: readonly CellRef[]): Kelurahan {
  const places = new Set(cells.map(({ sheet, row }) => `${sheet.sheet} ${row}`));
  const others = <R extends { readonly at: CellRef }>(rows: readonly R[] | undefined) =>
    rows?.filter(({ at }) => !places.has(`${at.sheet.sheet} ${at.row}`));
  return {
    ...kelurahan,
    members: others(kelurahan.members),
    loans: others(kelurahan.loans),
    instalments: others(kelurahan.instalments),
  };
}

/** The members' NIK are readable and on the list, or they say so where there is no list. */
function confirmed(kelurahan: Kelurahan, records: readonly MemberRecord[]): Kelurahan {
  const numbers = new Map(records.map((record, index) => [address(record.at), record.nik.value ?? nik(700 + index)]));
  const members = (kelurahan.members ?? []).map((row): MemberRecord => {
    const listed = numbers.get(address(row.at));
    return listed === undefined ? row : { ...row, nik: field<Nik>(listed), declaredPs2: field(true) };
  });
  const listed = [...numbers.values()].map((one, n) => household({ nik: one, name: "Kepala Keluarga" }, below + n));
  return { ...kelurahan, members, households: kelurahan.households && [...kelurahan.households, ...listed] };
}

/** So much more is paid on the as-of date, on the loans that are behind, each up to what is due. */
function repaid(kelurahan: Kelurahan, more: number, asOf: CivilDate): Kelurahan {
  let left = more;
  const paid = new Map<string, number>();
  for (const { loan, due, paid: before } of loanStandings(kelurahan, ppmk2012, asOf)) {
    const now = Math.min(left, Math.max(0, due.high - before.low));
    paid.set(loan.record.code.value ?? "", now);
    left -= now;
  }
  const hasLedger = (code: string) => (kelurahan.instalments ?? []).some((row) => row.loan.value === code);
  const payments = [...paid]
    .filter(([code]) => hasLedger(code))
    .map(([code, now], n) => instalment({ loan: code, paidOn: asOf, paidPrincipal: now, paidCharge: 0 }, below + n));
  const loans = (kelurahan.loans ?? []).map((row) => {
    const now = paid.get(row.code.value ?? "") ?? 0;
    return hasLedger(row.code.value ?? "") ? row : { ...row, paid: amount((row.paid.value ?? 0) + now) };
  });
  return { ...kelurahan, loans, instalments: kelurahan.instalments && [...kelurahan.instalments, ...payments] };
}

/** The cells hold what makes the criterion pass, as far as they can. */
function filled(kelurahan: Kelurahan, cells: readonly CellRef[], criterion: Criterion): Kelurahan {
  const places = new Set(cells.map(placeOf));
  const table = <R extends object>(
    rows: readonly R[] | undefined,
    good: (row: R) => Partial<Record<keyof R, Field<unknown>>>,
  ) =>
    rows?.map((row) => {
      const values = new Map<string, unknown>(Object.entries(good(row)));
      const fields = Object.entries(row).map(([key, read]: [string, Field<unknown>]) => {
        const named = read.cell !== undefined && places.has(placeOf(read.cell));
        return [key, named && values.has(key) ? values.get(key) : read];
      });
      return Object.fromEntries(fields) as R;
    });
  const bookYear = criterion.code === "F.2" ? criterion.required.bookYear : 2012;
  return {
    ...kelurahan,
    profile: kelurahan.profile && { ...kelurahan.profile, bkmLevel: field("madani" as const) },
    aspects: table(kelurahan.aspects, () => ({ level: field("madani" as const) })),
    audits: table(kelurahan.audits, () => ({ bookYear: field(bookYear), opinion: field("wtp" as const) })),
    ksm: table(kelurahan.ksm, () => ({ code: field("K01"), prospectReason: field("Pasar tetap") })),
    members: table(kelurahan.members, (row) => ({ nik: field(nik(900 + row.at.row)) })),
    loans: table(kelurahan.loans, (row) => ({
      target: amount(Math.max(1, row.paid.value ?? row.principal.value ?? 1)),
      paid: amount(row.target.value ?? row.principal.value ?? 1),
    })),
    instalments: table(kelurahan.instalments, (row) => ({
      dueOn: field("2012-01-01"),
      targetPrincipal: amount(row.paidPrincipal.value ?? 0),
      paidOn: field("2012-01-01"),
      paidPrincipal: amount(1_000_000),
    })),
  };
}

const placeOf = (cell: CellRef) => `${cell.sheet.sheet}!${address(cell)}`;
