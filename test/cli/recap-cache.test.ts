import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { jsonReport } from "../../src/report/contract/documents.ts";
import { identityNumber, identityNumbersOf } from "../build/identity-numbers.ts";
import { fixtures, launcher, ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);

const samples = ["kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx", "kelurahan-berhias.xlsx"] as const;
/** Workbooks, each a kelurahan of its own. */
const units = 4 * samples.length;
mkdirSync(at("data"));
for (let copy = 10; copy < 14; copy++) {
  for (const name of samples) copyFileSync(join(fixtures, name), at(`data/${copy}-${name}`));
}

/** A user whose folders lie in that of the test. */
const env = {
  ...process.env,
  NO_COLOR: "1",
  PPMK_LANG: undefined,
  XDG_CACHE_HOME: at("cache"),
  XDG_CONFIG_HOME: at("config"),
};
const command = (...args: readonly string[]) => [
  launcher,
  "recap",
  "data",
  "--format",
  "ndjson",
  "--jobs",
  "2",
  ...args,
];
const recap = (...args: readonly string[]) =>
  spawnSync(process.execPath, command(...args), { cwd: folder.path, encoding: "utf8", env }).stdout;

const store = at("cache/ppmk/recap");
const kept = () =>
  readdirSync(store, { recursive: true, encoding: "utf8" })
    .map((name) => join(store, name))
    .filter((path) => statSync(path).isFile());

const fresh = recap("--no-cache");

describe("records that are kept", () => {
  it("give the same as judging anew, byte for byte, and are not judged again", () => {
    expect(recap()).toBe(fresh);
    const written = kept().map((path) => statSync(path).mtimeMs);
    expect(written).toHaveLength(units);
    expect(recap()).toBe(fresh);
    expect(kept().map((path) => statSync(path).mtimeMs)).toEqual(written);
  });

  it("are made anew in silence where they are damaged", () => {
    for (const [index, path] of kept().entries()) {
      const text = readFileSync(path, "utf8");
      writeFileSync(path, index % 2 === 0 ? text.slice(0, index * 20) : text.replace('"pass"', '"fail"'));
    }
    expect(recap()).toBe(fresh);
  });

  it("are not taken for those of another policy, date or day", () => {
    expect(recap("--set", "j5.memberCeiling=1000000")).not.toBe(fresh);
    expect(recap("--as-of", "2013-04-15")).not.toBe(fresh);
    expect(recap()).toBe(fresh);
  });

  it("are of no use without the user's key, which nobody else may read", () => {
    const key = at("config/ppmk/recap.key");
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = kept().length;
    rmSync(key);
    expect(recap()).toBe(fresh);
    expect(kept()).toHaveLength(before + units);
  });

  it("can be forgotten", () => {
    expect(recap("--clear-cache")).toBe(fresh);
    expect(kept()).toHaveLength(units);
  });

  it("hold no NIK, no No KK and no person's name", async () => {
    const held = kept()
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    expect(held).not.toMatch(identityNumber);
    for (const sample of samples) {
      const numbers = await identityNumbersOf(join(fixtures, sample));
      expect(numbers.length).toBeGreaterThan(20);
      expect(numbers.filter((number) => held.includes(number))).toEqual([]);
      const { out } = ppmk(folder.path, [
        "allocate",
        `data/10-${sample}`,
        "--format",
        "json",
        "--draft",
        "--no-annotate",
        "--out",
        "x.xlsx",
        "--force",
      ]);
      const report = jsonReport.parse(JSON.parse(out));
      const names =
        report.command === "allocate"
          ? report.results.flatMap(({ plan }) =>
              (plan?.ksm ?? []).flatMap(({ members }) => members.map(({ name }) => name)),
            )
          : [];
      for (const name of names) expect(held).not.toContain(name);
    }
    expect(held).toContain('"nik":"');
  });
});

describe("a run that is ended by force", () => {
  it.each([150, 400, 900])("goes on where it was after %i ms", async (milliseconds) => {
    rmSync(store, { recursive: true, force: true });
    const running = spawn(process.execPath, command(), { cwd: folder.path, env, stdio: "ignore" });
    await setTimeout(milliseconds);
    running.kill("SIGKILL");
    expect(recap()).toBe(fresh);
  });
});
