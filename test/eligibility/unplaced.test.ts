import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, householdsOf, inventedName, ledgerOf, membersOf } from "../build/eligible.ts";
import { howMany } from "../build/how-many.ts";
import { blank, kelurahan, nik } from "../build/records.ts";
import { cells, ksmCriterion } from "./judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Member = NonNullable<Tables["members"]>[number];
type Loan = NonNullable<Tables["loans"]>[number];

const ksm = [
  { code: "K01", name: "Melati" },
  { code: "K02", name: "Anggrek" },
];

const person = (seed: number, reference: Member["ksm"]): Member => ({
  ksm: reference,
  name: inventedName(seed),
  nik: nik(seed),
});

/** A loan of 1000 that is due, of which so much is repaid. */
const loan = (code: string, reference: Loan["ksm"], paid: number): Loan => ({
  code,
  ksm: reference,
  disbursedOn: "2012-01-10",
  principal: 1000,
  target: 1000,
  paid,
});

describe("members whose KSM is not known", () => {
  const roster = (own: number, reference: Member["ksm"], listed = 9) =>
    kelurahan({ ksm, members: [...membersOf("K01", own), person(9, reference)], households: householdsOf(listed) });

  it.each([
    ["misspelt, the fifth", 4, "Melti", "undetermined"],
    ["misspelt, and the fifth does not suffice", 3, "Melti", "fail"],
    ["misspelt, and not needed", 5, "Melti", "pass"],
    ["blank, next to the group's own rows", 4, blank("A6", "Anggota"), "undetermined"],
    ["like no other KSM", 4, "Tani Makmur", "fail"],
    ["of another number", 4, "K09", "fail"],
    ["of the group without a zero and with a letter", 4, "KO1", "undetermined"],
  ] as const)("G.1: %s", (_, own, reference, verdict) => {
    expect(ksmCriterion("G.1", roster(own, reference)).verdict).toBe(verdict);
  });

  it("are asked for at their own cell, which is evidence", () => {
    const criterion = ksmCriterion("G.1", roster(4, "Melti"));
    expect(cells(criterion)).toContain("Anggota!A6");
    expect(criterion.nearMiss).toMatchObject({ kind: "fill-cells", cells: [{ row: 6, column: 1, text: "Melti" }] });
  });

  it("are reported with the name that was probably meant", () => {
    const { findings } = judgeKsm(roster(4, "KSM Melti"), ppmk2012, asOf);
    const unknown = findings.filter(({ code }) => code === "member/unknown-ksm");
    expect(unknown.map(({ args }) => args)).toEqual([{ suggestion: "Melati" }]);
  });

  it("are no one else than the member of equal NIK", () => {
    const members = [...membersOf("K01", 4), { ...person(1, "Melti") }];
    expect(ksmCriterion("G.1", kelurahan({ ksm, members })).verdict).toBe("fail");
  });

  it.each([
    // 4 of 6 suffice, 4 of 7 do not
    ["may dilute the share", 6, 4, "undetermined"],
    ["cannot dilute it enough", 5, 5, "pass"],
    ["cannot lift it", 6, 3, "fail"],
  ] as const)("G.2: one who is not on the list %s", (_, own, listed, verdict) => {
    expect(ksmCriterion("G.2", roster(own, "Melti", listed)).verdict).toBe(verdict);
  });

  it("G.2: one who is on the list may lift the share", () => {
    const members = [...membersOf("K01", 5), person(9, "Melti")];
    const [ninth] = householdsOf(9).slice(8);
    const households = [...householdsOf(3), ninth ?? {}];
    const criterion = ksmCriterion("G.2", kelurahan({ ksm, members, households }));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "fill-cells" } });
    expect(cells(criterion)).toContain("Anggota!A7");
  });
});

describe("loans and instalments that are nobody's", () => {
  const lent = (...loans: readonly Loan[]) => ksmCriterion("G.4", kelurahan({ ksm, loans }));

  it("leave open whether a group has borrowed", () => {
    const criterion = lent(loan("P01", "Melti", 1000));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "fill-cells" } });
    expect(cells(criterion)).toEqual(["Pinjaman!B2"]);
    expect(lent(loan("P01", blank("B2", "Pinjaman"), 1000)).verdict).toBe("undetermined");
    expect(lent(loan("P01", "Tani Makmur", 1000))).toMatchObject({ verdict: "fail", nearMiss: { kind: "first-loan" } });
  });

  it.each([
    [1000, 1000, "pass"],
    [1000, 500, "undetermined"],
    [500, 500, "fail"],
    [850, 1000, "undetermined"],
  ] as const)("beside one that repaid %d of 1000, one that repaid %d: %s", (own, other, verdict) => {
    expect(lent(loan("P01", "K01", own), loan("P02", "Melti", other)).verdict).toBe(verdict);
  });

  it.each([
    ["lifts the rate", 9, "PO1", "undetermined"],
    ["has another loan's number", 9, "P07", "fail"],
    ["is not enough", 8, "PO1", "fail"],
    ["is not needed", 10, "PO1", "pass"],
    ["has no code, below the loan's own rows", 9, blank("A12", "Angsuran"), "undetermined"],
  ] as const)("a payment that %s, after %d of 10", (_, paid, code, verdict) => {
    const payment = { loan: code, paidOn: "2012-10-10", paidPrincipal: 100_000 };
    const instalments = [...ledgerOf("P01", 10, 100_000, paid), payment];
    const loans = [{ code: "P01", ksm: "K01", disbursedOn: "2011-12-10", principal: 1_000_000, months: 10 }];
    expect(ksmCriterion("G.4", kelurahan({ ksm, loans, instalments })).verdict).toBe(verdict);
  });

  it("are to be placed before a loan is repaid whose payments may stand below them", () => {
    const loans = [
      { code: "P01", ksm: "K01", principal: 1_000, disbursedOn: "2012-01-10" },
      { code: "P02", ksm: "K01", principal: 2_000, disbursedOn: "2012-01-10" },
    ];
    const dueIn = (month: string) => ({ dueOn: `2012-${month}-10`, paidOn: `2012-${month}-10` });
    const instalments = [
      { loan: "P01", number: 1, ...dueIn("02"), targetPrincipal: 1_000, paidPrincipal: 0 },
      { loan: "P02", number: 1, ...dueIn("02"), targetPrincipal: 2_000, paidPrincipal: 11_000 },
      { number: 5, dueOn: "2012-05-10", targetPrincipal: 9_000 },
    ];
    expect(ksmCriterion("G.4", kelurahan({ ksm: ksm.slice(0, 1), loans, instalments })).nearMiss).toMatchObject({
      kind: "repay",
      instalments: [{ loan: "P01", number: 1, amount: 1_000 }],
      settle: [{ row: 4 }],
    });
  });
});

describe("what is not known to be a group's own", () => {
  const subsets = <T>(all: readonly T[]) =>
    Array.from({ length: 2 ** all.length }, (_, bits) => all.map((one, at) => ((bits >> at) & 1 ? one : undefined)));

  it("leaves a verdict that every way to place it agrees with", () => {
    const paid = fc.constantFrom(0, 500, 850, 900, 901, 1000);
    const loans = fc.array(paid, { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
        loans,
        loans,
        (own, listed, strangers, lent, strangeLoans) => {
          const tables = (references: readonly (string | undefined)[], ofLoans: readonly (string | undefined)[]) =>
            kelurahan({
              ksm,
              members: [
                ...membersOf("K01", own),
                ...strangers.map((seed, index) => person(seed, references[index] ?? "Melti")),
              ],
              households: householdsOf(listed),
              loans: [
                ...lent.map((repaid, index) => loan(`P${index}`, "K01", repaid)),
                ...strangeLoans.map((repaid, index) => loan(`S${index}`, ofLoans[index] ?? "Melti", repaid)),
              ],
            });
          const open = tables([], []);
          for (const code of ["G.1", "G.2"] as const) {
            const { verdict } = ksmCriterion(code, open);
            if (verdict === "undetermined") continue;
            for (const placed of subsets(strangers)) {
              const references = placed.map((one) => (one === undefined ? "K02" : "K01"));
              expect(ksmCriterion(code, tables(references, [])).verdict).toBe(verdict);
            }
          }
          const { verdict } = ksmCriterion("G.4", open);
          if (verdict === "undetermined") return;
          for (const placed of subsets(strangeLoans)) {
            const references = placed.map((one) => (one === undefined ? "K02" : "K01"));
            expect(ksmCriterion("G.4", tables([], references)).verdict).toBe(verdict);
          }
        },
      ),
      { seed: 2013, numRuns: howMany(100, 2_000) },
    );
  });
});
