import { describe, expect, it } from "vitest";
import { absent } from "../../src/domain/field.ts";
import { invalid, kelurahan } from "../build/records.ts";
import { cells, ksmCriterion } from "./judge.ts";

describe("G.3: a micro or small business with prospects, and why", () => {
  it.each([
    ["Ya with a reason", { prospective: true, prospectReason: "Pasar tetap" }, "pass", null],
    [
      "Ya without a reason",
      { prospective: true },
      "undetermined",
      { kind: "fill-cells", cells: [{ row: 2, column: 6 }] },
    ],
    ...["tidak ada", "Belum ada", "0", "?", "belum tahu"].map(
      (prospectReason) =>
        [
          `Ya, with “${prospectReason}” for a reason`,
          { prospective: true, prospectReason },
          "undetermined",
          { kind: "fill-cells", cells: [{ row: 2, column: 6 }] },
        ] as const,
    ),
    ["Tidak", { prospective: false }, "fail", { kind: "state-prospect" }],
    ["Tidak with a reason", { prospective: false, prospectReason: "Sepi" }, "fail", { kind: "state-prospect" }],
    ["blank", {}, "undetermined", { kind: "state-prospect" }],
    ["unreadable", { prospective: invalid("E2", "mungkin", "KSM") }, "undetermined", { kind: "state-prospect" }],
  ] as const)("%s: %s", (_, stated, verdict, nearMiss) => {
    const criterion = ksmCriterion("G.3", kelurahan({ ksm: [{ code: "K01", ...stated }] }));
    expect(criterion).toMatchObject({ verdict, required: true });
    expect(criterion).toMatchObject({ nearMiss });
    expect(cells(criterion)[0]).toBe("KSM!E2");
  });

  it("points at the KSM's row where there is no such column", () => {
    const without = { code: "K01", prospective: absent, prospectReason: absent };
    expect(cells(ksmCriterion("G.3", kelurahan({ ksm: [without] })))).toEqual(["KSM!A2"]);
    const reasonless = ksmCriterion("G.3", kelurahan({ ksm: [{ ...without, prospective: true }] }));
    expect(reasonless).toMatchObject({ verdict: "undetermined", nearMiss: { cells: [{ row: 2, column: 1 }] } });
  });
});
