import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { afterAll, describe, expect, it, test } from "vitest";
import { kelurahanSheets } from "../../fixtures/make/kelurahan.ts";
import { xlsxBytes } from "../../fixtures/make/write-xlsx.ts";
import { sound } from "../../fixtures/persons/sound.ts";
import { jsonReport } from "../../src/report/contract/documents.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukamaju.xlsx";
const other = "kelurahan-sukasari.xlsx";
const folder = workFolder(sample, other, "sukamaju-csv");
afterAll(folder.remove);

const at = (name: string) => join(folder.path, name);
const run = (...args: readonly string[]) => ppmk(folder.path, args);
const json = (...args: readonly string[]) => {
  const { out, exitCode } = run(...args, "--format", "json");
  return { exitCode, document: jsonReport.parse(JSON.parse(out)) };
};
const transcript = (name: string) => `transcripts/${name}.txt`;
const files = () => new Set(folder.files());

describe("what is printed", () => {
  test.each([
    ["drop-alone", []],
    ["drop-sample", [sample]],
    ["drop-sample-en", [sample, "--lang", "en"]],
    ["drop-two", [sample, other]],
    ["drop-wildcard", ["kelurahan-suka*.xlsx"]],
    ["drop-csv", ["sukamaju-csv/anggota.csv", "sukamaju-csv/ps-2.csv", "--as-of", "15-03-2013"]],
  ] as const)("%s", async (name, args) => {
    const { out, err } = run(...args);
    expect(err).toBe("");
    await expect(out).toMatchFileSnapshot(transcript(name));
    if (args.length > 0) expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
  });

  it("has no more than 25 lines for many kelurahan", () => {
    mkdirSync(at("banyak"));
    for (let index = 1; index <= 20; index++) copyFileSync(at(other), at(`banyak/kelurahan-${index}.xlsx`));
    const { out } = run("banyak", "--no-annotate");
    expect(out).toContain("20 kelurahan");
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
  });
});

describe("one run", () => {
  it("judges, screens, plans, and marks one copy", () => {
    const { document } = json(sample);
    expect(document).toMatchObject({
      command: "ppmk",
      asOf: "2013-03-15",
      results: [{ kelurahan: "Sukamaju", asOf: "2013-03-15", bkm: { verdict: "eligible" }, plan: { stage: "awal" } }],
      outputs: [
        { kind: "annotated", path: "kelurahan-sukamaju.hasil.xlsx" },
        { kind: "plan", path: "kelurahan-sukamaju.rencana.xlsx" },
        { kind: "portfolio", path: "kelurahan-sukamaju.pantau.xlsx" },
      ],
    });
  });

  it("gives what the single commands give", () => {
    const [everything] = json(sample, "--no-annotate").document.results;
    const [plan] = json("allocate", sample, "--no-annotate").document.results;
    const [watched] = json("monitor", sample, "--no-annotate").document.results;
    const { kelurahan: _, tables: __, ...monitor } = watched ?? {};
    const tables = expect.any(Array);
    expect(everything).toEqual({ ...plan, tables, asOf: "2013-03-15", monitor, projection: null });
  });

  it("does only what there are tables for", () => {
    const board = ["profil", "sekretariat", "audit"].map((name) => `sukamaju-csv/${name}.csv`);
    const roster = ["anggota", "ps-2"].map((name) => `sukamaju-csv/${name}.csv`);
    expect(json(...board, "--no-annotate").document.results).toMatchObject([{ ksm: null, plan: null, bkm: {} }]);
    const { results, findings } = json(...roster, "--no-annotate").document;
    expect(results).toMatchObject([{ bkm: null, plan: null }]);
    expect(findings.filter(({ code }) => code === "table/missing")).toEqual([]);
  });

  it("judges each kelurahan as of its own date, which its outputs say; single commands ask for one date", async () => {
    const later = kelurahanSheets({ ...sound, profile: { ...sound.profile, assessedOn: "2013-04-10" } });
    writeFileSync(at("sukatani.xlsx"), await xlsxBytes(later));
    const { document } = json(sample, "sukatani.xlsx");
    expect(document).toMatchObject({ asOf: null, results: [{ asOf: "2013-03-15" }, { asOf: "2013-04-10" }] });
    expect(run(sample, "sukatani.xlsx", "--no-annotate").out).toContain("per 10 April 2013");
    const copy = await new Workbook().xlsx.readFile(at("sukatani.hasil.xlsx"));
    expect(copy.getWorksheet("Hasil PPMK")?.getColumn(1).values.join()).toContain("10 April 2013");
    expect(run("check-bkm", sample, "sukatani.xlsx", "--no-annotate").exitCode).toBe(2);
  });

  it("is told as CSV with a row for each KSM, and as markdown with all parts", () => {
    const [head, first, ...rows] = run(sample, "--no-annotate", "--format", "csv").out.trimEnd().split("\r\n");
    expect(head).toBe("Kelurahan,Tanggal penilaian,BKM,Hasil BKM,Kode,KSM,Hasil,Agar memenuhi,Usulan,Disetujui,Alasan");
    expect(first).toBe("Sukamaju,2013-03-15,BKM Maju Bersama,Layak,K01,Melati,Layak,,25000000,25000000,");
    expect(rows).toHaveLength(11);
    const { out } = run(sample, "--no-annotate", "--format", "markdown");
    for (const code of ["F.1", "G.1", "J.5"]) expect(out).toContain(code);
  });
});

describe("a word is", () => {
  it("a command where it is its exact name, with options first or last", () => {
    const last = run("check-bkm", sample, "--no-annotate", "--format", "json");
    expect(run("--format", "json", "--no-annotate", "check-bkm", sample)).toEqual(last);
  });

  it("a file where it is one, also behind options", () => {
    expect(JSON.parse(run("--format", "json", "--no-annotate", sample).out).command).toBe("ppmk");
    writeFileSync(at("recap"), "");
    expect(run("./recap").err).toContain("recap");
  });

  it.each([
    ["a command nearly typed", ["chek-bkm", sample], "check-bkm"],
    ["the beginning of a command", ["screen", sample], "screen-ksm"],
    ["a command behind its files", [sample, "check-bkm"], `ppmk check-bkm ${sample}`],
    ["a file nearly typed", ["kelurahan-sukamajuxlsx"], sample],
    ["a file nearly typed, with its ending", ["kelurahan-sukamaja.xlsx"], sample],
  ])("%s: and what was meant is told", (_, args, meant) => {
    const { exitCode, err } = run(...args);
    expect(exitCode).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(meant);
  });
});

describe("a folder", () => {
  it("stands for the workbooks right in it", () => {
    mkdirSync(at("satu"));
    copyFileSync(at(sample), at(`satu/${sample}`));
    writeFileSync(at("satu/catatan.txt"), "bukan tabel");
    writeFileSync(at(`satu/~$${sample}`), "pemakai");
    const { document } = json("satu", "--no-annotate");
    expect(document.inputs.map(({ path }) => path)).toEqual([join("satu", sample)]);
    expect(document.findings.map(({ code }) => code)).toContain("file/lock");
  });

  it.each([
    ["with workbooks in folders of its own", "kota", ["kota/sukamaju/k.xlsx"]],
    ["with more than 20", "penuh", Array.from({ length: 21 }, (_, index) => `penuh/${index}.xlsx`)],
    ["without a workbook", "kosong", []],
  ])("%s is refused, and nothing written", (_, name, paths) => {
    mkdirSync(at(name));
    for (const path of paths) {
      mkdirSync(join(at(path), ".."), { recursive: true });
      copyFileSync(at(other), at(path));
    }
    const before = files();
    const { exitCode, err } = run(name);
    expect(exitCode).toBe(2);
    expect(err).toContain(name);
    expect(files()).toEqual(before);
  });
});

describe("the place of outputs", () => {
  it("is a folder where one is named", () => {
    mkdirSync(at("keluar"));
    const { outputs } = json(sample, "--out-dir", "keluar").document;
    expect(outputs.map(({ path }) => path)).toEqual([
      join("keluar", "kelurahan-sukamaju.hasil.xlsx"),
      join("keluar", "kelurahan-sukamaju.rencana.xlsx"),
      join("keluar", "kelurahan-sukamaju.pantau.xlsx"),
    ]);
    expect(readFileSync(at("keluar/kelurahan-sukamaju.hasil.xlsx")).length).toBeGreaterThan(1_000);
  });

  it("has the folder's name before names that are equal", () => {
    for (const name of ["a", "b"]) {
      mkdirSync(at(name));
      copyFileSync(at(other), at(`${name}/k.xlsx`));
    }
    const { outputs } = json("a/k.xlsx", "b/k.xlsx", "--out-dir", "keluar").document;
    expect(outputs.map(({ path }) => path)).toEqual([
      join("keluar", "a-k.hasil.xlsx"),
      join("keluar", "a-k.pantau.xlsx"),
      join("keluar", "b-k.hasil.xlsx"),
      join("keluar", "b-k.pantau.xlsx"),
    ]);
  });

  it.each([
    ["a single name for all outputs", [sample, "--out", "x.xlsx"], "--out-dir"],
    ["a name and a folder", [sample, "--out", "x.xlsx", "--out-dir", "keluar"], "--out-dir"],
    ["a folder that is not there", [sample, "--out-dir", "tidak-ada"], "tidak-ada"],
  ])("is refused as %s", (_, args, told) => {
    const { exitCode, err } = run(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain(told);
  });

  it("is never an input, also where a wildcard names it", () => {
    mkdirSync(at("x"));
    copyFileSync(at(other), at("x/masuk.xlsx"));
    const before = readFileSync(at("x/masuk.xlsx"));
    expect(run("check-bkm", "x/mas*.xlsx", "--out", "x/masuk.xlsx", "--force").err).toContain("file masukan");
    expect(readFileSync(at("x/masuk.xlsx")).equals(before)).toBe(true);
  });
});

describe("what ppmk wrote", () => {
  it("is no input: a plan, under whatever name, is to be verified", () => {
    mkdirSync(at("rencana"));
    run(sample, "--out-dir", "rencana");
    copyFileSync(at("rencana/kelurahan-sukamaju.rencana.xlsx"), at("rencana/final.xlsx"));
    for (const name of ["rencana/kelurahan-sukamaju.rencana.xlsx", "rencana/final.xlsx"]) {
      const { exitCode, err } = run(name);
      expect(exitCode).toBe(2);
      expect(err.replaceAll(/\s+/g, " ")).toContain(`ppmk verify ${name}`);
    }
    const { document } = json(sample, "rencana/final.xlsx", "--no-annotate");
    expect(document.results).toHaveLength(1);
    expect(document.findings.map(({ code }) => code)).toContain("file/own-output");
  });
});

describe("an option", () => {
  it.each(["Awal", "tahap awal", "AWAL"])("takes the workbook's own words: --stage %s", (stage) => {
    const [result] = json("allocate", sample, "--no-annotate", "--stage", stage).document.results;
    expect(result).toMatchObject({ plan: { stage: "awal" } });
  });

  it("that has no such choice names those that it has", () => {
    const { exitCode, err } = run("allocate", sample, "--stage", "Ketiga");
    expect(exitCode).toBe(2);
    expect(err).toContain("awal, perguliran");
  });

  it("--excel gives semicolons, decimal commas and a mark of UTF-8, and says so", () => {
    const { out, err } = run("screen-ksm", sample, "--no-annotate", "--format", "csv", "--excel");
    const [head, first] = out.split("\r\n");
    expect(head?.startsWith("\uFEFFKelurahan;Kode;KSM;")).toBe(true);
    expect(first).toContain(";1;");
    expect(out).toContain(";0,95");
    expect(err).toContain("titik koma");
  });
});
