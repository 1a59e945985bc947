import { expect, it } from "vitest";
import { portfolioWorkbook } from "../../../src/report/portfolio/portfolio-workbook.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { date } from "../../build/records.ts";
import { report } from "../../build/report.ts";

async function sheetsOf() {
  const run = { ...report("monitor"), asOf: date("2012-10-15") };
  const [kelurahan] = run.results;
  if (kelurahan === undefined) throw new RangeError("no kelurahan");
  const workbook = await readWorkbook(
    "x.pantau.xlsx",
    portfolioWorkbook(run, kelurahan, { lang: "id", showNik: false }),
  );
  if (isFinding(workbook)) throw new RangeError("unreadable");
  return workbook.sheets;
}

const rowsOf = (sheet: Awaited<ReturnType<typeof sheetsOf>>[number] | undefined) =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

it("has a sheet for each part, in both languages under the same names", async () => {
  expect((await sheetsOf()).map(({ ref }) => ref.sheet)).toEqual([
    "Ringkasan",
    "Kolektibilitas",
    "Umur Tunggakan",
    "Daftar Kunjungan",
    "Perkembangan",
    "Kas",
    "Dasar",
  ]);
});

it("lists whom to visit, with a box, what makes them current, and a sum", async () => {
  const visits = rowsOf((await sheetsOf())[3]).slice(3);
  expect(visits).toEqual([
    ["☐", "K01 KSM K01", "P01", "2", "1", "1000000", "0", "1000000", "10-09-2012", "1000000"],
    ["☐", "K02 KSM K02", "P02", "3", "4", "4000000", "0", "4000000", "10-06-2012", "1000000"],
    ["Jumlah", "5000000", "0", "5000000"],
  ]);
});

it("adds up the classes", async () => {
  const rows = rowsOf((await sheetsOf())[1]);
  expect(rows[2]?.[0]).toBe("Kelas");
  expect(rows.find(([first]) => first === "Jumlah")).toEqual(["Jumlah", "2", "2", "5000000", "5000000", "0"]);
});
