import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { settingPaths } from "../../src/policy/setting-paths.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);
const run = (...args: readonly string[]) => ppmk(folder.path, args);

describe("ppmk policy", () => {
  it("shows every setting with its source, by the guideline", () => {
    const { exitCode, out } = run("policy");
    expect(exitCode).toBe(0);
    for (const path of settingPaths()) expect(out.replaceAll(/[^\w.]/g, "")).toContain(path.replaceAll(/[^\w.]/g, ""));
    expect(out).not.toContain("! pedoman");
  });

  it("marks what deviates", () => {
    expect(run("policy", "--set", "g1.minimumMembers=4").out).toContain("! pedoman: 5 orang");
    const { deviations } = JSON.parse(run("policy", "--set", "g1.minimumMembers=4", "--format", "json").out);
    expect(deviations).toEqual([{ setting: "g1.minimumMembers", guideline: 5, used: 4 }]);
  });
});

describe("ppmk explain", () => {
  it.each([
    ["g2", "G.2  Minimal 2/3"],
    ["NIK/LOST-DIGITS", "nik/lost-digits"],
    ["a-6", "A-6"],
  ])("%s, however it is written", (code, words) => {
    expect(run("explain", code)).toMatchObject({ exitCode: 0, out: expect.stringContaining(words) });
  });

  it("without a code lists all of them", () => {
    expect(run("explain").out.split("\n").length).toBeGreaterThan(90);
  });
});

describe("ppmk template", () => {
  it("writes a blank workbook that ppmk reads", async () => {
    expect(run("template", "ksm").out).toContain("ppmk-ksm.xlsx");
    const workbook = await readWorkbook("ppmk-ksm.xlsx", readFileSync(join(folder.path, "ppmk-ksm.xlsx")));
    expect("sheets" in workbook && workbook.sheets.map(({ ref }) => ref.sheet)).toEqual(["Petunjuk", "KSM", "Anggota"]);
  });

  it("does not write over somebody's file", () => {
    run("template", "ps2");
    expect(existsSync(join(folder.path, "ppmk-ps2.xlsx"))).toBe(true);
    expect(run("template", "ps2").exitCode).toBe(0);
  });
});

describe("ppmk doctor", () => {
  it("tells versions, the folder and that it can be written, and leaves nothing there", () => {
    const before = folder.files();
    const { exitCode, out } = run("doctor");
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Versi ppmk +\d+\.\d+\.\d+\nVersi Node\.js +\d+/);
    expect(out).toMatch(/^Folder dapat ditulis +ya$/m);
    expect(folder.files()).toEqual(before);
    expect(JSON.parse(run("doctor", "--format", "json").out)).toMatchObject({ writable: true, language: "id" });
  });
});

describe("ppmk --help", () => {
  it.each([
    ["id", "Kode keluar:"],
    ["en", "Exit codes:"],
  ])("in %s shows examples and exit codes", (lang, words) => {
    expect(run("--help", "--lang", lang)).toMatchObject({ exitCode: 0, out: expect.stringContaining(words) });
  });

  it("is shown where nothing is asked", () => {
    expect(run()).toMatchObject({ exitCode: 0, out: expect.stringContaining("Perintah:") });
  });

  it("of a command names its own options only", () => {
    expect(run("check-bkm", "--help").out).not.toContain("--strategy");
    expect(run("allocate", "--help").out).toContain("--strategy");
  });
});
