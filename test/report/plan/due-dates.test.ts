import { describe, expect, it } from "vitest";
import { disbursement } from "../../../src/allocation/disbursement.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import { ppmk2012 } from "../../../src/policy/ppmk-2012.ts";
import { awalPlan, perguliranPlan, planned } from "../../build/plan.ts";
import { date } from "../../build/records.ts";
import { openedPlan, rowOf, sheetOf, shown, textsOf } from "./open-plan.ts";

const days = { first: date("2013-01-31"), second: date("2013-07-01") };
const dated = (plan: Plan, split = false): Plan => ({
  ...plan,
  disbursement: disbursement(plan, days, split, ppmk2012),
});

describe("Jadwal Angsuran", () => {
  it("counts due dates from the day of payment, also where it is filled in later", async () => {
    const workbook = await openedPlan(planned(dated(awalPlan())));
    const [sheet, payments] = [sheetOf(workbook, "Jadwal Angsuran"), sheetOf(workbook, "Pencairan")];
    const [row, payment] = [rowOf(sheet, "B", "Agus Salim"), rowOf(payments, "B", "K01")];
    expect(payments.getCell(`E${payment}`).value).toEqual(new Date("2013-01-31"));
    const due = [0, 1, 12].map((later) => shown(sheet.getCell(`D${row + later}`)));
    expect(due).toEqual(["2013-02-28", "2013-03-31", "2014-02-28"].map((day) => new Date(day)));
    expect(sheet.getCell(`D${row + 1}`).formula).toBe(
      `IF(ISNUMBER('Pencairan'!E${payment}),EDATE('Pencairan'!E${payment},2),"")`,
    );
    expect(shown(sheet.getCell(`D${rowOf(sheet, "B", "Ani")}`))).toEqual(new Date("2013-08-01"));
    const undated = sheetOf(await openedPlan(), "Jadwal Angsuran");
    expect(undated.getCell(`D${row}`).formula).toBe(sheet.getCell(`D${row}`).formula);
    expect(undated.getCell(`D${row}`).value).not.toHaveProperty("result");
  });

  it("counts a loan that both tranches pay from the second", async () => {
    const sheet = sheetOf(await openedPlan(planned(dated(awalPlan(), true))), "Jadwal Angsuran");
    expect(shown(sheet.getCell(`D${rowOf(sheet, "B", "Cahyono")}`))).toEqual(new Date("2013-08-01"));
  });
});

describe("Penerimaan UPK", () => {
  it.each([
    ["tahap awal", dated(awalPlan()), "Februari 2013"],
    ["perguliran", { ...perguliranPlan(), paidOn: date("2013-04-30") }, "Mei 2013"],
  ])("tells what to expect by calendar month in %s, and all of it", async (_, plan, month) => {
    const workbook = await openedPlan(planned(plan));
    const sheet = sheetOf(workbook, "Penerimaan UPK");
    const first = rowOf(sheet, "A", month);
    const total = rowOf(sheet, "A", "Jumlah");
    const instalments = plan.ksm.flatMap(({ members }) => members.flatMap(({ schedule }) => schedule));
    const sum = instalments.reduce((amount, instalment) => amount + instalment.total, 0);
    expect(shown(sheet.getCell(`D${total}`))).toBe(sum);
    const months = Array.from({ length: total - first }, (_, index) => shown(sheet.getCell(`D${first + index}`)));
    expect(months.reduce((amount: number, one) => amount + Number(one), 0)).toBe(sum);
    expect(textsOf(sheetOf(workbook, "Jadwal Angsuran")).some((text) => text.startsWith("Perkiraan"))).toBe(false);
  });

  it("is left out while one KSM has no day of payment", async () => {
    const plan = awalPlan();
    const onlyFirst = disbursement(plan, { first: date("2013-01-31"), second: null }, false, ppmk2012);
    const workbook = await openedPlan(planned({ ...plan, disbursement: onlyFirst }));
    expect(workbook.getWorksheet("Penerimaan UPK")).toBeUndefined();
  });
});
