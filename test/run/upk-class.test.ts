import { expect, it } from "vitest";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { fundBooks } from "../../src/run/fund-books.ts";
import { upkClass } from "../../src/run/upk-class.ts";
import { ledgerOf } from "../build/eligible.ts";
import { date, kelurahan, sheet } from "../build/records.ts";
import { policyWith } from "../eligibility/judge.ts";

const loan = (code: string, ksm: string) => ({
  code,
  ksm,
  disbursedOn: "2011-12-10",
  principal: 10_000_000,
  months: 10,
});
const loans = [loan("P01", "K01"), loan("P02", "K02")];
const late = kelurahan({
  loans,
  instalments: [...ledgerOf("P01", 10, 1_000_000, 9), ...ledgerOf("P02", 10, 1_000_000, 3)],
});
const current = kelurahan({
  loans,
  instalments: [...ledgerOf("P01", 10, 1_000_000, 9), ...ledgerOf("P02", 10, 1_000_000, 9)],
});
const classOf = (one: typeof late, policy = ppmk2012) =>
  upkClass(one, policy, fundBooks(one, policy, date("2012-10-01")), sheet("Profil"));

it("A-20: a UPK in Penundaan goes on lending with a warning, unless the policy refuses it", () => {
  expect(classOf(late)).toMatchObject({
    mayLend: true,
    findings: [{ code: "upk/penundaan", severity: "warning", args: { ratios: ["LAR", "PAR", "RR"] } }],
  });
  expect(classOf(late, policyWith({ a20: { upkInPenundaan: "refuse" } }))).toMatchObject({
    mayLend: false,
    findings: [{ code: "upk/refused", severity: "error" }],
  });
});

it("names any other class, and that it is the best possible while some ratios are not known", () => {
  expect(classOf(current).findings).toMatchObject([
    { code: "upk/class", severity: "info", args: { class: "memuaskan", isOpen: true } },
  ]);
});

it("says nothing of a UPK without a ledger", () => {
  expect(classOf(kelurahan({ loans }))).toEqual({ findings: [], mayLend: true });
});
