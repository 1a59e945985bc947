import { describe, expect, it } from "vitest";
import { rupiah } from "../../../src/domain/rupiah.ts";
import { planWorkbook } from "../../../src/report/plan/plan-workbook.ts";
import { candidateFindings, sourceFindings } from "../../../src/report/plan-record/compare-sources.ts";
import { readRecord } from "../../../src/report/plan-record/read-record.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { awalPlan, planned } from "../../build/plan.ts";

const { report, kelurahan } = planned();
const workbook = await readWorkbook("rencana.xlsx", planWorkbook(report, kelurahan, { lang: "id", showNik: false }));
if (isFinding(workbook)) throw new Error(workbook.code);
const record = readRecord(workbook);
if (record === undefined || "newer" in record) throw new Error("no record");
const [input] = report.inputs;
const source = { path: "kelurahan.xlsx", sha256: input?.sha256 ?? "" };

describe("the sources of a plan", () => {
  it("are those with the hashes that it names, under whatever path", () => {
    expect(sourceFindings(record, "rencana.xlsx", [{ ...source, path: "salinan.xlsx" }])).toEqual([]);
  });

  it("are others where a byte has changed", () => {
    expect(sourceFindings(record, "rencana.xlsx", [{ ...source, sha256: "00" }])).toMatchObject([
      { code: "plan/source-differs", at: { file: "kelurahan.xlsx" }, args: { reason: "changed" } },
    ]);
  });
});

describe("the candidates of a plan", () => {
  const plan = awalPlan();
  const differences = (now: typeof plan | undefined) =>
    candidateFindings(record, "rencana.xlsx", now).map(({ args }) => args);

  it("agree with the same plan", () => {
    expect(differences(plan)).toEqual([]);
  });

  it("differ by KSM and amount: one assessed otherwise, one gone, one new", () => {
    const [first, second, ...others] = plan.ksm;
    if (first === undefined || second === undefined) throw new Error("nobody is funded");
    const ksm = [{ ...first, assessed: rupiah(1_000_000) }, { ...second, code: "K99" }, ...others];
    expect(differences({ ...plan, ksm })).toEqual([
      { ksm: "K01", planned: first.assessed, now: 1_000_000 },
      { ksm: "K02", planned: second.assessed, now: null },
      { ksm: "K99", planned: null, now: second.assessed },
    ]);
  });

  it("are none where the sources allow no plan any more", () => {
    expect(differences(undefined)).toHaveLength(6);
  });
});
