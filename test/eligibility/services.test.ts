import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { servicesFor } from "../../src/eligibility/services.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, eligibleKelurahan } from "../build/eligible.ts";
import { ksm, member, nik } from "../build/records.ts";
import { ksmResult, policyWith } from "./judge.ts";

describe("H: what a KSM can be offered", () => {
  it.each([
    ["eligible", undefined, ["H.3"]],
    ["eligible", "Kios", ["H.3"]],
    ["ineligible", undefined, ["H.1"]],
    ["ineligible", "Kios", ["H.1", "H.2"]],
    ["undetermined", "Kios", ["H.1", "H.2"]],
    ["ineligible", "-", ["H.1"]],
    ["ineligible", "Tidak ada", ["H.1"]],
  ] as const)("%s, need %s: %s", (verdict, infrastructureNeed, services) => {
    expect(servicesFor(ksm({ infrastructureNeed }), verdict)).toEqual(services);
  });

  it("gives the revolving fund to a KSM that meets every criterion", () => {
    expect(judgeKsm(eligibleKelurahan(), ppmk2012, asOf)).toMatchObject({
      ksm: [{ verdict: "eligible", services: ["H.3"] }],
      findings: [],
    });
  });
});

describe("H.1: what the capacity building is about", () => {
  it.each([
    [{ ksm: [ksm({ code: "K01" })] }, ["business-plan"]],
    [{ members: [member({ ksm: "K01", nik: nik(1) })] }, ["membership"]],
    [{ loans: [] }, ["bookkeeping-and-repayment"]],
    [
      { ksm: [ksm({ code: "K01" })], loans: [], members: [] },
      ["membership", "business-plan", "bookkeeping-and-repayment"],
    ],
    [{}, []],
  ] as const)("fits the gaps, each topic once (%#)", (changes, topics) => {
    const [result] = judgeKsm(eligibleKelurahan(changes), ppmk2012, asOf).ksm;
    expect(result?.topics).toEqual(topics);
  });

  it("is what the policy says", () => {
    const kelurahan = eligibleKelurahan({ ksm: [ksm({ code: "K01" })], loans: [], members: [] });
    const h1 = { membership: [], businessPlan: ["K", "G.4"], bookkeepingAndRepayment: ["G.1", "G.4"] } as const;
    expect(ksmResult(kelurahan, policyWith({ h1 })).topics).toEqual(["bookkeeping-and-repayment", "business-plan"]);
  });

  it("can be nothing, and is no other service's", () => {
    const none = policyWith({ h1: { membership: [], businessPlan: [], bookkeepingAndRepayment: [] } });
    const result = ksmResult(eligibleKelurahan({ loans: [] }), none);
    expect(result).toMatchObject({ services: ["H.1"], topics: [] });
  });
});
