import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf } from "../build/eligible.ts";
import { invalid, kelurahan } from "../build/records.ts";
import { cells, ksmCriterion, ksmResult, places } from "./judge.ts";

describe("K: a KSM is Sejenis, KUBE or Aneka Usaha", () => {
  it.each(["sejenis", "kube", "aneka"] as const)("%s may borrow", (kind) => {
    const stated = kelurahan({ ksm: [{ code: "K01", kind }] });
    expect(ksmCriterion("K", stated)).toMatchObject({ verdict: "pass", actual: kind, nearMiss: null });
    expect(ksmResult(stated).kind).toBe(kind);
  });

  it.each([
    ["blank", undefined],
    ["unreadable", invalid("C2", "Campuran", "KSM")],
  ])("%s is open", (_, kind) => {
    const criterion = ksmCriterion("K", kelurahan({ ksm: [{ code: "K01", kind }] }));
    expect(criterion).toMatchObject({ verdict: "undetermined", actual: null, nearMiss: { kind: "state-kind" } });
    expect(cells(criterion)).toEqual(["KSM!C2"]);
  });
});

describe("a Sejenis group whose members run different businesses", () => {
  const group = (kind: "sejenis" | "aneka", ...businesses: readonly (string | undefined)[]) =>
    kelurahan({ ksm: [{ code: "K01", kind }], members: businesses.map((business) => ({ ksm: "K01", business })) });

  it("is reported at its kind, and passes", () => {
    const { ksm, findings } = judgeKsm(group("sejenis", "Warung", "Jahit", "Warung"), ppmk2012, asOf);
    expect(criterionOf(ksm[0], "K")).toMatchObject({ code: "K", verdict: "pass" });
    const [finding] = findings.filter(({ code }) => code === "ksm/kind-contradiction");
    expect(finding && places([finding])).toEqual(["ksm/kind-contradiction KSM!C2"]);
    expect(finding?.args).toEqual({ kind: "sejenis", businesses: ["Jahit", "Warung"] });
    expect(finding?.related).toHaveLength(3);
  });

  it.each([
    ["one business, written in two ways", group("sejenis", "Warung Sembako", "warung  sembako", undefined)],
    ["another kind", group("aneka", "Warung", "Jahit")],
    ["no business stated", group("sejenis", undefined, undefined)],
  ])("not: %s", (_, kelurahanOfOne) => {
    const { findings } = judgeKsm(kelurahanOfOne, ppmk2012, asOf);
    expect(findings.map(({ code }) => code)).not.toContain("ksm/kind-contradiction");
  });
});
