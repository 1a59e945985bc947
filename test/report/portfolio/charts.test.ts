import { expect, it } from "vitest";
import { portfolioWorkbook } from "../../../src/report/portfolio/portfolio-workbook.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { date } from "../../build/records.ts";
import { report } from "../../build/report.ts";
import { partOf } from "../../workbook/patch/part-of.ts";

function portfolio(): Uint8Array {
  const run = { ...report("monitor"), asOf: date("2012-10-15") };
  const [kelurahan] = run.results;
  if (kelurahan === undefined) throw new RangeError("no kelurahan");
  return portfolioWorkbook(run, kelurahan, { lang: "id", showNik: false });
}

it("draws collectibility, ages and months on the sheets that have their numbers", async () => {
  const bytes = portfolio();
  const pkg = openPackage(await openZip(bytes));
  const drawn = pkg.sheets.filter(({ part }) => pkg.related(part, "drawing") !== undefined);
  expect(drawn.map(({ name }) => name)).toEqual(["Kolektibilitas", "Umur Tunggakan", "Perkembangan"]);
});

it("holds in each chart what its cells say", async () => {
  const bytes = portfolio();
  const workbook = await readWorkbook("x.xlsx", bytes);
  if (isFinding(workbook)) throw new RangeError("unreadable");
  for (const part of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml"]) {
    const xml = await partOf(bytes, part);
    const series = [...xml.matchAll(/<c:f>&#39;([^!]*)&#39;!\$([B-Z])\$(\d+):.*?<c:numCache>(.*?)<\/c:numCache>/g)];
    expect(series.length).toBeGreaterThan(0);
    for (const [, name, letter = "", first, cache = ""] of series) {
      const sheet = workbook.sheets.find(({ ref }) => ref.sheet === name);
      const held = [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value);
      const cells = held.map((_, index) => {
        const row = sheet?.rows.find(({ cells: [cell] }) => cell?.row === Number(first) + index);
        return row?.cells.find(({ column }) => column === letter.charCodeAt(0) - 64)?.text;
      });
      expect(cells).toEqual(held);
    }
  }
});
