import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isSameFile } from "../../src/cli/same-file.ts";
import { writeOutputs } from "../../src/cli/write-output.ts";
import { workFolder } from "./run-ppmk.ts";

const folder = workFolder();
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);

describe("outputs", () => {
  it("are all written, or none where one cannot be", async () => {
    writeFileSync(at("hasil.xlsx"), "dari dulu");
    const before = folder.files();
    const outputs = [at("hasil.xlsx"), at("tiada/rencana.xlsx")].map((path) => ({ path, bytes: Buffer.from("baru") }));
    await expect(writeOutputs(outputs)).rejects.toThrow();
    expect(folder.files()).toEqual(before);
    expect(readFileSync(at("hasil.xlsx"), "utf8")).toBe("dari dulu");
    mkdirSync(at("tiada"));
    await writeOutputs(outputs);
    expect(outputs.map(({ path }) => readFileSync(path, "utf8"))).toEqual(["baru", "baru"]);
    expect(folder.files()).toEqual(["hasil.xlsx", "tiada"]);
  });
});

describe("a draft of a run that was ended", () => {
  it("does not keep the next one from writing when it cannot be taken away", async () => {
    // A folder cannot be taken away as a file is; on Windows neither can a file that another program holds.
    mkdirSync(at(".ppmk-999999999-0.lama"));
    await writeOutputs([{ path: at("lagi.xlsx"), bytes: Buffer.from("baru") }]);
    expect(readFileSync(at("lagi.xlsx"), "utf8")).toBe("baru");
  });
});

describe("one file", () => {
  it.each([
    ["data.csv", "./data.csv", true],
    ["data.csv", "sub/../data.csv", true],
    ["data.csv", "lain.csv", false],
    ["data.csv/x", "data.csv/./x", true],
  ])("%s and %s: %s", (a, b, same) => {
    expect(isSameFile(a, b)).toBe(same);
  });
});
