import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/chart/chart.ts";
import { drawingMl } from "../../src/chart/drawing-ml.ts";
import { drawnSeries } from "../../src/chart/drawn-series.ts";
import { svg } from "../../src/chart/svg.ts";
import { transitional } from "../../src/workbook/write/dialect.ts";
import { charts } from "./sample-charts.ts";

const words = { value: (amount: number) => `Rp ${amount}`, tick: String, id: "c1" };

function native(chart: Chart): string {
  const series = drawnSeries(chart).map((_, index) => ({ values: `'S'!$${"BCDEFG"[index]}$2:$${"BCDEFG"[index]}$9` }));
  return drawingMl(chart, "Judul", { categories: "'S'!$A$2:$A$9", series }, transitional);
}

/** The cached numbers of each series of a native chart. */
function cached(xml: string): readonly (readonly number[])[] {
  return [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = ""]) =>
    [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
}

/** The numbers of the shapes of a series in a picture. */
const pictured = (xml: string, label: string): readonly number[] =>
  [...xml.matchAll(/data-series="([^"]*)" data-value="([^"]*)"/g)]
    .filter(([, series, value]) => series === label && value !== "")
    .map(([, , value]) => Number(value));

describe.each(charts)("a chart of kind $kind", (chart) => {
  const drawn = drawnSeries(chart);

  it("has the same numbers in its cells and in its native chart", () => {
    expect(cached(native(chart))).toEqual(drawn.map(({ values }) => values.filter((value) => value !== null)));
  });

  it("has the same numbers in the picture, where zeros of stacks are not drawn", () => {
    const picture = svg(chart, words);
    for (const { label, role, values } of drawn) {
      if (role === "base") continue;
      if (role === "area") {
        expect(picture).toContain(`data-values="${values.join(" ")}"`);
        continue;
      }
      const known = role === "reference" ? values.slice(0, 1) : values.filter((value) => value !== null);
      const seen = chart.kind === "waterfall" ? known.filter((value) => value !== 0) : known;
      expect(pictured(picture, label)).toEqual(seen);
    }
  });

  it("is the same text for the same data, well-formed, and says what it shows", () => {
    expect(svg(chart, words)).toBe(svg(structuredClone(chart), words));
    expect(native(chart)).toBe(native(structuredClone(chart)));
    expect(svg(chart, words)).toContain(`aria-label="${chart.description}"`);
    expect(svg(chart, words)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("tells its series apart without colour", () => {
    const seen = drawn.filter(({ role }) => role === "bar");
    expect(new Set(seen.map(({ tone }) => tone)).size).toBe(seen.length);
  });
});

describe("a picture", () => {
  it("writes what comes out of cells as text", () => {
    const chart: Chart = {
      kind: "bar",
      upright: false,
      title: "",
      description: '"Maju" & <Jaya>',
      unit: "count",
      categories: ["<script>alert(1)</script>"],
      series: [{ label: "a & b", tone: "main", values: [1] }],
    };
    expect(svg(chart, words)).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(svg(chart, words)).not.toContain("<script");
    expect(native(chart)).toContain("&lt;script&gt;");
  });

  it("says of a chart without anything that there is nothing", () => {
    const nothing: Chart = {
      kind: "line",
      title: "",
      description: "kosong",
      unit: "rupiah",
      categories: [],
      series: [],
    };
    expect(svg(nothing, words)).toContain(">–</text>");
  });
});

describe("a waterfall", () => {
  it("lets each change begin where the step before ended", () => {
    const [base, level, less, more] = drawnSeries({
      kind: "waterfall",
      title: "",
      description: "",
      unit: "rupiah",
      words: { base: "alas", level: "jumlah", less: "kurang", more: "tambah" },
      steps: [
        { label: "diusulkan", kind: "level", amount: 100 },
        { label: "batas", kind: "change", amount: -30 },
        { label: "tambahan", kind: "change", amount: 5 },
        { label: "disetujui", kind: "level", amount: 75 },
      ],
    }).map(({ values }) => values);
    expect({ base, level, less, more }).toEqual({
      base: [0, 70, 70, 0],
      level: [100, 0, 0, 75],
      less: [0, 30, 0, 0],
      more: [0, 0, 5, 0],
    });
  });
});
