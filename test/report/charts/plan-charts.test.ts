import { describe, expect, it } from "vitest";
import { drawnSeries } from "../../../src/chart/drawn-series.ts";
import { approvedChart, planWaterfall, receiptsChart } from "../../../src/report/charts/plan-charts.ts";
import { planned } from "../../build/plan.ts";

const plan = planned().kelurahan.plan;
if (plan === undefined) throw new Error("no plan");
const same = (text: string) => text;

describe("the waterfall of a plan", () => {
  const chart = planWaterfall(plan, "id");
  const changes = chart.steps.filter(({ kind }) => kind === "change").reduce((sum, { amount }) => sum + amount, 0);

  it("begins with all that was asked for and ends with all that is approved", () => {
    const asked = [...plan.ksm, ...plan.notFunded].reduce((sum, { requested }) => sum + requested, 0);
    expect(chart.steps[0]).toEqual({ label: "Diusulkan", kind: "level", amount: asked });
    expect(chart.steps.at(-1)).toEqual({ label: "Disetujui", kind: "level", amount: plan.total });
  });

  it("loses no rupiah on the way", () => {
    expect((chart.steps[0]?.amount ?? 0) + changes).toBe(plan.total);
  });

  it("is titled by what took most", () => {
    const most = chart.steps.toSorted((a, b) => a.amount - b.amount)[0];
    expect(chart.title).toMatch(/^Rp [\d.,]+ juta tidak terpenuhi karena .*\.$/);
    expect(chart.title).toContain(most?.label);
  });
});

describe("the loans of a plan by KSM", () => {
  it("are those of its KSM", () => {
    const [asked, approved] = drawnSeries(approvedChart(plan, "en", same));
    expect(asked?.values).toEqual(plan.ksm.map(({ requested }) => requested));
    expect(approved?.values).toEqual(plan.ksm.map(({ approved: amount }) => amount));
  });
});

describe("expected receipts", () => {
  it("are titled by the month with the most", () => {
    const month = (name: string, principal: number) =>
      ({ month: name, principal, charge: 5, total: principal + 5 }) as Parameters<typeof receiptsChart>[0][number];
    const chart = receiptsChart([month("2013-04", 10), month("2013-05", 7_200_000), month("2013-06", 9)], "id");
    expect(chart.title).toBe("Paling banyak Rp 7,2 juta, pada Mei 2013.");
  });
});
