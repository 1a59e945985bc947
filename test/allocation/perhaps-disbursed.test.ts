import { describe, expect, test } from "vitest";
import { perhapsDisbursedFindings } from "../../src/allocation/plan-findings.ts";
import { absent } from "../../src/domain/field.ts";
import type { LoanRecord } from "../../src/domain/records.ts";
import type { LoanResult } from "../../src/domain/verdict.ts";
import { blank, invalid, loan } from "../build/records.ts";

const result = (changes: Partial<LoanRecord>, stated: Parameters<typeof loan>[0] = {}) =>
  ({ record: { ...loan({ source: "ppmk", code: "P1", ksm: "K01", ...stated }, 2), ...changes } }) as LoanResult;
const codes = (...loans: LoanResult[]) => perhapsDisbursedFindings(loans, "perguliran");

describe("a PPMK loan without a day is told", () => {
  test("at its blank cell, by its code", () => {
    expect(codes(result({ disbursedOn: blank("F2", "Pinjaman") }))).toMatchObject([
      { code: "plan/perhaps-disbursed", args: { loan: "P1", stage: "perguliran" } },
    ]);
  });

  test.each([
    ["its KSM", { code: blank("A2", "Pinjaman") }, "K01"],
    ["nothing", { code: blank("A2", "Pinjaman"), ksm: blank("B2", "Pinjaman") }, ""],
  ])("by %s where it has no code", (_, changes, name) => {
    expect(codes(result({ disbursedOn: blank("F2", "Pinjaman"), ...changes }))).toMatchObject([
      { args: { loan: name } },
    ]);
  });

  test("once for the table where the column is missing", () => {
    const one = result({ disbursedOn: absent });
    expect(codes(one, one)).toMatchObject([{ args: { loan: null } }]);
  });

  test("nowhere where it is dated, cannot be read, or is no loan of PPMK", () => {
    const dated = result({}, { disbursedOn: "2013-02-01" });
    const unread = result({ disbursedOn: invalid("F2", "kemarin", "Pinjaman") });
    const other = result({ disbursedOn: blank("F2", "Pinjaman") }, { source: "lainnya" });
    expect(codes(dated, unread, other)).toEqual([]);
  });
});
