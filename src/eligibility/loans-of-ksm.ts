import { codeKey } from "../domain/code-key.ts";
import { codesDiffer, type Mapped, sameNumber } from "../domain/codes-differ.ts";
import type { Doubt } from "../domain/doubt.ts";
import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { type Overlap, overlapDoubt, overlapFinding, overlapOf } from "../domain/overlap.ts";
import type { LoanRecord } from "../domain/records.ts";
import { unplacedOf } from "../domain/unplaced.ts";
import type { KsmDirectory, KsmGroup } from "../identity/ksm-directory.ts";
import type { LoanStanding } from "../repayment/loan-standing.ts";
import { nameOf } from "../repayment/loans.ts";
import type { PossibleLoan } from "./ksm-facts.ts";

/** Whose loans are whose. */
export interface LoansOfKsm {
  readonly own: (group: KsmGroup) => readonly LoanStanding[];
  /** Loans under its code that may not be its own. */
  readonly possible: (group: KsmGroup) => readonly PossibleLoan[];
  /** Loans of no known KSM that may be its own. */
  readonly unplaced: (group: KsmGroup) => readonly LoanStanding[];
  /** Loans of no known KSM. */
  readonly strange: readonly LoanStanding[];
  readonly findings: readonly Finding[];
}

/**
 * The loans by their KSM. A code that nobody has may mean those that look like it, else any KSM without a loan; a blank
 * one may mean all; a readable name that is unlike every known one is another group's, of which the books of a UPK hold
 * many. A number where the KSM's code has letters before that number, or the reverse, means that KSM.
 */
export function loansOfKsm(directory: KsmDirectory, standings: readonly LoanStanding[]): LoansOfKsm {
  const byKsm = groupBy(standings, ({ loan }) => directory.find(loan.record.ksm));
  const strange = byKsm.get(undefined) ?? [];
  const isEarly = (group: KsmGroup) => {
    const founded = group.record.foundedOn.value;
    return ({ loan }: LoanStanding) =>
      founded !== undefined && loan.record.disbursedOn.value !== undefined && loan.record.disbursedOn.value < founded;
  };
  const all = (group: KsmGroup) => byKsm.get(group) ?? [];
  const overlap = loanOverlap(standings);
  const possible = (group: KsmGroup): readonly PossibleLoan[] =>
    all(group).flatMap((standing): readonly PossibleLoan[] => {
      if (isEarly(group)(standing)) return [{ standing, doubt: doubtOfAge(standing) }];
      const isAlone = overlap !== undefined && standing.loan.rows.every((row) => overlap.alone.has(row));
      return isAlone ? [{ standing, doubt: overlapDoubt(overlap) }] : [];
    });
  const own = (group: KsmGroup) => {
    const doubted = new Set(possible(group).map(({ standing }) => standing));
    return all(group).filter((one) => !doubted.has(one));
  };
  const withoutLoan = directory.groups.filter((group) => own(group).length === 0);
  const ofNumber = (reference: string) => {
    const [group, ...others] = directory.groups.filter(({ code }) => sameNumber(reference, code));
    return others.length === 0 ? group : undefined;
  };
  const mapped = strange.flatMap(({ loan: { rows } }) =>
    rows.flatMap(({ ksm }): Mapped[] => {
      const group = ksm.state === "value" ? ofNumber(ksm.value) : undefined;
      return group === undefined || ksm.state !== "value" ? [] : [{ cell: ksm.cell, from: ksm.value, to: group.code }];
    }),
  );
  const otherwise = strange.filter(({ loan: { record } }) => ofNumber(record.ksm.value ?? "") === undefined);
  const mayBe = ({ loan: { record } }: LoanStanding): readonly KsmGroup[] | undefined => {
    if (record.ksm.state !== "value") return undefined;
    const numbered = ofNumber(record.ksm.value);
    if (numbered !== undefined) return [numbered];
    const alike = directory.mayMean(record.ksm);
    return alike.length > 0 || isName(record.ksm.value) ? alike : withoutLoan;
  };
  const unplaced = unplacedOf(strange, mayBe, directory.groups);
  return {
    own,
    possible,
    unplaced: (group) => unplaced.get(group) ?? [],
    strange,
    findings: [
      ...(overlap === undefined ? [] : overlapFinding("Pinjaman", overlap)),
      ...codesDiffer("loan/codes-differ", mapped),
      ...otherwise.flatMap((one) => unknownKsm(one, (mayBe(one) ?? directory.groups).length > 0, directory)),
      ...directory.groups.flatMap((group) =>
        all(group)
          .filter(isEarly(group))
          .flatMap((one) => older(one, group)),
      ),
    ],
  };
}

/** Loan tables that list the same loans on several sheets, and which stand on one only. */
function loanOverlap(standings: readonly LoanStanding[]): Overlap<LoanRecord> | undefined {
  const keysOf = ({ code, ksm, nik }: LoanRecord) =>
    code.state === "value" ? [[codeKey(code.value), codeKey(ksm.value ?? ""), nik.value].join(" ")] : [];
  return overlapOf(
    standings.flatMap(({ loan: { rows } }) => rows),
    { ownerOf: ({ ksm }) => codeKey(ksm.value ?? ""), keysOf, sameAs: keysOf },
  );
}

const doubtOfAge = ({ loan: { record } }: LoanStanding): Doubt => ({
  code: "loan/before-founding",
  cells: [cellOr(record.disbursedOn, record.at)],
  decidable: true,
});

/** A name has a word in it; a code has few letters, and mostly a number. */
const isName = (reference: string) =>
  /\p{L}{4}/u.test(reference.replace(/^\s*(?:ksm|kelompok|kel\.)(?=[\s.\d-])/i, ""));

/** A loan without a readable KSM is reported where it is read. */
function unknownKsm(
  { loan: { rows } }: LoanStanding,
  opens: boolean,
  { suggestion }: Pick<KsmDirectory, "suggestion">,
): readonly Finding[] {
  return rows.flatMap(({ ksm }) => {
    if (ksm.state !== "value") return [];
    return [
      opens
        ? finding("loan/unknown-ksm", ksm.cell, { suggestion: suggestion(ksm) })
        : finding("loan/other-group", ksm.cell, {}),
    ];
  });
}

function older({ loan }: LoanStanding, { code, record: { foundedOn } }: KsmGroup): readonly Finding[] {
  const { disbursedOn } = loan.record;
  if (disbursedOn.state !== "value" || foundedOn.state !== "value") return [];
  const args = { loan: nameOf(loan), ksm: code, disbursedOn: disbursedOn.value, foundedOn: foundedOn.value };
  return [finding("loan/before-founding", disbursedOn.cell, args, [foundedOn.cell])];
}
