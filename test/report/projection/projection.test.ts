import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/messages/lang.ts";
import { jsonReport } from "../../../src/report/contract/documents.ts";
import { renderReport } from "../../../src/report/formats.ts";
import { projectionWorkbook } from "../../../src/report/projection/projection-workbook.ts";
import { plainInk } from "../../../src/report/text/ink.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { projected, projection } from "../../build/projected.ts";
import { date } from "../../build/records.ts";
import { kelurahan, report } from "../../build/report.ts";

type Wish = Parameters<typeof projected>[0];

async function rendered(format: "text" | "json" | "csv" | "markdown", wish: Wish = {}, lang: Lang = "id") {
  const run = report("project", { results: [kelurahan({ projected: projected(wish) })] });
  const options = { lang, showNik: false, width: 80, ink: plainInk };
  return [...(await renderReport(run, format, options))].join("");
}

const firstLine = async (wish: Wish, lang: Lang = "id") => (await rendered("text", wish, lang)).split("\n")[0];

describe("a projection", () => {
  it("answers in its first line", async () => {
    expect(await firstLine({ opening: 2_000_000 })).toBe("PPMK · Proyeksi Dana: Mulai 2012 tidak cukup untuk 3 KSM");
    expect(await firstLine({ opening: 2_000_000 }, "en")).toBe(
      "PPMK · Projection of the fund: Not enough for 3 KSM from 2012 on",
    );
    expect(await firstLine({ opening: 90_000_000, loan: 6_000_000, term: 6, ksm: 3, cost: 0 })).toContain(
      "Cukup untuk 3 KSM setahun, tetapi dana menyusut: butuh",
    );
  });

  it("says what is lacking as a finding, and nothing else", async () => {
    const lacking = await rendered("json", { cost: undefined });
    const document = jsonReport.parse(JSON.parse(lacking));
    expect(document.results).toMatchObject([{ needs: ["cost"], projection: null }]);
    expect(await firstLine({ cost: undefined })).toBe("PPMK · Proyeksi Dana: ? Belum dapat dihitung (perlu --cost)");
  });

  it.each(["id", "en"] as const)("fits 80 columns and two screens (%s)", async (lang) => {
    const lines = (await rendered("text", { months: 120 }, lang)).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(90);
  });

  it("keeps the contract as JSON, shares as fractions", async () => {
    const document = jsonReport.parse(JSON.parse(await rendered("json", { repayment: 8_000, inflationPercent: 5 })));
    expect(document.results).toMatchObject([
      {
        needs: [],
        projection: {
          basis: { start: "2012-11", months: 24, opening: { amount: 30_000_000, from: "option" }, slots: 2 },
          repayment: { ksm: 3, theta: { points: expect.any(Array) } },
          scenarios: [{}, {}, {}, { name: "semua-lancar", theta: 1 }, { name: "sendiri", theta: 0.8 }],
          levers: { of: "tengah", all: [{ name: "term", value: 10 }, { name: "cost", value: 100_000 }, {}] },
        },
      },
    ]);
  });

  it("has a row of CSV for each month of each scenario", async () => {
    const [head, ...rows] = (await rendered("csv")).trimEnd().split("\r\n");
    expect(head).toContain("Skenario,Tepat waktu,Bulan");
    expect(rows).toHaveLength(4 * 24);
  });

  it("tells markdown the same answer and tables", async () => {
    const markdown = await rendered("markdown", { opening: 2_000_000 });
    expect(markdown).toContain("**Mulai 2012 tidak cukup untuk 3 KSM**");
    expect(markdown).toContain("### Yang dapat diubah (tengah)");
  });

  it("has a sheet for each scenario, under the same names in both languages", async () => {
    const names = await Promise.all(
      (["id", "en"] as const).map(async (lang) => {
        const run = { ...report("project"), asOf: date("2012-10-15") };
        const bytes = projectionWorkbook(run, kelurahan(), projection(), { lang, showNik: false });
        const workbook = await readWorkbook("x.xlsx", bytes);
        return isFinding(workbook) ? [] : workbook.sheets.map(({ ref }) => ref.sheet);
      }),
    );
    expect(names[0]).toEqual(["Ringkasan", "Hati-hati", "Tengah", "Baik", "Semua Lancar", "Uji Balik", "Dasar"]);
    expect(names[1]).toEqual(names[0]);
  });
});
