import { describe, expect, it } from "vitest";
import { requestFindings, waitingFindings } from "../../src/allocation/request-findings.ts";
import { absent, type Field } from "../../src/domain/field.ts";
import type { MemberRecord } from "../../src/domain/records.ts";
import type { Rupiah } from "../../src/domain/rupiah.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, eligibleKelurahan } from "../build/eligible.ts";
import { blank, cell, field, invalid } from "../build/records.ts";
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

describe("members who wait for an answer", () => {
  type Stated = Partial<Pick<MemberRecord, "income" | "cost" | "recommended" | "requested">>;
  const asks = { requested: field<Rupiah>(1_000_000), income: field<Rupiah>(900_000), cost: field<Rupiah>(400_000) };
  const waiting = (first: Stated, others: Stated = asks) => {
    const sound = eligibleKelurahan();
    const members = sound.members?.map((row, index) => ({ ...row, ...asks, ...(index === 0 ? first : others) }));
    const { ksm } = judgeKsm({ ...sound, ...(members === undefined ? {} : { members }) }, ppmk2012, asOf);
    return places(waitingFindings(ksm));
  };

  it.each([
    ["cost without income", { income: blank("J2", "Anggota") }, ["plan/half-of-capacity Anggota!J2"]],
    ["income without cost", { cost: blank("K2", "Anggota") }, ["plan/half-of-capacity Anggota!K2"]],
    ["neither", { income: blank("J2", "Anggota"), cost: blank("K2", "Anggota") }, []],
    ["one without the other, where nothing is asked for", { cost: blank("K2"), requested: field<Rupiah>(0) }, []],
    ["an unreadable one, which has its own finding", { cost: invalid("K2", "?", "Anggota") }, []],
  ] as const)("are told: %s", (_, first, expected) => {
    expect(waiting(first as Stated)).toEqual(expected);
  });

  it("are not asked for cost where nobody states income and cost", () => {
    expect(waiting({ cost: absent }, { ...asks, cost: absent })).toEqual([]);
  });

  it("are told where Rekomendasi UPK is a dash", () => {
    const dash: MemberRecord["recommended"] = { state: "blank", value: undefined, cell: cell("M2", "-", "Anggota") };
    expect(waiting({ recommended: dash })).toEqual(["plan/open-recommendation Anggota!M2"]);
  });
});
