import { describe, expect, it } from "vitest";
import { requestFindings } from "../../src/allocation/request-findings.ts";
import { absent, type Field } from "../../src/domain/field.ts";
import type { Rupiah } from "../../src/domain/rupiah.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, eligibleKelurahan } from "../build/eligible.ts";
import { blank, field, invalid } from "../build/records.ts";
import { places } from "../eligibility/judge.ts";

/** The findings where the first member's request is as given, and the others ask for Rp 1,000,000. */
function findingsFor(requested: Field<Rupiah>, others: Field<Rupiah> = field<Rupiah>(1_000_000)) {
  const sound = eligibleKelurahan();
  const members = sound.members?.map((row, index) => ({ ...row, requested: index === 0 ? requested : others }));
  const { ksm } = judgeKsm({ ...sound, ...(members === undefined ? {} : { members }) }, ppmk2012, asOf);
  return requestFindings(ksm, ppmk2012);
}

describe("requests of members of an eligible KSM", () => {
  it.each([
    ["blank", blank("L2", "Anggota"), ["plan/no-request Anggota!L2"]],
    ["typed as nothing", field(0, "L2", "Anggota"), []],
    ["unreadable, which has its own finding", invalid("L2", "dua juta", "Anggota"), []],
    ["below the unit of A-9", field(2_500, "L2", "Anggota"), ["plan/odd-request Anggota!L2"]],
    ["the unit itself", field(50_000, "L2", "Anggota"), []],
    ["as much as a KSM can get", field(30_000_000, "L2", "Anggota"), []],
    ["more than a KSM can get", field(50_000_000, "L2", "Anggota"), ["plan/odd-request Anggota!L2"]],
  ] as const)("%s", (_, requested, expected) => {
    expect(places(findingsFor(requested as Field<Rupiah>))).toEqual(expected);
  });

  it("are missed once where the column is missing", () => {
    expect(places(findingsFor(absent, absent))).toEqual(["plan/no-request Anggota"]);
  });

  it("are not asked for in a KSM that cannot be planned", () => {
    const { ksm } = judgeKsm({ ...eligibleKelurahan(), households: [] }, ppmk2012, asOf);
    expect(requestFindings(ksm, ppmk2012)).toEqual([]);
  });
});
