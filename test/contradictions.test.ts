import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Group } from "../src/domain/group-by.ts";
import type { Eligibility } from "../src/domain/verdict.ts";
import { told } from "./build/told.ts";

/** A fixture, what its K01 comes to, and the codes of the errors and warnings in it. */
type Shown = readonly [fixture: string, verdict: Eligibility, ...codes: readonly string[]];

/** The rows of *Facts that contradict each other*, each with the fixtures that show it; at least one. */
const rows: Readonly<Record<string, Group<Shown>>> = {
  "a due date beyond the term, out of order, or that skips": [
    ["ledgers/due-date-typed-2031", "undetermined", "ledger/due-date"],
    ["ledgers/due-date-typed-2014", "undetermined", "ledger/due-date"],
    ["ledgers/instalments-6-to-10-typed-2021", "undetermined", "ledger/due-date"],
    ["ledgers/honest-harvest", "eligible"],
    ["ledgers/honest-grace", "eligible"],
    ["ledgers/honest-month-ends", "eligible"],
    ["ledgers/honest-weekly", "eligible"],
  ],
  "a term that is over": [
    ["ledgers/half-of-the-instalments-listed", "undetermined", "ledger/term-over"],
    ["ledgers/summary-of-a-part", "undetermined", "ledger/term-over"],
  ],
  "two equal rows of payment": [
    ["ledgers/five-payments-twice", "undetermined", "ledger/row-twice"],
    ["ledgers/honest-members-shares", "eligible"],
  ],
  "a negative payment": [
    ["ledgers/a-reversal", "ineligible"],
    ["ledgers/reversals-below-zero", "undetermined", "ledger/below-zero"],
  ],
  "a blank Bayar Jasa, or pokok and jasa in one": [
    ["ledgers/eight-of-ten-with-jasa-in-pokok", "undetermined", "ledger/charge-not-split"],
    ["ledgers/short-payments-without-jasa", "undetermined", "ledger/charge-not-split"],
    ["ledgers/honest-jasa-never-recorded", "eligible"],
  ],
  "Target or Realisasi above Pokok": [["ledgers/a-summary-with-jasa", "undetermined", "ledger/charge-in-summary"]],
  "a loan of a KSM that nobody knows": [
    ["ledgers/a-loan-of-nobody", "undetermined", "loan/unknown-ksm"],
    ["ledgers/numbers-for-codes", "undetermined", "loan/codes-differ"],
    ["ledgers/honest-sixty-other-groups", "eligible"],
  ],
  "a loan older than the KSM": [["ledgers/a-loan-before-the-founding", "undetermined", "loan/before-founding"]],
  "one NIK at two names": [["persons/one-nik-under-two-names", "undetermined", "member/shared-nik"]],
  "a person in two KSM, or one digit apart": [
    ["persons/member-copied-into-another-ksm", "undetermined", "member/in-two-ksm"],
    ["persons/member-copied-with-one-digit-changed", "undetermined", "member/perhaps-one-person"],
  ],
  "a NIK that cannot be read": [
    ["persons/nik-deleted-of-who-owes", "eligible", "cell/required"],
    ["persons/member-copied-without-nik", "undetermined", "cell/required", "member/perhaps-one-person"],
    ["persons/nik-and-card-exchanged", "undetermined", "header/numbers-exchanged"],
  ],
  "two PS-2 lists, or two overlapping tables of one kind": [
    ["persons/an-old-ps2-list-beside-the-new", "undetermined", "ps2/lists-differ"],
    ["sheets/last-years-members-beside-the-new", "undetermined", "table/overlap"],
    ["sheets/last-years-loans-beside-the-new", "undetermined", "table/overlap"],
    ["sheets/last-years-ksm-beside-the-new", "undetermined", "table/overlap"],
    ["sheets/a-ledger-and-its-state-of-half-a-year-ago", "undetermined", "table/overlap"],
    ["sheets/honest-ps-2-on-a-sheet-for-each-rw", "eligible"],
    ["sheets/honest-members-on-a-sheet-for-each-ksm", "eligible"],
  ],
  "an audit report of an impossible day": [
    ["board/audit-reported-before-its-year-ended", "eligible", "audit/report-date"],
  ],
  "a row whose month or book year cannot be read": [
    ["board/an-unreadable-month-beside-a-complete-set", "eligible", "secretariat/unclear-month"],
    ["board/an-unreadable-book-year-beside-a-complete-set", "eligible", "audit/unclear-year"],
    ["board/honest-unreadable-month-of-a-good-class", "eligible", "cell/not-a-month"],
  ],
  Keputusan: [
    ["board/a-decision-for-an-audit-that-is-not-there", "eligible", "decision/no-effect"],
    ["board/a-decision-for-a-wdp-reported-later", "eligible", "audit/report-date", "decision/no-effect"],
    ["board/a-decision-for-the-whole-loan-table", "undetermined", "decision/no-effect"],
    ["board/a-decision-a-year-later", "eligible", "decision/too-late"],
    ["board/honest-decision", "eligible"],
  ],
  "Tanggal Penilaian unreadable": [
    ["board/date-of-judgement-04-13-2013", "undetermined", "as-of/unreadable"],
    ["board/date-of-judgement-29-februari-2013", "undetermined", "as-of/unreadable"],
  ],
  "a request, term or income unreadable": [
    ["money/a-request-of-4.000.000.00", "eligible", "cell/not-a-number"],
    ["money/a-request-without-result", "eligible", "cell/formula-without-value"],
    ["money/months-abc", "eligible", "cell/not-a-number"],
    ["money/cost-without-income", "eligible", "plan/half-of-capacity"],
    ["money/a-dash-for-recommendation", "eligible", "plan/open-recommendation"],
  ],
  "a PPMK loan without Tanggal Cair": [
    ["money/a-ppmk-loan-without-a-day", "eligible", "plan/perhaps-disbursed", "plan/too-few-ksm"],
  ],
  "a member with Tanggal Keluar": [["persons/a-member-who-left", "ineligible"]],
};

/** Of several workbooks in one run; `persons-fixtures.test.ts` tells them. */
const together = ["persons/one-person-in-two-kelurahan-sukatani", "persons/one-kelurahan-in-two-workbooks"];

describe.each(Object.entries(rows))("%s", (_, shown) => {
  it.each(shown)("%s: %s", async (fixture, verdict, ...codes) => {
    const { verdicts, findings } = await told(`${fixture}.xlsx`);
    expect(verdicts["K01"]).toBe(verdict);
    expect([...new Set(findings.map((finding) => finding.split(" ")[0]))].toSorted()).toEqual(codes.toSorted());
  });
});

it.each(together)("the same person or kelurahan twice in one run: %s", (fixture) => {
  expect(existsSync(new URL(`../fixtures/${fixture}.xlsx`, import.meta.url))).toBe(true);
});
