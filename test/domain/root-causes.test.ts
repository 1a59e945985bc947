import { expect, it } from "vitest";
import { type Finding, finding } from "../../src/domain/finding.ts";
import { compareFindings } from "../../src/domain/finding-order.ts";
import type { CellRef, SheetRef } from "../../src/domain/place.ts";
import { rootCauses } from "../../src/domain/root-causes.ts";
import { date } from "../build/records.ts";

const sheet = (name: string): SheetRef => ({ file: "sukamaju.xlsx", sheet: name });
const [profile, audits, ledger] = [sheet("Profil"), sheet("Audit"), sheet("Angsuran")];
const cell = (on: SheetRef, row: number, column = 3): CellRef => ({ sheet: on, row, column, text: "" });

const asOf = date("2012-03-15");
const old = finding("as-of/before-dates", cell(profile, 5), { asOf, last: date("2013-02-10") });
const later = (at: CellRef) => finding("cell/after-as-of", at, { column: "Tanggal Bayar", asOf });
const payments = [5, 6, 7].map((row) => later(cell(ledger, row)));

/** Code, row and what was taken in. */
const told = (findings: readonly Finding[]) => rootCauses(findings).map(({ code, effects = 0 }) => [code, effects]);

it("an old date of judgement takes in the dates after it, on whichever sheet", () => {
  expect(told([...payments, old, later(cell(audits, 5))])).toEqual([["as-of/before-dates", 4]]);
});

it("dates after the as-of date stand alone where no cause is told", () => {
  expect(told(payments)).toEqual(payments.map(({ code }) => [code, 0]));
});

it("counts those too that were already counted together", () => {
  const more = finding("cell/more-alike", cell(ledger, 505), { finding: "cell/after-as-of", cells: 79, last: "C583" });
  expect(told([...payments, more, old])).toEqual([["as-of/before-dates", 82]]);
});

it("says of a report's date once that it has not come; a date elsewhere is another matter", () => {
  const report = finding("audit/report-date", cell(audits, 5), { bookYear: 2012, on: date("2013-02-10"), asOf });
  expect(told([later(cell(audits, 5)), report, later(cell(audits, 6))])).toEqual([
    ["audit/report-date", 0],
    ["cell/after-as-of", 0],
  ]);
});

it("says of Tanggal Penilaian once that it cannot be read", () => {
  const notDate = (row: number) =>
    finding("cell/not-a-date", cell(profile, row), { column: "Tanggal", noSuch: "month" });
  const unreadable = finding("as-of/unreadable", cell(profile, 5), { noSuch: "month" });
  expect(told([notDate(5), notDate(6), unreadable])).toEqual([
    ["cell/not-a-date", 0],
    ["as-of/unreadable", 0],
  ]);
});

it("exchanged headers take in what is said of the numbers on their sheet alone", () => {
  const [members, list] = [sheet("Anggota"), sheet("PS-2")];
  const lost = (on: SheetRef) => finding("nik/lost-digits", cell(on, 6), { column: "NIK" });
  const args = { table: "Anggota", list: "PS-2", crossed: 10, members: 10 };
  const exchanged = finding("header/numbers-exchanged", cell(members, 4), args);
  expect(told([exchanged, lost(members), lost(list)])).toEqual([
    ["header/numbers-exchanged", 1],
    ["nik/lost-digits", 0],
  ]);
});

it("an empty roster takes in that KSM have no members, an empty PS-2 list does not", () => {
  const without = [5, 6].map((row) => finding("ksm/without-members", cell(sheet("KSM"), row), { ksm: `K0${row}` }));
  const empty = (table: string) => finding("table/empty", cell(sheet(table), 4), { table });
  expect(told([...without, empty("Anggota")])).toEqual([["table/empty", 2]]);
  expect(told([...without, empty("PS-2")])).toHaveLength(3);
});

it("is as grave as the gravest that it takes in: no error hides behind a warning", () => {
  const roster = sheet("Anggota");
  const args = { table: "Anggota", sheets: ["Anggota", "Anggota (2)"], outdated: [] };
  const overlap = finding("table/overlap", cell(roster, 4), args);
  const twice = finding("member/duplicate", cell(roster, 9), { name: "Siti", first: "C5", requestsDiffer: false });
  expect([overlap.severity, twice.severity]).toEqual(["warning", "error"]);
  expect(rootCauses([twice, overlap])).toEqual([{ ...overlap, severity: "error", effects: 1 }]);
});

it("causes come before all else, wherever they stand", () => {
  const first = finding("cell/required", cell(sheet("Anggota"), 5), { table: "Anggota", column: "NIK" });
  const cause = { ...old, effects: 79 };
  expect([first, cause].toSorted(compareFindings)).toEqual([cause, first]);
});

it("an old sheet beside the new takes in what is said of one person on both, and of nobody on one of them", () => {
  const [members, former] = [sheet("Anggota"), sheet("Anggota lama")];
  const overlap = finding(
    "table/overlap",
    cell(former, 4),
    { table: "Anggota", sheets: ["Anggota", "Anggota lama"], outdated: ["Anggota lama"] },
    [cell(members, 4)],
  );
  const shared = (at: CellRef, other: CellRef) =>
    finding("member/shared-nik", at, { name: "Budi", beside: [{ name: "Fajar", place: "D6" }], more: 0 }, [other]);
  const onBoth = shared(cell(members, 6), cell(former, 6));
  const onOne = shared(cell(members, 7), cell(members, 8));
  expect(told([overlap, onBoth, onOne])).toEqual([
    ["table/overlap", 1],
    ["member/shared-nik", 0],
  ]);
});
