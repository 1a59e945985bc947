import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { jsonReport } from "../../src/report/contract/documents.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukamaju.xlsx";
const folder = workFolder(sample, "kelurahan-sukasari.xlsx", "sukamaju-csv");
afterAll(folder.remove);

const run = (...args: readonly string[]) => ppmk(folder.path, args);
const bytes = (name: string) => readFileSync(join(folder.path, name));
const csv = [
  "profil",
  "kinerja-bkm",
  "keputusan",
  "sekretariat",
  "audit",
  "ps-2",
  "ksm",
  "anggota",
  "pinjaman",
  "angsuran",
].map((name) => `sukamaju-csv/${name}.csv`);

/** Files and sheets have other names as CSV. */
const addressesOfWaits = (key: string, value: unknown) =>
  key === "waits" ? (value as { readonly cell: string }[]).map(({ cell }) => cell) : value;

describe("JSON", () => {
  it.each([
    ["check-bkm", 0],
    ["screen-ksm", 1],
    ["allocate", 1],
  ])("of %s on the sample holds to the contract", (command, exitCode) => {
    const ran = run(command, sample, "--format", "json");
    expect({ exitCode: ran.exitCode, err: ran.err }).toEqual({ exitCode, err: "" });
    const document = jsonReport.parse(JSON.parse(ran.out));
    expect(document).toMatchObject({
      schemaVersion: 1,
      command,
      asOf: "2013-03-15",
      policy: { id: "ppmk-2012", deviations: [] },
    });
    expect(ran.out).not.toMatch(/"9999\d{12}"/);
  });

  it("shows NIK in full only with --show-nik", () => {
    expect(run("screen-ksm", sample, "--format", "json", "--show-nik", "--no-annotate").out).toMatch(/"9999\d{12}"/);
  });

  it("of several kelurahan has a result for each", () => {
    const { out } = run(
      "check-bkm",
      sample,
      "kelurahan-sukasari.xlsx",
      "--format",
      "json",
      "--no-annotate",
      "--as-of",
      "15-03-2013",
    );
    const { results } = JSON.parse(out);
    expect(
      results.map(({ kelurahan, verdict }: { kelurahan: string; verdict: string }) => [kelurahan, verdict]),
    ).toEqual([
      ["Sukamaju", "eligible"],
      ["Sukasari", "ineligible"],
    ]);
  });

  it("is the same from CSV files as from the workbook, but for the places", () => {
    const judged = (...files: readonly string[]) => {
      const { results } = JSON.parse(
        run("allocate", ...files, "--format", "json", "--no-annotate", "--out", "uji.rencana.xlsx").out,
      );
      return results.map(({ ksm, plan }: { ksm: { code: string; verdict: string }[]; plan: unknown }) => ({
        plan: JSON.parse(JSON.stringify(plan, addressesOfWaits)),
        ksm: ksm.map(({ code, verdict }) => [code, verdict]),
      }));
    };
    expect(judged(...csv)).toEqual(judged(sample));
  });

  it("names each deviation from the guideline", () => {
    const { out } = run("screen-ksm", sample, "--set", "g1.minimumMembers=4", "--format", "json", "--no-annotate");
    expect(JSON.parse(out).policy.deviations).toEqual([{ setting: "g1.minimumMembers", guideline: 5, used: 4 }]);
  });
});

describe("files", () => {
  it("stand beside the input, which is not touched", () => {
    const before = bytes(sample);
    run("allocate", sample);
    expect(folder.files()).toEqual(
      expect.arrayContaining(["kelurahan-sukamaju.hasil.xlsx", "kelurahan-sukamaju.rencana.xlsx"]),
    );
    expect(folder.files().filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(bytes(sample).equals(before)).toBe(true);
  });

  it("have the same bytes for the same inputs", () => {
    run("allocate", sample);
    const first = [bytes("kelurahan-sukamaju.hasil.xlsx"), bytes("kelurahan-sukamaju.rencana.xlsx")];
    run("allocate", sample);
    expect([bytes("kelurahan-sukamaju.hasil.xlsx"), bytes("kelurahan-sukamaju.rencana.xlsx")]).toEqual(first);
  });

  it("that ppmk wrote are replaced, but not once somebody has changed them", () => {
    expect(run("check-bkm", sample, "--out", "a.xlsx").exitCode).toBe(0);
    expect(run("check-bkm", sample, "--out", "a.xlsx").exitCode).toBe(0);
    writeFileSync(join(folder.path, "a.xlsx"), bytes("a.xlsx").subarray(0, -1));
    expect(run("check-bkm", sample, "--out", "a.xlsx").exitCode).toBe(2);
    expect(run("check-bkm", sample, "--out", "a.xlsx", "--force").exitCode).toBe(0);
  });

  it("of CSV inputs are one new workbook", () => {
    run("screen-ksm", ...csv, "--out", "dari-csv.xlsx");
    expect(existsSync(join(folder.path, "dari-csv.xlsx"))).toBe(true);
  });

  it("are named in what is printed", () => {
    const { out } = run("allocate", sample, "--out", "rencana-kita.xlsx");
    expect(out).toContain("rencana-kita.xlsx");
    expect(out).toContain("kelurahan-sukamaju.hasil.xlsx");
  });

  it("are not written for a BKM that is not eligible, unless as a draft", () => {
    const plan = "kelurahan-sukasari.rencana.xlsx";
    run("allocate", "kelurahan-sukasari.xlsx");
    expect(folder.files()).not.toContain(plan);
    run("allocate", "kelurahan-sukasari.xlsx", "--draft");
    expect(folder.files()).toContain(plan);
  });
});

describe("standard input", () => {
  it("is a CSV file named -", () => {
    const ran = ppmk(folder.path, ["screen-ksm", "-", "--format", "json"], bytes("sukamaju-csv/anggota.csv"));
    expect(JSON.parse(ran.out).results[0].ksm).toHaveLength(12);
  });
});

describe("a file that is given twice", () => {
  it("is read once, however it is written", () => {
    const anggota = "sukamaju-csv/anggota.csv";
    const ran = run("screen-ksm", anggota, `./${anggota}`, "--no-annotate", "--format", "json");
    const { inputs, results } = JSON.parse(ran.out);
    expect(inputs).toHaveLength(1);
    expect(results[0].ksm[0].members).toBe(5);
  });
});

describe("exit codes", () => {
  it("1 with --fail-on where something is ineligible", () => {
    expect(run("check-bkm", "kelurahan-sukasari.xlsx", "--no-annotate", "--fail-on", "ineligible").exitCode).toBe(1);
  });
});

describe("a marked copy", () => {
  it("given as input is judged as its source, and marked again without growing", () => {
    run("screen-ksm", sample, "--out", "sekali.xlsx");
    const verdicts = (file: string) => {
      const { results } = JSON.parse(run("screen-ksm", file, "--format", "json", "--no-annotate").out);
      return results[0].ksm.map(({ code, verdict }: { code: string; verdict: string }) => [code, verdict]);
    };
    expect(verdicts("sekali.xlsx")).toEqual(verdicts(sample));
    run("screen-ksm", "sekali.xlsx", "--out", "dua-kali.xlsx");
    expect(Math.abs(bytes("dua-kali.xlsx").length - bytes("sekali.xlsx").length)).toBeLessThan(2_000);
  });
});
