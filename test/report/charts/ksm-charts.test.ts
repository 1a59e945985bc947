import { describe, expect, it } from "vitest";
import { drawnSeries } from "../../../src/chart/drawn-series.ts";
import { ps2Chart, repaymentChart } from "../../../src/report/charts/ksm-charts.ts";
import { anggrek, kenanga, mawar } from "../../build/judged.ts";

const same = (text: string) => text;
const three = [mawar, kenanga, anggrek];

/** The criterion of a KSM that tells of its members. */
const membersOf = (ksm: typeof mawar) => {
  const found = ksm.criteria.find(({ code }) => code === "G.2");
  if (found?.code !== "G.2") throw new Error("no G.2");
  return found.actual;
};

describe("the shares on PS-2", () => {
  it("are those of the criterion, what is sure and what is to be confirmed, against two thirds", () => {
    const chart = ps2Chart(three, "id", same);
    if (chart === undefined) throw new Error("no chart");
    const [sure, perhaps, limit] = drawnSeries(chart).map(({ values }) => values);
    const actual = three.map(membersOf);
    expect(sure).toEqual(actual.map(({ members, confirmed }) => confirmed / members));
    expect(perhaps).toEqual(actual.map(({ members, confirmed, possible }) => (possible - confirmed) / members));
    expect(limit).toEqual([2 / 3, 2 / 3, 2 / 3]);
  });

  it("are drawn of the forty lowest where there are more, and that is said", () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...(index % 5 === 0 ? kenanga : mawar),
      code: `K${index}`,
    }));
    const chart = ps2Chart(many, "en", same);
    expect(chart?.kind === "stacked-bar" ? chart.categories : []).toHaveLength(40);
    expect(chart?.note).toBe("Drawn are the 40 KSM with the lowest figures of 50.");
  });

  it("are not drawn where there is no KSM", () => {
    expect([ps2Chart([], "id", same), repaymentChart([], "id", same)]).toEqual([undefined, undefined]);
  });
});

describe("the repayment", () => {
  it("is held against ninety percent, and titled by how many are above", () => {
    const chart = repaymentChart(three, "id", same);
    expect(chart?.title).toMatch(/^\d dari \d KSM memenuhi G\.4\.$/);
    expect(chart?.kind === "bar" ? chart.reference : undefined).toEqual({
      label: "Harus lebih dari batas ini (G.4): 90%",
      value: 0.9,
    });
  });
});
