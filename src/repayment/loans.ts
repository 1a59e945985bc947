import { codeKey } from "../domain/code-key.ts";
import { absent, cellOr, type Field } from "../domain/field.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import { mergeRows } from "../domain/merge-rows.ts";
import { lookAlikes } from "../domain/nearest.ts";
import type { Nik } from "../domain/nik.ts";
import { type Overlap, overlapOf } from "../domain/overlap.ts";
import { type CellRef, inPlaceOrder } from "../domain/place.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import { type Rupiah, sumRupiah } from "../domain/rupiah.ts";
import { ownersAround, type Unplaced, unplacedOf } from "../domain/unplaced.ts";

/** A loan, with the rows that state it and its ledger. */
export interface Loan {
  /** Of a loan that is stated by its members' shares, the amounts are their sums. */
  readonly record: LoanRecord;
  readonly rows: Group<LoanRecord>;
  /** Whose loan it is, where the table says so; empty for a loan of the group. */
  readonly shares: readonly LoanShare[];
  /** Where the NIK should stand of shares that are nobody's without one. */
  readonly unreadShares: readonly CellRef[];
  readonly ledger: readonly InstalmentRecord[];
  /** Present where several sheets repeat its payments: `ledger` is one of them, these the others. */
  readonly copies?: LedgerCopies;
  /** Rows of the ledger without the code of a loan, that may be this one's. */
  readonly unplaced: readonly InstalmentRecord[];
  /** Its code is that of another loan too: ledger rows of that code cannot be told apart. */
  readonly sharesCode: boolean;
}

interface LedgerCopies {
  readonly overlap: Overlap<InstalmentRecord>;
  readonly others: readonly (readonly InstalmentRecord[])[];
}

interface LoanShare {
  readonly nik: Nik;
  readonly principal: Field<Rupiah>;
}

/**
 * The loans in the order of their places. Rows of equal code and KSM are one loan: shares of it where each has another
 * NIK, else a repetition, in which what the rows contradict each other about is unknown. Rows without a code stand for
 * themselves.
 */
export function loansOf(loans: readonly LoanRecord[], instalments: readonly InstalmentRecord[]): readonly Loan[] {
  const rows = inPlaceOrder(instalments);
  const ledgers = groupBy(rows, ({ loan }) => keyOf(loan));
  const groups = groupBy(inPlaceOrder(loans), (row) => {
    const code = keyOf(row.code);
    return code === undefined ? row : `${code} ${keyOf(row.ksm) ?? ""}`;
  });
  const users = groupBy(groups.values(), ([row]) => keyOf(row.code));
  const unplaced = unplacedInstalments(rows, ledgers, new Set(users.keys()));
  return [...groups.values()].map((rows) => {
    const code = keyOf(rows[0].code);
    return {
      ...(areShares(rows) ? dividedLoan(rows) : { record: mergeRows(rows, labels), shares: [], unreadShares: [] }),
      rows,
      ...ledgerOf(code === undefined ? [] : (ledgers.get(code) ?? [])),
      unplaced: code === undefined ? [] : (unplaced.get(code) ?? []),
      sharesCode: code !== undefined && (users.get(code)?.length ?? 0) > 1,
    };
  });
}

/**
 * One ledger, of those that are copies of each other: the one that is not called old, or the longest. A sheet that repeats
 * no payment of another one goes on where that one ends.
 */
function ledgerOf(rows: readonly InstalmentRecord[]): Pick<Loan, "ledger" | "copies"> {
  const keysOf = ({ number, paidOn }: InstalmentRecord) =>
    paidOn.state === "value" ? [`${number.value ?? ""} ${paidOn.value}`] : [];
  const overlap = overlapOf(rows, { ownerOf: () => "", keysOf, sameAs: keysOf });
  if (overlap === undefined) return { ledger: rows };
  const { editions, outdated } = overlap;
  const copies = editions.map((edition) => ({
    isOld: outdated.includes(edition),
    ledger: rows.filter(
      (row) => row.edition === edition || row.edition === undefined || !editions.includes(row.edition),
    ),
  }));
  const [first, ...others] = copies.toSorted(
    (a, b) => Number(a.isOld) - Number(b.isOld) || b.ledger.length - a.ledger.length,
  );
  return { ledger: first?.ledger ?? rows, copies: { overlap, others: others.map(({ ledger }) => ledger) } };
}

/** The name under which findings speak of a loan: its code, else its KSM. */
export const nameOf = ({ record }: Loan): string => record.code.value ?? record.ksm.value ?? "";

/** Equal by their keys already, or without weight. */
const labels = ["code", "ksm", "lender"] as const;

const keyOf = (code: Field<string>) => (code.state === "value" ? codeKey(code.value) : undefined);

/** A code that no loan has may mean those that it looks like; a row without one, those of the rows around it, or any. */
function unplacedInstalments(
  rows: readonly InstalmentRecord[],
  ledgers: ReadonlyMap<string | undefined, readonly InstalmentRecord[]>,
  loans: ReadonlySet<string | undefined>,
): Unplaced<string, InstalmentRecord> {
  const known = [...loans].filter((code) => code !== undefined);
  const unknown = [...ledgers].filter(([code]) => code === undefined || !loans.has(code));
  if (unknown.length === 0) return new Map();
  const around = ownersAround(rows, ({ loan }) => (loans.has(keyOf(loan)) ? keyOf(loan) : undefined));
  const alike = new Map(unknown.map(([code]) => [code, code === undefined ? [] : lookAlikes(code, known)]));
  return unplacedOf(
    unknown.flatMap(([, own]) => own),
    (row) => (row.loan.state === "value" ? alike.get(keyOf(row.loan)) : around(row)),
    known,
  );
}

/** Rows that are about the loans of several people: of two NIK at least, of which one may be unreadable. */
export function areShares(rows: Group<LoanRecord>): boolean {
  const people = new Set(rows.flatMap(({ nik }) => nik.value ?? [])).size;
  if (rows.length === 1 || people > 1) return people > 0;
  const unread = rows.filter(({ nik }) => nik.state === "invalid").length;
  return people + unread > 1 && rows.every(({ nik }) => nik.state === "value" || nik.state === "invalid");
}

function dividedLoan(rows: Group<LoanRecord>): Pick<Loan, "record" | "shares" | "unreadShares"> {
  const merged = mergeRows(rows, [...labels, "nik"]);
  const single = rows.length === 1;
  return {
    record: {
      ...merged,
      nik: single ? merged.nik : absent,
      principal: sumOf(rows, "principal"),
      target: sumOf(rows, "target"),
      paid: sumOf(rows, "paid"),
      status: statusOfShares(rows),
    },
    shares: rows.flatMap(({ nik, principal }) => (nik.state === "value" ? [{ nik: nik.value, principal }] : [])),
    unreadShares: rows.flatMap(({ nik, at }) => (nik.state === "value" ? [] : [cellOr(nik, at)])),
  };
}

/**
 * A share that is paid off says nothing of the others; where only some of these are written off, it is open how much of
 * the loan is.
 */
function statusOfShares(rows: Group<LoanRecord>): LoanRecord["status"] {
  const [open = rows[0], ...others] = rows.filter(({ status }) => status.value !== "lunas");
  const lost = [open, ...others].map(({ status }) => status).filter(({ value }) => value === "hapus-buku");
  const [first] = lost;
  return first?.state === "value" && lost.length <= others.length
    ? { state: "invalid", value: undefined, cell: first.cell }
    : mergeRows([open, ...others], labels).status;
}

/** The sum at the first cell; unknown as soon as one of the amounts is. */
function sumOf(rows: Group<LoanRecord>, column: "principal" | "target" | "paid"): Field<Rupiah> {
  const amounts = rows.flatMap((row) => row[column].value ?? []);
  const first = rows[0][column];
  if (first.state !== "value") return first;
  const unknown = rows.find((row) => row[column].state !== "value");
  return unknown === undefined ? { ...first, value: sumRupiah(amounts) } : unknown[column];
}
