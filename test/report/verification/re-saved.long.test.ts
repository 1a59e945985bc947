import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, expect, it, test } from "vitest";
import { planWorkbook } from "../../../src/report/plan/plan-workbook.ts";
import { isAsWritten } from "../../../src/report/plan-record/changed-cells.ts";
import { verifyPlan } from "../../../src/run/verify-plan.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { planned } from "../../build/plan.ts";
import { openpyxlMissing, runPython } from "../../workbook/patch/python.ts";

const { report, kelurahan } = planned();
const plan = planWorkbook(report, kelurahan, { lang: "id", showNik: false });
const folder = mkdtempSync(join(tmpdir(), "ppmk-saved-"));
const [written, saved] = [join(folder, "rencana.xlsx"), join(folder, "saved", "rencana.xlsx")];
writeFileSync(written, plan);
afterAll(() => rmSync(folder, { recursive: true }));

async function findingsIn(bytes: Uint8Array) {
  const workbook = await readWorkbook("rencana.xlsx", bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  const result = await verifyPlan(workbook, bytes);
  return "code" in result ? [result] : result.findings;
}

test("a plan that exceljs saved again is as it was written", async () => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(plan as unknown as ArrayBuffer);
  expect(await findingsIn(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual([]);
});

test.skipIf(openpyxlMissing !== undefined)("a plan that openpyxl saved again is as it was written", async () => {
  const copy = join(folder, "openpyxl.xlsx");
  expect(runPython("openpyxl-save.py", [[written, copy]])).toBe("done");
  expect(await findingsIn(readFileSync(copy))).toEqual([]);
});

test.skipIf(spawnSync("soffice", ["--version"]).error !== undefined)(
  "a plan that LibreOffice saved again is as it was written",
  async () => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved"), written]);
    expect(await findingsIn(readFileSync(saved))).toEqual([]);
  },
  120_000,
);

it.each([
  ["blanks and capitals", "SUM(A1:A3)", "sum( A1:A3 )", true],
  ["quotes that a sheet's name does not need", "'Pencairan'!E12+1", "Pencairan!E12+1", true],
  ["another cell", "'Rencana Pinjaman'!H10", "'Rencana Pinjaman'!H11", false],
  ["another sheet", "'Pencairan'!E12", "Ringkasan!E12", false],
])("a formula with %s", (_, before, now, same) => {
  expect(isAsWritten({ formula: before }, undefined, now)).toBe(same);
});
