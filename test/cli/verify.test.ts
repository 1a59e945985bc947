import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { jsonVerification } from "../../src/report/contract/documents.ts";
import { editCell } from "../build/edit-cell.ts";
import { removeSheet } from "../build/remove-sheet.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukamaju.xlsx";
const plan = "kelurahan-sukamaju.rencana.xlsx";
const folder = workFolder(sample);
afterAll(folder.remove);

const run = (...args: readonly string[]) => ppmk(folder.path, args);
const bytes = (name: string) => readFileSync(join(folder.path, name));
const json = (...args: readonly string[]) => {
  const ran = run("verify", ...args, "--format", "json");
  return { ...ran, document: jsonVerification.parse(JSON.parse(ran.out)) };
};

run("allocate", sample, "--no-annotate");
writeFileSync(join(folder.path, "diubah.xlsx"), await editCell(bytes(plan), "Rencana Pinjaman", "H12", 6_000_000));

describe("verify", () => {
  it("finds nothing in a plan as it was written, nor between it and its source", () => {
    const { exitCode, document } = json(plan, sample);
    expect(exitCode).toBe(0);
    expect(document).toMatchObject({
      command: "verify",
      outputs: [],
      results: [{ holds: true, changes: [] }],
      findings: [],
    });
    expect(document.inputs.map(({ path }) => path)).toEqual([plan, sample]);
  });

  it("names the cell that was edited, marks it in a copy, and ends with 1 where a rule is broken", () => {
    const before = bytes("diubah.xlsx");
    const { exitCode, document } = json("diubah.xlsx");
    expect(exitCode).toBe(1);
    expect(document.results).toMatchObject([
      { holds: false, changes: [{ sheet: "Rencana Pinjaman", cell: "H12", from: "5000000", to: "6000000" }] },
    ]);
    expect(document.outputs).toEqual([{ path: "diubah.periksa.xlsx", kind: "annotated" }]);
    expect(folder.files()).toContain("diubah.periksa.xlsx");
    expect(bytes("diubah.xlsx").equals(before)).toBe(true);
  });

  it("reads its own marked copy as the plan that it was made of", () => {
    run("verify", "diubah.xlsx");
    expect(json("diubah.periksa.xlsx", "--no-annotate").document.results).toEqual(
      json("diubah.xlsx", "--no-annotate").document.results,
    );
  });

  it("tells a source that is not the one, and KSM on which plan and source no longer agree", async () => {
    writeFileSync(join(folder.path, "lain.xlsx"), await editCell(bytes(sample), "KSM", "I4", "Tidak"));
    const { exitCode, document } = json(plan, "lain.xlsx");
    expect(exitCode).toBe(1);
    expect(document.findings.map(({ code }) => code)).toContain("plan/source-differs");
  });

  it.each([
    ["the borrower's name", "Rencana Pinjaman", "C12", "Orang Lain"],
    ["the NIK", "Rencana Pinjaman", "D12", "9999010101800099"],
    ["the term", "Rencana Pinjaman", "K12", 36],
    ["the fund", "Rencana Pinjaman", "H5", 120_000_000],
    ["a tranche", "Pencairan", "D7", 70_000_000],
  ])("ends with 1 where %s was changed, with the source and without", async (_, sheet, at, value) => {
    writeFileSync(join(folder.path, "satu.xlsx"), await editCell(bytes(plan), sheet, at, value));
    for (const sources of [[], [sample]]) {
      const { exitCode, document } = json("satu.xlsx", ...sources, "--no-annotate");
      expect([exitCode, document.results[0]?.holds]).toEqual([1, false]);
      expect(document.findings.map(({ code, at: place }) => [code, place.cell])).toContainEqual([
        "plan/signed-cell-changed",
        at,
      ]);
    }
  });

  it("tells which changed cells belong to what is signed, and what to do", async () => {
    const renamed = await editCell(bytes(plan), "Rencana Pinjaman", "C12", "Orang Lain");
    writeFileSync(join(folder.path, "satu.xlsx"), await editCell(renamed, "Pencairan", "F13", "Siti Aminah"));
    const { out } = run("verify", "satu.xlsx", "--no-annotate");
    expect(out).toContain("× Rencana Pinjaman!C12");
    expect(out).toContain("i Pencairan!F13");
    expect(out.replace(/\s+/g, " ")).toContain(
      "× berarti: bagian dari yang ditandatangani. Kembalikan isinya yang semula",
    );
  });

  it("refuses a plan without its record", async () => {
    writeFileSync(join(folder.path, "tanpa.xlsx"), await removeSheet(bytes(plan), "Catatan ppmk"));
    const { exitCode, err } = run("verify", "tanpa.xlsx", sample);
    expect(exitCode).toBe(2);
    expect(err).toContain("bukan rencana yang dibuat ppmk");
  });

  it("refuses a file that is no plan", () => {
    const { exitCode, err } = run("verify", sample);
    expect(exitCode).toBe(2);
    expect(err).toContain("bukan rencana yang dibuat ppmk");
  });
});

describe("allocate", () => {
  it("sets all strategies side by side with --compare", () => {
    const { out } = run("allocate", sample, "--compare", "--format", "json", "--no-annotate");
    const [result] = JSON.parse(out).results;
    expect(result.comparison.strategies.map(({ strategy }: { strategy: string }) => strategy)).toEqual([
      "peringkat",
      "merata",
      "jangkauan",
    ]);
  });

  it("sets the plan by the guideline beside one that deviates", () => {
    const { out } = run("allocate", sample, "--set", "j5.memberCeiling=4000000", "--format", "json", "--no-annotate");
    const [result] = JSON.parse(out).results;
    expect(result.byGuideline).toMatchObject({ plan: { total: 88_000_000 } });
    expect(result.byGuideline.changes[0]).toMatchObject({
      code: "K01",
      approved: { guideline: 25_000_000, used: 20_000_000 },
    });
  });

  it("says when the KSM are paid, and with --split-tranches uses up tranche 1", () => {
    const disbursementOf = (...args: readonly string[]) =>
      JSON.parse(run("allocate", sample, ...args, "--format", "json", "--no-annotate").out).results[0].plan
        .disbursement;
    expect(disbursementOf()).toMatchObject({ split: false, idle: { amount: 3_000_000, days: 91 } });
    expect(disbursementOf("--split-tranches")).toMatchObject({ split: true, idle: { amount: 0 } });
  });
});
