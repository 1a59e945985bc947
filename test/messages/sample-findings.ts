import { addMonths, civilDate, civilMonth } from "../../src/domain/calendar.ts";
import { type Finding, type FindingArgs, type FindingCode, finding } from "../../src/domain/finding.ts";
import { rupiah } from "../../src/domain/rupiah.ts";

const date = civilDate(2013, 3, 15);
const month = civilMonth(2013, 1);
const early = civilDate(2012, 6, 20);
const late = civilDate(2014, 6, 20);
if (early === undefined || late === undefined || date === undefined || month === undefined)
  throw new Error("no such day");

const column = "Usulan Pinjaman";
const table = "Anggota";
const loan = "P01";
const first = "C14";
const name = "Siti Aminah";
const column2 = { column, table };
const readings = ["1500", "1.5"];
const others = ["B7"];
const wholeNumber = { kind: "number", whole: true, minimum: 1, maximum: 12, orNone: false } as const;

/** Arguments such as the program gives them, at least one set for each code. */
const samples: { readonly [C in FindingCode]: readonly FindingArgs[C][] } = {
  "file/unreadable": (["missing", "folder", "permission", "empty", "not-a-workbook", "damaged", "failed"] as const).map(
    (reason) => ({ reason }),
  ),
  "file/encrypted": [{}],
  "file/too-large": [{ limit: "50 MB" }],
  "file/unsupported": [{ format: ".xlsb" }],
  "file/csv-dialect": [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    encoding: "utf-8",
    files: delimiter === "," ? 1 : 5,
  })),
  "file/new-workbook": [{ format: "xls" }],
  "file/open-quote": [{ line: 4 }],
  "file/sheets-left-out": [
    { sheets: ["Makro"], more: 0 },
    { sheets: ["Makro", "Lain"], more: 3 },
  ],
  "file/cells-left-out": [{ cells: 1 }, { cells: 12 }],
  "file/without-styles": [{}],
  "file/merge-ignored": [{ ranges: ["A:A", "1:1"] }],
  "file/no-kelurahan": [{}],
  "file/lock": [{}],
  "file/own-output": [
    { original: "kelurahan.xlsx", plan: null },
    { original: "kelurahan.xlsx", plan: "kelurahan.rencana.xlsx" },
  ],
  "file/open-elsewhere": [{}],
  "file/same-kelurahan": [
    { files: ["sukamaju-2.xlsx"], more: 0, persons: 6 },
    { files: ["a.xlsx", "b.xlsx"], more: 3, persons: 0 },
  ],
  "file/hidden": [
    { rows: 1, sheet: false },
    { rows: 3, sheet: false },
    { rows: 0, sheet: true },
  ],
  "table/missing": [[], ["Sheet1"], ["Kas", "Sheet2"]].map((unknown, index) => ({
    table,
    columns: ["Kode KSM", "Nama Anggota", "NIK"],
    unknown,
    more: index === 2 ? 3 : 0,
  })),
  "table/incomplete": ["Kode KSM", undefined].map((title) => ({ table, found: ["NIK"], missing: ["Kode KSM"], title })),
  "table/unrecognised": [
    { headers: ["Tanggal", "Debet", "Saldo"], more: 0, closest: null, known: [] },
    { headers: ["Nama KSM", "Debet", "Saldo"], more: 2, closest: "Pinjaman", known: ["Kode KSM"] },
  ],
  "table/none-on-sheets": [
    { sheets: ["Surat"], more: 0 },
    { sheets: ["Surat", "Kas"], more: 2 },
  ],
  "table/empty": [{ table: "PS-2" }],
  "table/carried-down": [{ table: "Anggota", column: "Kode KSM", rows: 10 }],
  "table/overlap": [
    { table: "Anggota", sheets: ["Anggota", "Anggota 2012 (lama)"], outdated: ["Anggota 2012 (lama)"] },
    { table: "Pinjaman", sheets: ["Pinjaman", "Pinjaman (2)"], outdated: [] },
  ],
  "table/duplicate": [{ table, first: "Anggota!A3" }],
  "header/missing": [column2],
  "header/duplicate": [column2],
  "header/rival": [{ ...column2, headers: ["Alokasi", "Plafon"] }],
  "header/numbers-exchanged": [{ table, list: "PS-2", crossed: 78, members: 80 }],
  "header/near": [column2],
  "header/money-unit": [
    { table: "Anggota", columns: ["Usulan Pinjaman"], unit: rupiah(1_000) },
    { table: "Pinjaman", columns: ["Pokok", "Target Angsuran"], unit: rupiah(1_000_000) },
  ],
  "header/unknown": [{ table, suggestion: "Jangka Waktu" }],
  "cell/not-a-number": [{ column }],
  "cell/ambiguous-number": [{ column, readings }],
  "cell/not-whole": [{ column }],
  "cell/negative": [{ column }],
  "cell/not-a-date": [
    { column: "Tanggal Cair", noSuch: null },
    { column: "Tanggal Bayar", noSuch: "day" },
    { column: "Tanggal Bayar", noSuch: "month" },
  ],
  "cell/ambiguous-date": (["both-orders", "turned-by-excel"] as const).map((because) => ({
    column: "Tanggal Cair",
    readings: [date, date],
    because,
  })),
  "cell/not-a-month": [
    { column: "Bulan", above12: false },
    { column: "Bulan", above12: true },
  ],
  "cell/unknown-choice": [{ column: "Opini", choices: ["WTP", "WDP", "TW"] }],
  "cell/several-ticks": [{ column: "L/P" }],
  "cell/formula-without-value": [{ column }],
  "cell/error-value": [{ column }],
  "cell/more-alike": [{ finding: "cell/required", cells: 12_000, last: "C12501" }],
  "cell/required": [column2],
  "cell/became-date": [{ column: "RT/RW" }],
  "cell/after-as-of": [{ column: "Tanggal Cair", asOf: date }],
  "cell/other-period": [{ column: "Tanggal Bayar", year: 2013 }],
  "nik/lost-digits": [{ column: "NIK" }],
  "nik/malformed": [
    { column: "NIK", fault: { kind: "count", digits: 15 } },
    { column: "NIK", fault: { kind: "other-signs" } },
    {
      column: "NIK",
      fault: {
        kind: "letters",
        letters: [
          { letter: "O", digit: "0", place: 9 },
          { letter: "O", digit: "0", place: 11 },
          { letter: "l", digit: "1", place: 16 },
        ],
      },
    },
    { column: "No KK", fault: { kind: "impossible", part: "region", digits: "017401" } },
    { column: "NIK", fault: { kind: "impossible", part: "day", digits: "32" } },
    { column: "NIK", fault: { kind: "impossible", part: "month", digits: "13" } },
    { column: "NIK", fault: { kind: "impossible", part: "serial", digits: "0000" } },
  ],
  "nik/cleaned": [{ column: "No KK" }],
  "nik/sex-differs": [{ stated: "L" }, { stated: "P" }],
  "nik/birth-date-differs": [{ stated: date }],
  "nik/region-differs": [{ region: "3174" }],
  "nik/several-names": [{ names: ["Siti Aminah", "Sukirman"] }],
  "nik/card-at-several-addresses": [{ first }],
  "nik/age": [
    { name, age: 4, minimum: 17, maximum: 75 },
    { name: "", age: 90, minimum: 17, maximum: 75 },
  ],
  "member/duplicate": [
    { name, first, requestsDiffer: false },
    { name, first, requestsDiffer: true },
  ],
  "member/in-two-ksm": [
    { name, ksm: ["K01", "K04"], more: 0 },
    { name, ksm: ["K01", "K04"], more: 30 },
  ],
  "member/in-two-kelurahan": [
    { name, kelurahan: ["Sukasari"], more: 0 },
    { name: "", kelurahan: ["Sukasari", "Sukamaju"], more: 4 },
  ],
  "member/shared-nik": [
    { name, beside: [{ name: "Fajar", place: "C6" }], more: 0 },
    { name: "", beside: [{ name: "", place: "C6" }], more: 3 },
  ],
  "member/perhaps-one-person": [
    { name, others, more: 0, digit: 13 },
    { name, others, more: 2, digit: null },
  ],
  "member/codes-differ": [{ codes: [{ from: "K1", to: "K01" }], more: 0 }],
  "member/unknown-ksm": [{ suggestion: null }, { suggestion: "KSM Mawar" }],
  "member/possible-duplicate": [
    { name, others, more: 0 },
    { name, others, more: 250 },
  ],
  "member/same-household": [{ name, others, more: 0 }],
  "member/outside-loan": [
    { name, loans: [loan] },
    { name: "", loans: ["P01", "P02"] },
  ],
  "ps2/list-unsaid": [{ list: "Data Penduduk" }],
  "ps2/list-negated": [{ list: "KK Mampu", words: "Daftar KK Mampu" }],
  "ps2/lists-differ": [
    { why: "years", lists: ["PS-2 2009", "PS-2 2012"], outdated: ["PS-2 2009"] },
    { why: "old", lists: ["PS-2", "PS-2 lama"], outdated: ["PS-2 lama"] },
    { why: "overlap", lists: ["PS-2", "PS-2 (2)"], outdated: [] },
  ],
  "ps2/taken-off": [
    { name, what: "household", place: "PS-2!F14", status: "Pindah" },
    { name, what: "person", place: "PS-2!F14", status: "Meninggal" },
    { name, what: "household", place: "PS-2!F14", status: null },
  ],
  "ps2/declared-but-not-listed": [{ name }],
  "ps2/listed-but-not-declared": [{ name }],
  "ps2/cannot-compare": [
    { name, place: null },
    { name, place: "PS-2!C14" },
  ],
  "ps2/one-card": [{ count: 4, members: 5 }],
  "ps2/needs-confirmation": [{ name, candidates: ["Siti Aminah", "St. Aminah"] }],
  "ps2/nik-digit": [{ name, candidate: "Siti Aminah", digit: 16 }],
  "ksm/kind-contradiction": [{ kind: "sejenis", businesses: ["Penjahit", "Warung"] }],
  "ksm/duplicate": [{ first }],
  "ksm/similar-name": [{ name: "Mawar 1", first }],
  "ksm/similar-code": [{ code: "K01", first }],
  "ksm/odd-score": [{ usual: 100 }],
  "ksm/prospect-contradiction": [{}],
  "ksm/without-members": [{ ksm: "K07" }],
  "ksm/tie": [{ ksm: ["K02", "K05"] }],
  "loan/duplicate": [{ first }],
  "loan/rescheduled": [
    { loan, on: date, replaced: 0 },
    { loan, on: date, replaced: 1 },
    { loan, on: date, replaced: 4 },
    { loan, on: null, replaced: 0 },
  ],
  "loan/two-schedules": [{ loan, principal: rupiah(10_000_000), ledger: rupiah(17_000_000) }],
  "loan/written-off": [
    { loan, balance: rupiah(4_000_000) },
    { loan, balance: null },
  ],
  "loan/not-paid-off": [{ loan, balance: rupiah(500_000) }],
  "loan/odd-charge": [
    { reason: "beyond", monthly: { numerator: 18, denominator: 100 } },
    { reason: "fraction", monthly: { numerator: 15, denominator: 1000 } },
  ],
  "loan/codes-differ": [
    { codes: [{ from: "1", to: "K01" }], more: 0 },
    {
      codes: [
        { from: "1", to: "K01" },
        { from: "2", to: "K02" },
      ],
      more: 3,
    },
  ],
  "loan/other-group": [{}],
  "loan/before-founding": [{ loan, ksm: "K01", disbursedOn: date, foundedOn: date }],
  "loan/unknown-ksm": [{ suggestion: null }, { suggestion: "K03" }],
  "repayment/unknown-loan": [{ suggestion: null }, { suggestion: "P03" }],
  "repayment/before-disbursement": [{ loan, disbursedOn: date }],
  "repayment/more-than-due": [
    { loan, due: rupiah(5_000_000), paid: rupiah(5_500_000), instalment: null },
    { loan, due: rupiah(500_000), paid: rupiah(5_000_000), instalment: { number: 3, part: "principal", more: 0 } },
    { loan, due: rupiah(0), paid: rupiah(75_000), instalment: { number: 3, part: "charge", more: 9 } },
  ],
  "repayment/principal-differs": [{ loan, principal: rupiah(12_000_000), ledger: rupiah(10_000_000) }],
  "repayment/summary-differs": [{ loan, summary: rupiah(4_000_000), ledger: rupiah(3_500_000) }],
  "ledger/due-date": [
    { loan, number: 5, more: 0, because: "order", until: date, year: 2012 },
    { loan, number: 6, more: 4, because: "term", until: date, year: null },
    { loan, number: null, more: 1, because: "skip", until: null, year: null },
  ],
  "ledger/row-twice": [
    { loan, number: 3, rows: 1 },
    { loan, number: null, rows: 5 },
  ],
  "ledger/reversal": [{ loan, amount: rupiah(-5_000_000) }],
  "ledger/below-zero": [{ loan, amount: rupiah(-4_000_000) }],
  "ledger/charge-not-split": [1, 8].map((payments) => ({
    loan,
    payments,
    low: rupiah(8_000_000),
    high: rupiah(9_200_000),
  })),
  "ledger/no-charge-kept": [{ loans: 1 }, { loans: 12 }],
  "ledger/charge-in-summary": [{ loan, principal: rupiah(10_000_000), summary: rupiah(11_500_000) }],
  "ledger/term-over": [date, null].map((until) => ({
    loan,
    principal: rupiah(10_000_000),
    listed: rupiah(5_000_000),
    until,
  })),
  "repayment/ledger-contradiction": [{ loan, number: 3 }],
  "audit/wrong-book-year": [{ needed: 2012, found: [2010, 2011] }],
  "audit/duplicate": [{ bookYear: 2012, first }],
  "audit/expected": [{ bookYear: 2012, until: addMonths(month, 5) }],
  "secretariat/missing-month": [{ month }],
  "secretariat/duplicate": [{ month, first }],
  "bkm/level-contradiction": [{ stated: "mandiri", computed: "berdaya" }],
  "bkm/weights-differ": [{ percent: 85 }],
  "decision/not-counted": [{ missing: ["Oleh"] }, { missing: ["Oleh", "Alasan"] }],
  "decision/too-late": [{ on: date, latest: date }],
  "decision/no-effect": (
    ["not-open", "not-judgement", "contradiction", "unknown-rule", "unknown-subject"] as const
  ).map((reason) => ({
    rule: "F.2",
    reason,
  })),
  "total/differs": [{ column, typed: 24_000_000, sum: 25_000_000 }],
  "as-of/today": [{ date }],
  "as-of/unreadable": [{ noSuch: null }, { noSuch: "day" }, { noSuch: "month" }],
  "as-of/before-dates": [{ asOf: early, last: late }],
  "audit/report-date": [
    { bookYear: 2012, on: early, asOf: date },
    { bookYear: 2012, on: late, asOf: date },
  ],
  "audit/unclear-year": [{ bookYear: 2012 }],
  "secretariat/unclear-month": [{ months: [month] }],
  "policy/deviation": [
    { setting: "j5.memberCeiling", kind: "rule", guideline: "5000000", used: "4000000" },
    { setting: "a2.wtpWithParagraph", kind: "assumption", guideline: "refer", used: "pass" },
    { setting: "h1.membership", kind: "local", guideline: "G.1, G.2", used: "G.1" },
  ],
  "policy/unknown-setting": [
    { setting: "j5.memberCeilling", suggestion: "j5.memberCeiling", line: 3 },
    { setting: "plafon", suggestion: null, line: null },
  ],
  "policy/impossible-setting": (
    [
      wholeNumber,
      { ...wholeNumber, whole: false, orNone: true },
      { kind: "one-of", choices: ["awal", "berdaya"] },
      { kind: "list-of", choices: ["score", "code"] },
      { kind: "yes-or-no" },
      { kind: "at-most", maximum: 5_000_000, of: "j5.memberCeiling" },
      { kind: "at-least", minimum: 50_000, of: "a9.unit" },
      { kind: "in-one-list", choices: ["baik", "cukup"], lists: ["a4.pass", "a4.fail"] },
      { kind: "ends-with", choices: ["score", "code"], last: "code" },
    ] as const
  ).map((allowed) => ({ setting: "a9.unit", used: "0", allowed, line: 2 })),
  "ps2/no-such-sheet": [
    { name: "Data Wrga", suggestion: "Data Warga", sheets: ["Data Warga", "Anggota"] },
    { name: "RTM", suggestion: null, sheets: ["Data Warga", "Anggota"] },
  ],
  "map/unreadable": (["syntax", "duplicate", "too-large", "not-a-map"] as const).map((reason) => ({ reason, line: 3 })),
  "map/unknown-table": [{ line: 2, table: "Peserta", tables: ["KSM", "Anggota"] }],
  "map/unknown-field": [
    { line: 5, table: "Anggota", field: "Nama Angota", suggestion: "Nama Anggota", fields: ["Nama Anggota", "NIK"] },
    { line: 5, table: "Anggota", field: "Umur", suggestion: null, fields: ["Nama Anggota", "NIK"] },
  ],
  "map/not-met": [
    { line: 2, table: "Anggota", headers: ["No", "Nama Peserta"] },
    { line: 2, table: null, headers: ["a", "b", "c", "d", "e", "f", "g", "h"] },
  ],
  "policy/unreadable": (
    ["syntax", "duplicate", "reference", "too-large", "not-settings", "not-an-assignment"] as const
  ).map((reason) => ({ reason, line: 4 })),
  "policy/ceiling-exceeded": [{ rule: "J.2", ceiling: rupiah(100_000_000), amount: rupiah(150_000_000) }],
  "plan/no-stage": [{}],
  "plan/no-fund": [{ column: "Dana Tersedia" }, { column: "Pagu BLM" }],
  "plan/disbursement-date": [
    { reason: "disorder", first: date, second: date },
    { reason: "first-missing" },
    { reason: "before-as-of", tranche: 1, on: date, asOf: date },
  ],
  "plan/no-request": [{ name: null }, { name }],
  "plan/requests-in-thousands": [{ requests: 10, unit: rupiah(50_000) }],
  "plan/cost-above-income": [{ members: 10 }],
  "plan/odd-request": [
    { name, requested: rupiah(2_500), limit: rupiah(50_000) },
    { name, requested: rupiah(500_000_000), limit: rupiah(30_000_000) },
  ],
  "plan/half-served": [{ name, assessed: rupiah(5_000_000), approved: rupiah(500_000) }],
  "plan/running-loan": [
    { name, owed: rupiah(2_000_000), estimated: false },
    { name, owed: rupiah(2_000_000), estimated: true },
  ],
  "plan/months-outside": [{ name, own: 240, minimum: 1, maximum: 60, used: 60 }],
  "plan/too-few-ksm": [
    { minimum: 3, reached: 1, atMost: 1 },
    { minimum: 3, reached: 2, atMost: 2 },
    { minimum: 3, reached: 2, atMost: 3 },
  ],
  "plan/half-of-capacity": [
    { name, column: "Biaya" },
    { name, column: "Penghasilan" },
  ],
  "plan/open-recommendation": [{ name }],
  "plan/lent-before": [{ lent: rupiah(90_000_000), ksm: 5, left: rupiah(10_000_000) }],
  "plan/perhaps-disbursed": [
    { loan: "P01", stage: "awal" },
    { loan: "P01", stage: "perguliran" },
    { loan: null, stage: "awal" },
    { loan: null, stage: "perguliran" },
  ],
  "plan/no-record": [{}],
  "plan/cell-changed": [
    { from: "4000000", to: "5000000" },
    { from: "=SUBTOTAL(9,H11:H17)", to: "" },
  ],
  "plan/newer-record": [{}],
  "plan/signed-cell-changed": [{ from: "Siti Aminah", to: "Budi Santoso" }],
  "plan/lines-shifted": [
    { of: "row", count: 1 },
    { of: "column", count: -2 },
  ],
  "plan/formulas-left-behind": [{ formulas: 1 }, { formulas: 40 }],
  "plan/lines-removed": [
    { of: "row", count: 1, what: "K01, Siti Aminah" },
    { of: "column", count: 3, what: "" },
  ],
  "plan/lines-added": [
    { of: "row", count: 1 },
    { of: "column", count: 2 },
  ],
  "plan/cell-filled": [{ to: "Siti Aminah" }],
  "plan/sheet-removed": [{}],
  "plan/rule-broken": [
    { rule: "J.5", limit: 5_000_000, amount: 6_000_000 },
    { rule: "J.7", limit: 5, amount: 6 },
    { rule: "A-9", limit: 50_000, amount: 4_010_000 },
    { rule: "fund", limit: 30_000_000, amount: 31_000_000 },
  ],
  "plan/sum-differs": [{ stated: rupiah(25_000_000), sum: rupiah(24_000_000) }],
  "plan/schedule-differs": [{ name, expected: rupiah(4_000_000), stated: rupiah(5_000_000) }],
  "plan/source-differs": (["changed", "not-given"] as const).map((reason) => ({ reason, path: "kelurahan.xlsx" })),
  "plan/no-longer-agrees": [
    { ksm: "K01", planned: 25_000_000, now: 24_000_000 },
    { ksm: "K02", planned: null, now: 20_000_000 },
    { ksm: "K03", planned: 20_000_000, now: null },
  ],
  "cash/differs": [-250_000, 250_000].map((difference) => ({
    month: month,
    expected: rupiah(22_250_000),
    stated: rupiah(22_250_000 + difference),
    difference: rupiah(difference),
    running: rupiah(2 * difference),
  })),
  "finance/adds-up": [{ column: "Biaya Operasional" }],
  "upk/class": [
    { class: "memuaskan", ratios: [], isOpen: false },
    { class: "minimum", ratios: ["PAR", "RR"], isOpen: true },
  ],
  "upk/penundaan": [{ ratios: ["LAR"] }],
  "upk/refused": [{ ratios: ["LAR", "PAR"] }],
  "project/lacking": [{ needs: ["opening", "cost"] }, { needs: ["loan", "ksm"] }],
  "project/old-books": [{ month, age: 6 }],
  "project/fails": [true, false].map((isCareful) => ({
    year: 2015,
    atLeast: 3,
    asks: rupiah(25_000_000),
    isCareful,
  })),
  "annotate/kept-out": [
    ...(["threaded-comment", "signature", "cannot-place"] as const).map((reason) => ({ reason })),
    ...(["missing-part", "damaged", "encoding", "rows", "notes", "only-results", "too-large"] as const).map(
      (obstacle) => ({ reason: "refused" as const, obstacle }),
    ),
  ],
};

export const findingCodes = Object.keys(samples).filter((code): code is FindingCode => Object.hasOwn(samples, code));

/** A finding of the code for each of its sample arguments. */
export function sampleFindings<C extends FindingCode>(code: C): readonly Finding[] {
  return samples[code].map((args) => finding(code, { file: "kelurahan.xlsx", sheet: "Anggota" }, args));
}
