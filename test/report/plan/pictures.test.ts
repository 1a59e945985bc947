import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/workbook/package.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { planned } from "../../build/plan.ts";
import { partOf } from "../../workbook/patch/part-of.ts";
import { openedPlan, rowOf, sheetOf, shown, writtenPlan } from "./open-plan.ts";

describe("the pictures of a plan", () => {
  it("stand on Ringkasan alone, and are drawn from cells", async () => {
    const bytes = writtenPlan();
    const pkg = openPackage(await openZip(bytes));
    const [drawing, ...others] = pkg.sheets.map(({ part }) => pkg.related(part, "drawing"));
    expect(others.filter((other) => other !== undefined)).toEqual([]);
    const charts = pkg.rels(drawing ?? "").map(({ target }) => target);
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts)
      expect(await partOf(bytes, chart)).toMatch(/<c:f>(?:'|&#39;)Ringkasan|<c:f>(?:'|&#39;)Penerimaan UPK/);
  });

  it("have in their cells what the charts hold", async () => {
    const bytes = writtenPlan();
    const workbook = await openedPlan();
    for (const part of ["xl/charts/chart1.xml", "xl/charts/chart2.xml"]) {
      const xml = await partOf(bytes, part);
      for (const [, at = "", cache = ""] of xml.matchAll(
        /<c:val><c:numRef><c:f>(.*?)<\/c:f><c:numCache>(.*?)<\/c:numCache>/g,
      )) {
        const [, name = "", column = "", first = "", last = ""] =
          /^&#39;(.*)&#39;!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(at) ?? [];
        const sheet = sheetOf(workbook, name);
        const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
        const cells = rows.map((row) => shown(sheet.getCell(`${column}${row}`)));
        expect(cells).toEqual([...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => Number(value)));
      }
    }
  });

  it("say above the waterfall what it shows, or by how much somebody changed the plan", async () => {
    const sheet = sheetOf(await openedPlan(), "Ringkasan");
    const finding = sheet.getCell(`A${rowOf(sheet, "A", "Dalam gambar") + 1}`);
    expect(shown(finding)).toMatch(/tidak terpenuhi karena/);
    expect(finding.formula).toMatch(/^IF\(E\d+=\d+,"Rp .*","Jumlah yang disetujui sudah diubah/);
  });

  it("are left out where nobody is funded", async () => {
    const input = planned();
    const { plan } = input.kelurahan;
    if (plan === undefined) throw new Error("no plan");
    const nobody = { ...input, kelurahan: { ...input.kelurahan, plan: { ...plan, ksm: [], total: plan.total } } };
    const pkg = openPackage(await openZip(writtenPlan(nobody)));
    expect(pkg.sheets.map(({ part }) => pkg.related(part, "drawing")).filter((part) => part !== undefined)).toEqual([]);
  });
});
