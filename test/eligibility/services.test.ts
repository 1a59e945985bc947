import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { servicesFor } from "../../src/eligibility/services.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, eligibleKelurahan } from "../build/eligible.ts";
import { ksm } from "../build/records.ts";

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
