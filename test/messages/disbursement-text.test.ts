import { describe, expect, it } from "vitest";
import type { Disbursement } from "../../src/domain/plan.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { idleText, payDayTexts } from "../../src/messages/disbursement-text.ts";
import { date } from "../build/records.ts";

const on = date("2013-04-01");
const paid = (first: typeof on | null, split = false): Disbursement => ({
  split,
  payments: [
    { code: "K01", instructions: [{ tranche: 1, amount: rupiah(25_000_000), on: first }] },
    {
      code: "K02",
      instructions: [
        { tranche: 1, amount: rupiah(5_000_000), on: first },
        { tranche: 2, amount: rupiah(1_000_000), on: null },
      ],
    },
  ],
  idle: { amount: rupiah(10_000_000), days: first === null ? null : 91 },
});

describe("when KSM are paid", () => {
  it("names the day, the tranche, and what each KSM gets", () => {
    expect(payDayTexts(paid(on), "id")).toEqual(["1 April 2013 (tahap 1): K01 Rp 25.000.000, K02 Rp 5.000.000"]);
  });

  it("says nothing while no day is known, unless a KSM is paid by both tranches", () => {
    expect(payDayTexts(paid(null), "id")).toEqual([]);
    expect(payDayTexts(paid(null, true), "en")).toEqual([
      "Tranche 1: K01 Rp 25,000,000, K02 Rp 5,000,000",
      "Tranche 2: K02 Rp 1,000,000",
    ]);
  });
});

describe("what lies idle", () => {
  it("for how many days", () => {
    expect(idleText(paid(on), "id")).toBe("Rp 10.000.000 dari tahap 1 mengendap 91 hari sampai tahap 2 cair.");
  });

  it("or what to fill in to know", () => {
    expect(idleText(paid(null), "id")).toContain("isi Tanggal Pencairan 1 dan 2");
  });

  it("is not spoken of where nothing does", () => {
    expect(idleText({ ...paid(on), idle: { amount: rupiah(0), days: 91 } }, "en")).toBeUndefined();
  });
});
