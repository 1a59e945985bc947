import { describe, expect, it } from "vitest";
import { withSettings } from "../../src/policy/load-policy.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";

describe("assignments on the command line", () => {
  it("change a policy, the last of several counting", () => {
    expect(
      withSettings(ppmk2012, [
        "j5.memberCeiling=1",
        "j5.memberCeiling = 4000000",
        "a10.order=[score, code]",
        "a5.householdCoversMembers=false",
      ]),
    ).toMatchObject({
      id: "ppmk-2012",
      deviations: [
        { setting: "j5.memberCeiling", guideline: 5_000_000, used: 4_000_000 },
        { setting: "a5.householdCoversMembers", guideline: true, used: false },
        { setting: "a10.order", used: ["score", "code"] },
      ],
    });
  });

  it("of none changes nothing", () => {
    expect(withSettings(ppmk2012, [])).toEqual(ppmk2012);
  });

  it.each(["j5.memberCeiling", "=3", "j5.memberCeiling=", "j5.memberCeiling={a: 1}", "j5.memberCeiling=1\nx: 2", ""])(
    "%j is no assignment",
    (assignment) => {
      expect(withSettings(ppmk2012, [assignment])).toMatchObject([
        { code: "policy/unreadable", at: { file: `--set ${assignment}` }, args: { reason: "not-an-assignment" } },
      ]);
    },
  );

  it.each([
    ["j5.plafon=1", "policy/unknown-setting"],
    ["j5.memberCeiling=4.000.000", "policy/impossible-setting"],
    ["j5.memberCeiling=4.000", "policy/impossible-setting"],
    ["j5.memberCeiling=1", "policy/impossible-setting"],
  ])("%s is refused as %s, without a line", (assignment, code) => {
    expect(withSettings(ppmk2012, [assignment])).toMatchObject([{ code, args: { line: null } }]);
  });
});
