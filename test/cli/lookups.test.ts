import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { settingPaths } from "../../src/policy/setting-paths.ts";
import { displayWidth } from "../../src/report/text/display-width.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { launcher, ppmk, workFolder } from "./run-ppmk.ts";

const bashCompletion = "/usr/share/bash-completion/bash_completion";
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

  it("--contoh writes one that is filled in, in which nothing is to be mended", () => {
    expect(run("template", "--contoh").out).toContain("ppmk ppmk-contoh.xlsx");
    const { bkm, ksm, plan } = JSON.parse(run("allocate", "ppmk-contoh.xlsx", "--format", "json").out).results[0];
    expect([bkm, ...ksm].map(({ verdict }) => verdict)).toEqual([
      ...["eligible", "eligible", "eligible"],
      ...["ineligible", "ineligible"],
    ]);
    expect(plan.total).toBe(30_000_000);
    expect(JSON.parse(run("screen-ksm", "ppmk-contoh.xlsx", "--format", "json").out).findings).toEqual([]);
    expect(run("template", "ksm", "--contoh").exitCode).toBe(2);
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

describe("ppmk complete", () => {
  const words = (...typed: readonly string[]) => {
    const lines = run("complete", "--", ...typed)
      .out.trimEnd()
      .split("\n");
    return { words: lines.slice(0, -1).map((line) => line.split("\t")[0]), files: lines.at(-1) === ":0" };
  };

  it.each([
    { typed: ["scr"], words: ["screen-ksm"], files: true },
    { typed: ["screen-ksm", ""], words: [], files: true },
    { typed: ["screen-ksm", "k.xlsx", "--ps2-s"], words: ["--ps2-sheet"], files: false },
    { typed: ["allocate", "--strategy", "j"], words: ["jangkauan"], files: false },
    { typed: ["allocate", "--stage="], words: ["--stage=awal", "--stage=perguliran"], files: false },
    { typed: ["k.xlsx", "--policy", ""], words: [], files: true },
    { typed: ["explain", "A-20"], words: ["A-20"], files: true },
    { typed: ["complete", "po"], words: ["powershell"], files: true },
  ])("offers for $typed what may stand there", ({ typed, ...offered }) => expect(words(...typed)).toEqual(offered));

  it.each(["bash", "zsh", "fish", "powershell"])("prints the script for %s", (shell) => {
    expect(run("complete", shell).out).toMatch(/ppmk complete '?--/);
  });

  it("says which shells there are", () => {
    expect(run("complete", "csh")).toMatchObject({ exitCode: 2, err: expect.stringContaining("bash, zsh") });
  });
});

describe.skipIf(!existsSync(bashCompletion))("in bash (skipped where its completion is not installed)", () => {
  it("a command is completed, and files where nothing else may stand", () => {
    const script = `
      source ${bashCompletion}
      ppmk() { ${[process.execPath, launcher].join(" ")} "$@"; }
      source <(ppmk complete bash)
      complete -p ppmk
      COMP_WORDS=(ppmk allocate --strat) COMP_CWORD=2 COMP_LINE="ppmk allocate --strat" COMP_POINT=21
      __ppmk_complete
      echo "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync("bash", ["--norc", "-c", script], { cwd: folder.path, encoding: "utf8" });
    expect(stdout.split("\n")).toEqual(["complete -o default -F __ppmk_complete ppmk", "--strategy", ""]);
  });
});

const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).error === undefined;

describe.skipIf(!hasTerminal)("in a terminal of 40 columns (skipped where there is no terminal to be made)", () => {
  it.each(["policy", "explain G.2"])("ppmk %s fits", (words) => {
    const command = `stty cols 40; ${[process.execPath, launcher].join(" ")} ${words}`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
    const lines = stdout.split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([]);
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
