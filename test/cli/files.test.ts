import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { replaceFiles } from "../../src/cli/replace-files.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const sample = "kelurahan-sukasari.xlsx";
const folder = workFolder(sample, "kelurahan-berhias.xlsx");
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);
const run = (...args: readonly string[]) => ppmk(folder.path, args);
const codes = (out: string): readonly string[] =>
  JSON.parse(out).findings.map(({ code, at: { file } }: { code: string; at: { file: string } }) => `${code} ${file}`);

describe("an input is never an output", () => {
  linkSync(at(sample), at("nama-kedua.xlsx"));
  symlinkSync(at(sample), at("tautan.xlsx"));
  mkdirSync(at("sub"));

  test.each(["nama-kedua.xlsx", "tautan.xlsx", `./sub/../${sample}`])("under the name %s", (name) => {
    const before = readFileSync(at(sample));
    const { exitCode, err } = run("check-bkm", sample, "--out", name, "--force");
    expect(exitCode).toBe(2);
    expect(err).toContain("file masukan");
    expect(readFileSync(at(sample)).equals(before)).toBe(true);
  });
});

describe("what is named as input", () => {
  it("is resolved where the shell left a wildcard", () => {
    const { out, exitCode } = run("check-bkm", "kelurahan-suka*.xlsx", "--no-annotate", "--format", "json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).inputs.map(({ path }: { path: string }) => path)).toEqual([sample]);
  });

  it("leaves out lock files and outputs with a word, and says what Excel has open", () => {
    writeFileSync(at(`~$${sample}`), "pemakai");
    copyFileSync(at(sample), at("kelurahan-sukasari.hasil.xlsx"));
    const { out } = run("check-bkm", "*kelurahan-suka*.xlsx", "--no-annotate", "--format", "json");
    expect(codes(out).filter((code) => code.startsWith("file/"))).toEqual([
      "file/own-output kelurahan-sukasari.hasil.xlsx",
      `file/open-elsewhere ${sample}`,
      `file/lock ~$${sample}`,
    ]);
  });

  it("is refused where only an output is named, with the file to correct; --force takes it", () => {
    const { exitCode, err } = run("check-bkm", "kelurahan-sukasari.hasil.xlsx");
    expect(exitCode).toBe(2);
    expect(err).toContain(sample);
    expect(run("check-bkm", "kelurahan-sukasari.hasil.xlsx", "--force", "--no-annotate").exitCode).toBe(0);
  });

  it("goes on with the other kelurahan where one file cannot be read", () => {
    writeFileSync(at("rusak.xlsx"), "PK rusak");
    const args = [sample, "kelurahan-berhias.xlsx", "rusak.xlsx", "--no-annotate", "--format", "json"];
    const { out, exitCode } = run("check-bkm", ...args, "--as-of", "2013-03-15");
    expect(exitCode).toBe(1);
    expect(JSON.parse(out).results).toHaveLength(2);
    expect(codes(out)).toContain("file/unreadable rusak.xlsx");
  });

  it("stands or falls together where the files may be one kelurahan", () => {
    expect(run("check-bkm", sample, "rusak.xlsx").exitCode).toBe(2);
  });

  it("judges no members by their own word where the PS-2 list among their files cannot be read", () => {
    writeFileSync(at("anggota.csv"), "KSM;Nama Anggota;PS-2\nMelati;Siti;Ya\n");
    writeFileSync(at("ps2.xlsx"), "PK rusak");
    const { exitCode, out, err } = run("anggota.csv", "ps2.xlsx", "--no-annotate");
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain("ps2.xlsx");
  });
});

describe("the name of an output", () => {
  test.each([
    ["hasil.pdf", ".xlsx"],
    [`${"a".repeat(300)}.xlsx`, "terlalu panjang"],
  ])("%s is refused with what to do", (name, told) => {
    const { exitCode, err } = run("check-bkm", sample, "--out", name);
    expect(exitCode).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(told);
  });

  it("may be as long as the disk takes", () => {
    expect(run("check-bkm", sample, "--out", `${"a".repeat(245)}.xlsx`).exitCode).toBe(0);
  });
});

describe("several outputs", () => {
  it("are taken back where the last cannot take its name", async () => {
    writeFileSync(at("satu.xlsx"), "lama");
    mkdirSync(at("dua.xlsx"));
    const before = folder.files();
    await expect(
      replaceFiles(
        ["satu.xlsx", "tiga.xlsx", "dua.xlsx"].map((name) => ({ path: at(name), bytes: Buffer.from("baru") })),
      ),
    ).rejects.toThrow();
    expect(readFileSync(at("satu.xlsx"), "utf8")).toBe("lama");
    expect(folder.files()).toEqual(before);
  });

  it("tidy up what an interrupted run left", async () => {
    writeFileSync(at(".ppmk-999999999-0.baru"), "separuh");
    await replaceFiles([{ path: at("satu.xlsx"), bytes: Buffer.from("baru") }]);
    expect(folder.files()).not.toContain(".ppmk-999999999-0.baru");
    expect(readFileSync(at("satu.xlsx"), "utf8")).toBe("baru");
  });
});
