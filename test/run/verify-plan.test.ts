import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { disbursement } from "../../src/allocation/disbursement.ts";
import { type Finding, isCell } from "../../src/domain/finding.ts";
import { address } from "../../src/domain/place.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { planWorkbook } from "../../src/report/plan/plan-workbook.ts";
import { isChange } from "../../src/result/verification.ts";
import { verifyPlan } from "../../src/run/verify-plan.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { type Situation, situation } from "../allocation/arbitrary-situation.ts";
import { planFor, policyWith } from "../allocation/build.ts";
import { editCell } from "../build/edit-cell.ts";
import { howMany } from "../build/how-many.ts";
import { planned } from "../build/plan.ts";
import { date } from "../build/records.ts";

async function verified(bytes: Uint8Array) {
  const workbook = await readWorkbook("rencana.xlsx", bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  const result = await verifyPlan(workbook, bytes);
  if ("code" in result) throw new Error(result.code);
  return result;
}

const written = (input = planned()) => planWorkbook(input.report, input.kelurahan, { lang: "id", showNik: false });
const placeOf = ({ at }: Finding) => (isCell(at) ? `${at.sheet.sheet}!${address(at)}` : "sheet" in at ? at.sheet : "");
const found = (findings: readonly Finding[]) => findings.map((finding) => [finding.code, placeOf(finding)]);

async function edited(sheet: string, cell: string, value: string | number, input = planned()) {
  return (await verified(await editCell(written(input), sheet, cell, value))).findings;
}

/** Where the member's and the group's approved amounts stand, and their total. */
async function places() {
  const { record } = await verified(written());
  const [mawar] = record.ksm;
  const [agus] = mawar?.members ?? [];
  if (mawar === undefined || agus === undefined) throw new Error("nobody is funded");
  return { record, mawar, agus };
}

const settings = [
  ppmk2012,
  policyWith({ a8: { method: "menurun", graceMonths: 2 } }),
  policyWith({ a8: { method: "anuitas" } }),
  policyWith({ a8: { rest: "first" }, a9: { unit: 100_000 } }),
];

const planning = fc.record({
  one: situation,
  policy: fc.constantFrom(...settings),
  split: fc.boolean(),
  lang: fc.constantFrom("id" as const, "en" as const),
});

function writtenFor({ one, policy, split, lang }: typeof planning extends fc.Arbitrary<infer P> ? P : never) {
  const { proposals, ...stated }: Situation = one;
  // J.2 is kept by whoever sets the fund.
  const fund = Math.min(stated.fund, policy.settings.j2.kelurahanCeiling);
  const plan = planFor(proposals, { ...stated, fund, policy, splitTranches: split });
  const dates = { first: date("2013-04-01"), second: date("2013-07-01") };
  const dated = plan.stage === "awal" ? { ...plan, disbursement: disbursement(plan, dates, split, policy) } : plan;
  const { report, kelurahan } = planned(dated, { policy });
  return planWorkbook(report, kelurahan, { lang, showNik: false });
}

describe("a plan as it was written", () => {
  it("has nothing to find, whatever the kelurahan and the policy", async () => {
    await fc.assert(
      fc.asyncProperty(planning, async (given) => {
        expect((await verified(writtenFor(given))).findings).toEqual([]);
      }),
      { seed: 20_130_315, numRuns: howMany(12, 150), endOnFailure: true },
    );
  });

  it("with one cell edited names exactly that cell", async () => {
    await fc.assert(
      fc.asyncProperty(planning, fc.nat(), async (given, chosen) => {
        const bytes = writtenFor(given);
        const { record } = await verified(bytes);
        const cells = Object.entries(record.sheets).flatMap(([sheet, values]) =>
          Object.keys(values).map((cell) => ({ sheet, cell })),
        );
        const { sheet, cell } = cells[chosen % cells.length] ?? { sheet: "", cell: "" };
        const { findings } = await verified(await editCell(bytes, sheet, cell, 123_457));
        expect(findings.filter(isChange).map(placeOf)).toEqual([`${sheet}!${cell}`]);
      }),
      { seed: 20_130_315, numRuns: howMany(12, 150), endOnFailure: true },
    );
  });
});

describe("a plan that was edited", () => {
  test("an amount above what was assessed breaks J.3, J.4, J.5 and J.2, and no longer fits its schedule", async () => {
    const { mawar, agus, record } = await places();
    const findings = await edited("Rencana Pinjaman", agus.at, 6_000_000);
    const schedule = `Jadwal Angsuran!${record.instalments.principal}${agus.schedule?.first}`;
    expect(found(findings)).toEqual([
      ["plan/cell-changed", `Rencana Pinjaman!${agus.at}`],
      ["plan/rule-broken", `Rencana Pinjaman!${agus.at}`],
      ["plan/schedule-differs", schedule],
      ["plan/rule-broken", `Rencana Pinjaman!${mawar.at}`],
      ["plan/rule-broken", `Rencana Pinjaman!${agus.at}`],
      ["plan/rule-broken", `Rencana Pinjaman!${record.total}`],
    ]);
    expect(findings.map(({ args }) => ("rule" in args ? args.rule : "")).filter((rule) => rule !== "")).toEqual([
      "J.3",
      "J.4",
      "J.5",
      "J.2",
    ]);
  });

  it("tells from what to what", async () => {
    const { agus } = await places();
    expect(await edited("Rencana Pinjaman", agus.at, 4_000_000)).toMatchObject([
      { code: "plan/cell-changed", args: { from: "4300000", to: "4000000" } },
      { code: "plan/schedule-differs", args: { expected: 4_000_000, stated: 4_300_000 } },
    ]);
  });

  test("an amount that is no number is found at its cell", async () => {
    const { agus } = await places();
    expect(found(await edited("Rencana Pinjaman", agus.at, "empat juta"))).toContainEqual([
      "cell/not-a-number",
      `Rencana Pinjaman!${agus.at}`,
    ]);
  });

  test("a total that was typed over its formula belongs to what is signed", async () => {
    const { record } = await places();
    expect(await edited("Rencana Pinjaman", record.total, 1_000)).toMatchObject([
      { code: "plan/signed-cell-changed", args: { to: "1000" } },
    ]);
  });

  test("a payment of more than tranche 1 brings breaks J.6", async () => {
    const { record } = await places();
    const [first] = record.payments;
    const findings = await edited("Pencairan", first?.at ?? "", 60_000_001);
    expect(findings).toMatchObject([
      { code: "plan/signed-cell-changed", args: { to: "60000001" } },
      { code: "plan/rule-broken", args: { rule: "J.6", limit: 60_000_000 } },
    ]);
  });

  test("an instalment that was changed no longer is the policy's", async () => {
    const { agus, record } = await places();
    const cell = `${record.instalments.charge}${agus.schedule?.first}`;
    expect(found(await edited("Jadwal Angsuran", cell, 1))).toEqual([
      ["plan/signed-cell-changed", `Jadwal Angsuran!${cell}`],
    ]);
  });

  test("a date that people fill in is only mentioned", async () => {
    const { record } = await places();
    const cell = (record.payments[0]?.at ?? "").replace("D", "E");
    expect(await edited("Pencairan", cell, 41_365)).toMatchObject([{ code: "plan/cell-filled", severity: "info" }]);
  });
});

test("a workbook without a record is no plan", async () => {
  const bytes = await editCell(written(), "Catatan ppmk", "A1", "catatan");
  const workbook = await readWorkbook("rencana.xlsx", bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  expect(await verifyPlan(workbook, bytes)).toMatchObject({ code: "plan/no-record" });
});
