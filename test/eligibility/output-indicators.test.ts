import { expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { outputIndicators } from "../../src/eligibility/output-indicators.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, householdsOf, membersOf } from "../build/eligible.ts";
import { familyCard, kelurahan } from "../build/records.ts";

it("D.1 to D.3: KSM with a business, KSM with partners, poor residents once each", () => {
  const [first = { ksm: "K01" }, ...others] = membersOf("K01", 3);
  const tables = kelurahan({
    ksm: [
      { code: "K01", business: "Warung", partnership: "Koperasi pasar" },
      { code: "K02", business: "-", partnership: "Tidak ada" },
      { code: "K03" },
    ],
    members: [
      first,
      ...others,
      { ...first, ksm: "K02", business: "Jahit" },
      // On the list by household, without a NIK: it cannot be told that the two are one.
      { ksm: "K02", name: "Rukmini", familyCard: familyCard(2) },
      { ksm: "K03", name: "Rukmini", familyCard: familyCard(2) },
    ],
    households: householdsOf(2),
  });
  expect(outputIndicators(judgeKsm(tables, ppmk2012, asOf).ksm)).toEqual({
    livelihoodKsm: 2,
    partneredKsm: 1,
    poorParticipants: 4,
  });
});

it("is nothing without a KSM", () => {
  expect(outputIndicators([])).toEqual({ livelihoodKsm: 0, partneredKsm: 0, poorParticipants: 0 });
});
