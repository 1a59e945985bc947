import { describe, expect, it } from "vitest";
import { absent } from "../../src/domain/field.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf } from "../build/eligible.ts";
import { kelurahan } from "../build/records.ts";
import { places } from "../eligibility/judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Member = NonNullable<Tables["members"]>[number];
type Household = NonNullable<Tables["households"]>[number];

function judged(member: Member, ...households: readonly Household[]) {
  const tables = kelurahan({ ksm: [{ code: "K01" }], members: [{ ksm: "K01", ...member }], households });
  const { ksm, findings } = judgeKsm(tables, ppmk2012, asOf);
  return { member: ksm[0]?.members[0], findings };
}

const here = { name: "Siti Komariah", nik: "9999014101800001", rt: "1", rw: "2" };

describe("a member whom a person has to confirm", () => {
  it("is named with all households that it may be, most alike first", () => {
    const other = { rt: "1", rw: "2", nik: undefined };
    const { member, findings } = judged(here, { ...other, name: "Siti Komaria" }, { ...other, name: "Siti Komariah" });
    expect(places(findings)).toEqual(["ps2/needs-confirmation Anggota!B2"]);
    expect(findings[0]).toMatchObject({
      args: { name: "Siti Komariah", candidates: ["Siti Komariah", "Siti Komaria"] },
      related: [
        { row: 3, column: 1 },
        { row: 2, column: 1 },
      ],
    });
    expect(member).toMatchObject({ ps2: "possible", candidates: [{ score: 1 }, { score: expect.closeTo(0.95, 3) }] });
  });

  it("is told of the digit in which its NIK differs", () => {
    const mistyped = { ...here, nik: "9999014101800031" };
    const { findings } = judged(here, mistyped, { ...here, name: "Siti Komarih", nik: "9999014101800777" });
    expect(places(findings)).toEqual(["ps2/needs-confirmation Anggota!B2", "ps2/nik-digit Anggota!C2"]);
    expect(findings[1]?.args).toEqual({ name: "Siti Komariah", candidate: "Siti Komariah", digit: 15 });
    expect(findings[1]?.related).toMatchObject([{ row: 2, column: 2 }]);
  });

  it("is pointed at by its row where the roster has no such columns", () => {
    const bare = { name: absent, nik: absent, familyCard: absent, rt: absent, rw: absent };
    const { member, findings } = judged(bare, here);
    expect(member).toMatchObject({ ps2: "possible", evidence: [{ row: 2, column: 1 }], candidates: [] });
    expect(places(findings)).toEqual(["ps2/cannot-compare Anggota!A2"]);
    expect(findings[0]?.args).toEqual({ name: "", place: null });
  });

  it("is not taken for a household without a name", () => {
    expect(judged({ nik: undefined }, { nik: "9999014101800001" }).member).toMatchObject({ candidates: [] });
  });
});

describe("a declaration of a member without a name", () => {
  it("is compared all the same", () => {
    const nameless = { nik: "9999014101800001", declaredPs2: true };
    const { findings } = judged(nameless, { ...here, nik: "9999014101800999" });
    expect(findings).toMatchObject([{ code: "ps2/declared-but-not-listed", args: { name: "" } }]);
  });
});
